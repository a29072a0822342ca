import { formOf } from '../../../src-bridge/resources/forms';
import { parseMonth } from '../../../src-domain/kernel/month';
import type { Ledger } from '../../../src-domain/ledger/types';
import { computeReturn } from '../../../src-domain/returns/compute';
import { useRoute } from '../../shell/router';
import type { Shown } from './shownEntries';

/** What the address asks for: `?period=2026-10` shows a month, with `&row=1.2.2` just what that figure of its return counts. */
export function useShown(ledger: Ledger): Shown {
  const { query } = useRoute();
  const read = parseMonth(query.get('period') ?? '');
  const period = read.ok ? read.value : null;
  const row = period === null ? null : query.get('row');
  if (period === null || row === null) return { period, row: null, counted: null };
  return { period, row, counted: new Set(computeReturn(formOf(period), ledger, period).basis[row] ?? []) };
}
