import type { CalendarDate } from '../kernel/calendarDate';

/** A birth date as eight digits; ids may carry years before 1900, which a CalendarDate does not hold. */
type BirthDigits = string;

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysIn(year: number, month: number): number {
  if (month === 2) return leap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The birth date inside a compact identity number of 15 or 18 (20 with the disability suffix) characters. */
export const birthOf = (code: string): BirthDigits => (code.length === 15 ? `19${code.slice(6, 12)}` : code.slice(6, 14));

/** Whether the day exists and has come by `asOf`. */
export function isRealBirth(birth: BirthDigits, asOf: CalendarDate): boolean {
  const [year, month, dayOfMonth] = [Number(birth.slice(0, 4)), Number(birth.slice(4, 6)), Number(birth.slice(6, 8))];
  const exists = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysIn(year, month);
  return exists && birth <= asOf.replaceAll('-', '');
}

/** Under 14 on the day of the check: sensitive by Article 28 of the personal information protection law. */
export const isUnder14 = (birth: BirthDigits, asOf: CalendarDate): boolean =>
  `${Number(birth.slice(0, 4)) + 14}${birth.slice(4)}` > asOf.replaceAll('-', '');
