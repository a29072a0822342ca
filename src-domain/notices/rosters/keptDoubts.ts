import { decimalsOf, figureOf, figureText } from './figures';
import { sumOf } from './sums';
import type { RosterBook, RosterDoubt, RosterRow } from './types';

/** The written sum stays that of the file; the rows are counted again. */
function sumAgain(
  doubt: Extract<RosterDoubt, { kind: 'sum' }>,
  { columns }: RosterBook,
  rows: readonly RosterRow[],
): readonly RosterDoubt[] {
  const at = columns.findIndex(({ heading }) => heading === doubt.heading);
  const meant = doubt.group === '' ? rows : rows.filter(({ village }) => village === doubt.group);
  const texts = meant.map(({ cells }) => cells[at] ?? '');
  const [written, counted] = [figureOf(doubt.written), sumOf(texts)];
  if (written === undefined || at < 0) return [doubt];
  const decimals = Math.max(0, ...texts.map(decimalsOf));
  if (written === counted) return [];
  return [{ ...doubt, counted: figureText(counted, decimals), difference: figureText(written - counted, decimals) }];
}

/** The rows of a doubt that are still there and still say the same. */
function rowsLeft(doubt: { readonly rows: readonly number[] }, stays: (row: number) => boolean): readonly number[] {
  return doubt.rows.filter(stays);
}

/**
 * What was doubtful when the list came out of its file and still is after a change by hand. Doubts that the rows themselves tell (places,
 * repetitions, cells that are no figure) are not among them: they are looked for again.
 */
export function keptDoubts(book: RosterBook, rows: readonly RosterRow[]): readonly RosterDoubt[] {
  const [before, now] = [new Map(book.rows.map((row) => [row.source, row])), new Map(rows.map((row) => [row.source, row]))];
  return book.doubts.flatMap((doubt): readonly RosterDoubt[] => {
    switch (doubt.kind) {
      case 'sum':
        return sumAgain(doubt, book, rows);
      case 'masked':
      case 'held': {
        const at = book.columns.findIndex(({ heading }) => heading === doubt.heading);
        const left = rowsLeft(doubt, (row) => now.has(row) && now.get(row)?.cells[at] === before.get(row)?.cells[at]);
        return left.length === 0 ? [] : [{ ...doubt, rows: left }];
      }
      case 'same-number': {
        const left = rowsLeft(doubt, (row) => now.has(row));
        return left.length < 2 ? [] : [{ ...doubt, rows: left }];
      }
      case 'no-name':
      case 'passed-over':
        return [doubt];
      case 'no-number':
      case 'no-village':
      case 'unknown-village':
      case 'twice':
        return [];
    }
  });
}
