import type { CalendarDate } from '../../kernel/calendarDate';
import type { Month } from '../../kernel/month';

/** One row of one month: the figure and the entries it counts. */
export interface Count {
  readonly value: number;
  readonly ids: readonly string[];
}

export type Counts = Readonly<Record<string, Count>>;

interface Entry {
  readonly id: string;
}

/** One for each entry. */
export const countOf = (entries: readonly Entry[]): Count => ({ value: entries.length, ids: entries.map(({ id }) => id) });

/** Adds up an amount of the entries; those that add nothing are no basis. */
export function sumOf<Item extends Entry>(entries: readonly Item[], amount: (entry: Item) => number): Count {
  const adding = entries.filter((entry) => amount(entry) !== 0);
  return { value: adding.reduce((sum, entry) => sum + amount(entry), 0), ids: adding.map(({ id }) => id) };
}

export const isIn = (period: Month, date: CalendarDate | null | undefined): boolean => date?.startsWith(period) === true;
