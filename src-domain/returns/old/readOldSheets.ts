import { cellName, type GridCell, type GridSheet } from '../../catalogue/excel/grid';
import { month, type Month } from '../../kernel/month';
import { valueRows, type FormRow, type StatForm } from '../form';
import { columnsOf } from './columns';
import { readFigure } from './figure';
import { exactLabels, matchRows, type MatchedRow } from './matchRows';
import { periodOf } from './period';
import { viewOf, type Columns, type SheetView } from './sheetView';
import type { OldCell, OldDoubt, OldReading, OldStranger } from './types';

/** A sheet with fewer labels of the form is something else. */
const leastRows = 10;

export interface OldWorkbook {
  readonly readings: readonly OldReading[];
  /** Names of sheets that are no return. */
  readonly passedOver: readonly string[];
}

/**
 * Reads every sheet of a workbook that looks like the form, whatever column it stands in and however it is numbered or merged. Nothing
 * is guessed in silence: what is not plainly a figure comes with a doubt. `formOf` is the form of a month.
 */
export function readOldSheets(sheets: readonly GridSheet[], file: string, formOf: (period: Month) => StatForm): OldWorkbook {
  const read = sheets.map((sheet) => ({ name: sheet.name, reading: readOldSheet(sheet, file, formOf) }));
  return {
    readings: read.flatMap(({ reading }) => reading ?? []),
    passedOver: read.filter(({ reading }) => reading === undefined).map(({ name }) => name),
  };
}

function readOldSheet(grid: GridSheet, file: string, formOf: (period: Month) => StatForm): OldReading | undefined {
  const sheet = viewOf(grid);
  const first = exactLabels(formOf(newest), sheet)[0];
  if (first === undefined) return undefined;
  const titles = sheet.cells.filter(({ row }) => row < first.row).map(({ text }) => text);
  const period = periodOf(titles, grid.name, file);
  const form = formOf(period.month ?? (period.year === null ? newest : month(`${String(period.year)}-12`)));
  const exact = exactLabels(form, sheet);
  if (new Set(exact.map(({ row, column }) => `${String(row)} ${String(column)}`)).size < leastRows) return undefined;
  const bands = columnsOf(sheet, first.row, exact);
  const { rows, strangers } = matchRows(form, sheet, bands, exact);
  return {
    sheet: grid.name,
    form: form.form,
    ...period,
    guessedColumns: bands.some(({ guessed }) => guessed),
    cells: valueRows(form).map((row) => cellOf(row, matchesOf(form, row, rows), sheet)),
    strangers: strangers.flatMap((each) => strangerOf(each, sheet)),
  };
}

/** A month on the newest form. */
const newest = month('2199-12');

const matchesOf = (form: StatForm, row: FormRow, rows: readonly MatchedRow[]): readonly MatchedRow[] =>
  rows.filter(({ at }) => form.rows[at]?.id === row.id);

interface Found {
  readonly cell: GridCell | undefined;
  readonly place: string;
  /** The figure's cell goes over more rows than its label. */
  readonly shared: boolean;
}

/** The figure beside a label: the first cell that holds something in the columns of the heading and the rows of the label. */
function figureBeside({ label }: Pick<MatchedRow, 'label'>, columns: Columns | null, sheet: SheetView): Found {
  const { top, bottom } = sheet.mergeAt(label.row, label.column) ?? { top: label.row, bottom: label.row };
  if (columns === null) return { cell: undefined, place: '', shared: false };
  for (let row = top; row <= bottom; row += 1)
    for (let column = Math.max(columns.from, label.column + 1); column <= columns.to; column += 1) {
      const cell = sheet.at(row, column);
      if (cell === undefined || (cell.text.trim() === '' && cell.broken === undefined)) continue;
      const merge = sheet.mergeAt(row, column);
      return { cell, place: cellName(cell.row, cell.column), shared: merge !== undefined && (merge.top < top || merge.bottom > bottom) };
    }
  return { cell: undefined, place: cellName(top, Math.max(columns.from, label.column + 1)), shared: false };
}

function cellOf(row: FormRow, matches: readonly MatchedRow[], sheet: SheetView): OldCell {
  const read = matches.map((match) => readMatch(row, match, sheet));
  const [first, ...others] = read;
  if (first === undefined) return { row: row.id, value: null, yearToDate: null, place: '', written: '', doubts: ['not-found'], other: '' };
  const differs = others.find((each) => each.value !== first.value || each.written !== first.written);
  return differs === undefined
    ? first
    : { ...first, doubts: [...first.doubts, 'two-places'], other: `${differs.place} ${differs.written}`.trim() };
}

function readMatch({ id, decimals }: FormRow, match: MatchedRow, sheet: SheetView): OldCell {
  const found = figureBeside(match, match.band.month, sheet);
  const figure = readFigure(found.cell, decimals ?? 0);
  const toDate = readFigure(figureBeside(match, match.band.yearToDate, sheet).cell, decimals ?? 0);
  const doubts: readonly (OldDoubt | null)[] = [figure.doubt, found.shared ? 'merged' : null, match.near ? 'label-differs' : null];
  return {
    row: id,
    value: found.shared ? null : figure.value,
    yearToDate: toDate.doubt === null ? toDate.value : null,
    place: found.place,
    written: (found.cell?.text ?? '').trim(),
    doubts: doubts.filter((doubt) => doubt !== null),
    other: match.near ? match.label.text.trim() : '',
  };
}

/** Only what has a figure beside it might have been a row. */
function strangerOf({ label, band }: Pick<MatchedRow, 'label' | 'band'>, sheet: SheetView): readonly OldStranger[] {
  const { cell } = figureBeside({ label }, band.month, sheet);
  if (cell === undefined || !/\d/.test(cell.text)) return [];
  return [{ place: cellName(label.row, label.column), label: label.text.trim(), figure: cell.text.trim() }];
}
