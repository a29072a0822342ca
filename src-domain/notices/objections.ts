import type { CalendarDate } from '../kernel/calendarDate';
import { fail, ok, type Result } from '../kernel/result';
import type { NoticeObjection, PostedNotice } from './types';

/** What is written down of an objection (异议); never who raised it. */
export interface ObjectionWords {
  readonly on: CalendarDate;
  readonly way: string;
  readonly what: string;
}

export type ObjectionTrouble = 'way-missing' | 'what-missing' | 'before-posting' | 'future';

/** Handled is what has a day on which it was. */
export const openObjections = ({ objections }: Pick<PostedNotice, 'objections'>): readonly NoticeObjection[] =>
  objections.filter(({ handledOn }) => handledOn === null);

/** One more objection to a sheet; it may still come in after the sheet is down. */
export function addObjection(
  notice: PostedNotice,
  id: string,
  { on, way, what }: ObjectionWords,
  today: CalendarDate,
): Result<PostedNotice, ObjectionTrouble> {
  if (on < notice.postedOn) return fail('before-posting');
  if (on > today) return fail('future');
  if (way.trim() === '') return fail('way-missing');
  if (what.trim() === '') return fail('what-missing');
  const objection: NoticeObjection = { id, on, way: way.trim(), what: what.trim(), handledOn: null, outcome: '' };
  return ok({ ...notice, objections: [...notice.objections, objection] });
}

export type HandlingTrouble = 'outcome-missing' | 'before-objection' | 'future' | 'gone';

/** 办结: when it was handled and what came of it. */
export function handleObjection(
  notice: PostedNotice,
  id: string,
  { handledOn, outcome }: { readonly handledOn: CalendarDate; readonly outcome: string },
  today: CalendarDate,
): Result<PostedNotice, HandlingTrouble> {
  const objection = notice.objections.find((each) => each.id === id);
  if (objection === undefined) return fail('gone');
  if (handledOn > today) return fail('future');
  if (handledOn < objection.on) return fail('before-objection');
  if (outcome.trim() === '') return fail('outcome-missing');
  const handled = { ...objection, handledOn, outcome: outcome.trim() };
  return ok({ ...notice, objections: notice.objections.map((each) => (each.id === id ? handled : each)) });
}

/** Came in after the last day of the period: still answered, but late. Nothing is late for a sheet without an end. */
export const cameLate = ({ on }: Pick<NoticeObjection, 'on'>, { until }: Pick<PostedNotice, 'until'>): boolean =>
  until !== null && on > until;
