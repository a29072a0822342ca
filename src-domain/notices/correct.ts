import type { CalendarDate } from '../kernel/calendarDate';
import { fail, ok, type Result } from '../kernel/result';
import { mayComeDown } from './posting';
import type { PostedNotice, PostingWords } from './types';

/** The day of a correction and why it is made. */
export interface Amending {
  readonly on: CalendarDate;
  readonly reason: string;
}

export type PostingTrouble =
  | 'nothing-changed'
  | 'reason-missing'
  | 'place-missing'
  | 'name-missing'
  | 'down-name-missing'
  | 'posted-in-future'
  | 'down-in-future'
  | 'down-before-posting'
  | 'early-reason-missing'
  | 'after-objection';

/** As it is registered now. */
export const wordsOf = (notice: PostedNotice): PostingWords => {
  const { postedOn, postedBy, place, board, section, takenDownOn, takenDownBy, downEarly } = notice;
  return {
    postedOn,
    postedBy,
    place,
    board,
    takenDownOn,
    takenDownBy,
    ...(section === undefined ? {} : { section }),
    ...(downEarly === undefined ? {} : { downEarly }),
  };
};

const parts = ['postedOn', 'postedBy', 'place', 'board', 'section', 'takenDownOn', 'takenDownBy', 'downEarly'] as const;

/** Which of it differs. */
export const changedParts = (before: PostingWords, now: PostingWords): readonly (keyof PostingWords)[] =>
  parts.filter((part) => before[part] !== now[part]);

/** The last day it must hang when it went up on `postedOn`; null where nothing asks for one. */
export type CountedFrom = (postedOn: CalendarDate) => CalendarDate | null;

/** The period of a sheet that went up on another day than it was printed for: never shorter than what is printed. */
export function periodFrom({ until }: Pick<PostedNotice, 'until'>, postedOn: CalendarDate, counted: CountedFrom) {
  const last = counted(postedOn);
  return until !== null && last !== null && last > until ? { until, hangUntil: last } : { until };
}

/** Names without blanks around them; a reason for coming down early only where it did. */
function tidy(
  notice: PostedNotice,
  counted: CountedFrom,
  { section = '', downEarly = '', takenDownBy, ...words }: PostingWords,
): PostingWords {
  const isDown = words.takenDownOn !== null;
  const isEarly = words.takenDownOn !== null && !mayComeDown(periodFrom(notice, words.postedOn, counted), words.takenDownOn);
  return {
    ...words,
    postedBy: words.postedBy.trim(),
    place: words.place.trim(),
    takenDownBy: isDown ? (takenDownBy ?? '').trim() : null,
    ...(section === '' ? {} : { section }),
    ...(isEarly ? { downEarly: downEarly.trim() } : {}),
  };
}

function troubleIn(notice: PostedNotice, now: PostingWords, today: CalendarDate): PostingTrouble | undefined {
  const { postedOn, postedBy, place, takenDownOn, takenDownBy, downEarly } = now;
  if (place === '') return 'place-missing';
  if (postedBy === '') return 'name-missing';
  if (postedOn > today) return 'posted-in-future';
  if (notice.objections.some(({ on }) => on < postedOn)) return 'after-objection';
  if (takenDownOn === null) return undefined;
  if (takenDownBy === '') return 'down-name-missing';
  if (takenDownOn > today) return 'down-in-future';
  if (takenDownOn < postedOn) return 'down-before-posting';
  return downEarly === '' ? 'early-reason-missing' : undefined;
}

/**
 * 更正: a wrong day, place or name of going up or coming down put right; with `takenDownOn` null it hangs still. What stood there stays in
 * the record. The printed sheet and the last day on it do not change; when it went up later it hangs longer.
 */
export function correctPosting(
  notice: PostedNotice,
  words: PostingWords,
  { on, reason }: Amending,
  counted: CountedFrom = () => null,
): Result<PostedNotice, PostingTrouble> {
  const [before, now] = [wordsOf(notice), tidy(notice, counted, words)];
  const trouble = troubleIn(notice, now, on);
  if (trouble !== undefined) return fail(trouble);
  if (changedParts(before, now).length === 0) return fail('nothing-changed');
  if (reason.trim() === '') return fail('reason-missing');
  const { section: _, downEarly: __, hangUntil: ___, ...rest } = notice;
  const period = periodFrom(notice, now.postedOn, counted);
  return ok({ ...rest, ...period, ...now, corrections: [...(notice.corrections ?? []), { on, reason: reason.trim(), before, now }] });
}

/** 撤销登记: it never hung there. An objection shows that it did: then only its words can be put right. */
export function withdrawPosting(notice: PostedNotice, { on, reason }: Amending): Result<PostedNotice, 'reason-missing' | 'has-objections'> {
  if (notice.objections.length > 0) return fail('has-objections');
  return reason.trim() === '' ? fail('reason-missing') : ok({ ...notice, withdrawn: { on, reason: reason.trim() } });
}

/** Back in the books as it was. */
export const restorePosting = ({ withdrawn: _, ...notice }: PostedNotice): PostedNotice => notice;
