import type { Month } from '../../../src-domain/kernel/month';

/** Which entries a page shows: those of a month, or just those that a figure of the return counts. */
export interface Shown {
  readonly period: Month | null;
  readonly row: string | null;
  /** Ids the figure counts; null when no figure was opened. */
  readonly counted: ReadonlySet<string> | null;
}

/** A figure's own list wins over the month; an entry with any of its dates in the month is shown. */
export function isShown(shown: Shown, id: string, dates: readonly (string | null)[]): boolean {
  if (shown.counted !== null) return shown.counted.has(id);
  return shown.period === null || dates.some((date) => date?.startsWith(shown.period ?? '') === true);
}

/** Newest first. */
export const newestFirst = <Entry>(entries: readonly Entry[], dateOf: (entry: Entry) => string): readonly Entry[] =>
  [...entries].sort((one, other) => dateOf(other).localeCompare(dateOf(one)));
