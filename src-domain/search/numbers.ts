import { parseDate } from '../kernel/calendarDate';

/** What is looked for among the numbers and days of an entry. */
export interface NumberPattern {
  readonly text: string;
  /** `whole`: just this number; `day`: a day or month; `part`: somewhere in a number, asked only when nothing has it whole. */
  readonly match: 'whole' | 'day' | 'part';
}

export interface NumberPart {
  readonly patterns: readonly NumberPattern[];
  /** Also looked for in titles, where it could stand as it is. */
  readonly words: string;
}

type Read = (found: readonly string[]) => NumberPart | null;

interface Form {
  readonly shape: RegExp;
  readonly read: Read;
}

const two = (digits: string): string => digits.padStart(2, '0');
const whole = (text: string): NumberPart => ({ patterns: [{ text, match: 'whole' }], words: '' });
const day = (text: string, words: string): NumberPart => ({ patterns: [{ text, match: 'day' }], words });

const serial = (digits: string): string => `-${digits.padStart(5, '0')}\n`;

const date: Read = ([words = '', year = '', month = '', date = '']) => {
  const read = parseDate(`${year}-${two(month)}-${two(date)}`);
  return read.ok ? day(`\n${read.value}`, words) : null;
};

const isMonth = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12;

const monthOfYear: Read = ([words = '', year = '', month = '']) => (isMonth(month) ? day(`\n${year}-${two(month)}`, words) : null);

const dayOfMonth: Read = ([words = '', month = '', date = '']) =>
  isMonth(month) && Number(date) >= 1 && Number(date) <= 31 ? day(`-${two(month)}-${two(date)}\n`, words) : null;

/** It may also be just what a title says: 〔2020〕0低. */
const documentNumber: Read = ([words = '', code = '', year = '', number = '']) => ({
  ...whole(`${code}〔${year}〕${String(Number(number))}号\n`),
  words,
});

/** A serial of fewer digits may be meant whole or be unfinished. */
const indexNumber: Read = ([, unit = '', year = '', number = '']) => {
  const begun: readonly NumberPattern[] = number.length < 5 ? [{ text: `\n${unit}/${year}-${number}`, match: 'part' }] : [];
  return { patterns: [{ text: `\n${unit}/${year}${serial(number)}`, match: 'whole' }, ...begun], words: '' };
};

const digits: Read = ([all = '']) => {
  const tail: readonly NumberPattern[] = all.length <= 5 ? [{ text: serial(all), match: 'whole' }] : [];
  const part: readonly NumberPattern[] = all.length >= 3 ? [{ text: all, match: 'part' }] : [];
  return { patterns: [...tail, ...part], words: all };
};

const open = '[\\[(（〔【〖［{｛<〈《]';
const close = '[\\])）〕】〗］}｝>〉》]';
const han = '\\p{Script=Han}';
const alone = (shape: string): RegExp => new RegExp(`(?<!\\d)${shape}(?!\\d)`, 'u');

/** The first form that fits wins; each takes its stretch out of what was typed. */
const forms: readonly Form[] = [
  { shape: alone('(\\d{9}) */ *(20\\d{2}) *- *(\\d{1,5})'), read: indexNumber },
  { shape: alone('(20\\d{2}) *- *(\\d{5})'), read: ([, year = '', number = '']) => whole(`/${year}${serial(number)}`) },
  { shape: new RegExp(`(${han}{1,14})? *${open} *(20\\d{2}|19\\d{2}) *${close} *第? *(\\d{1,5}) *号?`, 'u'), read: documentNumber },
  { shape: new RegExp(`(${han}{2,14})(20\\d{2}|19\\d{2})年?第?(\\d{1,5})号`, 'u'), read: documentNumber },
  { shape: alone('(20\\d{2}|19\\d{2}) *[-/.年] *(\\d{1,2}) *[-/.月] *(\\d{1,2}) *日?'), read: date },
  { shape: alone('(20\\d{2})(\\d{2})(\\d{2})'), read: date },
  { shape: alone('(20\\d{2}|19\\d{2}) *[-/.年] *(\\d{1,2}) *月?'), read: monthOfYear },
  { shape: alone('(20\\d{2})(0[1-9]|1[0-2])'), read: monthOfYear },
  { shape: alone('(\\d{1,2}) *[-/.月] *(\\d{1,2}) *日?'), read: dayOfMonth },
  { shape: alone('(\\d{1,2})月'), read: ([words = '', month = '']) => (isMonth(month) ? day(`-${two(month)}-`, words) : null) },
  { shape: /(?<![\p{L}\d])\d+[-/][-/\d]*/u, read: ([all = '']) => ({ patterns: [{ text: all, match: 'part' }], words: all }) },
  { shape: /(?<![\p{L}\d])\d+(?![\p{L}\d])/u, read: digits },
  {
    shape: /(?<![\p{L}\d])[a-z]{1,4}-?\d{1,4}(?![\p{L}\d])/u,
    read: ([all = '']) => ({
      patterns: [
        { text: `\n${all}\n`, match: 'whole' },
        { text: all, match: 'part' },
      ],
      words: all,
    }),
  },
];

export interface Numbers {
  readonly parts: readonly NumberPart[];
  /** What was typed without them. */
  readonly rest: string;
}

/** Takes index numbers, document numbers, days, months and item numbers out of what was typed, in whatever brackets and width. */
export function numbersIn(typed: string): Numbers {
  const parts: NumberPart[] = [];
  let rest = typed;
  for (const { shape, read } of forms) {
    const found = shape.exec(rest);
    const part = found === null ? null : read(found.map((text) => text ?? ''));
    if (found === null || part === null) continue;
    parts.push(part);
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
  }
  return { parts, rest };
}
