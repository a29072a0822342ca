import { parseDate, weekdayOf } from '../../kernel/calendarDate';
import type { WrongFigure } from './changes';

const names = '日一二三四五六';
const dated = /(\d{4})年(\d{1,2})月(\d{1,2})日\s*[((]?\s*(?:星期|周|礼拜)([一二三四五六日天])(?![一二三四五六日至到、])/gu;

/** C03: a full date with a weekday that it is not. */
export function wrongWeekdays(text: string): readonly WrongFigure[] {
  if (!/[期周拜]/u.test(text)) return [];
  return [...text.matchAll(dated)].flatMap((match): WrongFigure[] => {
    const [whole, year = '', month = '', date = '', said = ''] = match;
    const day = parseDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
    if (!day.ok) return [];
    const right = names.charAt(weekdayOf(day.value));
    if (right === said.replace('天', '日')) return [];
    return [{ start: match.index, end: match.index + whole.length, code: 'C03', right: `星期${right}` }];
  });
}
