import type { DisclosureRequest } from '../../../ledger/types';
import { countOf, type Counts } from '../../counting/count';
import { applicants, cellKey, resultRows, type AnnualForm } from '../form';
import { yearSpan } from '../work';
import { doneOn, outcomeRow, type ReasonOf } from './outcome';

/** A request done with in the year whose row the ledger does not say; the officer is asked. */
export interface Unplaced {
  readonly request: DisclosureRequest;
  readonly why: 'refusal-unclear' | 'answer-missing';
}

export interface RequestCounts {
  readonly counts: Counts;
  readonly unplaced: readonly Unplaced[];
  /** Requests closed in one year and answered in another: counted by the day they were closed. */
  readonly twoYears: readonly DisclosureRequest[];
}

/** 表三: R1 came in the year, R2 came before and were open on 1 January, R3.x done in the year by result, R4 open on 31 December. */
export function annualRequests(
  form: AnnualForm,
  requests: readonly DisclosureRequest[],
  year: number,
  reasonOf: ReasonOf,
  placed: Readonly<Record<string, string>>,
): RequestCounts {
  const { from, to } = yearSpan(year);
  const known = requests.filter(({ receivedOn }) => receivedOn <= to);
  const openOn = (request: DisclosureRequest, after: string) => (doneOn(request) ?? '9999') > after;
  const done = known.filter((request) => !openOn(request, to) && (doneOn(request) ?? '') >= from);
  const rowOf = new Map(done.map((request) => [request.id, outcomeRow(form, request, reasonOf) ?? placed[request.id]]));
  const rows: Readonly<Record<string, readonly DisclosureRequest[]>> = {
    R1: known.filter(({ receivedOn }) => receivedOn >= from),
    R2: known.filter((request) => request.receivedOn < from && (doneOn(request) ?? '9999') >= from),
    ...Object.fromEntries(resultRows(form).map((row) => [row, done.filter(({ id }) => rowOf.get(id) === row)])),
    R4: known.filter((request) => openOn(request, to)),
  };
  return {
    counts: Object.fromEntries(
      Object.entries(rows).flatMap(([row, all]) =>
        applicants.map((kind) => [cellKey(row, kind), countOf(all.filter(({ applicant }) => applicant === kind))]),
      ),
    ),
    unplaced: done
      .filter(({ id }) => rowOf.get(id) === undefined)
      .map((request) => ({ request, why: request.answer === 'ANS-4' ? 'refusal-unclear' : 'answer-missing' })),
    twoYears: done.filter(
      ({ closedOn, answeredOn }) => closedOn !== null && answeredOn !== null && !answeredOn.startsWith(closedOn.slice(0, 4)),
    ),
  };
}
