import { addDays, parseDate, type CalendarDate } from '../kernel/calendarDate';

/** Days as typed, and the pieces that are none. */
export interface DayReading {
  readonly days: readonly CalendarDate[];
  readonly odd: readonly string[];
}

interface Typed {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string;
}

const between = /\s*(?:\.\.|至|到|~|～|—|–)\s*/u;
const oneDay = /^(?:(\d{4})[-.年/])?(?:(\d{1,2})[-.月/])?(\d{1,2})日?$/u;

function typed(text: string): Typed | undefined {
  const found = oneDay.exec(text.replace(/[（(](?:星期|周)[一二三四五六日天][）)]/gu, '').trim());
  return found?.[3] === undefined ? undefined : { year: found[1], month: found[2], day: found[3] };
}

const dateOf = (year: string, month: string, date: string): CalendarDate | undefined => {
  const read = parseDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return read.ok ? read.value : undefined;
};

/** The longest run of days a notice has ever given is well below this; more is a slip of the pen. */
const longestRun = 31;

function runOf(piece: string, year: number): readonly CalendarDate[] | undefined {
  const [from, to, ...more] = piece.split(between).map(typed);
  if (from?.month === undefined || more.length > 0) return undefined;
  const first = dateOf(from.year ?? String(year), from.month, from.day);
  if (first === undefined || !/[^\d]/u.test(piece)) return undefined;
  if (piece.split(between).length === 1) return [first];
  const last = to && dateOf(to.year ?? from.year ?? String(year), to.month ?? from.month, to.day);
  if (last === undefined || last < first) return undefined;
  const run: CalendarDate[] = [];
  for (let date = first; date <= last && run.length <= longestRun; date = addDays(date, 1)) run.push(date);
  return run.length > longestRun ? undefined : run;
}

/**
 * Days as officers type them or copy them from a notice: `02-15..02-23`, `2月15日至23日`, `2026-12-31`, parted by commas, 、 or line
 * ends. A day without a year is one of `year`.
 */
export function readDays(text: string, year: number): DayReading {
  const pieces = text
    .normalize('NFKC')
    .split(/[\n,;、。]+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const read = pieces.map((piece) => ({ piece, run: runOf(piece, year) }));
  return {
    days: read.flatMap(({ run }) => run ?? []),
    odd: read.filter(({ run }) => run === undefined).map(({ piece }) => piece),
  };
}

/** A run is written short only when both its ends lie in the year. */
function writeRun(from: CalendarDate, to: CalendarDate, year: number): string {
  const inYear = [from, to].every((date) => date.startsWith(`${String(year)}-`));
  const [first, last] = inYear ? [from.slice(5), to.slice(5)] : [from, to];
  return from === to ? first : `${first}..${last}`;
}

/** The same days as text again, runs put together, a line each. */
export function writeDays(days: readonly CalendarDate[], year: number): string {
  const runs: [CalendarDate, CalendarDate][] = [];
  for (const date of [...days].sort()) {
    const last = runs.at(-1);
    if (last !== undefined && addDays(last[1], 1) === date) last[1] = date;
    else runs.push([date, date]);
  }
  return runs.map(([from, to]) => writeRun(from, to, year)).join('\n');
}
