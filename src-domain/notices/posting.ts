import type { CalendarDate } from '../kernel/calendarDate';
import { fail, ok, type Result } from '../kernel/result';
import type { Publication } from '../ledger/types';
import type { NoticeSheet, PostedNotice } from './types';

export interface Hanging {
  readonly title: string;
  readonly postedOn: CalendarDate;
  readonly place: string;
  readonly postedBy: string;
}

/** A sheet that was hung: its last day is the one printed on it. */
export const hang = ({ id, record, period }: NoticeSheet, { title, postedOn, place, postedBy }: Hanging): PostedNotice => ({
  id,
  record,
  title,
  postedOn,
  until: period?.to ?? null,
  place,
  postedBy,
  takenDownOn: null,
  takenDownBy: null,
  board: null,
  sheet: null,
  proofs: [],
  objections: [],
});

/** Posting on a board is a publication on channel `other`, medium 公告栏. */
export const postingAsPublication = ({ postedOn, place }: PostedNotice): Publication => ({
  channel: 'other',
  medium: '公告栏',
  on: postedOn,
  locator: place,
});

/** The last day itself still belongs to the period. A sheet without a period may come down at any time. */
export const mayComeDown = ({ until }: PostedNotice, on: CalendarDate): boolean => until === null || on > until;

export type TakeDownTrouble = 'period-not-over' | 'already-down' | 'name-missing';

/** 登记撤下: who took it down and when. */
export function takeDown(
  notice: PostedNotice,
  { on, by }: { readonly on: CalendarDate; readonly by: string },
): Result<PostedNotice, TakeDownTrouble> {
  if (notice.takenDownOn !== null) return fail('already-down');
  if (by.trim() === '') return fail('name-missing');
  return mayComeDown(notice, on) ? ok({ ...notice, takenDownOn: on, takenDownBy: by.trim() }) : fail('period-not-over');
}
