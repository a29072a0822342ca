import type { CalendarDate } from '../kernel/calendarDate';
import { lastDayOf } from './posting';
import type { PostedNotice } from './types';

/** Sheets of one record that went up on one day for one period: one hanging, on one board or on many. */
export interface PostingGroup {
  /** Id of its first sheet. */
  readonly id: string;
  /** What the titles of its sheets have in common; sheets of one list add their village. */
  readonly title: string;
  readonly record: string;
  readonly postedOn: CalendarDate;
  /** The last day it hangs; null without an end. */
  readonly until: CalendarDate | null;
  /** At least one. */
  readonly notices: readonly PostedNotice[];
}

const keyOf = (notice: PostedNotice): string => `${notice.record} ${notice.postedOn} ${lastDayOf(notice) ?? ''}`;

/** Shorter beginnings say nothing; then the first title stands for all. */
const least = 6;

/** 公示（陡坡村） and 公示（中庄村） have 公示 in common. */
export function commonTitle(titles: readonly string[]): string {
  const [first = '', ...others] = titles;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  const common = length === first.length ? first : first.slice(0, length).replace(/（[^（）]*$/u, '');
  return common.length < least ? first : common;
}

/** In the order of their first sheets. */
export function postingGroups(notices: readonly PostedNotice[]): readonly PostingGroup[] {
  const groups = new Map<string, PostedNotice[]>();
  for (const notice of notices) {
    const known = groups.get(keyOf(notice));
    if (known === undefined) groups.set(keyOf(notice), [notice]);
    else known.push(notice);
  }
  return [...groups.values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const { id, record, postedOn } = first;
    const title = commonTitle(together.map((each) => each.title));
    return [{ id, title, record, postedOn, until: lastDayOf(first), notices: together }];
  });
}

/** All that was hung together with a sheet, itself included, whether it still hangs or not. */
export const hungTogether = (notices: readonly PostedNotice[], notice: PostedNotice): readonly PostedNotice[] =>
  notices.filter((each) => keyOf(each) === keyOf(notice));
