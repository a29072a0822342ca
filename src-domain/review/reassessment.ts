import { dayInChina, day, parseDate, type CalendarDate } from '../kernel/calendarDate';
import { fail, ok, type Result } from '../kernel/result';
import type { Attribute } from '../ledger/types';
import { sameName } from '../unit/officers';
import type { Reassessment } from './events';
import type { DecisionTree } from './rules';
import type { OfficeDocument } from './types';

/** What of a document is kept from the public: all of it, or what its published copy leaves out. */
export interface Undisclosed {
  readonly part: 'whole' | 'rest';
  readonly attribute: Exclude<Attribute, 'proactive'>;
}

/** Null for what is disclosed whole and for what is not decided yet. */
export function undisclosed(tree: DecisionTree, { stage }: OfficeDocument): Undisclosed | null {
  if (stage.stage !== 'approved') return null;
  if (stage.attribute !== 'proactive') return { part: 'whole', attribute: stage.attribute };
  const second = tree.outcomes.find(({ code }) => code === stage.outcome)?.secondAttribute ?? null;
  return second === null || second === 'proactive' ? null : { part: 'rest', attribute: second };
}

export interface ReassessmentLine extends Undisclosed {
  readonly document: OfficeDocument;
  /** The last decision: the approval, or the last time it was looked at again. */
  readonly decidedOn: CalendarDate;
  readonly dueOn: CalendarDate;
}

/** The same day a year on; 29 February becomes the 28th (民法典第二百零二条). */
export function yearLater(date: CalendarDate): CalendarDate {
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  const read = parseDate(next);
  return read.ok ? read.value : day(`${next.slice(0, 8)}28`);
}

/** 过程性信息 is looked at again on the day its matter is decided, when that was named and comes before the year is over. */
function dueOn(document: OfficeDocument, approvedOn: CalendarDate, decidedOn: CalendarDate): CalendarDate {
  const named = document.interview.find(({ reviewOn }) => reviewOn !== undefined)?.reviewOn;
  const year = yearLater(decidedOn);
  return named !== undefined && decidedOn === approvedOn && named > approvedOn && named < year ? named : year;
}

function lineOf(tree: DecisionTree, document: OfficeDocument): ReassessmentLine | null {
  const kept = undisclosed(tree, document);
  const { stage } = document;
  if (kept === null || stage.stage !== 'approved') return null;
  const approvedOn = dayInChina(stage.at);
  const decidedOn = document.reassessments.reduce((last, { on }) => (on > last ? on : last), approvedOn);
  return { ...kept, document, decidedOn, dueOn: dueOn(document, approvedOn, decidedOn) };
}

/** Everything not disclosed, the next to be looked at first. What is already under review anew stands there as its own document. */
export function reassessmentList(tree: DecisionTree, documents: readonly OfficeDocument[]): readonly ReassessmentLine[] {
  const followed = new Set(documents.flatMap(({ follows }) => follows?.document ?? []));
  return documents
    .filter(({ id }) => !followed.has(id))
    .flatMap((document) => lineOf(tree, document) ?? [])
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn));
}

/** Those whose day has come: once a year from the last decision. */
export const reassessmentsDue = (
  tree: DecisionTree,
  documents: readonly OfficeDocument[],
  today: CalendarDate,
): readonly ReassessmentLine[] => reassessmentList(tree, documents).filter((line) => line.dueOn <= today);

export type ReassessTrouble = 'not-undisclosed' | 'reason-missing' | 'names-not-distinct' | 'before-decision' | 'in-the-future';

/** Enters a reassessment. 承办 and 审批 are two people here as well. */
export function reassess(tree: DecisionTree, document: OfficeDocument, given: Reassessment): Result<OfficeDocument, ReassessTrouble> {
  const line = lineOf(tree, document);
  if (line === null) return fail('not-undisclosed');
  if (given.reason.trim() === '') return fail('reason-missing');
  if (given.by.trim() === '' || given.decidedBy.trim() === '' || sameName(given.by, given.decidedBy)) return fail('names-not-distinct');
  if (given.on < line.decidedOn) return fail('before-decision');
  if (given.on > dayInChina(given.at)) return fail('in-the-future');
  return ok({ ...document, reassessments: [...document.reassessments, given] });
}
