import type { CalendarDate } from '../../kernel/calendarDate';
import type { Catalogue, CatalogueItem } from '../types';
import type { ReadItem } from './readLayout';

/** Names under which the desk keeps its two catalogues when none is in force yet. */
const names = { unit: 'township', village: 'village' } as const;

export type CatalogueKind = keyof typeof names;

/** The same value whatever the order of its keys; what is undefined is not there. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, each]) => [key, canonical(each)]));
}

type Content = Omit<CatalogueItem, 'version' | 'validFrom'>;

function sameContent(one: CatalogueItem, other: CatalogueItem): boolean {
  const [left, right] = [one, other].map(({ version: _, validFrom: __, ...content }): Content => content);
  return JSON.stringify(canonical(left)) === JSON.stringify(canonical(right));
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
  const same = (item: CatalogueItem, before: CatalogueItem): boolean => sameContent(item, before) && item.validFrom === before.validFrom;
  return {
    added: there.filter(({ before }) => before === undefined).length,
    changed: there.filter(({ item, before }) => before !== undefined && !same(item, before)).length,
    gone: old.size - there.filter(({ before }) => before !== undefined).length,
  };
}
