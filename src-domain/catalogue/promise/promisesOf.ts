import type { CalendarDate } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../../ledger/types';
import type { ItemConfirmation, ItemState } from '../confirmations';
import { monthsOfPeriod } from '../periods';
import { bindsUnit } from '../promises';
import type { Catalogue, CatalogueItem } from '../types';
import { recordsByItem, standsUnder } from '../versions/standing';
import { byItem } from './byItem';
import { periodPromises } from './byPeriod';
import { itemUnder, recordPromise, recordPromises } from './byRecord';
import { fixedDayPromises } from './fixedDays';
import { reminder } from './reminder';
import type { ItemPromise, ItemQuestion, PromiseInput } from './types';

/** Event-driven: a record starts a clock. Periodic: once a month, quarter, year. Continuing: 及时 or 长期, looked at from time to time. */
export type ItemKind = 'event' | 'periodic' | 'continuing';

export function itemKind({ limit }: CatalogueItem): ItemKind {
  if (monthsOfPeriod(limit) !== null) return 'periodic';
  return limit.unit === 'prompt' ? 'continuing' : 'event';
}

const rank: Readonly<Record<ItemState, number>> = { overdue: 0, due: 1, published: 2, nil: 2, exempt: 3 };

const dayOf = ({ cause, dueOn, doneOn }: ItemPromise): string =>
  dueOn ?? (cause.kind === 'reminder' ? '9999' : (doneOn ?? (cause.kind === 'record' ? cause.record.formedOn : '9999')));

/** Open ones first, the earliest first; of what is done the newest first. */
function byUrgency(one: ItemPromise, other: ItemPromise): number {
  const byState = rank[one.state] - rank[other.state];
  return byState === 0 ? dayOf(one).localeCompare(dayOf(other)) * (rank[one.state] < 2 ? 1 : -1) : byState;
}

/** Proactive records formed by then; others are decided not to be published. */
const concerned = ({ attribute, formedOn }: DisclosureRecord, asOf: CalendarDate): boolean => attribute === 'proactive' && formedOn <= asOf;

/**
 * Every promise of an item as of a day: one per record, one per period since the unit began, one per fixed day, one reminder for what
 * goes on. `records` are the item's. Items of another 主体 promise nothing here but what
 * was made while they were the unit's own.
 */
export function promisesOf(input: PromiseInput, item: CatalogueItem, records: readonly DisclosureRecord[]): readonly ItemPromise[] {
  if (!bindsUnit(item, input.unit)) return inherited(input, item, records);
  const question = questionOf(input, item, records);
  return [...recordPromises(question), ...withoutRecord(question)].sort(byUrgency);
}

const questionOf = (input: PromiseInput, item: CatalogueItem, records: readonly DisclosureRecord[]): ItemQuestion => ({
  ...input,
  item,
  records: records.filter((record) => concerned(record, input.asOf)),
  confirmations: input.confirmations.filter((each) => each.item === item.id),
});

const withoutRecord = (question: ItemQuestion): readonly ItemPromise[] => [
  ...periodPromises(question),
  ...fixedDayPromises(question),
  ...reminder(question),
];

/** What was made here before the item went over to another 主体 is still owed here. */
function inherited(input: PromiseInput, item: CatalogueItem, records: readonly DisclosureRecord[]): readonly ItemPromise[] {
  if (input.versions === undefined) return [];
  const own = records.filter((record) => concerned(record, input.asOf) && isBound(itemUnder(input, item, record), input));
  return own.map((record) => recordPromise(input, item, record)).sort(byUrgency);
}

/** The same question for each item with its own confirmations only, sorted out in one pass. */
function perItem(input: PromiseInput): (item: CatalogueItem) => PromiseInput {
  const own = new Map<string, ItemConfirmation[]>();
  for (const each of input.confirmations) {
    const item = confirmedItem(input, each);
    if (item !== null) own.set(item, [...(own.get(item) ?? []), { ...each, item }]);
  }
  return ({ id }) => ({ ...input, confirmations: own.get(id) ?? [] });
}

/** The number in force of the item somebody confirmed something of. */
const confirmedItem = ({ versions }: PromiseInput, { item, on }: ItemConfirmation): string | null =>
  versions === undefined ? item : standsUnder(versions, { catalogueItem: item, formedOn: on });

/** The records of every item by its number in force; those of no item under null. */
const grouped = (
  { versions }: PromiseInput,
  records: readonly DisclosureRecord[],
): ReadonlyMap<string | null, readonly DisclosureRecord[]> => (versions === undefined ? byItem(records) : recordsByItem(versions, records));

/** All promises of the unit, by item. */
export interface UnitPromises {
  readonly byItem: ReadonlyMap<string, readonly ItemPromise[]>;
  /** Of records that stand under no item, or under one of another 主体: who made them publishes them (条例第十条). */
  readonly loose: readonly ItemPromise[];
}

export function unitPromises(input: PromiseInput, { items }: Catalogue, records: readonly DisclosureRecord[]): UnitPromises {
  const [own, inputOf] = [grouped(input, records), perItem(input)];
  const byItemNow = new Map(items.map((item) => [item.id, promisesOf(inputOf(item), item, own.get(item.id) ?? [])]));
  const kept = new Set([...byItemNow.values()].flat().map(({ id }) => id));
  const known = new Map(items.map((item) => [item.id, item]));
  const loose = records
    .filter((record) => concerned(record, input.asOf))
    .map((record) => recordPromise(input, itemUnder(input, known.get(record.catalogueItem ?? '') ?? null, record), record))
    .filter(({ id }) => !kept.has(id));
  return { byItem: byItemNow, loose: loose.sort(byUrgency) };
}

const isBound = (item: CatalogueItem | null, { unit }: PromiseInput): boolean => item !== null && bindsUnit(item, unit);

/** Promises that come without a record: periods, fixed days, reminders. */
export function scheduledPromises(
  input: PromiseInput,
  items: readonly CatalogueItem[],
  records: readonly DisclosureRecord[],
): readonly ItemPromise[] {
  const [own, inputOf] = [grouped(input, records), perItem(input)];
  const bound = items.filter((item) => bindsUnit(item, input.unit));
  return bound.flatMap((item) => [...withoutRecord(questionOf(inputOf(item), item, own.get(item.id) ?? []))].sort(byUrgency));
}
