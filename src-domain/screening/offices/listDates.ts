import { addDays, parseDate, type CalendarDate } from '../../kernel/calendarDate';
import { fail, ok, type Result } from '../../kernel/result';

/** `month`: only the month was written. */
export interface ListDate {
  readonly date: CalendarDate;
  readonly precision: 'day' | 'month';
}

const dayShapes = [/^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/, /^(?<year>\d{4})[-./年](?<month>\d{1,2})[-./月](?<day>\d{1,2})日?$/];
const monthShapes = [/^(?<year>\d{4})(?<month>\d{2})$/, /^(?<year>\d{4})[-./年](?<month>\d{1,2})月?$/];

// Excel takes 2021.10 for a number and keeps 2021.1.
const cutShort = /^\d{4}\.1$/;

const written = (shapes: readonly RegExp[], text: string) =>
  shapes.map((shape) => shape.exec(text)?.groups).find((groups) => groups !== undefined);

const dateOf = (year: string, month: string, day: string): CalendarDate | undefined => {
  const parsed = parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.ok ? parsed.value : undefined;
};

const lastDayOf = (first: CalendarDate): CalendarDate => {
  const inNext = addDays(first, 31);
  return addDays(inNext, -Number(inNext.slice(8)));
};

/**
 * A day as lists write it: 2021-09-15, 2021.9.15, 20210915, 2021年9月15日. Of a month alone a term begins on its first day and ends on
 * its last.
 */
export function listDate(typed: string, side: 'first' | 'last'): Result<ListDate, 'no-date' | 'unclear-month'> {
  const text = typed.normalize('NFKC').replace(/\s/gu, '').replace(/。/gu, '.');
  if (cutShort.test(text)) return fail('unclear-month');
  const inDay = written(dayShapes, text);
  const inMonth = inDay === undefined ? written(monthShapes, text) : undefined;
  const { year = '', month = '', day = '1' } = inDay ?? inMonth ?? {};
  const date = dateOf(year, month, day);
  if (date === undefined) return fail('no-date');
  if (inDay !== undefined) return ok({ date, precision: 'day' });
  return ok({ date: side === 'first' ? date : lastDayOf(date), precision: 'month' });
}

/** Nothing, or a word for it, where somebody is still in post. */
export const saysStill = (text: string): boolean => /^(?:|至今|现任|在任|在职|今|[-—–/]+)$/u.test(text.replace(/\s/gu, ''));
