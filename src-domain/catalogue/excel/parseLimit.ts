import type { FurtherLimit, ItemLimit } from '../types';
import { daysIn, fixedIn, limitWords, noticeIn, startIn, type Days } from './limitWords';
import { comparable, onceFor } from './tidy';
import type { KnownLimit } from './words';

/** A limit read from its printed words. `sure`: nothing in the words was left over that might say more. */
export interface ReadLimit {
  readonly limit: ItemLimit;
  readonly sure: boolean;
}

type Clock = Pick<ItemLimit, 'code' | 'n' | 'unit' | 'from'>;

/** A clock beside the first one, with the words it was read from. */
interface FurtherClock extends Clock {
  readonly text: string;
}

const periods: readonly (readonly [RegExp, Clock])[] = [
  [/每个?季度?|按季度?|逐季度?|季度公[布开]/u, { code: 'Q', n: 1, unit: 'quarter', from: '季度末' }],
  [/每个?月|按月|逐月|月度公[布开]/u, { code: 'MON', n: 1, unit: 'month', from: '月末' }],
  [/每半年|半年公[布开]/u, { code: 'M6', n: 6, unit: 'month', from: '半年末' }],
  [/每一?年|按年度?|逐年|年度公[布开]/u, { code: 'YEAR', n: 12, unit: 'month', from: '年末' }],
];

const prompts: readonly (readonly [RegExp, Clock])[] = [
  [/随时/u, { code: 'NOW', n: null, unit: 'prompt', from: '事项发生或者决定作出之日' }],
  [/及时|实时|即时|立即|第一时间|进展/u, { code: 'NOWX', n: null, unit: 'prompt', from: '信息形成之日' }],
  [/(?:变更|变动|调整|修订)(?:时|后|的)/u, { code: 'CHG', n: null, unit: 'prompt', from: '变更之日' }],
  [/长期|常年/u, { code: 'LONG', n: null, unit: 'prompt', from: '设立之日' }],
];

const fixedClock: Clock = { code: 'D', n: null, unit: 'calendar-day', from: '固定日期' };

/** The clause around a place in the words. */
const clauseAt = (words: string, at: number): string =>
  `${/[^，,；;。]*$/u.exec(words.slice(0, at))?.[0] ?? ''}${/^[^，,；;。]*/u.exec(words.slice(at))?.[0] ?? ''}`;

const found = (words: string, table: readonly (readonly [RegExp, Clock])[]): readonly FurtherClock[] =>
  table
    .flatMap(([pattern, clock]) => {
      const at = words.search(pattern);
      return at < 0 ? [] : [{ at, clock: { ...clock, text: clauseAt(words, at) } }];
    })
    .sort((one, other) => one.at - other.at)
    .map(({ clock }) => clock);

const isSeven = (notice: Days | null): boolean => notice?.n === 7 && notice.unit === 'working-day';

function codeOfDays({ n, unit }: Days, words: string, notice: Days | null): string {
  if (unit === 'calendar-day') return `C${String(n)}`;
  if (n === 15 && /批准文件/u.test(words)) return 'LA-FIN';
  return n === 10 && isSeven(notice) ? 'T10G7' : `T${String(n)}`;
}

function clockOfDays(days: Days, words: string, notice: Days | null, known: readonly KnownLimit[]): Clock {
  const code = codeOfDays(days, words, notice);
  const from = startIn(words) ?? known.find((each) => each.code === code)?.from ?? '信息形成之日';
  return { code, ...days, from };
}

/** 征收土地预公告 and 征地补偿安置方案公告 have no day by which, only how long. */
function clockOfNotice(words: string, known: readonly KnownLimit[]): Clock | undefined {
  const code = /预公告/u.test(words) ? 'LA-PRE' : /安置方案/u.test(words) ? 'LA-PLAN' : 'NOWX';
  const { n, unit, from } = known.find((each) => each.code === code) ?? {};
  return n === undefined || unit === undefined || from === undefined ? undefined : { code, n, unit, from };
}

interface Clocks {
  readonly main: Clock;
  readonly further: readonly FurtherLimit[];
  readonly sure: boolean;
}

/** Beside a number of days or a period only 随时 and a fixed day say something of their own. */
const addsToOthers = ({ code }: Clock): boolean => code !== 'NOWX' && code !== 'CHG' && code !== 'LONG';

function clocksIn(words: string, whole: string, notice: Days | null, known: readonly KnownLimit[]): Clocks | null {
  const day = fixedIn(words);
  const { days, rest } = daysIn(day.rest);
  // Two different numbers of days: which of them holds for what, only a person can tell.
  if (days.length > 1) return null;
  const [first] = days;
  const counted = first === undefined ? [] : [{ ...clockOfDays(first, day.rest, notice, known), text: whole }];
  const fixedDay = day.by === null ? [] : [{ ...fixedClock, code: `D${day.by.replace('-', '')}`, text: whole }];
  const clocks = [...counted, ...(first === undefined ? found(rest, periods) : []), ...fixedDay, ...found(rest, prompts)];
  const main = clocks[0] ?? (notice === null ? undefined : clockOfNotice(whole, known));
  if (main === undefined) return null;
  return { main, further: furtherOf(clocks, day.by), sure: !/\d/.test(rest) };
}

/** A fixed day of the year is kept beside the limit, also where it is the whole limit. */
function furtherOf([first, ...others]: readonly FurtherClock[], by: string | null): readonly FurtherLimit[] {
  const named = [...(first?.code.startsWith('D') === true ? [first] : []), ...others.filter(addsToOthers)];
  return named.map(({ code, text, n, unit }) => ({ code, text, n, unit, ...(by !== null && code.startsWith('D') ? { by } : {}) }));
}

// A fixed day needs more than its code: it is read from its words.
const byWords = onceFor(
  (known: readonly KnownLimit[]): ReadonlyMap<string, KnownLimit> =>
    new Map(known.filter(({ code }) => !code.startsWith('D')).map((each) => [comparable(limitWords(each.text)), each])),
);

function printed(text: string, known: readonly KnownLimit[]): ReadLimit | null {
  const match = byWords(known).get(comparable(limitWords(text)));
  if (match === undefined) return null;
  const { code, n, unit, from, notice } = match;
  return { limit: { code, text, n, unit, from, ...(notice === undefined ? {} : { notice }) }, sure: true };
}

/** 公开时限 by the table of domain.md D.2; null where the words name no limit that the desk knows. */
export function parseLimit(text: string, known: readonly KnownLimit[]): ReadLimit | null {
  const asPrinted = printed(text, known);
  if (asPrinted !== null) return asPrinted;
  const words = limitWords(text);
  const { days: notice, rest } = noticeIn(words);
  const clocks = clocksIn(rest, words, notice, known);
  if (clocks === null) return null;
  const { main, further, sure } = clocks;
  const { code, n, unit, from } = main;
  return {
    limit: {
      code,
      text,
      n,
      unit,
      from,
      ...(notice === null ? {} : { notice: { ...notice, atLeast: true } }),
      ...(further.length === 0 ? {} : { also: further }),
    },
    sure,
  };
}
