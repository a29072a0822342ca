import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { openObjections } from '../../../src-domain/notices/objections';
import { lastDayOf, mayComeDown, takeDown, type TakeDownTrouble } from '../../../src-domain/notices/posting';
import type { PostedNotice } from '../../../src-domain/notices/types';
import { noticesText } from '../../strings/notices';
import type { FieldProblem } from '../../ui/ErrorSummary';
import type { PostingDraft } from './PostingForm';

const text = noticesText.down;

export const downFields = {
  on: 'take-down-on',
  by: 'take-down-by',
  early: 'take-down-early',
  open: 'take-down-open',
  which: 'take-down-which',
} as const;

/** What is typed when sheets come down, one or many at once. */
export interface DownDraft extends PostingDraft {
  readonly early: string;
  readonly objectionsGoOn: boolean;
  /** Ids of the sheets that are down. */
  readonly chosen: readonly string[];
}

/** Of many those whose time is over are ticked; a single one is always meant. */
export const firstDown = (notices: readonly PostedNotice[], today: CalendarDate): DownDraft => ({
  on: today,
  by: '',
  early: '',
  objectionsGoOn: false,
  chosen: (notices.length === 1 ? notices : notices.filter((notice) => mayComeDown(notice, today))).map(({ id }) => id),
});

function problemOfTrouble(code: TakeDownTrouble, notice: PostedNotice): FieldProblem {
  switch (code) {
    case 'name-missing':
      return { field: downFields.by, text: text[code] };
    case 'period-not-over':
      return { field: downFields.on, text: text[code](lastDayOf(notice) ?? '') };
    case 'objection-open':
      return { field: downFields.open, text: text[code](openObjections(notice).length) };
    case 'already-down':
    case 'before-posting':
      return { field: downFields.on, text: text[code] };
  }
}

export interface ReadDown {
  readonly problems: readonly FieldProblem[];
  /** The sheets as they are kept when there is no problem. */
  readonly down: readonly PostedNotice[];
}

/** Reads what was typed; each kind of trouble is told once, however many sheets have it. */
export function readDown(notices: readonly PostedNotice[], draft: DownDraft, today: CalendarDate): ReadDown {
  const { on, by, early, objectionsGoOn } = draft;
  const chosen = notices.filter(({ id }) => draft.chosen.includes(id));
  if (chosen.length === 0) return { problems: [{ field: downFields.which, text: text.noneChosen }], down: [] };
  if (on === null) return { problems: [{ field: downFields.on, text: text.missingDate }], down: [] };
  if (on > today) return { problems: [{ field: downFields.on, text: text.future }], down: [] };
  const problems = new Map<TakeDownTrouble, FieldProblem>();
  const down = chosen.flatMap((notice) => {
    const taken = takeDown(notice, { on, by, early, objectionsGoOn });
    if (taken.ok) return [taken.value];
    if (!problems.has(taken.error)) problems.set(taken.error, problemOfTrouble(taken.error, notice));
    return [];
  });
  return { problems: [...problems.values()], down };
}
