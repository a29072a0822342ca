import { parseDate, type CalendarDate } from '../../src-domain/kernel/calendarDate';
import { parseMonth, type Month } from '../../src-domain/kernel/month';

const shapes = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})[-./年](?<month>\d{1,2})[-./月](?<day>\d{1,2})日?$/,
  /^(?<month>\d{1,2})[-./月](?<day>\d{1,2})日?$/,
];

// Full-width figures and signs come out of Chinese input methods.
const tidy = (text: string): string => text.normalize('NFKC').replace(/\s|。/gu, (sign) => (sign === '。' ? '.' : ''));

/** A day as officers type it: 2026-10-10, 20261010, 2026.10.10, 2026年10月10日, and 10月10日 of the year of `today`. */
export function typedDate(text: string, today: CalendarDate): CalendarDate | undefined {
  const parts = shapes.map((shape) => shape.exec(tidy(text))?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return undefined;
  const { year = today.slice(0, 4), month = '', day = '' } = parts;
  const parsed = parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.ok ? parsed.value : undefined;
}

/** A month as officers type it: 2026-10, 202610, 2026.10, 2026年10月, and 10月 of the year of `today`. */
export function typedMonth(text: string, today: CalendarDate): Month | undefined {
  const groups = /^(?:(?<year>\d{4})[-./年]?)?(?<month>\d{1,2})月?$/.exec(tidy(text))?.groups;
  if (groups === undefined) return undefined;
  const { year = today.slice(0, 4), month = '' } = groups;
  const parsed = parseMonth(`${year}-${month.padStart(2, '0')}`);
  return parsed.ok ? parsed.value : undefined;
}
