import { daysBetween, type CalendarDate } from '../../kernel/calendarDate';
import { lastDayOf, mayComeDown } from '../posting';
import type { PostedNotice } from '../types';

/**
 * How a sheet stands on the wall: inside its period, on its last day, past it; without a period it stays until a newer one of the same
 * matter hangs (村务: 保留到下一次公布).
 */
export type WallState = 'hanging' | 'last-day' | 'over' | 'stays' | 'replaced';

export interface OnWall {
  readonly notice: PostedNotice;
  readonly state: WallState;
  /** Calendar days left, for `hanging`; calendar days since its last day, for `over`; else 0. */
  readonly days: number;
}

/** The matter of a record, so that the next sheet of the same is known: its catalogue item, or null. */
export type MatterOf = (record: string) => string | null;

const where = ({ board, place }: PostedNotice): string => board ?? place;

/** A newer sheet of the same matter hangs at the same place. */
function isReplaced(notice: PostedNotice, hanging: readonly PostedNotice[], matterOf: MatterOf): boolean {
  const matter = matterOf(notice.record);
  return hanging.some(
    (each) =>
      each.until === null &&
      where(each) === where(notice) &&
      each.postedOn > notice.postedOn &&
      (each.record === notice.record || (matter !== null && matterOf(each.record) === matter)),
  );
}

function standing(notice: PostedNotice, hanging: readonly PostedNotice[], matterOf: MatterOf, today: CalendarDate): Omit<OnWall, 'notice'> {
  const until = lastDayOf(notice);
  if (until === null) return { state: isReplaced(notice, hanging, matterOf) ? 'replaced' : 'stays', days: 0 };
  if (mayComeDown(notice, today)) return { state: 'over', days: daysBetween(until, today) };
  return until === today ? { state: 'last-day', days: 0 } : { state: 'hanging', days: daysBetween(today, until) };
}

const order: readonly WallState[] = ['over', 'replaced', 'last-day', 'hanging', 'stays'];

/** What of these sheets still hangs, what should come down first. */
export function onWall(notices: readonly PostedNotice[], matterOf: MatterOf, today: CalendarDate): readonly OnWall[] {
  const hanging = notices.filter(({ takenDownOn }) => takenDownOn === null);
  const all = hanging.map((notice) => ({ notice, ...standing(notice, hanging, matterOf, today) }));
  return all.sort(
    (one, other) =>
      order.indexOf(one.state) - order.indexOf(other.state) || (lastDayOf(one.notice) ?? '').localeCompare(lastDayOf(other.notice) ?? ''),
  );
}

/** Its time is over, or a newer sheet took its place. */
export const shouldComeDown = ({ state }: Pick<OnWall, 'state'>): boolean => state === 'over' || state === 'replaced';
