import type { CalendarDate } from '../../kernel/calendarDate';
import type { Month } from '../../kernel/month';
import { liesWithin, periodOf, type VillagePeriod } from './period';
import type { VillagePosting } from './posting';
import type { ItemPostings } from './postingIndex';
import type { VillagePromise } from './promise';
import { dueDay, type PublicationDays } from './publicationDay';

/**
 * How one promise of one village stands in one period. `at-once`: no date; `ahead`: the period has not begun; `before`: it was due before
 * the village stood in the list here, so nobody is called late for it.
 */
export type VillageState = 'posted' | 'nil' | 'due' | 'overdue' | 'at-once' | 'ahead' | 'before';

export interface VillageCell {
  readonly state: VillageState;
  /** Null where the promise has no period. */
  readonly dueOn: CalendarDate | null;
  /** What makes it posted or nil; without a period the last one posted. */
  readonly posting: VillagePosting | null;
}

/** A promise in the period that a month lies in, worked out once for all villages. */
export interface DatedPromise {
  readonly promise: VillagePromise;
  /** Null where the promise has no period. */
  readonly period: VillagePeriod | null;
  readonly dueOn: CalendarDate | null;
}

export const inPeriod = (promise: VillagePromise, period: VillagePeriod | null, days: PublicationDays): DatedPromise => ({
  promise,
  period,
  dueOn: period === null ? null : dueDay(period, days),
});

export const inMonth = (promise: VillagePromise, of: Month, days: PublicationDays): DatedPromise =>
  inPeriod(promise, promise.months === null ? null : periodOf(of, promise.months), days);

export interface CellDay {
  readonly today: CalendarDate;
  /** Since when the village stands in the list. */
  readonly since: CalendarDate;
}

const isPosted = (posting: VillagePosting | undefined): posting is VillagePosting => posting?.state === 'posted';

/** The last one that is posted, of those asked for. */
function lastPosted(postings: ItemPostings, asked: (period: string) => boolean): VillagePosting | null {
  let last: VillagePosting | null = null;
  for (const posting of postings.values())
    if (isPosted(posting) && (last === null || posting.on > last.on) && asked(posting.period)) last = posting;
  return last;
}

/** The one kept for the period itself, else the last of those made within it. */
function postedIn(postings: ItemPostings, { further }: VillagePromise, period: VillagePeriod): VillagePosting | null {
  const own = postings.get(period.key);
  if (isPosted(own)) return own;
  return further || postings.size === 0 ? null : lastPosted(postings, (key) => liesWithin(key, period));
}

function openState({ period, dueOn }: DatedPromise, { today, since }: CellDay): VillageState {
  if (period === null || dueOn === null) return 'at-once';
  if (period.from > today) return 'ahead';
  if (today <= dueOn) return 'due';
  return dueOn < since ? 'before' : 'overdue';
}

/** Exactly one state; `postings` are those of this village and item. What was posted is never hidden by 本期没有. */
export function cellOf(dated: DatedPromise, postings: ItemPostings, days: CellDay): VillageCell {
  const { promise, period, dueOn } = dated;
  if (period === null) return { state: 'at-once', dueOn, posting: lastPosted(postings, () => true) };
  const posted = postedIn(postings, promise, period);
  if (posted !== null) return { state: 'posted', dueOn, posting: posted };
  const nil = postings.get(period.key);
  return nil === undefined ? { state: openState(dated, days), dueOn, posting: null } : { state: 'nil', dueOn, posting: nil };
}

export const isMissing = ({ state }: VillageCell): boolean => state === 'due' || state === 'overdue';
