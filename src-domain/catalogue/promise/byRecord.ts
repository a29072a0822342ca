import type { CalendarDate } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../../ledger/types';
import { publicationDeadline } from '../promises';
import type { CatalogueItem } from '../types';
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

export function recordPromise(input: PromiseInput, item: CatalogueItem | null, record: DisclosureRecord): ItemPromise {
  const { calendar, laws, asOf, startOf } = input;
  const deadline = publicationDeadline(calendar, startOf?.(record) ?? record.formedOn, item, laws);
  const [dueOn, doneOn] = [deadline?.due ?? null, publishedBy(record, asOf)];
  const open = dueOn !== null && dueOn < asOf ? 'overdue' : 'due';
  const state = doneOn === null ? open : 'published';
  const cause = { kind: 'record', record } as const;
  return { id: `publish/${record.id}`, item, cause, state, dueOn, redAfter: dueOn, deadline, doneOn, confirmation: null };
}
