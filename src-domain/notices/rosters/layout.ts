import type { CompiledRosters } from '../../screening/rosters/compiled';
import type { RosterTable, TableRow } from './types';

/** The texts over one column, from the top down; none is repeated. */
export type HeadingParts = readonly string[];

/** A row that sums: where it stood among the data (`after` rows came before it). */
export interface SumRow {
  readonly row: TableRow;
  readonly after: number;
  readonly label: string;
}

export interface RosterLayout {
  /** Lines above the headings: the title of the list. */
  readonly titles: readonly string[];
  /** By column, from 0. */
  readonly headings: readonly HeadingParts[];
  readonly data: readonly TableRow[];
  readonly sums: readonly SumRow[];
  /** A line of its own between the rows (陡坡村), with the data that came before it. */
  readonly sections: readonly { readonly text: string; readonly row: number; readonly after: number }[];
}

/** Headings stand near the top, below title, unit and date. */
const reach = 15;
const longestHeading = 40;
/** Words that make a row one of sums stand in its first cells. */
const labelReach = 3;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

const textsOf = ({ cells }: TableRow): readonly string[] => [...new Set(cells.map(plain))].filter((text) => text !== '');

/** A year may stand in a heading (2026年补贴金额), any other number is a value. */
const isHeadingText = (text: string): boolean =>
  text.length <= longestHeading && !/\d{3}/u.test(text.replace(/(?:19|20)\d{2}(?=年|\D|$)/gu, ''));

function isHeadingRow(row: TableRow, rosters: CompiledRosters): boolean {
  const texts = textsOf(row);
  if (texts.length < 2 || !texts.every(isHeadingText)) return false;
  const kinds = texts.flatMap((text) => rosters.kindOf(text) ?? []);
  const names = kinds.some(({ id }) => rosters.isNameKind(id));
  return (kinds.length >= 2 || names) && kinds.length * 2 >= texts.length;
}

/** Whether neighbouring cells hold one merged text: a heading over several columns. */
const spans = ({ cells }: TableRow): boolean => cells.some((cell, at) => cell !== '' && plain(cell) === plain(cells[at + 1] ?? ''));

/** The row below tells apart what a heading spans; where nothing is told apart it holds the upper text again (merged downwards). */
function continues(upper: TableRow, lower: TableRow | undefined, rosters: CompiledRosters): boolean {
  if (lower === undefined || isRepeated(lower, upper)) return false;
  if (isHeadingRow(lower, rosters)) return true;
  const texts = textsOf(lower);
  return texts.length >= 2 && sharesCell(upper, lower) && texts.every((text) => isHeadingText(text) && !/\d/u.test(text));
}

const sharesCell = (upper: TableRow, lower: TableRow): boolean =>
  lower.cells.some((cell, at) => cell !== '' && plain(cell) === plain(upper.cells[at] ?? ''));

function isRepeated(row: TableRow, heading: TableRow): boolean {
  const written = row.cells.filter((cell) => cell !== '').length;
  const equal = row.cells.filter((cell, at) => cell !== '' && plain(cell) === plain(heading.cells[at] ?? '')).length;
  return equal >= 2 && equal === written;
}

/** 1, 2, 3 … or 甲, 乙 under the headings. */
const isNumbering = (row: TableRow): boolean => {
  const texts = row.cells.map(plain).filter((text) => text !== '');
  const marks = texts.filter((text) => /^(?:[甲乙丙丁戊]|[(（]?\d{1,2}[)）]?|[A-Z])$/u.test(text));
  return texts.length >= 3 && marks.length === texts.length && new Set(texts).size === texts.length;
};

function sumLabel({ cells }: TableRow, rosters: CompiledRosters): string | undefined {
  const first = [...new Set(cells.map(plain))].filter((text) => text !== '').slice(0, labelReach);
  return first.find((text) => {
    const label = rosters.plainHeading(text);
    return rosters.totalRow.test(label) || /(?:合计|小计|总计|共计)$/u.test(label);
  });
}

function headingsOf(rows: readonly TableRow[], width: number, { plainHeading }: CompiledRosters): readonly HeadingParts[] {
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((text) => text !== '');
    return parts.filter((part, at) => plainHeading(part) !== plainHeading(parts[at - 1] ?? ''));
  });
}

/** First and last heading row; undefined when nothing on the sheet looks like headings of a list. */
function headingRows(rows: readonly TableRow[], rosters: CompiledRosters): readonly [number, number] | undefined {
  const found = rows.slice(0, reach).findIndex((row) => isHeadingRow(row, rosters));
  const at = rows[found];
  if (at === undefined) return undefined;
  const above = rows[found - 1];
  const first = above !== undefined && spans(above) && textsOf(above).length >= 2 && sharesCell(above, at) ? found - 1 : found;
  let last = found;
  // Three rows of headings are the most that anybody draws.
  for (let upper = at; last - first < 2; last += 1) {
    const lower = rows[last + 1];
    if (!continues(upper, lower, rosters) || lower === undefined) break;
    upper = lower;
  }
  return [first, last];
}

/** Signs of no width split words and numbers without a reader seeing it. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/gu;
const seen = ({ number, cells }: TableRow): TableRow => ({ number, cells: cells.map((cell) => cell.replace(unseen, '')) });

/** Finds titles, headings, rows, sums and lines between them; undefined when the table has no headings of a list of people. */
export function layOut(table: RosterTable, rosters: CompiledRosters): RosterLayout | undefined {
  const rows = table.rows.map(seen).filter(({ cells }) => cells.some((cell) => plain(cell) !== ''));
  const found = headingRows(rows, rosters);
  if (found === undefined) return undefined;
  const [first, last] = found;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const headRows = rows.slice(first, last + 1);
  const data: TableRow[] = [];
  const sums: SumRow[] = [];
  const sections: RosterLayout['sections'][number][] = [];
  rows.slice(last + 1).forEach((row, at) => {
    if (headRows.some((heading) => isRepeated(row, heading)) || (at === 0 && isNumbering(row))) return;
    const label = sumLabel(row, rosters);
    const texts = textsOf(row);
    if (label !== undefined) sums.push({ row, after: data.length, label });
    else if (texts.length === 1) sections.push({ text: texts[0] ?? '', row: row.number, after: data.length });
    else data.push(row);
  });
  return { titles: rows.slice(0, first).flatMap(textsOf), headings: headingsOf(headRows, width, rosters), data, sums, sections };
}
