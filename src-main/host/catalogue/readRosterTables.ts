import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { delimiterOf, fieldsOf } from '../extraction/csv/fields';
import { fileToRead, type FileToRead } from '../extraction/fileToRead';
import { formatOf } from '../extraction/formatOf';
import { limits } from '../extraction/limits';
import { decodePlainText } from '../extraction/plainText';
import { ReadTroubleError, refuse, type ReadTrouble } from '../extraction/trouble';
import { readCellStyles } from '../extraction/xlsx/cellStyles';
import { PackageParts } from '../extraction/xlsx/packageParts';
import { readSharedStrings } from '../extraction/xlsx/sharedStrings';
import { readSheetXml } from '../extraction/xlsx/sheetXml';
import { readWorkbookXml, type SheetEntry } from '../extraction/xlsx/workbook';
import { most, tableOf, type ReadSheet } from './rosterTable';
import { shownCells, type Shown } from './shownCells';

export interface RosterAsked {
  readonly path: string;
  readonly name: string;
}

export type RosterOutcome = Result<{ readonly sha256: string; readonly sheets: readonly ReadSheet[] }, ReadTrouble>;

const mainType = /spreadsheetml\.sheet\.main\+xml$/;

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
    return tableOf(name, shownCells(sheet, shown, measure), sheet.merges);
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
