import type { Catalogue, CatalogueItem } from '../types';
import { channelsText, optionalText } from './channelCells';
import { allColumns, printedColumns, type ColumnKey, type LayoutColumn } from './columns';
import type { GridCell, GridRange, GridSheet } from './grid';
import { furtherText, noticeText, termText, withdrawalText } from './terms';
import { basisText, contentText } from './texts';
import { tidy } from './tidy';
import { none, personalWords, sheetTitle, tick, type CatalogueWords } from './words';

/** A sheet of the catalogue as it is printed, and how it looks. */
export interface LayoutSheet extends GridSheet {
  readonly columns: readonly LayoutColumn[];
  /** Columns that go on paper. */
  readonly printed: number;
  /** Rows repeated on every page. */
  readonly head: { readonly first: number; readonly last: number };
  readonly lastRow: number;
}

const head = { first: 3, last: 4 } as const;
const lastColumn = printedColumns.length;

const cellTexts: Readonly<Record<Exclude<ColumnKey, 'no' | 'channels' | 'optional'>, (item: CatalogueItem) => string>> = {
  level1: ({ level1 }) => tidy(level1),
  level2: ({ level2 }) => tidy(level2),
  level3: () => '',
  content: ({ content }) => contentText(content),
  basis: ({ basis }) => basisText(basis),
  limit: ({ limit }) => tidy(limit.text),
  subject: ({ subject }) => tidy(subject),
  audience: () => '',
  everyone: ({ audience }) => (audience.everyone ? tick : ''),
  group: ({ audience }) => audience.group ?? (audience.everyone ? '' : tick),
  mode: () => '',
  active: ({ mode }) => (mode === '主动' ? tick : ''),
  onRequest: ({ mode }) => (mode === '依申请' ? tick : ''),
  levels: () => '',
  county: ({ levels }) => (levels.includes('县') ? tick : ''),
  township: ({ levels }) => (levels.includes('乡') ? tick : ''),
  townshipVillage: () => '',
  village: ({ levels }) => (levels.includes('村') ? tick : ''),
  field: ({ field }) => field,
  id: ({ id }) => id,
  code: ({ limit }) => limit.code,
  from: ({ limit }) => tidy(limit.from),
  term: ({ limit }) => termText(limit),
  notice: ({ limit }) => noticeText(limit.notice),
  also: ({ limit }) => furtherText(limit.also),
  withdraw: ({ limit }) => withdrawalText(limit.withdraw),
  scope: ({ scope }) => (scope.length === 0 ? none : scope.join('、')),
  personal: ({ personalData }) => personalWords[personalData],
  validFrom: ({ validFrom }) => validFrom,
  version: ({ version }) => String(version),
};

function textOf(key: ColumnKey, item: CatalogueItem, no: number, words: CatalogueWords): string {
  if (key === 'no') return String(no);
  if (key === 'channels') return channelsText(item.channels, words);
  return key === 'optional' ? optionalText(item.channels, words) : cellTexts[key](item);
}

interface Numbered {
  readonly item: CatalogueItem;
  readonly no: number;
}

const headCells: readonly GridCell[] = allColumns.flatMap(({ top, sub }, at) => [
  ...(allColumns[at - 1]?.top === top ? [] : [{ row: head.first, column: at + 1, text: top }]),
  ...(sub === undefined ? [] : [{ row: head.last, column: at + 1, text: sub }]),
]);

/** One head over its columns; one without parts over both rows. */
const headMerges: readonly GridRange[] = allColumns.flatMap(({ top, sub }, at): readonly GridRange[] => {
  if (sub === undefined) return [{ top: head.first, bottom: head.last, left: at + 1, right: at + 1 }];
  if (allColumns[at - 1]?.top === top) return [];
  const parts = allColumns.filter((each) => each.top === top).length;
  return [{ top: head.first, bottom: head.first, left: at + 1, right: at + parts }];
});

const level1Column = allColumns.findIndex(({ key }) => key === 'level1') + 1;

/** Neighbours with the same 一级事项 share its cell. */
function level1Merges(items: readonly Numbered[]): readonly GridRange[] {
  const merges: GridRange[] = [];
  for (let from = 0, at = 1; at <= items.length; at += 1) {
    if (items[at]?.item.level1 === items[from]?.item.level1) continue;
    const [top, bottom] = [head.last + 1 + from, head.last + at];
    if (bottom > top) merges.push({ top, bottom, left: level1Column, right: level1Column });
    from = at;
  }
  return merges;
}

function itemCells({ item, no }: Numbered, at: number, before: CatalogueItem | undefined, words: CatalogueWords): readonly GridCell[] {
  const row = head.last + 1 + at;
  return allColumns.flatMap(({ key }, column) => {
    if (key === 'level1' && before?.level1 === item.level1) return [];
    const text = textOf(key, item, no, words);
    return text === '' ? [] : [{ row, column: column + 1, text }];
  });
}

const chineseDay = (date: string): string => `${date.slice(0, 4)}年${String(Number(date.slice(5, 7)))}月${String(Number(date.slice(8)))}日`;

const stamp = ({ version, validFrom }: Catalogue, { legend }: CatalogueWords): string =>
  `第${String(version)}版，自${chineseDay(validFrom)}起施行　　${legend}`;

/** No sign that a tab may not bear, at most 31 of them, and no name twice (without regard to case). */
function tabNames(fields: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return fields.map((field) => {
    const plain =
      field
        .replace(/[\\/:*?[\]]/g, '_')
        .replace(/^'|'$/g, '_')
        .slice(0, 31) || '目录';
    let name = plain;
    for (let again = 2; taken.has(name.toLowerCase()); again += 1) name = `${plain.slice(0, 26)}（${String(again)}）`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function sheetOf(field: string, name: string, items: readonly Numbered[], catalogue: Catalogue, words: CatalogueWords): LayoutSheet {
  const foot = head.last + items.length + 1;
  const tail = tidy(catalogue.tail);
  const wide = (row: number): GridRange => ({ top: row, bottom: row, left: 1, right: lastColumn });
  return {
    name,
    hidden: false,
    columns: allColumns,
    printed: lastColumn,
    head,
    lastRow: tail === '' ? foot - 1 : foot,
    merges: [wide(1), wide(2), ...headMerges, ...level1Merges(items), ...(tail === '' ? [] : [wide(foot)])],
    cells: [
      { row: 1, column: 1, text: sheetTitle(field) },
      { row: 2, column: 1, text: stamp(catalogue, words) },
      ...headCells,
      ...items.flatMap((each, at) => itemCells(each, at, items[at - 1]?.item, words)),
      ...(tail === '' ? [] : [{ row: foot, column: 1, text: `注：${tail}` }]),
    ],
  };
}

/**
 * A catalogue in the national column layout (国办发〔2019〕54号), one sheet per field as the published ones are, 序号 counting through.
 * What print leaves out stands in columns of its own beside the print area, in words an officer can change.
 */
export function writeLayout(catalogue: Catalogue, words: CatalogueWords): readonly LayoutSheet[] {
  const fields = new Map<string, Numbered[]>();
  catalogue.items.forEach((item, at) => {
    const field = tidy(item.field);
    const sheet = fields.get(field);
    if (sheet === undefined) fields.set(field, [{ item, no: at + 1 }]);
    else sheet.push({ item, no: at + 1 });
  });
  const names = tabNames([...fields.keys()]);
  return [...fields].map(([field, items], at) => sheetOf(field, names[at] ?? field, items, catalogue, words));
}
