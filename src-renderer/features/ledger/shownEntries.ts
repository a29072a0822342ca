import type { Month } from '../../../src-domain/kernel/month';

/** Which entries a page shows: those of a month or a year, or just those that a figure counts. */
export interface Shown {
  readonly period: Month | null;
  /** A calendar year, where no month is asked for. */
  readonly year: string | null;
  /** A figure of the month's return. */
  readonly row: string | null;
  /** A figure of the line of totals. */
  readonly only: string | null;
  /** Ids the figure counts; null when no figure was opened. */
  readonly counted: ReadonlySet<string> | null;
}

/** The beginning of the days that are shown; the empty text for all. */
export const stretchOf = ({ period, year }: Pick<Shown, 'period' | 'year'>): string => period ?? year ?? '';

/** A figure's own list wins over the month; an entry with any of its dates in the month is shown. */
export function isShown(shown: Shown, id: string, dates: readonly (string | null)[]): boolean {
  if (shown.counted !== null) return shown.counted.has(id);
  const stretch = stretchOf(shown);
  return stretch === '' || dates.some((date) => date?.startsWith(stretch) === true);
}

/** Newest first. */
export const newestFirst = <Entry>(entries: readonly Entry[], dateOf: (entry: Entry) => string): readonly Entry[] =>
  [...entries].sort((one, other) => dateOf(other).localeCompare(dateOf(one)));
