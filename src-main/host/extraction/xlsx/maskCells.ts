import type { Edit } from '../edits';
import { refOf, type Range } from './cellRef';
import type { CellStyles } from './cellStyles';
import type { NewStrings } from './newStrings';
import type { Shift } from './shift';
import type { SheetLayout } from './sheetLayout';
import type { RawCell, RawSheet } from './sheetXml';
import { controlEscaped, textSource, written } from './writeXml';

export interface CellsToWrite {
  readonly sheet: RawSheet;
  readonly layout: SheetLayout;
  readonly shift: Shift;
  readonly styles: CellStyles;
  readonly strings: NewStrings;
  /** New texts of cells, as XML, by the start of the cell's element. */
  readonly edits: ReadonlyMap<number, Edit>;
}

const rowAttributes = ['s', 'customFormat', 'ht', 'customHeight', 'thickTop', 'thickBot'];

/** What stands in a cell, without its formula: type and value. */
function contentOf(cell: RawCell, { strings, styles, edits }: CellsToWrite): string {
  const edit = edits.get(cell.start);
  if (styles.form(cell.style).kind === 'nothing') return '/>';
  if (edit !== undefined) return ` t="s"><v>${strings.plain(controlEscaped(edit.source))}</v></c>`;
  switch (cell.type) {
    case 's':
      return ` t="s"><v>${strings.kept(Number(cell.value))}</v></c>`;
    case 'inlineStr':
      return ` t="s"><v>${strings.plain(textSource(cell.inline?.text ?? ''))}</v></c>`;
    case 'n':
      return cell.value === '' ? '/>' : `><v>${textSource(cell.value)}</v></c>`;
    case 'b':
    case 'e':
      return ` t="${cell.type}"><v>${textSource(cell.value)}</v></c>`;
    default:
      return ` t="s"><v>${strings.plain(textSource(cell.value))}</v></c>`;
  }
}

const key = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row}:${column}`;

/** Where a cell stands in the copy; one that heads merged cells stays with what is left of them. */
function placeOf(
  cell: RawCell,
  merges: ReadonlyMap<string, Range>,
  shift: Shift,
): { readonly row: number; readonly column: number } | undefined {
  const merge = merges.get(key(cell));
  if (merge !== undefined) {
    const left = shift.range(merge);
    return left && { row: left.top, column: left.left };
  }
  const [row, column] = [shift.row(cell.row), shift.column(cell.column)];
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** The rows of a copy: what is shown, as values. */
export function sheetData(write: CellsToWrite): string {
  const { sheet, layout, shift } = write;
  const merges = new Map(sheet.merges.map((merge) => [key({ row: merge.top, column: merge.left }), merge]));
  const rows = new Map<number, Map<number, string>>();
  const put = (row: number, column: number, xml: string): void => {
    const cells = rows.get(row) ?? new Map<number, string>();
    cells.set(column, xml);
    rows.set(row, cells);
  };
  for (const { row, column, style } of layout.formats) {
    const [at, across] = [shift.row(row), shift.column(column)];
    if (at !== undefined && across !== undefined) put(at, across, `<c r="${refOf(at, across)}" s="${Number(style) || 0}"/>`);
  }
  for (const cell of sheet.cells) {
    const place = placeOf(cell, merges, shift);
    if (place !== undefined)
      put(place.row, place.column, `<c r="${refOf(place.row, place.column)}" s="${cell.style || 0}"${contentOf(cell, write)}`);
  }
  const looks = new Map(
    [...layout.rows].flatMap(([row, attributes]) => {
      const at = shift.row(row);
      return at === undefined ? [] : [[at, attributes] as const];
    }),
  );
  const numbers = [...new Set([...rows.keys(), ...looks.keys()])].sort((one, other) => one - other);
  return numbers
    .map((row) => {
      const cells = [...(rows.get(row) ?? [])].sort(([one], [other]) => one - other).map(([, xml]) => xml);
      return `<row r="${row}"${written(looks.get(row) ?? {}, rowAttributes)}>${cells.join('')}</row>`;
    })
    .join('');
}
