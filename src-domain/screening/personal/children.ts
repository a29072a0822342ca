import type { CalendarDate } from '../../kernel/calendarDate';
import { isChildBirth } from '../rosters/births';
import type { Stretch } from './specialPersons';

const born = /\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?(?=\s*(?:出生|生(?=$|[\s,。;、)])))/gu;

/** Birth dates in running text (2015年3月2日出生) that make a child under 14 on the day. */
export const childrenBorn = (text: string, asOf: CalendarDate): readonly Stretch[] =>
  text.includes('生')
    ? [...text.matchAll(born)].flatMap((match) =>
        isChildBirth(match[0], asOf) ? [{ start: match.index, end: match.index + match[0].length }] : [],
      )
    : [];
