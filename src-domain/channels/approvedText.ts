import type { TextPart } from '../screening/types';

const isSeen = ({ hidden, metadata }: TextPart): boolean => (hidden === undefined || hidden === 'insertion') && metadata !== true;

const isBody = ({ role, where }: TextPart): boolean => role !== 'header' && role !== 'footer' && !/^(?:页眉|页脚)/u.test(where);

const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ').trim();

const tight = (text: string): string => text.replace(/\s/gu, '');

/** How many of the first lines are the title and what stands above it; none when the title is not found there. */
function headLines(lines: readonly string[], title: string): number {
  let read = '';
  for (const [at, line] of lines.slice(0, 8).entries()) {
    read += tight(line);
    if (read.endsWith(tight(title))) return at + 1;
  }
  return 0;
}

/** Rows of a table follow each other cell by cell; every other part is a paragraph. */
function allLines(parts: readonly TextPart[]): readonly string[] {
  const lines: string[] = [];
  let row = '';
  for (const { cell, text } of parts) {
    if (cell === undefined) {
      row = '';
      lines.push(...text.split(/\r\n|[\n\r\u2028\u2029]/u).map((line) => line.trim()));
      continue;
    }
    const here = `${cell.table} ${cell.row}`;
    const words = oneLine(text).replace(/\t/gu, ' ');
    if (here === row) lines[lines.length - 1] = `${lines.at(-1) ?? ''}\t${words}`;
    else lines.push(words);
    row = here;
  }
  return lines.filter((line) => line.trim() !== '');
}

/** The text of a document as a reader sees it, without page heads and without the title that the channel sets itself. */
export function approvedLines(parts: readonly TextPart[], title: string): readonly string[] {
  const lines = allLines(parts.filter((part) => isSeen(part) && isBody(part)));
  return lines.slice(headLines(lines, title));
}
