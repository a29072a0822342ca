import type { WorkingCalendar } from '../../calendar/types';
import type { CalendarDate } from '../../kernel/calendarDate';
import { fail, ok, type Result } from '../../kernel/result';
import { answerDeadline, clockState, consultDeadline, limits } from './clocks';
import { openConsults } from './consults';
import { receivedOn, type RequestFile } from './file';
import { lastOf, type RequestStep, type StepKind } from './steps';

/** Why a fact cannot be entered as it stands. */
export type StepTrouble =
  | 'in-the-future'
  | 'before-receipt'
  | 'before-earlier'
  | 'ends-before'
  | 'reached-before'
  | 'extension-too-long'
  | 'extension-too-late'
  | 'approver-missing'
  | 'delay-too-late'
  | 'delay-not-later'
  | 'reasons-not-asked'
  | 'answer-missing'
  | 'reason-missing'
  | 'not-silent-yet'
  | 'not-overdue-yet'
  | 'not-now';

const waiting: readonly StepKind[] = ['fixed', 'closed', 'proposed-public'];
const feeDue: readonly StepKind[] = ['fee-paid', 'closed', 'proposed-public'];

/** The facts that may come next. A correction is asked once (第三十条), an extension given once (第三十三条). */
export function possibleSteps(file: RequestFile): readonly StepKind[] {
  const { steps } = file;
  const state = clockState(file);
  if (state === 'unconfirmed' || state === 'closed') return [];
  if (state === 'waiting-fix') return waiting;
  if (state === 'waiting-fee') return feeDue;
  const [third, organ] = [openConsults(steps).some(({ who }) => who === 'third'), openConsults(steps).some(({ who }) => who !== 'third')];
  const has = (kind: StepKind): boolean => lastOf(steps, kind) !== undefined;
  const checks: readonly (readonly [StepKind, boolean])[] = [
    ['clear', !has('clear') && !has('fix-asked')],
    ['fix-asked', !has('fix-asked')],
    ['third-replied', third],
    ['organ-replied', organ],
    ['third-asked', !third],
    ['organ-asked', !organ],
    ['extended', !has('extended') && !has('delayed')],
    ['reasons-asked', !has('reasons-asked')],
    ['reasons-given', has('reasons-asked') && !has('reasons-given')],
    ['delayed', !has('delayed') && lastOf(steps, 'reasons-given')?.fair === true],
    ['fee-noticed', !has('fee-noticed')],
    ['proposed-public', !has('proposed-public')],
    ['closed', !third && !organ],
  ];
  return checks.flatMap(([kind, possible]) => (possible ? [kind] : []));
}

interface Moment {
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
}

/** What a fact answers. */
const answers: Partial<Record<StepKind, StepKind>> = {
  fixed: 'fix-asked',
  'third-replied': 'third-asked',
  'organ-replied': 'organ-asked',
  'fee-paid': 'fee-noticed',
  'reasons-given': 'reasons-asked',
  delayed: 'reasons-given',
};

/** The earliest day the fact can have: of what it answers, or of everything before the end. */
function notBefore({ steps }: RequestFile, kind: StepKind): CalendarDate | undefined {
  const days = steps.filter((step) => kind === 'closed' || step.kind === answers[kind]).map(({ on }) => on);
  return days.sort((one, other) => one.localeCompare(other)).at(-1);
}

function extensionTrouble(file: RequestFile, step: Extract<RequestStep, { kind: 'extended' }>, moment: Moment): StepTrouble | null {
  if (!Number.isInteger(step.days) || step.days < 1 || step.days > limits.extension) return 'extension-too-long';
  if (step.approver.trim() === '') return 'approver-missing';
  const due = answerDeadline(moment.calendar, file, moment.today)?.due ?? null;
  return due !== null && step.on > due ? 'extension-too-late' : null;
}

/** 第三十五条: told within the limit it moves, to a later day, on somebody's word. */
function delayTrouble(file: RequestFile, step: Extract<RequestStep, { kind: 'delayed' }>, moment: Moment): StepTrouble | null {
  if (step.approver.trim() === '') return 'approver-missing';
  const due = answerDeadline(moment.calendar, file, moment.today)?.due ?? null;
  if (due !== null && step.on > due) return 'delay-too-late';
  return step.until <= step.on || (due !== null && step.until <= due) ? 'delay-not-later' : null;
}

/** 不予处理 for numbers beyond what is reasonable: reasons were asked for, and were not good or did not come (第三十五条). */
function reasonsTrouble(steps: readonly RequestStep[], on: CalendarDate): StepTrouble | null {
  const [asked, given] = [lastOf(steps, 'reasons-asked'), lastOf(steps, 'reasons-given')];
  if (asked === undefined || given?.fair === true) return 'reasons-not-asked';
  return given === undefined && on <= asked.until ? 'not-overdue-yet' : null;
}

/** An end that rests on a day having passed: correction or payment not made in time. */
function closingTrouble({ steps }: RequestFile, { answer, reason, on }: Extract<RequestStep, { kind: 'closed' }>): StepTrouble | null {
  if (answer === '') return 'answer-missing';
  if (answer === 'ANS-4' && reason === null) return 'reason-missing';
  if (answer === 'ANS-13') return reasonsTrouble(steps, on);
  const until = answer === 'ANS-15' ? lastOf(steps, 'fix-asked')?.until : answer === 'ANS-16' ? lastOf(steps, 'fee-noticed')?.until : null;
  if (until === undefined) return 'not-overdue-yet';
  return until !== null && on <= until ? 'not-overdue-yet' : null;
}

function ownTrouble(file: RequestFile, step: RequestStep, moment: Moment): StepTrouble | null {
  switch (step.kind) {
    case 'fix-asked':
    case 'fee-noticed':
    case 'reasons-asked':
      return step.until <= step.on ? 'ends-before' : null;
    case 'third-asked':
    case 'organ-asked':
      return step.reached !== null && step.reached < step.on ? 'reached-before' : null;
    case 'third-replied':
    case 'organ-replied':
      return step.view === 'silent' && !isSilent(file, step, moment) ? 'not-silent-yet' : null;
    case 'extended':
      return extensionTrouble(file, step, moment);
    case 'delayed':
      return delayTrouble(file, step, moment);
    case 'closed':
      return closingTrouble(file, step);
    case 'clear':
    case 'fixed':
    case 'fee-paid':
    case 'reasons-given':
    case 'proposed-public':
      return null;
  }
}

/** Silence is a fact only after the 15 working days; another organ asked without a legal limit may be given up on any day. */
function isSilent({ steps }: RequestFile, { kind, on }: RequestStep, { calendar }: Moment): boolean {
  const consult = openConsults(steps).find(({ who }) => (who === 'third') === (kind === 'third-replied'));
  if (consult === undefined || consult.who === 'organ') return true;
  const due = consultDeadline(calendar, consult)?.due ?? null;
  return due !== null && on > due;
}

/** The file with the fact added, or why it cannot be. */
export function takeStep(file: RequestFile, step: RequestStep, moment: Moment): Result<RequestFile, StepTrouble> {
  if (!possibleSteps(file).includes(step.kind)) return fail('not-now');
  if (step.on > moment.today) return fail('in-the-future');
  const received = receivedOn(file.receipt);
  if (received === null || step.on < received) return fail('before-receipt');
  if (step.on < (notBefore(file, step.kind) ?? received)) return fail('before-earlier');
  const trouble = ownTrouble(file, step, moment);
  return trouble === null ? ok({ ...file, steps: [...file.steps, step] }) : fail(trouble);
}

/** The file without its last fact. */
export const undoStep = (file: RequestFile): RequestFile => ({ ...file, steps: file.steps.slice(0, -1) });
