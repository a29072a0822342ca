import type { Ledger } from '../ledger/types';
import { computeReturn } from './compute';
import { sameFigure } from './figures';
import { valueRows, type StatForm } from './form';
import type { StandingReturn } from './versions';

/** A figure the ledger no longer bears out as it did at 定稿. */
export interface LateEntry {
  readonly row: string;
  /** Computed at 定稿; null when the row was missing then. */
  readonly frozen: number | null;
  readonly now: number | null;
  /** Entries that count now and did not then, and the other way round. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Rows that entries dated into a frozen month have changed since; not empty: offer a correction (更正). */
export function lateEntries(form: StatForm, standing: StandingReturn, ledgerNow: Ledger): readonly LateEntry[] {
  const then = standing.computed;
  const now = computeReturn(form, ledgerNow, standing.document.period);
  return valueRows(form).flatMap(({ id }) => {
    const [a, b] = [then.values[id], now.values[id]];
    if (a === b || (a !== undefined && b !== undefined && sameFigure(a, b))) return [];
    const [before = [], after = []] = [then.basis[id], now.basis[id]];
    return [{ row: id, frozen: a ?? null, now: b ?? null, added: without(after, before), removed: without(before, after) }];
  });
}

function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
}
