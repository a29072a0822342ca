import ExcelJS, { type Alignment, type Cell, type Font, type Worksheet } from 'exceljs';
import { footLines, paperLines, periodTitle, unitLine, type PaperLine, type ReturnPaper } from '../../../src-domain/returns/paper';
import { withFixedDates } from './fixedZip';
import { songtiByDefault } from './songti';

const fonts = {
  title: { name: '方正小标宋简体', size: 22 },
  head: { name: '黑体', size: 12 },
  text: { name: '仿宋', size: 12 },
  figure: { name: '宋体', size: 12 },
} satisfies Record<string, Partial<Font>>;

const thin = { style: 'thin', color: { argb: 'FF000000' } } as const;
const grid = { top: thin, left: thin, bottom: thin, right: thin };

/** Widths in characters; with these heights the sheet has the proportions of A4 and fills one page when fitted to it. */
const widths = [78, 10, 21, 21];
const lineHeight = 16;
const columns = widths.length;
/** Characters that the first column holds in one line. */
const labelRoom = 37;
/** Full-width characters from one entry of the foot to the next. */
const footPitch = 20;

/** The monthly sheet as a workbook: A4 portrait on one page, head, table and foot as on the paper form. */
export async function returnWorkbook(paper: ReturnPaper): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const filledOn = new Date(`${paper.signatories.filledOn}T00:00:00Z`);
  Object.assign(workbook, { creator: paper.unitName, lastModifiedBy: paper.unitName, created: filledOn, modified: filledOn });
  const sheet = workbook.addWorksheet(paper.form.title, {
    pageSetup: onePage,
    views: [{ state: 'frozen', ySplit: 5, showGridLines: false }],
  });
  sheet.columns = widths.map((width) => ({ width }));
  writeHead(sheet, paper);
  for (const line of paperLines(paper)) writeLine(sheet, line);
  writeFoot(sheet, paper);
  // The library sets a $ before each end only: without these the rows would move with the cell that is looked at.
  sheet.pageSetup.printArea = `A$1:D$${String(sheet.rowCount)}`;
  return withFixedDates(Buffer.from(await workbook.xlsx.writeBuffer()), songtiByDefault);
}

const onePage = {
  paperSize: 9,
  orientation: 'portrait',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 1,
  horizontalCentered: true,
  margins: { left: 0.6, right: 0.6, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
} as const;

function writeHead(sheet: Worksheet, paper: ReturnPaper): void {
  wide(sheet, paper.form.annexMark, fonts.head, 'left', 18);
  wide(sheet, paper.form.title, fonts.title, 'center', 32);
  wide(sheet, periodTitle(paper), fonts.text, 'center', 18);
  const row = sheet.addRow([]);
  row.height = 20;
  writeText(row.getCell(1), unitLine(paper), fonts.text, { horizontal: 'left', vertical: 'middle' });
  sheet.mergeCells(row.number, 2, row.number, columns);
  writeText(row.getCell(2), paper.mark ?? '', fonts.text, { horizontal: 'right', vertical: 'middle' });
  writeTitles(sheet, paper);
}

function writeTitles(sheet: Worksheet, { form }: ReturnPaper): void {
  const row = sheet.addRow([]);
  row.height = 20;
  form.columns.monthly.forEach((title, at) => {
    writeText(row.getCell(at + 1), title, fonts.head, { horizontal: 'center', vertical: 'middle' });
    row.getCell(at + 1).border = grid;
  });
}

/** One merged line across the table. */
function wide(sheet: Worksheet, text: string, font: Partial<Font>, horizontal: 'left' | 'center', height: number): void {
  const row = sheet.addRow([]);
  row.height = height;
  sheet.mergeCells(row.number, 1, row.number, columns);
  writeText(row.getCell(1), text, font, { horizontal, vertical: 'middle' });
}

function writeLine(sheet: Worksheet, line: PaperLine): void {
  const row = sheet.addRow([]);
  row.height = line.label.length + line.depth > labelRoom ? lineHeight * 2 : lineHeight;
  const label = { horizontal: 'left', vertical: 'middle', indent: line.depth, wrapText: true } as const;
  writeText(row.getCell(1), line.label, line.depth === 0 ? fonts.head : fonts.text, label);
  writeText(row.getCell(2), line.unit, fonts.text, { horizontal: 'center', vertical: 'middle' });
  writeFigure(row.getCell(3), line.month);
  writeFigure(row.getCell(4), line.yearToDate);
  for (let at = 1; at <= columns; at += 1) row.getCell(at).border = grid;
}

function writeFoot(sheet: Worksheet, paper: ReturnPaper): void {
  for (const entries of footLines(paper)) {
    const text = entries.map(atPitch).join('');
    wide(sheet, text, fonts.text, 'left', 22);
  }
}

/** Filled up to where the next entry of the foot begins; digits and letters are half as wide. */
function atPitch(entry: string): string {
  const width = [...entry].reduce((sum, sign) => sum + (sign < '\u0100' ? 0.5 : 1), 0);
  return entry + '　'.repeat(Math.max(1, Math.round(footPitch - width)));
}

/** Always a string cell in text format: what begins with = + - @ stays words, even after somebody edits the cell. */
function writeText(cell: Cell, text: string, font: Partial<Font>, alignment: Partial<Alignment>): void {
  cell.value = text;
  cell.numFmt = '@';
  cell.font = font;
  cell.alignment = alignment;
}

/** A blank stays an empty cell: it is not zero. */
function writeFigure(cell: Cell, figure: number | null): void {
  cell.value = figure;
  cell.numFmt = formatOf(figure);
  cell.font = fonts.figure;
  cell.alignment = { horizontal: 'right', vertical: 'middle', indent: 1 };
}

function formatOf(figure: number | null): string {
  const decimals = String(figure ?? 0).split('.')[1]?.length ?? 0;
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
