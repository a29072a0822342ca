import { deadline } from '../calendar/deadline';
import type { Deadline, WorkingCalendar } from '../calendar/types';
import { dayInChina, type CalendarDate } from '../kernel/calendarDate';
import { fail, ok, type Result } from '../kernel/result';
import type { Wait, WaitEnd, WaitKind, WaitResult } from './events';
import type { InterviewAnswer, OfficeDocument, ReviewStage } from './types';

export const isOpenWait = ({ end }: Wait): boolean => end === null;

/** What is still waited for, the longest first. */
export const openWaits = ({ waits }: OfficeDocument): readonly Wait[] =>
  waits.filter(isOpenWait).sort((one, other) => one.sentOn.localeCompare(other.sentOn));

/** How a wait may end, by its kind. */
export const waitResults: { readonly [kind in WaitKind]: readonly WaitResult[] } = {
  referral: ['answered', 'dropped'],
  'secrecy-opinion': ['answered', 'dropped'],
  'third-party': ['agrees', 'refuses', 'no-answer', 'dropped'],
  'other-organ': ['agrees', 'refuses', 'dropped'],
};

/** 第三十二条: 15 working days from the day the letter was received. Null for the others (the law names no days) and while that day is not known. */
export const answerDue = (calendar: WorkingCalendar, { kind, receivedOn }: Wait): Deadline | null =>
  kind === 'third-party' && receivedOn !== null ? deadline(calendar, { from: receivedOn, days: 15, unit: 'working' }) : null;

export type WaitTrouble =
  | 'wrong-stage'
  | 'asked-missing'
  | 'about-missing'
  | 'received-before-sent'
  | 'in-the-future'
  | 'unknown-wait'
  | 'already-ended'
  | 'wrong-result'
  | 'note-missing'
  | 'ended-before-sent'
  | 'not-yet-late';

const working: readonly ReviewStage['stage'][] = ['interview', 'held', 'referred', 'returned'];

/** Enters a wait that was begun on paper: 征求意见书 sent, another organ asked. */
export function beginWait(document: OfficeDocument, wait: Omit<Wait, 'end'>): Result<OfficeDocument, WaitTrouble> {
  const today = dayInChina(wait.at);
  if (!working.includes(document.stage.stage)) return fail('wrong-stage');
  if (wait.askedOf.trim() === '') return fail('asked-missing');
  if (wait.about.trim() === '') return fail('about-missing');
  if (wait.receivedOn !== null && wait.receivedOn < wait.sentOn) return fail('received-before-sent');
  if (wait.sentOn > today || (wait.receivedOn ?? '') > today) return fail('in-the-future');
  return ok({ ...document, waits: [...document.waits, { ...wait, end: null }] });
}

/** The day the letter arrived, once it is known. */
export function noteReceipt(document: OfficeDocument, id: string, receivedOn: CalendarDate): Result<OfficeDocument, WaitTrouble> {
  const wait = document.waits.find((one) => one.id === id);
  if (wait === undefined) return fail('unknown-wait');
  if (wait.end !== null) return fail('already-ended');
  return receivedOn < wait.sentOn ? fail('received-before-sent') : ok(withWait(document, { ...wait, receivedOn }));
}

function endTrouble(calendar: WorkingCalendar, wait: Wait, end: WaitEnd): WaitTrouble | null {
  if (wait.end !== null) return 'already-ended';
  if (!waitResults[wait.kind].includes(end.result)) return 'wrong-result';
  if (end.note.trim() === '') return 'note-missing';
  if (end.on < wait.sentOn) return 'ended-before-sent';
  if (end.on > dayInChina(end.at)) return 'in-the-future';
  const due = end.result === 'no-answer' ? (answerDue(calendar, wait)?.due ?? null) : '';
  return due === null || end.on <= due ? (end.result === 'no-answer' ? 'not-yet-late' : null) : null;
}

/**
 * Enters how a wait ended. Silence can only be entered once a third party's 15 working days are over; it is not consent: the office
 * decides (第三十二条). With the answer to a doubt the question it held up is asked again.
 */
export function endWait(
  calendar: WorkingCalendar,
  document: OfficeDocument,
  id: string,
  end: WaitEnd,
): Result<OfficeDocument, WaitTrouble> {
  const wait = document.waits.find((one) => one.id === id);
  if (wait === undefined) return fail('unknown-wait');
  const trouble = endTrouble(calendar, wait, end);
  return trouble === null ? ok(resumed(withWait(document, { ...wait, end }), wait)) : fail(trouble);
}

const withWait = (document: OfficeDocument, wait: Wait): OfficeDocument => ({
  ...document,
  waits: document.waits.map((one) => (one.id === wait.id ? wait : one)),
});

/** The pending answer goes (it stays in the history), so that its question comes again. */
function resumed(document: OfficeDocument, { node }: Wait): OfficeDocument {
  const { stage } = document;
  if ((stage.stage !== 'held' && stage.stage !== 'referred') || stage.node !== node) return document;
  const place = document.interview.findIndex((answer) => answer.node === node);
  return { ...document, interview: document.interview.slice(0, place === -1 ? undefined : place), stage: { stage: 'interview' } };
}

const pendingKind = (stage: ReviewStage): WaitKind | null =>
  stage.stage === 'referred' ? 'referral' : stage.stage === 'held' ? 'secrecy-opinion' : null;

/**
 * Keeps the waits in step with the answers just given: REFER and HOLD begin one, and one whose question was answered otherwise is
 * dropped, with who and when. An earlier question answered again leaves the wait as it is.
 */
export function waitsAfterAnswer(
  document: OfficeDocument,
  given: readonly InterviewAnswer[],
  { by, at }: { readonly by: string; readonly at: string },
): OfficeDocument {
  const { stage, interview, waits } = document;
  const kind = pendingKind(stage);
  const node = stage.stage === 'held' || stage.stage === 'referred' ? stage.node : null;
  const stands = waits.some((wait) => wait.end === null && wait.kind === kind && wait.node === node);
  if (stands && !given.some((answer) => answer.node === node)) return document;
  const dropped = waits.map((wait): Wait => {
    const isDoubt = wait.kind === 'referral' || wait.kind === 'secrecy-opinion';
    return isDoubt && wait.end === null ? { ...wait, end: { result: 'dropped', on: dayInChina(at), note: '', by, at } } : wait;
  });
  if (kind === null || (stage.stage !== 'held' && stage.stage !== 'referred')) return { ...document, waits: dropped };
  const answer = interview.find(({ node }) => node === stage.node);
  const begun: Wait = {
    id: `${kind}-${stage.node}-${waits.length + 1}-${at}`,
    kind,
    node: stage.node,
    askedOf: answer?.asked?.of ?? stage.note,
    about: stage.note,
    sentOn: answer?.asked?.on ?? dayInChina(at),
    receivedOn: null,
    by,
    at,
    end: null,
  };
  return { ...document, waits: [...dropped, begun] };
}
