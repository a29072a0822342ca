import type { Month } from '../../kernel/month';
import type { Ledger, ReviewCase } from '../../ledger/types';
import { countOf, isIn, type Counts } from './count';

/** Rows 4 to 4.3 (行政复议) and 5 to 5.3 (行政诉讼): closed ones by result, pending ones never. */
export const caseCounts = ({ cases }: Ledger, period: Month): Counts => ({
  ...ofKind(cases, 'reconsideration', '4', period),
  ...ofKind(cases, 'litigation', '5', period),
});

function ofKind(cases: readonly ReviewCase[], kind: ReviewCase['kind'], row: string, period: Month): Counts {
  const closed = cases.filter((it) => it.kind === kind && it.result !== 'pending' && isIn(period, it.closedOn));
  return {
    [row]: countOf(closed),
    [`${row}.1`]: countOf(closed.filter(({ result }) => result === 'upheld')),
    [`${row}.2`]: countOf(closed.filter(({ result }) => result === 'corrected')),
    [`${row}.3`]: countOf(closed.filter(({ result }) => result === 'other')),
  };
}
