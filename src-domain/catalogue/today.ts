import type { Deadline, WorkingCalendar } from '../calendar/types';
import type { CalendarDate } from '../kernel/calendarDate';
import type { Month } from '../kernel/month';
import type { DisclosureRecord } from '../ledger/types';
import type { PostedNotice } from '../notices/types';
import type { OfficeDocument, ReviewStage } from '../review/types';
import { itemOf, publicationDeadline } from './promises';
import { cardOf, monthlyReturnDeadline, type Card, type CardState, type SupervisionRules } from './supervision';
import type { Catalogue } from './types';

export type TaskKind = 'publish' | 'review' | 'monthly-return' | 'take-down';

/** One line of 今日. `target` is the id of the record, document or notice, or the month of the return. */
export interface Task {
  readonly kind: TaskKind;
  readonly target: string;
  /** Title of the paper; the month for a return. */
  readonly title: string;
  readonly card: Card;
  readonly remaining: number | null;
  readonly due: CalendarDate | null;
  /** How the due day was counted; null where the limit has no days (及时) or the day was set by a sheet. */
  readonly deadline: Deadline | null;
  /** For reviews: where the document waits. */
  readonly stage: ReviewStage['stage'] | null;
}

export interface TodayInput {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly rules: SupervisionRules;
  readonly catalogue: Catalogue;
  readonly records: readonly DisclosureRecord[];
  readonly documents: readonly OfficeDocument[];
  /** Months whose return has not been handed over (`monthsOwed`). */
  readonly returnsOwed: readonly Month[];
  readonly notices: readonly PostedNotice[];
}

/** `now`: at most five by consequence; `later`: the rest in the same order. */
export interface TodayList {
  readonly now: readonly Task[];
  readonly later: readonly Task[];
}

/** At most a handful (product.md, 今日). */
const handful = 5;

const rank: Record<Card, number> = { red: 0, yellow: 1, blue: 2, grey: 3, green: 4 };

/** By card, then by days left, then by date; equal ones keep their order. Grey stands before green: somebody has to supply a date. */
const byConsequence = (one: Task, other: Task): number =>
  rank[one.card] - rank[other.card] || (one.remaining ?? 0) - (other.remaining ?? 0) || (one.due ?? '').localeCompare(other.due ?? '');

/** What the officer has to do, most serious first. Green ones are never pressed on anybody: they stand under 之后. */
export function todayList(input: TodayInput): TodayList {
  const all = [...publications(input), ...reviews(input), ...returns(input), ...takeDowns(input)].sort(byConsequence);
  const now = all.filter(({ card }) => card !== 'green').slice(0, handful);
  return { now, later: all.filter((task) => !now.includes(task)) };
}

interface Clock {
  readonly deadline: Deadline | null;
  readonly limitCode: string | null;
}

function task({ rules, calendar, today }: TodayInput, known: Pick<Task, 'kind' | 'target' | 'title' | 'stage'>, clock: Clock): Task {
  const state: CardState = cardOf(rules, calendar, today, clock.deadline, clock.limitCode);
  return { ...known, ...state, due: clock.deadline?.due ?? null, deadline: clock.deadline };
}

const publicationClock = ({ calendar, catalogue }: TodayInput, formedOn: CalendarDate, itemId: string | null): Clock => {
  const item = itemOf(catalogue, itemId);
  return { deadline: publicationDeadline(calendar, formedOn, item), limitCode: item?.limit.code ?? null };
};

/** Approved for proactive disclosure and on no channel yet. */
const publications = (input: TodayInput): readonly Task[] =>
  input.records
    .filter(({ attribute, publications: done }) => attribute === 'proactive' && done.length === 0)
    .map(({ id, title, formedOn, catalogueItem }) =>
      task(input, { kind: 'publish', target: id, title, stage: null }, publicationClock(input, formedOn, catalogueItem)),
    );

const underReview: readonly ReviewStage['stage'][] = ['interview', 'held', 'referred', 'awaiting-secrecy-review', 'returned'];

/** The clock of publication runs while a document is reviewed. */
const reviews = (input: TodayInput): readonly Task[] =>
  input.documents
    .filter(({ stage }) => underReview.includes(stage.stage))
    .map(({ id, title, formedOn, catalogueItem, stage }) =>
      task(input, { kind: 'review', target: id, title, stage: stage.stage }, publicationClock(input, formedOn, catalogueItem)),
    );

const returns = (input: TodayInput): readonly Task[] =>
  input.returnsOwed.map((period) => {
    const deadline = monthlyReturnDeadline(input.rules, input.calendar, period);
    return task(input, { kind: 'monthly-return', target: period, title: period, stage: null }, { deadline, limitCode: null });
  });

/** Sheets on their last day (yellow) and sheets that may come down (blue): hanging longer breaks nothing, so never red. */
const takeDowns = ({ notices, today }: TodayInput): readonly Task[] =>
  notices.flatMap(({ id, title, until, takenDownOn }): readonly Task[] => {
    if (until === null || takenDownOn !== null || today < until) return [];
    const card = today === until ? 'yellow' : 'blue';
    return [{ kind: 'take-down', target: id, title, card, remaining: null, due: until, deadline: null, stage: null }];
  });
