import type { LateCard } from '../catalogue/lateCards';
import { lateId, type LateReason } from '../catalogue/lateness';
import { daysLate } from '../catalogue/promise/cards';
import type { RequestFile } from '../ledger/requests/file';
import { lastOf } from '../ledger/requests/steps';
import { fileDue } from './clocks';
import type { Clockwork } from './owed';

/** The red card of a request: answered after its day (条例第三十三条, 第三十五条), or still not; null in time and where nobody can say. */
export function lateAnswer(file: RequestFile, { calendar, today }: Pick<Clockwork, 'calendar' | 'today'>): LateCard | null {
  const due = fileDue(calendar, file, today);
  const doneOn = lastOf(file.steps, 'closed')?.on ?? null;
  if (due === null || (doneOn ?? today) <= due) return null;
  const late = daysLate(calendar, due, doneOn ?? today);
  return { kind: 'answer', target: file.id, title: file.number, dueOn: due, doneOn, late, reason: null, promise: null };
}

/** Red cards of all requests, with the reasons given. */
export const lateAnswers = (
  files: readonly RequestFile[],
  clock: Pick<Clockwork, 'calendar' | 'today'>,
  reasons: ReadonlyMap<string, LateReason>,
): readonly LateCard[] =>
  files.flatMap((file) => {
    const card = lateAnswer(file, clock);
    return card === null ? [] : [{ ...card, reason: reasons.get(lateId(card)) ?? null }];
  });
