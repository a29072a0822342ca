import { deadline } from '../calendar/deadline';
import type { Deadline, WorkingCalendar } from '../calendar/types';
import { addDays, type CalendarDate } from '../kernel/calendarDate';
import type { Month } from '../kernel/month';
import { answerDeadline, clocksOf, clockState } from '../ledger/requests/clocks';
import type { RequestFile } from '../ledger/requests/file';
import type { DisclosureRecord } from '../ledger/types';
import type { QuietAccount } from '../ledger/work/accounts';
import type { Interpreted, TogetherRule } from '../ledger/work/interpretations';
import { postingGroups } from '../notices/groups';
import type { PostedNotice } from '../notices/types';
import type { ReassessmentLine } from '../review/reassessment';
import { clockStart } from '../review/successor';
import type { OfficeDocument, ReviewStage } from '../review/types';
import { openWaits } from '../review/waits';
import { limitCodeOf, type LegalLimits } from './law';
import { promiseCard } from './promise/cards';
import { explained } from './promise/explained';
import type { ItemPromise } from './promise/types';
import { publicationDeadline } from './promises';
import { cardOf, cardRank, monthlyReturnDeadline, type Card, type CardState, type SupervisionRules } from './supervision';
import type { CatalogueItem } from './types';
import type { CatalogueVersions } from './versions/history';
import { itemForDocument, itemForRecord } from './versions/standing';

export type TaskKind =
  | 'publish'
  | 'period'
  | 'remind'
  | 'review'
  | 'monthly-return'
  | 'take-down'
  | 'reassess'
  | 'answer'
  | 'ask-fix'
  | 'interpret'
  | 'uninterpreted'
  | 'quiet';

/** Whom a review waits for, and since when. */
export interface Waiting {
  readonly askedOf: string;
  readonly since: CalendarDate;
}

/** One line of 今日. `target` is the id of the record, document or notice, the month of the return, the request, `item/period`, account, or a count. */
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
  /** For reviews: the one waited for longest; null: nobody outside. */
  readonly waiting: Waiting | null;
  /** For take-downs: how many sheets were hung together. */
  readonly sheets?: number;
}

export interface TodayInput {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly rules: SupervisionRules;
  readonly versions: CatalogueVersions;
  readonly laws: LegalLimits;
  readonly records: readonly DisclosureRecord[];
  readonly documents: readonly OfficeDocument[];
  /** Months whose return has not been handed over (`monthsOwed`). */
  readonly returnsOwed: readonly Month[];
  readonly notices: readonly PostedNotice[];
  /** Requests for information (依申请公开), open and closed. */
  readonly requests: readonly RequestFile[];
  /** Promises of the unit's items that are no record: periods, fixed days, reminders. Records have lines of their own. */
  readonly promises: readonly ItemPromise[];
  /** What was not disclosed and is to be looked at again by now (第十八条). */
  readonly reassessments: readonly ReassessmentLine[];
  /** Policy documents whose interpretation is waited for or missing (三同步), and the rule for it. */
  readonly unexplained: readonly Interpreted[];
  readonly together: TogetherRule;
  /** Accounts that fell silent or are about to. */
  readonly quiet: readonly QuietAccount[];
}

/** `now`: at most five by consequence; `later`: the rest in the same order. */
export interface TodayList {
  readonly now: readonly Task[];
  readonly later: readonly Task[];
}

/** At most a handful (product.md, 今日). */
const handful = 5;

/** Working days left; what is far off, but not counted to its end, comes last among its like. */
const left = ({ remaining, card }: Task): number => remaining ?? (card === 'green' ? Number.MAX_SAFE_INTEGER : 0);

/** By card, then by days left, then by date; equal ones keep their order. */
const byConsequence = (one: Task, other: Task): number =>
  cardRank[one.card] - cardRank[other.card] || left(one) - left(other) || (one.due ?? '').localeCompare(other.due ?? '');

/** What the officer has to do, most serious first. Green ones are never pressed on anybody: they stand under 之后. */
export function todayList(input: TodayInput): TodayList {
  const own = [...publications(input), ...periods(input), ...reminders(input)];
  const others = [...reviews(input), ...returns(input), ...takeDowns(input), ...again(input), ...answers(input)];
  const all = [...own, ...others, ...unexplained(input), ...quiet(input)].sort(byConsequence);
  const now = all.filter(({ card }) => card !== 'green').slice(0, handful);
  return { now, later: all.filter((task) => !now.includes(task)) };
}

interface Clock {
  readonly deadline: Deadline | null;
  readonly limitCode: string | null;
}

function task(
  { rules, calendar, today }: TodayInput,
  known: Pick<Task, 'kind' | 'target' | 'title' | 'stage' | 'waiting'>,
  clock: Clock,
): Task {
  const state: CardState = cardOf(rules, calendar, today, clock.deadline, clock.limitCode);
  return { ...known, ...state, due: clock.deadline?.due ?? null, deadline: clock.deadline };
}

const publicationClock = ({ calendar, laws }: TodayInput, formedOn: CalendarDate, item: CatalogueItem | null): Clock => ({
  deadline: publicationDeadline(calendar, formedOn, item, laws),
  limitCode: item === null ? null : limitCodeOf(laws, item),
});

/** Approved for proactive disclosure and on no channel yet. */
const publications = (input: TodayInput): readonly Task[] =>
  input.records
    .filter(({ attribute, publications: done }) => attribute === 'proactive' && done.length === 0)
    .map((record) => {
      const { id, title } = record;
      const known = { kind: 'publish', target: id, title, stage: null, waiting: null } as const;
      return task(input, known, publicationClock(input, startOf(input, record), itemForRecord(input.versions, record)));
    });

/** What corrects or opens up an earlier record counts from that decision (第二十六条: 变更之日). */
function startOf({ documents }: TodayInput, { id, formedOn }: DisclosureRecord): CalendarDate {
  const document = documents.find((one) => one.id === id);
  return document === undefined ? formedOn : clockStart({ follows: document.follows, formedOn });
}

/** Stages in which somebody still has to decide. */
export const underReview: readonly ReviewStage['stage'][] = ['interview', 'held', 'referred', 'awaiting-secrecy-review', 'returned'];

/** The clock of publication runs while a document is reviewed. */
const reviews = (input: TodayInput): readonly Task[] =>
  input.documents
    .filter(({ stage }) => underReview.includes(stage.stage))
    .map((document) => {
      const { id, title, stage } = document;
      const known = { kind: 'review', target: id, title, stage: stage.stage, waiting: waitingOf(document) } as const;
      return task(input, known, publicationClock(input, clockStart(document), itemForDocument(input.versions, document)));
    });

function waitingOf(document: OfficeDocument): Waiting | null {
  const [longest] = openWaits(document);
  return longest === undefined ? null : { askedOf: longest.askedOf, since: longest.sentOn };
}

/** One line for all that is to be looked at again; late or not, nothing is public by it, so never red. */
const again = ({ reassessments }: TodayInput): readonly Task[] => {
  const [first] = reassessments;
  if (first === undefined) return [];
  const count = String(reassessments.length);
  return [
    {
      kind: 'reassess',
      target: count,
      title: count,
      card: 'blue',
      remaining: null,
      due: first.dueOn,
      deadline: null,
      stage: null,
      waiting: null,
    },
  ];
};

/** Periods and fixed days without an entry: yellow near their end, red after it. */
const periods = (input: TodayInput): readonly Task[] =>
  input.promises.flatMap((promise): readonly Task[] => {
    const { id, item, cause, state, dueOn } = promise;
    if ((cause.kind !== 'period' && cause.kind !== 'day') || (state !== 'due' && state !== 'overdue')) return [];
    const known = { kind: 'period', target: id.slice('period/'.length), title: item?.level2 ?? '', stage: null, waiting: null } as const;
    return [{ ...known, ...promiseCard(input, promise), due: dueOn, deadline: explained(input.calendar, promise) }];
  });

/** One line for all of 及时公开 that is to be looked at again. */
function reminders(input: TodayInput): readonly Task[] {
  const due = input.promises.filter((promise) => promise.cause.kind === 'reminder' && promiseCard(input, promise).card === 'blue');
  if (due.length === 0) return [];
  const count = String(due.length);
  const none = { remaining: null, due: null, deadline: null, stage: null, waiting: null } as const;
  return [{ kind: 'remind', target: count, title: count, card: 'blue', ...none }];
}

const returns = (input: TodayInput): readonly Task[] =>
  input.returnsOwed.map((period) => {
    const deadline = monthlyReturnDeadline(input.rules, input.calendar, period);
    return task(
      input,
      { kind: 'monthly-return', target: period, title: period, stage: null, waiting: null },
      { deadline, limitCode: null },
    );
  });

/**
 * Requests whose answer is owed, and before they were looked at the 补正告知 as well; while the applicant is waited for nothing is. One not
 * confirmed has no day yet and is grey.
 */
const answers = (input: TodayInput): readonly Task[] =>
  input.requests.flatMap((file): readonly Task[] => {
    const state = clockState(file);
    if (state === 'closed' || state === 'waiting-fix' || state === 'waiting-fee') return [];
    const known = { target: file.id, title: file.number, stage: null, waiting: null } as const;
    const due = (kind: 'answer' | 'ask-fix', deadline: Deadline | null) => task(input, { ...known, kind }, { deadline, limitCode: null });
    const fix = clocksOf(input.calendar, file, input.today).find(({ id }) => id === 'CLK-FIX');
    return [due('answer', answerDeadline(input.calendar, file, input.today)), ...(fix === undefined ? [] : [due('ask-fix', fix.deadline)])];
  });

/**
 * Sheets on their last day (yellow) and sheets that may come down (blue): hanging longer breaks nothing, so never red. What was hung
 * together comes down together, in one line.
 */
const takeDowns = ({ notices, today }: TodayInput): readonly Task[] =>
  postingGroups(notices.filter(({ takenDownOn }) => takenDownOn === null)).flatMap(
    ({ id, title, until, notices: sheets }): readonly Task[] => {
      if (until === null || today < until) return [];
      const card = today === until ? 'yellow' : 'blue';
      const none = { remaining: null, deadline: null, stage: null, waiting: null } as const;
      return [{ kind: 'take-down', target: id, title, card, due: until, ...none, sheets: sheets.length }];
    },
  );

/**
 * 三同步: one line for each interpretation that is still in time, one for all that are missing. The days are practice and no law, so a late
 * one is never red.
 */
function unexplained(input: TodayInput): readonly Task[] {
  const waiting = input.unexplained.filter(({ state }) => state === 'waiting').map((each) => awaited(input, each));
  const missing = input.unexplained.filter(({ state }) => state === 'missing');
  const count = String(missing.length);
  const [first] = missing.flatMap(({ last }) => last ?? []).sort();
  const none = { remaining: null, deadline: null, stage: null, waiting: null } as const;
  const late: Task = { kind: 'uninterpreted', target: count, title: count, card: 'yellow', due: first ?? null, ...none };
  return missing.length === 0 ? waiting : [...waiting, late];
}

function awaited(input: TodayInput, { policy, publishedOn }: Interpreted): Task {
  const counted = deadline(input.calendar, { from: publishedOn, days: input.together.days, unit: 'working' });
  const known = { kind: 'interpret', target: policy.id, title: policy.title, stage: null, waiting: null } as const;
  return task(input, known, { deadline: counted, limitCode: null });
}

/** Accounts without a post: yellow once silent, blue shortly before. No law counts these days, so never red. */
const quiet = ({ quiet: accounts }: TodayInput): readonly Task[] =>
  accounts.map(({ id, name, state, silentFrom }) => {
    const none = { remaining: null, deadline: null, stage: null, waiting: null } as const;
    return { kind: 'quiet', target: id, title: name, card: state === 'silent' ? 'yellow' : 'blue', due: addDays(silentFrom, -1), ...none };
  });
