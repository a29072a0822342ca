import { useRef, type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

const cellOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;

interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

interface GridKeys {
  readonly grid: RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

const within = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at));

/**
 * Arrow keys among the cells of a table (`td` with data-row and data-column), Enter and click open one. The one cell that Tab reaches is
 * set on the element itself: drawing thousands of cells again for each key would be slow.
 */
export function useGridKeys({ rows, columns }: GridSize, onOpen: (row: number, column: number) => void): GridKeys {
  const grid = useRef<HTMLTableElement>(null);
  const placeOf = (cell: HTMLElement): readonly [number, number] => [Number(cell.dataset['row']), Number(cell.dataset['column'])];
  const move = (cell: HTMLElement, [down, right]: readonly [number, number]) => {
    const [row, column] = placeOf(cell);
    const to = `td[data-row="${within(row + down, rows)}"][data-column="${within(column + right, columns)}"]`;
    grid.current?.querySelector<HTMLElement>(to)?.focus();
  };
  return {
    grid,
    onKeyDown: (event) => {
      const cell = cellOf(event.target);
      const step = steps[event.key];
      if (cell === null || (step === undefined && event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      if (step === undefined) onOpen(...placeOf(cell));
      else move(cell, step);
    },
    onClick: (event) => {
      const cell = cellOf(event.target);
      if (cell !== null) onOpen(...placeOf(cell));
    },
    onFocus: (event) => {
      const cell = cellOf(event.target);
      if (cell === null) return;
      grid.current?.querySelector('td[tabindex="0"]')?.setAttribute('tabindex', '-1');
      cell.setAttribute('tabindex', '0');
    },
  };
}
