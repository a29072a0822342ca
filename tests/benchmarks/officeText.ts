import { readFileSync } from 'node:fs';
import path from 'node:path';

const report = path.join(import.meta.dirname, '..', 'fixtures', 'reference', 'pengyang-annual-report-2018.txt');

const lines = readFileSync(report, 'utf8')
  .split('\n')
  .map((line) => line.replace(/[<&]/g, '').trim())
  .filter((line) => line !== '');

/** Paragraphs of a real report, as many as asked for. */
export const paragraphs = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => lines[at % lines.length] ?? '');

const charactersOfAPage = 700;

/** The paragraphs of so many printed pages. */
export function pagesOf(count: number): readonly string[] {
  const one = paragraphs(100).join('').length / 100;
  return paragraphs(Math.ceil((count * charactersOfAPage) / one));
}

const head = ['序号', '姓名', '村组', '身份证号', '金额', '备注'];
/** The numbers have the birth dates of people long dead. */
const row = (at: number): readonly string[] => [
  String(at + 1),
  ['甲某某', '乙某', '丙某某'][at % 3] ?? '',
  `${['陡坡村', '中庄村'][at % 2] ?? ''}${(at % 5) + 1}组`,
  at % 3 === 0 ? '640425190001010015' : '',
  String(400 + at),
  '',
];

/** An invented list. */
export const list = (rows: number): readonly (readonly string[])[] => [head, ...Array.from({ length: rows }, (_, at) => row(at))];
