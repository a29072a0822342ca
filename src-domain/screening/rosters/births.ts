import { isRealBirth, isUnder14 } from '../identity';
import type { CalendarDate } from '../../kernel/calendarDate';

/** 2015年3月2日, 2015-3-2, 2015.03.02, 2015/3/2, 20150302, also without the day: eight digits; undefined for anything else. */
function birthDigits(text: string): string | undefined {
  const plain = text.replace(/\s/gu, '');
  const [, year, month = '', date = ''] =
    /^(\d{4})(?:年|[-./])(\d{1,2})(?:(?:月|[-./])(\d{1,2})?日?)?(?:出?生)?$/u.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})?$/u.exec(plain) ?? [];
  // A month without a day: the first day of it makes a child as old as it can be.
  return year === undefined ? undefined : `${year}${month.padStart(2, '0')}${date === '' ? '01' : date.padStart(2, '0')}`;
}

/** Whether a birth date as people write it is that of a child under 14 on the day. */
export function isChildBirth(text: string, asOf: CalendarDate): boolean {
  const digits = birthDigits(text);
  return digits !== undefined && digits >= '19000101' && isRealBirth(digits, asOf) && isUnder14(digits, asOf);
}

/** Whether an age as people write it (9, 9岁) is under 14. */
export function isChildAge(text: string): boolean {
  const age = /^(\d{1,2})(?:周?岁)?$/u.exec(text.replace(/\s/gu, ''))?.[1];
  return age !== undefined && Number(age) < 14;
}
