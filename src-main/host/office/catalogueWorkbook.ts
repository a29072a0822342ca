import ExcelJS, { type Alignment, type Cell, type Font, type Worksheet } from 'exceljs';
import { catalogueWords } from '../../../src-bridge/resources/catalogue';
import type { ColumnKey, LayoutColumn } from '../../../src-domain/catalogue/excel/columns';
import type { GridCell } from '../../../src-domain/catalogue/excel/grid';
import { writeLayout, type LayoutSheet } from '../../../src-domain/catalogue/excel/writeLayout';
import type { Catalogue } from '../../../src-domain/catalogue/types';
import { encodeEscapes } from '../extraction/xlsx/sharedStrings';
import { withFixedDates } from './fixedZip';
import { rowHeight } from './rowHeight';
import { songtiByDefault } from './songti';

const fonts = {
  title: { name: '方正小标宋简体', size: 18 },
  head: { name: '黑体', size: 10 },
  text: { name: '宋体', size: 9 },
} satisfies Record<string, Partial<Font>>;

const thin = { style: 'thin', color: { argb: 'FF000000' } } as const;
const grid = { top: thin, left: thin, bottom: thin, right: thin };
const pale = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2EFE8' } } as const;

const centred = { horizontal: 'center', vertical: 'middle', wrapText: true } as const;
const leading = { horizontal: 'left', vertical: 'middle', wrapText: true } as const;

const onPaper = {
  paperSize: 9,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 },
} as const;

/** Columns that Excel should count as numbers. */
const figures: ReadonlySet<ColumnKey> = new Set(['no', 'version']);

/**
 * A catalogue as the officers know it: a sheet per field, A4 landscape one page wide, the two rows of the head on every page. The
 * local columns stand beside the print area.
 */
export async function catalogueWorkbook(catalogue: Catalogue): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const since = new Date(`${catalogue.validFrom}T00:00:00Z`);
  Object.assign(workbook, { created: since, modified: since });
  for (const sheet of writeLayout(catalogue, catalogueWords)) writeSheet(workbook, sheet);
  return withFixedDates(Buffer.from(await workbook.xlsx.writeBuffer()), songtiByDefault);
}

function writeSheet(workbook: ExcelJS.Workbook, layout: LayoutSheet): void {
  const { name, head, columns, printed, lastRow } = layout;
  const sheet = workbook.addWorksheet(name, {
    pageSetup: onPaper,
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
    views: [{ state: 'frozen', xSplit: 3, ySplit: head.last }],
  });
  sheet.columns = columns.map(({ width }) => ({ width }));
  for (const cell of layout.cells) writeCell(sheet, cell, layout);
  // Borders first: a merge copies the format of its first cell to the others.
  drawGrid(sheet, layout);
  for (const { top, left, bottom, right } of layout.merges) sheet.mergeCells(top, left, bottom, right);
  setHeights(sheet, layout);
  // The library sets a $ before each end only: without these the rows would move with the cell that is looked at.
  sheet.pageSetup.printArea = `A$1:${sheet.getColumn(printed).letter}$${String(lastRow)}`;
  sheet.pageSetup.printTitlesRow = `${String(head.first)}:${String(head.last)}`;
}

/** Always text in text format, but for plain figures: what begins with = + - @ stays words, even after somebody edits the cell. */
function writeCell(sheet: Worksheet, { row, column, text }: GridCell, { columns, head, lastRow }: LayoutSheet): void {
  const cell = sheet.getCell(row, column);
  const place = columns[column - 1];
  if (row === 1) return setText(cell, text, fonts.title, centred);
  if (row < head.first || (row === lastRow && column === 1 && text.startsWith('注'))) return setText(cell, text, fonts.text, leading);
  if (row <= head.last) return setText(cell, text, fonts.head, centred);
  setText(cell, text, fonts.text, alignmentOf(place));
  if (place === undefined || !figures.has(place.key)) return;
  cell.value = Number(text);
  cell.numFmt = '0';
}

const alignmentOf = (place: LayoutColumn | undefined): Partial<Alignment> => (place?.centred === true ? centred : leading);

function setText(cell: Cell, text: string, font: Partial<Font>, alignment: Partial<Alignment>): void {
  cell.value = encodeEscapes(text);
  cell.numFmt = '@';
  cell.font = font;
  cell.alignment = alignment;
}

/** Lines around every cell of the table, empty ones too; the local columns have another ground. */
function drawGrid(sheet: Worksheet, { head, columns, printed, cells }: LayoutSheet): void {
  const rows = new Set(cells.filter(({ row, column }) => row >= head.first && column > 1).map(({ row }) => row));
  for (const row of rows) {
    for (let column = 1; column <= columns.length; column += 1) {
      const cell = sheet.getCell(row, column);
      cell.border = grid;
      if (column > printed && row <= head.last) cell.fill = pale;
    }
  }
}

/** Office programs size rows of merged cells wrongly, and WPS all of them. */
function setHeights(sheet: Worksheet, { cells, columns, head, lastRow }: LayoutSheet): void {
  const needed = new Map<number, number>();
  for (const { row, column, text } of cells) {
    const width = columns[column - 1]?.width ?? 10;
    if (row > head.last) needed.set(row, Math.max(needed.get(row) ?? 0, rowHeight(text, width)));
  }
  sheet.getRow(1).height = 30;
  sheet.getRow(2).height = 16;
  sheet.getRow(head.first).height = 20;
  sheet.getRow(head.last).height = 30;
  for (const [row, height] of needed) sheet.getRow(row).height = row === lastRow ? 20 : height;
}
