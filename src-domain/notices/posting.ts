import type { CalendarDate } from '../kernel/calendarDate';
import { fail, ok, type Result } from '../kernel/result';
import type { Publication } from '../ledger/types';
import { openObjections } from './objections';
import type { NoticeSheet, PostedNotice } from './types';

/** Where one sheet hangs: on a board of the list, or at a place that only words describe. */
export interface HangingPlace {
  readonly board: string | null;
  readonly place: string;
  /** Part of the board (财务, 惠农 …); blank where it has none. */
  readonly section: string;
}

export interface Hanging {
  readonly title: string;
  readonly postedOn: CalendarDate;
  readonly postedBy: string;
  /** SHA-256 of the printed sheet; null where it is not known. */
  readonly sheet: string | null;
}

/** The same sheet hung at one or several places: one row each, with the last day that is printed on it. */
export const hang = (
  { id, record, period }: Pick<NoticeSheet, 'id' | 'record' | 'period'>,
  { title, postedOn, postedBy, sheet }: Hanging,
  places: readonly HangingPlace[],
): readonly PostedNotice[] =>
  places.map(({ board, place, section }): PostedNotice => ({
    id: board === null ? id : `${id}/${board}`,
    record,
    title,
    postedOn,
    until: period?.to ?? null,
    place,
    postedBy,
    takenDownOn: null,
    takenDownBy: null,
    board,
    ...(section === '' ? {} : { section }),
    sheet,
    proofs: [],
    objections: [],
  }));

/** Places named one by one in the ledger; more are counted. */
const named = 3;

const locatorOf = (places: readonly string[]): string =>
  places.length <= named ? places.join('、') : `${places.slice(0, named).join('、')}等${String(places.length)}处`;

/** Hung on however many boards, it was published once: channel `other`, medium 公告栏. */
export const postingAsPublication = (postedOn: CalendarDate, places: readonly string[]): Publication => ({
  channel: 'other',
  medium: '公告栏',
  on: postedOn,
  locator: locatorOf(places),
});

type Period = Pick<PostedNotice, 'until' | 'hangUntil'>;

/** The day up to which it hangs: the printed one, or a later one that a correction brought; null without an end. */
export const lastDayOf = ({ until, hangUntil }: Period): CalendarDate | null => hangUntil ?? until;

/** The last day itself still belongs to the period. A sheet without a period may come down at any time. */
export function mayComeDown(notice: Period, on: CalendarDate): boolean {
  const last = lastDayOf(notice);
  return last === null || on > last;
}

export type TakeDownTrouble = 'period-not-over' | 'already-down' | 'name-missing' | 'before-posting' | 'objection-open';

export interface TakingDown {
  readonly on: CalendarDate;
  readonly by: string;
  /** Why it came down before its period was over; blank when it did not. */
  readonly early: string;
  /** The officer has said that objections are still being handled. */
  readonly objectionsGoOn: boolean;
}

/** 登记撤下: who took it down and when. Early only with a reason; with open objections only when that was said. */
export function takeDown(notice: PostedNotice, { on, by, early, objectionsGoOn }: TakingDown): Result<PostedNotice, TakeDownTrouble> {
  if (notice.takenDownOn !== null) return fail('already-down');
  if (by.trim() === '') return fail('name-missing');
  if (on < notice.postedOn) return fail('before-posting');
  const tooEarly = !mayComeDown(notice, on);
  if (tooEarly && early.trim() === '') return fail('period-not-over');
  if (openObjections(notice).length > 0 && !objectionsGoOn) return fail('objection-open');
  return ok({ ...notice, takenDownOn: on, takenDownBy: by.trim(), ...(tooEarly ? { downEarly: early.trim() } : {}) });
}
