import type { CalendarDate } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../../ledger/types';
import { dueOf, limitsOf } from '../promises';
import type { CatalogueItem } from '../types';
import { itemForRecord } from '../versions/standing';
import type { ItemPromise, ItemQuestion, PromiseInput } from './types';

/** The first day a record went out on any channel, as far as it is known on a day. */
export function publishedBy({ publications }: DisclosureRecord, asOf: CalendarDate): CalendarDate | null {
  let first: CalendarDate | null = null;
  for (const { on } of publications) if (on <= asOf && (first === null || on < first)) first = on;
  return first;
}

/** One promise per record: its clock starts the day it was formed or changed (条例第二十六条). */
export const recordPromises = (question: ItemQuestion): readonly ItemPromise[] =>
  question.records.map((record) => recordPromise(question, question.item, record));

/** The item as the record was made under it; the one given where no versions are known. */
export const itemUnder = ({ versions }: Pick<PromiseInput, 'versions'>, item: CatalogueItem | null, record: DisclosureRecord) =>
  versions === undefined ? item : (itemForRecord(versions, record) ?? item);

type RecordInput = Pick<PromiseInput, 'calendar' | 'laws' | 'versions' | 'asOf' | 'startOf'>;

/** The promise of one record, whatever item it stands under; its limit is that of the version it was made under. */
export function recordPromise(input: RecordInput, item: CatalogueItem | null, record: DisclosureRecord): ItemPromise {
  const limits = limitsOf(input.laws, itemUnder(input, item, record));
  const start = input.startOf?.(record) ?? record.formedOn;
  const [dueOn, doneOn] = [dueOf(input.calendar, start, limits), publishedBy(record, input.asOf)];
  const open = dueOn !== null && dueOn < input.asOf ? 'overdue' : 'due';
  const state = doneOn === null ? open : 'published';
  const cause = { kind: 'record', record, start, limits } as const;
  return { id: `publish/${record.id}`, item, cause, state, dueOn, redAfter: dueOn, doneOn, confirmation: null };
}
