import type { CalendarDate } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../../ledger/types';
import type { DayLimit } from '../law';
import { dueOf, limitsOf } from '../promises';
import type { CatalogueItem } from '../types';
import type { ItemPromise, ItemQuestion, PromiseInput } from './types';

/** The first day a record went out on any channel, as far as it is known on a day. */
export function publishedBy({ publications }: DisclosureRecord, asOf: CalendarDate): CalendarDate | null {
  let first: CalendarDate | null = null;
  for (const { on } of publications) if (on <= asOf && (first === null || on < first)) first = on;
  return first;
}

/** One promise per record: its clock starts the day it was formed or changed (条例第二十六条). */
export function recordPromises(question: ItemQuestion): readonly ItemPromise[] {
  const limits = limitsOf(question.laws, question.item);
  return question.records.map((record) => promiseBy(limits, question, question.item, record));
}

type RecordInput = Pick<PromiseInput, 'calendar' | 'laws' | 'asOf' | 'startOf'>;

/** The promise of one record, whatever item it stands under. */
export const recordPromise = (input: RecordInput, item: CatalogueItem | null, record: DisclosureRecord): ItemPromise =>
  promiseBy(limitsOf(input.laws, item), input, item, record);

function promiseBy(limits: readonly DayLimit[], input: RecordInput, item: CatalogueItem | null, record: DisclosureRecord): ItemPromise {
  const start = input.startOf?.(record) ?? record.formedOn;
  const [dueOn, doneOn] = [dueOf(input.calendar, start, limits), publishedBy(record, input.asOf)];
  const open = dueOn !== null && dueOn < input.asOf ? 'overdue' : 'due';
  const state = doneOn === null ? open : 'published';
  const cause = { kind: 'record', record, start, limits } as const;
  return { id: `publish/${record.id}`, item, cause, state, dueOn, redAfter: dueOn, doneOn, confirmation: null };
}
