import type { CalendarDate } from '../../kernel/calendarDate';

/** A counted figure and the entries it counts. */
export interface Fact {
  readonly value: number;
  readonly ids: readonly string[];
}

/** A stretch of time by the beginning of its days: `2026` a year, `2026-10` a month, the empty text all of it. */
export type Stretch = string;

export const isWithin = (stretch: Stretch, date: CalendarDate | null | undefined): boolean => date?.startsWith(stretch) === true;

/** Something lasting from a day on, seen at the end of a stretch. */
export const lastsThrough = (stretch: Stretch, from: CalendarDate, closedOn: CalendarDate | null): boolean =>
  // No sign of a date stands behind the tilde: it is the end of every stretch.
  from <= `${stretch}~` && (closedOn === null || closedOn > `${stretch}~`);

interface Entry {
  readonly id: string;
}

export const countFact = (entries: readonly Entry[]): Fact => ({ value: entries.length, ids: entries.map(({ id }) => id) });

/** Adds an amount of the entries up; all of them are named, those that add nothing too. */
export const sumFact = <Item extends Entry>(entries: readonly Item[], amount: (entry: Item) => number): Fact => ({
  value: entries.reduce((sum, entry) => sum + amount(entry), 0),
  ids: entries.map(({ id }) => id),
});

/** One count for each key; an entry may stand under several. */
export function factsBy<Key extends string, Item extends Entry>(
  keys: readonly Key[],
  entries: readonly Item[],
  keysOf: (entry: Item) => readonly Key[],
): Readonly<Record<Key, Fact>> {
  const found = new Map<Key, Item[]>(keys.map((key) => [key, []]));
  for (const entry of entries) for (const key of keysOf(entry)) found.get(key)?.push(entry);
  // Every key of the list has its entries.
  return Object.fromEntries([...found].map(([key, items]) => [key, countFact(items)])) as Record<Key, Fact>;
}
