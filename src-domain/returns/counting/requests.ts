import { firstDay, type Month } from '../../kernel/month';
import type { DisclosureRequest, Ledger, RefusalGround, RequestVia } from '../../ledger/types';
import type { StatForm } from '../form';
import { countOf, isIn, sumOf, type Count, type Counts } from './count';
import { perMonth } from './perMonth';

const viaRows: Readonly<Record<RequestVia, string>> = { 'in-person': '3.1.1', fax: '3.1.2', online: '3.1.3', letter: '3.1.4' };

const grounds: readonly RefusalGround[] = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Rows 3.1 to 3.3.8 and 7. Answer codes without a row (ANS-15 to ANS-17) count nowhere. */
export function requestCounts(form: StatForm, { requests }: Ledger, period: Month): Counts {
  const received = requests.filter(({ receivedOn }) => isIn(period, receivedOn));
  const closed = requests.filter(({ closedOn }) => isIn(period, closedOn));
  const answered = requests.filter((request) => isIn(period, request.answeredOn) && rowOf(form, request) !== undefined);
  const refused = answered.filter((request) => rowOf(form, request) === '3.3.4');
  const answerRows = [...new Set(Object.values(form.answerRows))];
  return {
    '3.1': countOf(received),
    ...countBy(Object.values(viaRows), received, ({ via }) => viaRows[via]),
    '3.2': countOf(closed),
    '3.2.1': countOf(closed.filter(({ extended }) => !extended)),
    '3.2.2': countOf(closed.filter(({ extended }) => extended)),
    '3.3': countOf(answered),
    ...countBy(answerRows, answered, (request) => rowOf(form, request)),
    ...countBy(
      grounds.map((ground) => `3.3.4.${ground}`),
      refused,
      ({ refusal }) => `3.3.4.${refusal ?? ''}`,
    ),
    '7': feesOf(closed),
  };
}

/** Yuan as 万元, added up in 分 so that no binary dust comes in. */
function feesOf(closed: readonly DisclosureRequest[]): Count {
  const { value, ids } = sumOf(closed, ({ feeYuan }) => Math.round(feeYuan * 100));
  return { value: value / 1_000_000, ids };
}

function rowOf(form: StatForm, { answer }: DisclosureRequest): string | undefined {
  return answer === null ? undefined : form.answerRows[answer];
}

const countBy = (
  rows: readonly string[],
  requests: readonly DisclosureRequest[],
  rowOfRequest: (request: DisclosureRequest) => string | undefined,
): Counts => Object.fromEntries(rows.map((row) => [row, countOf(requests.filter((request) => rowOfRequest(request) === row))]));

/** Requests received before the period and still open at its start (rule W05). */
export const carriedInto = perMonth(
  ({ requests }, period) =>
    requests.filter(({ receivedOn, closedOn }) => receivedOn < firstDay(period) && (closedOn === null || closedOn >= firstDay(period)))
      .length,
);
