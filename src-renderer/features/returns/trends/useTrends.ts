import { useMemo } from 'react';
import { formOf } from '../../../../src-bridge/resources/forms';
import type { ItemPromise } from '../../../../src-domain/catalogue/promise/types';
import { addMonths, monthOf, type Month } from '../../../../src-domain/kernel/month';
import type { DisclosureRequest } from '../../../../src-domain/ledger/types';
import { publicationClocks, requestClocks, type KeptClocks } from '../../../../src-domain/returns/clocks';
import { standingByMonth } from '../../../../src-domain/returns/owed';
import { usePromises } from '../../../shell/promises';
import { useRoute } from '../../../shell/router';
import { useLedger, useOldSheets, useRequestFiles, useReturns, useSettings } from '../../../store';
import { useToday } from '../../../ui/today';
import { oldByMonth } from '../history';
import { trendOf, trendRows, type TrendMonth, type TrendRow } from './trend';

export interface Trends {
  readonly unitName: string;
  readonly trend: readonly TrendMonth[];
  readonly rows: readonly TrendRow[];
  readonly publishing: ReadonlyMap<Month, KeptClocks<ItemPromise>>;
  readonly answering: ReadonlyMap<Month, KeptClocks<DisclosureRequest>>;
}

export const lengths = ['12', '24'] as const;

/** What the address asks for: how many months, which row's picture, and which clock's month is opened. */
export function useAsked() {
  const { query } = useRoute();
  const [length, row, clock] = [query.get('months'), query.get('row'), query.get('clock')];
  return {
    months: lengths.find((each) => each === length) ?? '12',
    row: row ?? '1.1',
    clock,
  };
}

const none = new Map<Month, never>();

/** Undefined while reading. */
export function useTrends(count: number): Trends | undefined {
  const [ledger, returns, sheets, settings] = [useLedger(), useReturns(), useOldSheets(), useSettings()];
  const [files, view, today] = [useRequestFiles(), usePromises(), useToday()];
  const { unit, since = today } = settings ?? {};
  const through = addMonths(monthOf(today), -1);
  const standing = useMemo(() => standingByMonth(returns ?? []), [returns]);
  const old = useMemo(() => oldByMonth(sheets ?? []), [sheets]);
  const trend = useMemo(
    () => (ledger ? trendOf(formOf, { ledger, standing, old, since }, through, count) : undefined),
    [ledger, standing, old, since, through, count],
  );
  const rows = useMemo(() => trendRows(trend ?? []), [trend]);
  const clocks = useMemo(() => {
    if (!ledger || view === undefined) return undefined;
    if (view === null) return { publishing: none, answering: none };
    const promises = [...view.byItem.values(), view.loose].flat();
    return { publishing: publicationClocks(promises, today), answering: requestClocks(ledger, files ?? [], view.clock.calendar, today) };
  }, [ledger, files, view, today]);
  if (
    returns === undefined ||
    sheets === undefined ||
    files === undefined ||
    unit === undefined ||
    trend === undefined ||
    clocks === undefined
  )
    return undefined;
  return { unitName: unit.name, trend, rows, ...clocks };
}
