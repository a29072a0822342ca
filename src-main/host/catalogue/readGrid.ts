import type { GridCell, GridSheet } from '../../../src-domain/catalogue/excel/grid';
import { fileToRead } from '../extraction/fileToRead';
import { formatOf } from '../extraction/formatOf';
import { limits } from '../extraction/limits';
import { refuse } from '../extraction/trouble';
import { readCellStyles } from '../extraction/xlsx/cellStyles';
import { PackageParts } from '../extraction/xlsx/packageParts';
import { readSharedStrings } from '../extraction/xlsx/sharedStrings';
import { cellText } from '../extraction/xlsx/sheet';
import { readSheetXml, type RawCell } from '../extraction/xlsx/sheetXml';
import { readWorkbookXml } from '../extraction/xlsx/workbook';

const mainType = /spreadsheetml\.sheet\.main\+xml$/;

/** Text of the whole workbook so far: one long string may stand in a hundred thousand cells. */
class Measure {
  private units = 0;

  add(text: string): string {
    this.units += text.length;
    return this.units > limits.textUnits ? refuse('cannot-check') : text;
  }
}

function brokenOf({ type, value, formula }: RawCell): GridCell['broken'] {
  if (type === 'e') return 'error';
  return formula !== undefined && value === '' && type === 'n' ? 'not-calculated' : undefined;
}

type Shown = Parameters<typeof cellText>[1];

function gridCell(cell: RawCell, shown: Shown, measure: Measure): GridCell {
  const { row, column } = cell;
  const broken = brokenOf(cell);
  return { row, column, text: measure.add(cellText(cell, shown)), ...(broken === undefined ? {} : { broken }) };
}

/** The cells and merges of every sheet of an .xlsx, as its reader sees them. The file is a stranger's: throws ReadTroubleError. */
export async function readGrid(bytes: Uint8Array, name: string): Promise<readonly GridSheet[]> {
  const file = fileToRead(bytes, name);
  const format = await formatOf(file);
  if (format !== 'xlsx') refuse(format === 'xls' ? 'old-excel' : 'not-the-format');
  const parts = new PackageParts(await file.archive());
  const main = parts.entryOfType(mainType) ?? refuse('not-the-format');
  const xmlOf = (type: RegExp): string => parts.xml(parts.entryOfType(type) ?? '') ?? '';
  const book = readWorkbookXml(parts.xml(main) ?? '', main, parts);
  const shown: Shown = {
    strings: readSharedStrings(xmlOf(/sharedStrings\+xml$/)),
    styles: readCellStyles(xmlOf(/spreadsheetml\.styles\+xml$/)),
    from1904: book.from1904,
  };
  const measure = new Measure();
  return book.sheets.map(({ name: tab, isHidden, entry }) => {
    const sheet = readSheetXml(parts.xml(entry) ?? '');
    return { name: tab, hidden: isHidden, merges: sheet.merges, cells: sheet.cells.map((cell) => gridCell(cell, shown, measure)) };
  });
}
