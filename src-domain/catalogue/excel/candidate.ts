import type { CalendarDate } from '../../kernel/calendarDate';
import type { Catalogue, CatalogueItem } from '../types';
import type { ReadItem } from './readLayout';

/** Names under which the desk keeps its two catalogues when none is in force yet. */
const names = { unit: 'township', village: 'village' } as const;

export type CatalogueKind = keyof typeof names;

type Plain = Readonly<Record<string, unknown>>;

const keysIn = (value: Plain): readonly string[] => Object.keys(value).filter((key) => value[key] !== undefined);

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/** The same values, whatever the order of keys; what is undefined is not there. */
function same(one: unknown, other: unknown): boolean {
  if (!isPlain(one) || !isPlain(other)) return one === other;
  const keys = keysIn(one);
  return (
    Array.isArray(one) === Array.isArray(other) && keys.length === keysIn(other).length && keys.every((key) => same(one[key], other[key]))
  );
}

function sameContent(one: CatalogueItem, other: CatalogueItem): boolean {
  const { version, validFrom } = one;
  return same(one, { ...other, version, validFrom });
}

interface Making {
  readonly kind: CatalogueKind;
  readonly inForce: Catalogue | undefined;
  readonly validFrom: CalendarDate;
  /** The sentence under the tables; null where the file has none. */
  readonly tail: string | null;
  /** Fields that the file does not name stay as they are in force. */
  readonly keepOthers: boolean;
}

/** What is new or changed holds from the new version's day, or from the day its row names; the rest keeps its version. */
function dated({ item, dated: says }: ReadItem, old: CatalogueItem | undefined, version: number, validFrom: CalendarDate): CatalogueItem {
  if (old !== undefined && sameContent(old, item)) return item;
  const own = says && item.validFrom !== old?.validFrom ? item.validFrom : validFrom;
  return { ...item, version, validFrom: own };
}

const ofKind = (read: readonly ReadItem[], kind: CatalogueKind): readonly ReadItem[] =>
  read.filter(({ village }) => village === (kind === 'village'));

/** Fields in force of which the file says nothing. */
export function fieldsLeftOut(read: readonly ReadItem[], inForce: Catalogue | undefined, kind: CatalogueKind): readonly string[] {
  const named = new Set(ofKind(read, kind).map(({ item }) => item.field));
  return [...new Set(inForce?.items.map(({ field }) => field))].filter((field) => !named.has(field));
}

/** The next version of a catalogue as a workbook has it. */
export function candidateOf(read: readonly ReadItem[], { kind, inForce, validFrom, tail, keepOthers }: Making): Catalogue {
  const version = (inForce?.version ?? 0) + 1;
  const old = new Map(inForce?.items.map((item) => [item.id, item]));
  const items = ofKind(read, kind).map((each) => dated(each, old.get(each.item.id), version, validFrom));
  const left = new Set(keepOthers ? fieldsLeftOut(read, inForce, kind) : []);
  const taken = new Set(items.map(({ id }) => id));
  const kept = (inForce?.items ?? []).filter(({ id, field }) => left.has(field) && !taken.has(id));
  return {
    catalogue: inForce?.catalogue ?? names[kind],
    version,
    validFrom,
    tail: tail ?? inForce?.tail ?? '',
    items: [...items, ...kept],
  };
}

export interface CandidateCounts {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

/** How many items would come, change and go. */
export function countsAgainst(candidate: Catalogue, inForce: Catalogue | undefined): CandidateCounts {
  const old = new Map(inForce?.items.map((item) => [item.id, item]));
  const there = candidate.items.map((item) => ({ item, before: old.get(item.id) }));
  const unchanged = (item: CatalogueItem, before: CatalogueItem): boolean =>
    sameContent(item, before) && item.validFrom === before.validFrom;
  return {
    added: there.filter(({ before }) => before === undefined).length,
    changed: there.filter(({ item, before }) => before !== undefined && !unchanged(item, before)).length,
    gone: old.size - there.filter(({ before }) => before !== undefined).length,
  };
}
