import type { GridCell } from '../../catalogue/excel/grid';
import type { OldDoubt } from './types';

export interface ReadFigure {
  readonly value: number | null;
  readonly doubt: OldDoubt | null;
}

const figure = /^[+-]?\d+(?:\.\d+)?$/;
const withUnit = /^([+-]?\d+(?:\.\d+)?)(?:条|件|次|篇|万元|元|个|人|人次)$/;
/** Signs by which people write "none". */
const none = new Set(['无', '没有', '-', '—', '——', '/', '\\', '零', '〇', '○']);

/** Reads what a cell shows as the figure of a row that takes so many decimals. A blank is blank, never zero. */
export function readFigure(cell: Pick<GridCell, 'text' | 'broken'> | undefined, decimals: number): ReadFigure {
  if (cell?.broken !== undefined) return { value: null, doubt: cell.broken };
  const text = (cell?.text ?? '').normalize('NFKC').replace(/[\s,，]/g, '');
  if (text === '') return { value: null, doubt: 'blank' };
  if (none.has(text)) return { value: 0, doubt: 'words' };
  if (figure.test(text)) return judged(Number(text), decimals);
  const united = withUnit.exec(text)?.[1];
  const read = united === undefined ? undefined : judged(Number(united), decimals);
  return { value: read?.doubt === null ? read.value : null, doubt: 'words' };
}

function judged(value: number, decimals: number): ReadFigure {
  if (value < 0) return { value: null, doubt: 'negative' };
  const scale = 10 ** decimals;
  return Math.abs(Math.round(value * scale) / scale - value) > 1e-9 ? { value: null, doubt: 'decimals' } : { value, doubt: null };
}
