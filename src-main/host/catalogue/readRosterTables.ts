import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { TableRow } from '../../../src-domain/notices/rosters/types';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { delimiterOf, fieldsOf } from '../extraction/csv/fields';
import { fileToRead, type FileToRead } from '../extraction/fileToRead';
import { formatOf } from '../extraction/formatOf';
import { limits } from '../extraction/limits';
import { decodePlainText } from '../extraction/plainText';
import { ReadTroubleError, refuse, type ReadTrouble } from '../extraction/trouble';
import { readCellStyles } from '../extraction/xlsx/cellStyles';
import { columnName, refOf, type Range } from '../extraction/xlsx/cellRef';
import { PackageParts } from '../extraction/xlsx/packageParts';
import { readSharedStrings } from '../extraction/xlsx/sharedStrings';
import { cellText, type Workbook } from '../extraction/xlsx/sheet';
import { readSheetXml, type RawCell, type RawSheet } from '../extraction/xlsx/sheetXml';
import { Visibility } from '../extraction/xlsx/visibility';
import { readWorkbookXml, type SheetEntry } from '../extraction/xlsx/workbook';

export interface RosterAsked {
  readonly path: string;
  readonly name: string;
}

type ReadSheet =
  | {
      readonly state: 'read';
      readonly name: string;
      readonly rows: readonly TableRow[];
      readonly hiddenRows: number;
      readonly hiddenColumns: readonly string[];
      readonly broken: readonly string[];
    }
  | { readonly state: 'hidden' | 'blank' | 'too-long' | 'too-wide'; readonly name: string };

export type RosterOutcome = Result<{ readonly sha256: string; readonly sheets: readonly ReadSheet[] }, ReadTrouble>;

/** Households of the largest township there is, several times over; and more columns than any form has. */
const most = { rows: 20_000, columns: 80 } as const;
/** Cells that merges may fill: a merge over a whole sheet is nobody's list. */
const mostFilled = 400_000;

const mainType = /spreadsheetml\.sheet\.main\+xml$/;
const isFigure = (text: string): boolean => /^[\s\d.,¥￥-]+$/u.test(text);

/** Puts a merged text into each of its cells that lies within the table. */
function fillMerge(rows: Map<number, string[]>, { top, left, bottom, right }: Range, width: number): number {
  const text = rows.get(top)?.[left - 1] ?? '';
  if (text === '' || isFigure(text)) return 0;
  let filled = 0;
  for (let row = top; row <= Math.min(bottom, top + most.rows); row += 1) {
    const cells = rows.get(row);
    if (cells === undefined) continue;
    for (let column = left; column <= Math.min(right, width); column += 1) {
      if ((cells[column - 1] ?? '') === '') cells[column - 1] = text;
      filled += 1;
    }
  }
  return filled;
}

type Shown = Pick<Workbook, 'strings' | 'styles' | 'from1904'>;

const isBroken = ({ type, value, formula }: RawCell): boolean => type === 'e' || (formula !== undefined && value === '' && type === 'n');

interface Cells {
  readonly rows: Map<number, string[]>;
  readonly broken: readonly string[];
  readonly width: number;
  /** Rows and columns that hold something and are hidden. */
  readonly hiddenRows: number;
  readonly hiddenColumns: readonly string[];
}

function seenCells(sheet: RawSheet, shown: Shown, measure: (text: string) => string): Cells {
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

function tableOf(name: string, { rows, width, ...found }: Cells, merges: readonly Range[]): ReadSheet {
  if (width > most.columns) return { state: 'too-wide', name };
  if (rows.size === 0) return { state: 'blank', name };
  if (rows.size > most.rows) return { state: 'too-long', name };
  let filled = 0;
  for (const merge of merges) {
    filled += fillMerge(rows, merge, width);
    if (filled > mostFilled) refuse('cannot-check');
  }
  const numbers = [...rows.keys()].sort((one, other) => one - other);
  return {
    state: 'read',
    name,
    rows: numbers.map((number) => ({ number, cells: Array.from({ length: width }, (_, at) => rows.get(number)?.[at] ?? '') })),
    ...found,
  };
}

async function workbookTables(file: FileToRead): Promise<readonly ReadSheet[]> {
  const parts = new PackageParts(await file.archive());
  const main = parts.entryOfType(mainType) ?? refuse('not-the-format');
  const xmlOf = (type: RegExp): string => parts.xml(parts.entryOfType(type) ?? '') ?? '';
  const book = readWorkbookXml(parts.xml(main) ?? '', main, parts);
  const shown: Shown = {
    strings: readSharedStrings(xmlOf(/sharedStrings\+xml$/)),
    styles: readCellStyles(xmlOf(/spreadsheetml\.styles\+xml$/)),
    from1904: book.from1904,
  };
  let units = 0;
  const measure = (text: string): string => {
    units += text.length;
    return units > limits.textUnits ? refuse('cannot-check') : text;
  };
  const read = ({ name, isHidden, entry }: SheetEntry): ReadSheet => {
    if (isHidden) return { state: 'hidden', name };
    const sheet = readSheetXml(parts.xml(entry) ?? '');
    return tableOf(name, seenCells(sheet, shown, measure), sheet.merges);
  };
  return book.sheets.map(read);
}

function textTable({ bytes, name }: FileToRead): readonly ReadSheet[] {
  const { text } = decodePlainText(bytes);
  if (text.length > limits.textUnits) refuse('cannot-check');
  const rows = new Map<number, string[]>();
  let width = 0;
  for (const { row, column, text: cell } of fieldsOf(text, delimiterOf(text))) {
    if (cell.trim() === '') continue;
    width = Math.max(width, column);
    const cells = rows.get(row) ?? [];
    if (column <= most.columns) cells[column - 1] = cell;
    rows.set(row, cells);
    if (rows.size > most.rows) break;
  }
  const cells = { rows, width, broken: [], hiddenRows: 0, hiddenColumns: [] };
  return [tableOf(name.replace(/\.csv$/iu, ''), cells, [])];
}

async function tablesIn(file: FileToRead): Promise<readonly ReadSheet[]> {
  const format = await formatOf(file);
  if (format === 'csv') return textTable(file);
  if (format !== 'xlsx') refuse(format === 'xls' ? 'old-excel' : 'not-the-format');
  return workbookTables(file);
}

/** The tables of an officer's list, as its reader sees them: what is hidden is counted and not read out. */
export async function readRosterTables({ path, name }: RosterAsked): Promise<RosterOutcome> {
  const { size } = await stat(path);
  if (size > limits.fileBytes) return fail('too-large');
  if (size === 0) return fail('empty');
  const bytes = await readFile(path);
  try {
    const sheets = await tablesIn(fileToRead(bytes, name));
    return ok({ sha256: createHash('sha256').update(bytes).digest('hex'), sheets });
  } catch (error) {
    if (error instanceof ReadTroubleError) return fail(error.code);
    throw error;
  }
}
