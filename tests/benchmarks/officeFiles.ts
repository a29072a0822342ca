import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildDocx, paragraph, table } from '../builders/docx';

export interface OfficeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const report = path.join(import.meta.dirname, '..', 'fixtures', 'reference', 'pengyang-annual-report-2018.txt');

/** Paragraphs of a real report, as many as asked for. */
function paragraphs(count: number): readonly string[] {
  const lines = readFileSync(report, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return Array.from({ length: count }, (_, at) => lines[at % lines.length] ?? '');
}

const rosterHead = ['序号', '姓名', '村组', '身份证号', '金额', '备注'];
/** An invented list; the numbers have the birth dates of people long dead. */
const rosterRow = (at: number): readonly string[] => [
  String(at + 1),
  ['甲某某', '乙某', '丙某某'][at % 3] ?? '',
  `${['陡坡村', '中庄村'][at % 2] ?? ''}${(at % 5) + 1}组`,
  at % 3 === 0 ? '640425190001010015' : '',
  String(400 + at),
  '',
];
const roster = (rows: number): readonly (readonly string[])[] => [rosterHead, ...Array.from({ length: rows }, (_, at) => rosterRow(at))];

async function docx(at: number, count = 60): Promise<OfficeFile> {
  const body = paragraphs(count).map((line) => paragraph(line.replace(/[<&]/g, '')));
  return { name: `文件${at}.docx`, bytes: await buildDocx({ body: `${body.join('')}${table(roster(30))}` }) };
}

async function xlsx(at: number): Promise<OfficeFile> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('名单');
  for (const row of roster(300)) sheet.addRow([...row]);
  return { name: `名单${at}.xlsx`, bytes: new Uint8Array(await book.xlsx.writeBuffer()) };
}

const textFile = (name: string, text: string): OfficeFile => ({ name, bytes: new Uint8Array(Buffer.from(text, 'utf8')) });

const kinds: readonly ((at: number) => Promise<OfficeFile>)[] = [
  docx,
  xlsx,
  async (at) => textFile(`说明${at}.txt`, paragraphs(80).join('\n')),
  async (at) =>
    textFile(
      `台账${at}.csv`,
      roster(200)
        .map((row) => row.join(','))
        .join('\r\n'),
    ),
];

/** A folder of an office: documents, lists and texts in turn. */
export const officeFiles = (count: number): Promise<readonly OfficeFile[]> =>
  Promise.all(Array.from({ length: count }, async (_, at) => kinds[at % kinds.length]?.(at) ?? docx(at)));

const charactersOfAPage = 700;

/** About 300 printed pages. */
export function threeHundredPages(): Promise<OfficeFile> {
  const one = paragraphs(100).join('').length / 100;
  return docx(0, Math.ceil((300 * charactersOfAPage) / one));
}
