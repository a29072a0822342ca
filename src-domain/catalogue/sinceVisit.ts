import { dayInChina, type CalendarDate } from '../kernel/calendarDate';
import type { Month } from '../kernel/month';
import type { CountyMessage, CountyMessageKind } from '../county/messages';
import type { PostedNotice } from '../notices/types';
import type { ReturnVersion } from '../returns/versions';
import type { OfficeDocument } from '../review/types';
import type { Adoption } from './adoption';
import type { Task } from './today';

/** One thing that is not as it was when the officer was last here. */
export type VisitChange =
  | { readonly what: 'sent-back' | 'received'; readonly on: CalendarDate; readonly period: Month }
  | { readonly what: 'catalogue'; readonly on: CalendarDate; readonly version: number; readonly changed: number }
  | { readonly what: 'county'; readonly on: CalendarDate; readonly kind: CountyMessageKind; readonly changed: number }
  | { readonly what: 'fell-due'; readonly on: CalendarDate; readonly task: Task }
  | { readonly what: 'period-over'; readonly on: CalendarDate; readonly posting: string; readonly title: string }
  | { readonly what: 'review-moved'; readonly on: CalendarDate; readonly document: string; readonly title: string };

export interface SinceVisit {
  /** The day of the visit before. What happened on that day itself may or may not have been seen: it is told again. */
  readonly before: CalendarDate;
  readonly today: CalendarDate;
  readonly returns: readonly ReturnVersion[];
  readonly adoptions: readonly Adoption[];
  readonly messages: readonly CountyMessage[];
  readonly tasks: readonly Task[];
  readonly notices: readonly PostedNotice[];
  readonly documents: readonly OfficeDocument[];
}

/** What the county, colleagues and the calendar changed between two visits, the newest first. */
export function changesSince(since: SinceVisit): readonly VisitChange[] {
  const all = [...answers(since), ...versions(since), ...messages(since), ...fallenDue(since), ...periodsOver(since), ...reviews(since)];
  return all.sort((one, other) => other.on.localeCompare(one.on));
}

const between = ({ before, today }: SinceVisit, on: CalendarDate): boolean => on >= before && on <= today;

const answers = (since: SinceVisit): readonly VisitChange[] =>
  since.returns.flatMap((version): readonly VisitChange[] => {
    if (version.state !== 'sent-back' && version.state !== 'received') return [];
    const { receipt, document, state } = version;
    return between(since, receipt.on) ? [{ what: state, on: receipt.on, period: document.period }] : [];
  });

/** The catalogue that came with the program is no news. */
const versions = (since: SinceVisit): readonly VisitChange[] =>
  since.adoptions
    .filter(({ source, adoptedOn }) => source.from !== 'shipped' && between(since, adoptedOn))
    .map(({ adoptedOn, version, before, added }) => ({ what: 'catalogue', on: adoptedOn, version, changed: before.length + added.length }));

/** A catalogue has its own line once it is in force. */
const messages = (since: SinceVisit): readonly VisitChange[] =>
  since.messages
    .filter(({ kind, takenInOn }) => kind !== 'catalogue' && between(since, takenInOn))
    .map(({ kind, takenInOn, changed }) => ({ what: 'county', on: takenInOn, kind, changed }));

/** Late today, and not yet late on the day of the visit before. */
const fallenDue = (since: SinceVisit): readonly VisitChange[] =>
  since.tasks.flatMap((task): readonly VisitChange[] =>
    task.kind !== 'take-down' && task.due !== null && task.due < since.today && task.due >= since.before
      ? [{ what: 'fell-due', on: task.due, task }]
      : [],
  );

const periodsOver = (since: SinceVisit): readonly VisitChange[] =>
  since.notices.flatMap(({ id, title, until, takenDownOn }): readonly VisitChange[] =>
    until !== null && takenDownOn === null && until < since.today && until >= since.before
      ? [{ what: 'period-over', on: until, posting: id, title }]
      : [],
  );

/** Approved, returned or answered by somebody since. */
const reviews = (since: SinceVisit): readonly VisitChange[] =>
  since.documents.flatMap(({ id, title, history }): readonly VisitChange[] => {
    const last = history.filter(({ what }) => what === 'approved' || what === 'returned').at(-1);
    if (last === undefined) return [];
    const on = dayInChina(last.at);
    return between(since, on) ? [{ what: 'review-moved', on, document: id, title }] : [];
  });
