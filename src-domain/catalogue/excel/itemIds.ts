import type { CatalogueItem } from '../types';
import type { RawItem } from './sheetRows';
import { comparable } from './tidy';

/** 村务公开 and 党务公开 of the villages: their items stand in the catalogue of the village boards. */
export const isVillageItem = ({ subject, field }: Pick<CatalogueItem, 'subject' | 'field'>): boolean =>
  /村民委员会|村委会|村党|村务监督|村集体|村“两委”|村两委/u.test(subject) || /^(?:村务公开|党务公开)$/u.test(field);

const nameOf = ({ field, level1, level2 }: Pick<CatalogueItem, 'field' | 'level1' | 'level2'>): string =>
  [field, level1, level2].map((each) => comparable(each).replace(/[()]/g, '')).join('|');

const rawName = ({ field, level1, printed }: RawItem): string => nameOf({ field, level1, level2: printed.level2 });

interface Series {
  readonly prefix: string;
  next: number;
}

/** Z51 after Z50: the letters that most items bear, and the first number above every number that was ever given. */
function seriesOf(items: readonly CatalogueItem[], taken: readonly string[], letters: string): Series {
  const counts = new Map<string, number>();
  for (const { id } of items) {
    const prefix = /^[A-Z]+/.exec(id)?.[0] ?? letters;
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const prefix = [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? letters;
  const numbers = taken.filter((id) => id.replace(/\d+$/, '') === prefix).map((id) => Number(id.slice(prefix.length)));
  return { prefix, next: numbers.reduce((most, each) => Math.max(most, each), 0) + 1 };
}

function give(series: Series): string {
  const id = series.prefix + String(series.next).padStart(2, '0');
  series.next += 1;
  return id;
}

export interface InForce {
  /** Items of the unit's catalogue and of the village boards' in force. */
  readonly unit: readonly CatalogueItem[];
  readonly village: readonly CatalogueItem[];
  /** Ids of items that were retired: never given again. */
  readonly retired: readonly string[];
}

/** The item in force a row is about: by its id, else by its names, each item once. */
export function matched(raws: readonly RawItem[], inForce: InForce): ReadonlyMap<RawItem, CatalogueItem> {
  const all = [...inForce.unit, ...inForce.village];
  const byId = new Map(all.map((item) => [item.id, item]));
  const byName = new Map(all.map((item) => [nameOf(item), item]));
  const asked = new Set(raws.flatMap(({ local }) => local.id ?? []));
  const pairs = raws.flatMap((raw): readonly (readonly [RawItem, CatalogueItem])[] => {
    const old = raw.local.id === undefined ? byName.get(rawName(raw)) : byId.get(raw.local.id);
    if (old === undefined || (raw.local.id === undefined && asked.has(old.id))) return [];
    asked.add(old.id);
    return [[raw, old]];
  });
  return new Map(pairs);
}

/** The id of every row: its own, that of the item in force with its names, or the next free one. */
export function idsOf(raws: readonly RawItem[], old: ReadonlyMap<RawItem, CatalogueItem>, inForce: InForce): ReadonlyMap<RawItem, string> {
  const inFile = raws.flatMap(({ local }) => local.id ?? []);
  const taken = [...inForce.retired, ...inForce.unit.map(({ id }) => id), ...inForce.village.map(({ id }) => id), ...inFile];
  const series = { unit: seriesOf(inForce.unit, taken, 'Z'), village: seriesOf(inForce.village, taken, 'V') };
  return new Map(
    raws.map((raw) => {
      const kind = isVillageItem({ field: raw.field, subject: raw.printed.subject }) ? 'village' : 'unit';
      return [raw, raw.local.id ?? old.get(raw)?.id ?? give(series[kind])];
    }),
  );
}

/** Rows that are about the same item: the same id, or without one the same names. */
export function reportTwins(raws: readonly RawItem[]): void {
  const first = new Map<string, RawItem>();
  for (const raw of raws) {
    const { id } = raw.local;
    const keys = [...(id === undefined ? [] : [`#${id}`]), rawName(raw)];
    for (const key of keys) {
      const before = first.get(key);
      const apart = key.startsWith('#') ? false : before !== undefined && id !== undefined && before.local.id !== undefined;
      if (before === undefined) first.set(key, raw);
      else if (!apart) sayTwins(raw, before, key.startsWith('#'));
    }
  }
}

function sayTwins(raw: RawItem, before: RawItem, byId: boolean): void {
  const { sheet, cell } = before.row.place(byId ? 'id' : 'level2');
  raw.row.fault(
    byId ? 'same-id' : 'same-item',
    byId ? 'id' : 'level2',
    byId ? (raw.local.id ?? '') : raw.printed.level2,
    `${sheet}!${cell}`,
  );
}
