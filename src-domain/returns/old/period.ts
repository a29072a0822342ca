import { parseMonth, type Month } from '../../kernel/month';

export interface OldPeriod {
  readonly year: number | null;
  readonly month: Month | null;
  readonly annual: boolean;
}

const signs = '〇一二三四五六七八九';

/** 二〇二五年十月 → 2025年10月 */
const inDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[零○]/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map((sign) => String(signs.indexOf(sign))).join(''))
    .replace(/十([一二])(?=月)/g, (_, sign: string) => `1${String(signs.indexOf(sign))}`)
    .replace(/十(?=月)/g, '10')
    .replace(/[一二三四五六七八九](?=月)/g, (sign) => String(signs.indexOf(sign)))
    .replace(wholeDay, '');

/** 2025年11月3日 is the day it was filled in, not what it is of. */
const wholeDay = /20\d{2}[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?/g;
const monthOfYear = /(20\d{2})(?:年度?|[.\-/])(1[0-2]|0?[1-9])(?!\d)/g;
const wholeYear = /(20\d{2})(?!\d)/g;
const monthAlone = /(?:^|\D)(1[0-2]|0?[1-9])月/g;

const all = (pattern: RegExp, text: string): readonly RegExpExecArray[] => [...text.matchAll(pattern)];

const unique = <Value>(values: readonly Value[]): Value | null => (new Set(values).size === 1 ? (values[0] ?? null) : null);

const monthFrom = (year: number | string, month: string): readonly Month[] => {
  const read = parseMonth(`${String(year)}-${month.padStart(2, '0')}`);
  return read.ok ? [read.value] : [];
};

/**
 * The time a sheet is of, by what stands over its table, then by the names of sheet and file: the first that names a month with its year
 * wins; a sheet called 10月 takes its year from the title or the file. A title with a year only is of the whole year.
 */
export function periodOf(titles: readonly string[], sheet: string, file: string): OldPeriod {
  const [title, name, book] = [inDigits(titles.join(' ')), inDigits(sheet), inDigits(file)];
  for (const text of [title, name, book]) {
    const months = all(monthOfYear, text).flatMap(([, year = '', month = '']) => monthFrom(year, month));
    const month = unique(months);
    if (month !== null) return { year: Number(month.slice(0, 4)), month, annual: false };
    if (months.length > 1) return { year: null, month: null, annual: false };
  }
  const year = [title, name, book]
    .map((text) => unique(all(wholeYear, text).map(([, each]) => Number(each))))
    .find((each) => each !== null);
  const alone = [title, name, book].map((text) => unique(all(monthAlone, text).map(([, each = '']) => each))).find((each) => each !== null);
  if (alone === undefined || alone === null) return { year: year ?? null, month: null, annual: year !== undefined };
  return { year: year ?? null, month: year === undefined || year === null ? null : (monthFrom(year, alone)[0] ?? null), annual: false };
}
