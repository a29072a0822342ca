import { columnName, refOf } from '../extraction/xlsx/cellRef';
import { cellText, type Workbook } from '../extraction/xlsx/sheet';
import type { RawCell, RawSheet } from '../extraction/xlsx/sheetXml';
import { Visibility } from '../extraction/xlsx/visibility';
import { most, type Cells } from './rosterTable';

/** What the text of a cell depends on besides itself. */
export type Shown = Pick<Workbook, 'strings' | 'styles' | 'from1904'>;

const isBroken = ({ type, value, formula }: RawCell): boolean => type === 'e' || (formula !== undefined && value === '' && type === 'n');

/** What a reader sees of a sheet; `measure` is told every text and may refuse. */
export function shownCells(sheet: RawSheet, shown: Shown, measure: (text: string) => string): Cells {
  const visibility = new Visibility(sheet, false);
  const rows = new Map<number, string[]>();
  const broken: string[] = [];
  const [hiddenRows, hiddenColumns] = [new Set<number>(), new Set<string>()];
  let width = 0;
  for (const cell of sheet.cells) {
    const hidden = visibility.codeFor(cell);
    if (hidden === 'hidden-row') hiddenRows.add(cell.row);
    if (hidden === 'hidden-column') hiddenColumns.add(columnName(cell.column));
    // Excel shows nothing of a cell with the format ;;;
    if (hidden !== undefined || shown.styles.form(cell.style).kind === 'nothing') continue;
    if (isBroken(cell)) broken.push(refOf(cell.row, cell.column));
    const text = isBroken(cell) ? '' : measure(cellText(cell, shown));
    if (text.trim() === '') continue;
    width = Math.max(width, cell.column);
    if (width > most.columns) break;
    const cells = rows.get(cell.row) ?? [];
    cells[cell.column - 1] = text;
    rows.set(cell.row, cells);
  }
  return { rows, broken, width, hiddenRows: hiddenRows.size, hiddenColumns: [...hiddenColumns] };
}
