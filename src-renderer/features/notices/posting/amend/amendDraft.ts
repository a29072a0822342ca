import type { CalendarDate } from '../../../../../src-domain/kernel/calendarDate';
import type { Board } from '../../../../../src-domain/notices/boards/types';
import {
  changedParts,
  correctPosting,
  wordsOf,
  type Amending,
  type CountedFrom,
  type PostingTrouble,
} from '../../../../../src-domain/notices/correct';
import type { PostedNotice, PostingWords } from '../../../../../src-domain/notices/types';
import { postingAmendText as text } from '../../../../strings/postingAmends';
import type { FieldProblem } from '../../../../ui/ErrorSummary';

export const amendFields = {
  postedOn: 'amend-posted-on',
  board: 'amend-board',
  place: 'amend-place',
  section: 'amend-section',
  postedBy: 'amend-posted-by',
  takenDownOn: 'amend-down-on',
  takenDownBy: 'amend-down-by',
  early: 'amend-early',
  down: 'amend-down',
  together: 'amend-together',
  reason: 'amend-reason',
} as const;

/** What is typed to put one registration right. */
export interface AmendDraft {
  readonly postedOn: CalendarDate | null;
  /** '' for a place that is no board. */
  readonly board: string;
  readonly place: string;
  readonly section: string;
  readonly postedBy: string;
  /** It is registered as taken down, and that is true. */
  readonly isDown: boolean;
  readonly takenDownOn: CalendarDate | null;
  readonly takenDownBy: string;
  readonly early: string;
  /** The other sheets of the act as well. */
  readonly together: boolean;
  readonly reason: string;
}

export const draftOf = (notice: PostedNotice): AmendDraft => ({
  postedOn: notice.postedOn,
  board: notice.board ?? '',
  place: notice.board === null ? notice.place : '',
  section: notice.section ?? '',
  postedBy: notice.postedBy,
  isDown: notice.takenDownOn !== null,
  takenDownOn: notice.takenDownOn,
  takenDownBy: notice.takenDownBy ?? '',
  early: notice.downEarly ?? '',
  together: false,
  reason: '',
});

const fieldFor: Readonly<Record<PostingTrouble, string>> = {
  'nothing-changed': amendFields.postedOn,
  'reason-missing': amendFields.reason,
  'place-missing': amendFields.place,
  'name-missing': amendFields.postedBy,
  'down-name-missing': amendFields.takenDownBy,
  'posted-in-future': amendFields.postedOn,
  'down-in-future': amendFields.takenDownOn,
  'down-before-posting': amendFields.takenDownOn,
  'early-reason-missing': amendFields.early,
  'after-objection': amendFields.postedOn,
};

const problem = (field: string, words: string): ReadAmend => ({ problems: [{ field, text: words }], changed: [] });

/** Where it hangs as picked: a board keeps the name it had when nothing else was picked. */
function whereOf(notice: PostedNotice, { board, place, section }: AmendDraft, boards: readonly Board[]) {
  if (board === '') return { board: null, place, section: '' };
  const name = board === notice.board ? notice.place : (boards.find(({ id }) => id === board)?.name ?? '');
  return { board, place: name, section };
}

const alike = ['postedOn', 'postedBy'] as const;
const alikeDown = ['takenDownOn', 'takenDownBy', 'downEarly'] as const;

/** What another sheet of the act says when days and names are put right in the same way; its place stays. */
function sameFor(other: PostedNotice, { before, now }: { readonly before: PostingWords; readonly now: PostingWords }): PostingWords {
  const changed = changedParts(before, now);
  const parts = [...alike, ...(other.takenDownOn === null ? [] : alikeDown)].filter((part) => changed.includes(part));
  return { ...wordsOf(other), ...Object.fromEntries(parts.map((part) => [part, now[part]])) };
}

export interface ReadAmend {
  readonly problems: readonly FieldProblem[];
  /** The sheets as they are kept when there is no problem. */
  readonly changed: readonly PostedNotice[];
}

/** Reads what was typed for one sheet, and for the others of its act when that was ticked. */
export function readAmend(
  notice: PostedNotice,
  others: readonly PostedNotice[],
  draft: AmendDraft,
  { boards, on, counted }: { readonly boards: readonly Board[]; readonly on: CalendarDate; readonly counted: CountedFrom },
): ReadAmend {
  const { postedOn, postedBy, isDown, takenDownOn, takenDownBy, early, reason } = draft;
  if (postedOn === null) return problem(amendFields.postedOn, text.dateMissing);
  if (isDown && takenDownOn === null) return problem(amendFields.takenDownOn, text.dateMissing);
  const where = whereOf(notice, draft, boards);
  if (where.board !== null && others.some(({ board }) => board === where.board)) return problem(amendFields.board, text.boardTwice);
  const now: PostingWords = { ...where, postedOn, postedBy, takenDownOn: isDown ? takenDownOn : null, takenDownBy, downEarly: early };
  const amending: Amending = { on, reason };
  const first = correctPosting(notice, now, amending, counted);
  if (!first.ok) return problem(fieldFor[first.error], text.troubles[first.error]);
  if (!draft.together) return { problems: [], changed: [first.value] };
  const change = { before: wordsOf(notice), now: wordsOf(first.value) };
  const changed = [first.value];
  for (const other of others) {
    const made = correctPosting(other, sameFor(other, change), amending, counted);
    if (made.ok) changed.push(made.value);
    else if (made.error !== 'nothing-changed') return problem(fieldFor[made.error], text.atPlace(other.place, text.troubles[made.error]));
  }
  return { problems: [], changed };
}
