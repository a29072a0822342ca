import { screeningRules } from '../../../../src-bridge/resources/screening';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { screenParts } from '../../../../src-domain/screening/screen';
import type { Finding } from '../../../../src-domain/screening/types';

/** What looks like personal data in typed words. The unit's own numbers are known. */
export function personalIn(typed: string, phones: readonly string[], asOf: CalendarDate): readonly Finding[] {
  if (typed.trim() === '') return [];
  const context = {
    asOf,
    whitelist: phones.filter((each) => each.trim() !== ''),
    channel: 'board',
    digest: (value: string) => value,
  } as const;
  const parts = [{ where: '', role: 'body', text: typed }] as const;
  return screenParts(parts, screeningRules, context).filter(({ severity }) => severity !== 'warn');
}
