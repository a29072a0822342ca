import type { CalendarDate } from '../kernel/calendarDate';
import type { Publication } from '../ledger/types';
import { postingAsPublication } from './posting';
import type { PostedNotice } from './types';

/** Sheets registered in one go share the beginning of their ids. */
export const actOf = ({ id }: Pick<PostedNotice, 'id'>): string => id.split('/')[0] ?? id;

interface HungDay {
  readonly on: CalendarDate;
  readonly places: readonly string[];
}

/** What of one act is in the books, by the day on which it went up. */
function daysOf(notices: readonly PostedNotice[]): readonly HungDay[] {
  const days = new Map<CalendarDate, string[]>();
  for (const { postedOn, place, withdrawn } of notices) {
    if (withdrawn !== undefined) continue;
    const places = days.get(postedOn);
    if (places === undefined) days.set(postedOn, [place]);
    else places.push(place);
  }
  return [...days].map(([on, places]) => ({ on, places }));
}

const key = ({ on, places }: HungDay): string => [on, ...[...places].sort()].join('\n');

/** The same places, in whatever order they were ticked. */
function tells({ channel, medium, on, locator }: Publication, day: HungDay): boolean {
  const own = postingAsPublication(day.on, day.places);
  if (channel !== own.channel || medium !== own.medium || on !== own.on) return false;
  if (locator === own.locator) return true;
  const counted = /^(.*)等(\d+)处$/u.exec(locator);
  const named = (counted?.[1] ?? locator).split('、');
  return Number(counted?.[2] ?? named.length) === day.places.length && named.every((place) => day.places.includes(place));
}

/**
 * The publications of a record after sheets of one act were put right, withdrawn, or put back: each day on which it went up is one
 * publication. Null when the one it was registered as is not there any more, changed by hand in the ledger.
 */
export function republished(
  publications: readonly Publication[],
  before: readonly PostedNotice[],
  after: readonly PostedNotice[],
): readonly Publication[] | null {
  const [old, now] = [daysOf(before), daysOf(after)];
  const [oldKeys, nowKeys] = [new Set(old.map(key)), new Set(now.map(key))];
  const left = [...publications];
  let at = left.length;
  for (const day of old) {
    if (nowKeys.has(key(day))) continue;
    at = left.findIndex((each) => tells(each, day));
    if (at < 0) return null;
    left.splice(at, 1);
  }
  const fresh = now.filter((day) => !oldKeys.has(key(day))).map(({ on, places }) => postingAsPublication(on, places));
  return [...left.slice(0, at), ...fresh, ...left.slice(at)];
}
