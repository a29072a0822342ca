import type { CalendarDate } from '../../kernel/calendarDate';
import { firstDay, type Month } from '../../kernel/month';
import { cellOf, inMonth, type DatedPromise, type VillageCell, type VillageState } from './cell';
import { postingsOf, type PostingIndex } from './postingIndex';
import type { VillagePromise } from './promise';
import type { PublicationDays } from './publicationDay';
import { lookedAfterOn, type Village } from './villages';

export interface Township {
  readonly villages: readonly Village[];
  readonly promises: readonly VillagePromise[];
  readonly postings: PostingIndex;
  readonly days: PublicationDays;
  readonly today: CalendarDate;
}

/** How many cells are in which state. */
export type Tally = { readonly [State in VillageState]: number };

export const noCount = (): Record<VillageState, number> => ({ posted: 0, nil: 0, due: 0, overdue: 0, 'at-once': 0, ahead: 0, before: 0 });

function tally(cells: readonly VillageCell[]): Tally {
  const count = noCount();
  for (const { state } of cells) count[state] += 1;
  return count;
}

export const missingIn = ({ due, overdue }: Tally): number => due + overdue;

export interface VillageRow {
  readonly village: Village;
  /** In the order of the columns. */
  readonly cells: readonly VillageCell[];
  readonly tally: Tally;
}

export interface VillageOverview {
  readonly columns: readonly DatedPromise[];
  readonly rows: readonly VillageRow[];
  /** Of each column, in their order. */
  readonly columnTallies: readonly Tally[];
}

const cellsOf = ({ postings, today }: Township, { id, since }: Village, columns: readonly DatedPromise[]): readonly VillageCell[] => {
  const days = { today, since };
  return columns.map((column) => cellOf(column, postingsOf(postings, id, column.promise.item.id), days));
};

function columnTallies(rows: readonly VillageRow[], columns: number): readonly Tally[] {
  const counts = Array.from({ length: columns }, noCount);
  for (const { cells } of rows)
    cells.forEach(({ state }, at) => {
      const count = counts[at];
      if (count !== undefined) count[state] += 1;
    });
  return counts;
}

/** All villages by all promises, each in the period that the month lies in. Villages given up before that month are left out. */
export function villageOverview(township: Township, of: Month): VillageOverview {
  const columns = township.promises.map((promise) => inMonth(promise, of, township.days));
  const rows = township.villages
    .filter((village) => lookedAfterOn(village, firstDay(of)))
    .map((village): VillageRow => {
      const cells = cellsOf(township, village, columns);
      return { village, cells, tally: tally(cells) };
    });
  return { columns, rows, columnTallies: columnTallies(rows, columns.length) };
}
