import type { CalendarDate } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../../ledger/types';
import { exemptionAt, nilOf, waitingIn, type ItemState } from '../confirmations';
import { monthsOfPeriod, periodsSince, type PeriodSpan } from '../periods';
import { dutySince } from '../versions/duty';
import { publishedBy } from './byRecord';
import type { ItemPromise, ItemQuestion } from './types';

/** Months of every period an item names: its own limit and further ones (年度汇总每年一次). */
function rhythms({ item: { limit } }: ItemQuestion): readonly number[] {
  const months = [limit, ...(limit.also ?? [])].map(monthsOfPeriod).filter((one) => one !== null);
  return [...new Set(months)];
}

/** One promise per period since the unit and the item began, the running one with them. */
export function periodPromises(question: ItemQuestion): readonly ItemPromise[] {
  const { item, since, asOf, versions } = question;
  const duty = versions === undefined ? item.validFrom : dutySince(versions, item);
  const began = since > duty ? since : duty;
  return rhythms(question).flatMap((months) => periodsSince(began, asOf, months).map((span) => periodPromise(question, span)));
}

const earliest = (dates: readonly CalendarDate[]): CalendarDate | null => [...dates].sort()[0] ?? null;

/** The first publication inside a period. */
const keptIn = ({ records, asOf }: ItemQuestion, { first, last }: PeriodSpan): CalendarDate | null =>
  earliest(records.flatMap(({ publications }) => publications.map(({ on }) => on).filter((on) => on >= first && on <= last && on <= asOf)));

/** After its end a period is made up for by a record formed in it, or by the one the officers named. */
function madeUpOn(question: ItemQuestion, id: string, { first, last }: PeriodSpan): CalendarDate | null {
  const named = question.madeUp?.get(id);
  const serves = (record: DisclosureRecord): boolean => record.id === named || (record.formedOn >= first && record.formedOn <= last);
  return earliest(question.records.filter(serves).flatMap((record) => publishedBy(record, question.asOf) ?? []));
}

function periodPromise(question: ItemQuestion, span: PeriodSpan): ItemPromise {
  const { item, asOf, confirmations, records } = question;
  const id = `period/${item.id}/${span.id}`;
  const doneOn = keptIn(question, span) ?? madeUpOn(question, id, span);
  const waits = waitingIn(records, span).length > 0;
  const confirmation = doneOn !== null ? null : ((waits ? null : nilOf(confirmations, span)) ?? exemptionAt(confirmations, span.last));
  const open: ItemState = asOf > span.last ? 'overdue' : 'due';
  const state = doneOn !== null ? 'published' : (confirmation?.state ?? open);
  const cause = { kind: 'period', span } as const;
  return { id, item, cause, state, dueOn: span.last, redAfter: span.last, doneOn, confirmation };
}
