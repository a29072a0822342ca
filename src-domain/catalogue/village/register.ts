import type { CalendarDate } from '../../kernel/calendarDate';
import { fail, ok, type Result } from '../../kernel/result';
import { cellOf, type DatedPromise } from './cell';
import { postingId, type VillagePosting } from './posting';
import type { ItemPostings } from './postingIndex';

/** What an officer registers: 已公布, or 本期没有. */
export interface Registration {
  readonly state: VillagePosting['state'];
  /** The day it was posted or confirmed. */
  readonly on: CalendarDate;
  readonly by: string;
  readonly note: string;
}

export interface RegistrationTarget {
  readonly village: string;
  readonly dated: DatedPromise;
  /** What is registered of this village and item. */
  readonly postings: ItemPostings;
}

/** `posted-already`, and for 本期没有 `no-period`: what is published at once has no period in which there was none. */
export type SkipReason = 'posted-already' | 'no-period' | 'before-period';

export interface VillageChange {
  readonly keep: readonly VillagePosting[];
  readonly drop: readonly string[];
}

export interface RegistrationPlan {
  readonly change: VillageChange;
  /** Takes the change back whole. */
  readonly undo: VillageChange;
  readonly skipped: readonly SkipReason[];
}

function skipReason({ dated, postings }: RegistrationTarget, { state, on }: Registration): SkipReason | null {
  const { period } = dated;
  if (period === null) {
    if (state === 'nil') return 'no-period';
    return postings.has(on) ? 'posted-already' : null;
  }
  if (on < period.from) return 'before-period';
  // Only whether it is posted is asked, and that depends on no day.
  return cellOf(dated, postings, { today: on, since: on }).state === 'posted' ? 'posted-already' : null;
}

function rowFor({ village, dated }: RegistrationTarget, registration: Registration): VillagePosting {
  const item = dated.promise.item.id;
  const period = dated.period?.key ?? registration.on;
  return { id: postingId(village, item, period), village, item, period, ...registration };
}

/** The change that puts back what a change overwrites or takes out, and takes out what it adds. */
export function undoOf({ keep, drop }: VillageChange, before: readonly VillagePosting[]): VillageChange {
  const touched = new Set([...keep.map(({ id }) => id), ...drop]);
  const restored = before.filter(({ id }) => touched.has(id));
  const known = new Set(restored.map(({ id }) => id));
  return { keep: restored, drop: keep.map(({ id }) => id).filter((id) => !known.has(id)) };
}

/** Registers one thing for several villages or items at once. What is posted already is left alone; 本期没有 gives way to 已公布. */
export function planRegistration(targets: readonly RegistrationTarget[], registration: Registration): RegistrationPlan {
  const reasons = targets.map((target) => skipReason(target, registration));
  const taken = targets.filter((_, at) => reasons[at] === null);
  const change = { keep: taken.map((target) => rowFor(target, registration)), drop: [] };
  const before = taken.flatMap(({ postings }) => [...postings.values()]);
  return { change, undo: undoOf(change, before), skipped: reasons.flatMap((reason) => reason ?? []) };
}

/** The same promise without its period: for one more publication of it (有变动随时公布), kept under its day beside the first. */
export const atOnce = (dated: DatedPromise): DatedPromise => ({ ...dated, period: null, dueOn: null });

const isDay = (period: string): boolean => period.length === 10;

/** The same posting with another day, name or note; one kept under its day moves with it, unless another lies there. */
export function planCorrection(
  posting: VillagePosting,
  registration: Omit<Registration, 'state'>,
  others: ItemPostings,
): Result<VillageChange, 'posted-already'> {
  const period = isDay(posting.period) ? registration.on : posting.period;
  const id = postingId(posting.village, posting.item, period);
  if (id !== posting.id && others.has(period)) return fail('posted-already');
  return ok({ keep: [{ ...posting, ...registration, period, id }], drop: id === posting.id ? [] : [posting.id] });
}

export const takenBack = ({ id }: VillagePosting): VillageChange => ({ keep: [], drop: [id] });
