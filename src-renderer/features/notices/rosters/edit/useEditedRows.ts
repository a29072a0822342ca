import { useCallback, useEffect, useState } from 'react';
import type { EditedRow } from '../../../../../src-domain/notices/rosters/edit';
import type { RosterBook } from '../../../../../src-domain/notices/rosters/types';

/** A row in the editor. By what stood there at first it is found, however it is typed over. */
export interface TypedRow extends EditedRow {
  readonly key: string;
  readonly home: string;
  readonly called: string;
}

/** Where in a row something is typed: a column from 0, or its place where no column tells it. */
export type Spot = number | 'village' | 'group';

const first = ({ rows }: RosterBook, name: number): readonly TypedRow[] =>
  rows.map((row) => ({ ...row, key: String(row.source), home: row.village, called: row.cells[name] ?? '' }));

function typedInto(row: TypedRow, spot: Spot, text: string): TypedRow {
  if (typeof spot === 'string') return { ...row, [spot]: text };
  return { ...row, cells: row.cells.map((cell, at) => (at === spot ? text : cell)) };
}

interface Steps {
  readonly rows: readonly TypedRow[];
  readonly before: readonly (readonly TypedRow[])[];
  /** The box that was typed into last: going on in it is one step. */
  readonly last: string;
}

const isTyping = ({ target }: KeyboardEvent): boolean => target instanceof HTMLInputElement;

export interface EditedRows {
  readonly rows: readonly TypedRow[];
  readonly type: (key: string, spot: Spot, text: string) => void;
  readonly remove: (key: string) => void;
  readonly add: (row: TypedRow) => void;
  /** Absent while nothing was changed. */
  readonly undo: (() => void) | undefined;
}

/** The rows of a list as they are changed, step by step, each of which can be taken back (also by Ctrl+Z outside a box). */
export function useEditedRows(book: RosterBook, name: number): EditedRows {
  const [steps, setSteps] = useState<Steps>(() => ({ rows: first(book, name), before: [], last: '' }));
  const change = useCallback((last: string, to: (rows: readonly TypedRow[]) => readonly TypedRow[]) => {
    setSteps((now) => ({ rows: to(now.rows), before: last !== '' && last === now.last ? now.before : [...now.before, now.rows], last }));
  }, []);
  const type = useCallback(
    (key: string, spot: Spot, text: string) =>
      change(`${key} ${String(spot)}`, (rows) => rows.map((row) => (row.key === key ? typedInto(row, spot, text) : row))),
    [change],
  );
  const remove = useCallback((key: string) => change('', (rows) => rows.filter((row) => row.key !== key)), [change]);
  const undo = useCallback(
    () => setSteps(({ rows, before }) => ({ rows: before.at(-1) ?? rows, before: before.slice(0, -1), last: '' })),
    [],
  );
  useEffect(() => {
    const back = (event: KeyboardEvent): void => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || isTyping(event)) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', back);
    return () => window.removeEventListener('keydown', back);
  }, [undo]);
  return {
    rows: steps.rows,
    type,
    remove,
    add: (row) => change('', (rows) => [...rows, row]),
    undo: steps.before.length === 0 ? undefined : undo,
  };
}
