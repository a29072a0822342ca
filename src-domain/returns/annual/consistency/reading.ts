import type { TextPart } from '../../../screening/types';
import type { ReportParagraph, ReportRow, ReportText } from './types';

/** What a reader of the paper sees; who wrote it and page numbers say nothing of the year. */
const isRead = ({ hidden, metadata, role }: TextPart): boolean =>
  (hidden === undefined || hidden === 'insertion') && metadata !== true && role !== 'header' && role !== 'footer';

/** A line of the table of 2014 where the reader gives lines and no cells (PDF): label, unit, figure. */
const statLine = /^(\S.*?)\s+(条|件|次|篇|万元|个|人次|人)(?:\s+([\d.,]+))?$/u;

/** Words of one line with room between them. */
const piecesOf = (text: string): readonly string[] => text.trim().split(/\s{2,}/u);

function lineRow({ where, text }: ReportParagraph): ReportRow | undefined {
  if (text.includes('\t')) return { where, cells: text.split('\t') };
  const pieces = piecesOf(text);
  if (pieces.length > 3 && pieces.filter((piece) => /^[\d.,]+$/u.test(piece)).length > 2) return { where, cells: pieces };
  const line = /[，。；]/u.test(text) ? null : statLine.exec(text.trim());
  return line === null ? undefined : { where, cells: [line[1] ?? '', line[2] ?? '', line[3] ?? ''] };
}

const cellPlace = /^(.*第\d+行)第(\d+)[列格](?:至第(\d+)[列格])?$/u;

interface PlacedCells {
  readonly row: string;
  readonly column: number;
  readonly texts: readonly string[];
}

/** Where a cell stands. A run of cells with one digit each comes as one text (boxes of a number): here each is a figure of its own. */
function placed({ where, text, cell }: TextPart): PlacedCells | undefined {
  const place = cellPlace.exec(where);
  if (place === null) return cell === undefined ? undefined : { row: `${cell.table}第${cell.row}行`, column: cell.column, texts: [text] };
  const [, row = '', first = '', last] = place;
  const digits = [...text.trim()];
  const boxes = last !== undefined && digits.length === Number(last) - Number(first) + 1;
  return { row, column: Number(first), texts: boxes ? digits : [text] };
}

/** Cells of the same row stand together, blank ones between them kept. */
function cellRows(cells: readonly PlacedCells[]): readonly ReportRow[] {
  const rows = new Map<string, string[]>();
  for (const { row, column, texts } of cells) {
    const known = rows.get(row) ?? [];
    while (known.length < column - 1) known.push('');
    known.splice(column - 1, texts.length, ...texts);
    rows.set(row, known);
  }
  return [...rows].map(([where, texts]) => ({ where, cells: texts }));
}

/** Cells of one row together, everything else a line of its own, in the order of the file. */
function linesOf(parts: readonly TextPart[]): readonly (readonly string[])[] {
  const lines: { readonly row: string | undefined; readonly words: string[] }[] = [];
  for (const part of parts) {
    const cells = placed(part);
    const last = lines.at(-1);
    if (cells !== undefined && last?.row === cells.row) last.words.push(...cells.texts);
    else lines.push({ row: cells?.row, words: [...(cells?.texts ?? piecesOf(part.text))] });
  }
  return lines.map(({ words }) => words);
}

/** Running text and tables of a file as its reader gave it. */
export function reportText(parts: readonly TextPart[]): ReportText {
  const read = parts.filter(isRead);
  const lines = read.filter((part) => placed(part) === undefined).map(({ where, text }): ReportParagraph => ({ where, text }));
  const rows = lines.flatMap((line) => lineRow(line) ?? []);
  return {
    paragraphs: lines.filter((line) => lineRow(line) === undefined),
    rows: [...cellRows(read.flatMap((part) => placed(part) ?? [])), ...rows],
    lines: linesOf(read),
  };
}

/** 2018 年政府信息公开工作年度报告; 统计期限为 2018 年 1 月 1 日 where the title is broken over lines. */
const yearWords = [/(20\d\d)\s*年?度?\s*(?:政府信息公开|政务公开)?.{0,12}年度报告/u, /统计期限\D{0,4}(20\d\d)\s*年/u];

/** The year a report is of, by its title or what it says of its figures. */
export function yearOfReport({ paragraphs }: ReportText): number | undefined {
  const found = yearWords.flatMap((words) => paragraphs.flatMap(({ text }) => words.exec(text)?.[1] ?? []));
  return found[0] === undefined ? undefined : Number(found[0]);
}
