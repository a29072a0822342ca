import { useState } from 'react';
import type { TypedRow } from './useEditedRows';

/** Rows a page. */
const size = 50;

/** Every row, whatever its village. */
export const everywhere = '*';

/** Villages in the order in which they hang, with how many rows each has. */
export function villagesOf(rows: readonly TypedRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { home } of rows) counts.set(home, (counts.get(home) ?? 0) + 1);
  return counts;
}

export interface ShownRows {
  /** `everywhere`, or a village as it was at first. */
  readonly village: string;
  readonly find: string;
  /** The page, from 0. */
  readonly at: number;
  readonly pages: number;
  readonly total: number;
  readonly shown: readonly TypedRow[];
  readonly toVillage: (village: string) => void;
  readonly toFind: (words: string) => void;
  readonly toPage: (page: number) => void;
  /** To the page where one row stands, whatever was looked for. */
  readonly toRow: (key: string, all: readonly TypedRow[]) => void;
  /** To the last page of what is looked at, where an added row stands. */
  readonly toLast: () => void;
}

/** Which rows of a long list lie before the officer: one village, one name, one page. */
export function useShownRows(rows: readonly TypedRow[]): ShownRows {
  const [village, setVillage] = useState(everywhere);
  const [find, setFind] = useState('');
  const [page, setPage] = useState(0);
  const here = rows.filter(({ home, called }) => (village === everywhere || home === village) && called.includes(find.trim()));
  const pages = Math.max(1, Math.ceil(here.length / size));
  const at = Math.min(page, pages - 1);
  return {
    village,
    find,
    at,
    pages,
    total: here.length,
    shown: here.slice(at * size, (at + 1) * size),
    toVillage: (to) => {
      setVillage(to);
      setPage(0);
    },
    toFind: (words) => {
      setFind(words);
      setPage(0);
    },
    toPage: setPage,
    toRow: (key, all) => {
      setVillage(everywhere);
      setFind('');
      setPage(
        Math.floor(
          Math.max(
            0,
            all.findIndex((row) => row.key === key),
          ) / size,
        ),
      );
    },
    toLast: () => {
      setFind('');
      setPage(Number.MAX_SAFE_INTEGER);
    },
  };
}
