import type { CalendarDate } from '../kernel/calendarDate';
import type { PostedNotice } from './types';

/** Sheets of one record that went up on one day for one period: one hanging, on one board or on many. */
export interface PostingGroup {
  /** Id of its first sheet. */
  readonly id: string;
  /** Title of its first sheet. */
  readonly title: string;
  readonly record: string;
  readonly postedOn: CalendarDate;
  readonly until: CalendarDate | null;
  /** At least one. */
  readonly notices: readonly PostedNotice[];
}

const keyOf = ({ record, postedOn, until }: PostedNotice): string => `${record} ${postedOn} ${until ?? ''}`;

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
    const { id, title, record, postedOn, until } = first;
    return [{ id, title, record, postedOn, until, notices: together }];
  });
}

/** All that was hung together with a sheet, itself included, whether it still hangs or not. */
export const hungTogether = (notices: readonly PostedNotice[], notice: PostedNotice): readonly PostedNotice[] =>
  notices.filter((each) => keyOf(each) === keyOf(notice));
