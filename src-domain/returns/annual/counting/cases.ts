import type { CaseResult, ReviewCase } from '../../../ledger/types';
import { countOf, type Counts } from '../../counting/count';
import type { AnnualForm } from '../form';
import { yearSpan } from '../work';

/** How a case stands at the end of the year; undefined when it is none of the year's: closed before, or not there yet. */
function resultAt({ receivedOn, closedOn, result }: ReviewCase, year: number): CaseResult | undefined {
  const { from, to } = yearSpan(year);
  if (receivedOn > to) return undefined;
  if (closedOn === null || result === 'pending' || closedOn > to) return 'pending';
  return closedOn >= from ? result : undefined;
}

/** 表四, its totals left out: closed in the year by result, 尚未审结 on 31 December. Litigation is split by 是否先行复议. */
export const annualCases = ({ cases: cells }: AnnualForm, cases: readonly ReviewCase[], year: number): Counts =>
  Object.fromEntries(
    cells.flatMap(({ id, count }) =>
      count.result === null
        ? []
        : [
            [
              id,
              countOf(
                cases.filter(
                  (it) =>
                    it.kind === count.caseKind &&
                    (count.afterReconsideration === null || it.afterReconsideration === count.afterReconsideration) &&
                    resultAt(it, year) === count.result,
                ),
              ),
            ],
          ],
    ),
  );
