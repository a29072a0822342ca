import type { NoticeBlock, NoticeList, NoticeSheet } from '../types';
import { decimalsOf, figureOf, figureText } from './figures';
import { sumOf } from './sums';
import type { RosterBook, RosterRow, ShownColumn } from './types';

/** The rows of one village, in the order in which they hang. */
export interface VillageRows {
  /** '' for rows that name none. */
  readonly village: string;
  readonly rows: readonly RosterRow[];
}

/** The list village by village; one without villages is one sheet. */
export function byVillage({ rows }: Pick<RosterBook, 'rows'>): readonly VillageRows[] {
  const found = new Map<string, RosterRow[]>();
  for (const row of rows) {
    const held = found.get(row.village);
    if (held === undefined) found.set(row.village, [row]);
    else held.push(row);
  }
  return [...found].map(([village, held]) => ({ village, rows: held }));
}

/** The sum under a column as it is printed; '' where nothing is added up. */
function sumText({ adds }: ShownColumn, at: number, rows: readonly RosterRow[]): string {
  const texts = rows.map(({ cells }) => cells[at] ?? '');
  if (!adds || !texts.some((text) => figureOf(text) !== undefined)) return '';
  return figureText(sumOf(texts), Math.max(0, ...texts.filter((text) => figureOf(text) !== undefined).map(decimalsOf)));
}

export interface ListWords {
  /** 序号 */
  readonly serial: string;
  /** 合计 */
  readonly total: string;
  /** 村 */
  readonly village: string;
  /** 户（人）数 */
  readonly count: string;
  /** For rows that name no village. */
  readonly noVillage: string;
}

const anyAdds = (columns: readonly ShownColumn[]): boolean => columns.some(({ adds }) => adds);

/** The list of one sheet: counted anew, with its sums. */
export function listOfRows({ columns }: Pick<RosterBook, 'columns'>, rows: readonly RosterRow[], words: ListWords): NoticeList {
  const total = anyAdds(columns) ? [words.total, ...columns.map((column, at) => sumText(column, at, rows))] : null;
  return {
    columns: [words.serial, ...columns.map(({ heading }) => heading)],
    rows: rows.map(({ cells }, at) => [String(at + 1), ...cells]),
    total,
  };
}

/** One line a village: how many, and the sums of each. */
export function overviewList(book: Pick<RosterBook, 'rows' | 'columns'>, words: ListWords): NoticeList {
  const adding = book.columns.map((column, at) => ({ column, at })).filter(({ column }) => column.adds);
  const sums = (rows: readonly RosterRow[]): readonly string[] => adding.map(({ column, at }) => sumText(column, at, rows));
  return {
    columns: [words.serial, words.village, words.count, ...adding.map(({ column }) => column.heading)],
    rows: byVillage(book).map(({ village, rows }, at) => [
      String(at + 1),
      village === '' ? words.noVillage : village,
      String(rows.length),
      ...sums(rows),
    ]),
    total: [words.total, '', String(book.rows.length), ...sums(book.rows)],
  };
}

/** The sheet of the record with this list in its place, and the village in its title: …的公示（陡坡村）. */
export function sheetWithList(sheet: NoticeSheet, list: NoticeList, place: string): NoticeSheet {
  const plain = sheet.blocks.filter(({ id }) => id !== 'list');
  const before = plain.findIndex(({ id }) => id === 'objections' || id === 'supervision' || id === 'signature');
  const at = before < 0 ? plain.length : before;
  const titled = plain.map((block): NoticeBlock =>
    block.id === 'title' && place !== '' ? { ...block, text: `${block.text}（${place}）` } : block,
  );
  return { ...sheet, blocks: [...titled.slice(0, at), { id: 'list', list }, ...titled.slice(at)] };
}
