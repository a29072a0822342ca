import { useMemo } from 'react';
import { formOf } from '../../../src-bridge/resources/forms';
import { parseMonth, type Month } from '../../../src-domain/kernel/month';
import type { Ledger } from '../../../src-domain/ledger/types';
import { computeReturn } from '../../../src-domain/returns/compute';
import { useRoute } from '../../shell/router';
import type { Shown } from './shownEntries';
import type { TotalPart } from './totals/part';

/** `?period=2026-10` shows a month, `?year=2026` a year. */
export function useStretch(): Pick<Shown, 'period' | 'year'> {
  const { query } = useRoute();
  const read = parseMonth(query.get('period') ?? '');
  const year = /^\d{4}$/.exec(query.get('year') ?? '')?.[0] ?? null;
  return read.ok ? { period: read.value, year: null } : { period: null, year };
}

/** With `&row=1.2.2` just what that figure of the month's return counts, with `&only=closed` what a figure of the totals does. */
export function useShown(ledger: Ledger, parts: readonly TotalPart[]): Shown {
  const { query } = useRoute();
  const { period, year } = useStretch();
  const [row, only] = [query.get('row'), query.get('only')];
  return useMemo(() => {
    if (period !== null && row !== null) return { period, year, row, only: null, counted: countedBy(ledger, period, row) };
    const ids = parts.find(({ key }) => key === only)?.ids ?? null;
    return { period, year, row: null, only: ids === null ? null : only, counted: ids === null ? null : new Set(ids) };
  }, [ledger, parts, period, year, row, only]);
}

const countedBy = (ledger: Ledger, period: Month, row: string): ReadonlySet<string> =>
  new Set(computeReturn(formOf(period), ledger, period).basis[row] ?? []);
