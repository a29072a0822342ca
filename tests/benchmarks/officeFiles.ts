import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inGb18030 } from '../../src-main/host/extraction/gb18030';
import { buildDocx, paragraph, table } from '../builders/docx';
import { longRoster } from '../builders/longRoster';
import { buildPptx } from '../builders/pptx';
import { ofdOf, pdfOf } from './drawnPages';
import { list, pagesOf, paragraphs } from './officeText';

export interface OfficeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const wordOf = (texts: readonly string[]): Promise<Uint8Array> =>
  buildDocx({ body: `${texts.map((text) => paragraph(text)).join('')}${table(list(30))}` });

async function workbook(rows: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('名单');
  for (const row of list(rows)) sheet.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const webPage = (texts: readonly string[]): string =>
  `<!DOCTYPE html><html><head><title>公示</title></head><body>${texts.map((text) => `<p>${text}</p>`).join('')}<table>${list(30)
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`;

const slides = (count: number): Promise<Uint8Array> =>
  buildPptx(Array.from({ length: count }, (_, at) => ({ title: '公示', text: paragraphs(6), table: list(at + 2) })));

const oldWord = (): Uint8Array => readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'word', 'notice.doc'));

const commaSeparated = list(200)
  .map((row) => row.join(','))
  .join('\r\n');

/** What comes to an office's desk, one of each. */
const kinds: readonly (readonly [extension: string, make: () => Uint8Array | Promise<Uint8Array>])[] = [
  ['docx', () => wordOf(paragraphs(60))],
  ['xlsx', () => workbook(300)],
  ['txt', () => Buffer.from(paragraphs(80).join('\n'), 'utf8')],
  ['txt', () => inGb18030(paragraphs(80).join('\n'))],
  ['csv', () => Buffer.from(commaSeparated, 'utf8')],
  ['html', () => Buffer.from(webPage(paragraphs(60)), 'utf8')],
  ['pptx', () => slides(12)],
  ['pdf', () => pdfOf(paragraphs(80))],
  ['ofd', () => ofdOf(paragraphs(80))],
  ['doc', oldWord],
];

/** A folder of an office: every kind in turn. */
export const officeFiles = (count: number): Promise<readonly OfficeFile[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const [extension, make] = kinds[at % kinds.length] ?? ['doc', oldWord];
      return { name: `文件${String(at + 1).padStart(2, '0')}.${extension}`, bytes: await make() };
    }),
  );

/** About 300 printed pages. */
export const threeHundredPages = {
  docx: async (): Promise<OfficeFile> => ({ name: '汇编.docx', bytes: await wordOf(pagesOf(300)) }),
  pdf: (): OfficeFile => ({ name: '汇编.pdf', bytes: pdfOf(pagesOf(300)) }),
} as const;

/** 5,000 rows with three identity numbers each. */
export const aLongList = async (format: 'docx' | 'xlsx'): Promise<OfficeFile> => ({
  name: `名单.${format}`,
  bytes: await longRoster[format](5000),
});
