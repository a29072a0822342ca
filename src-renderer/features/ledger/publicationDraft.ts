import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import type { Channel, DisclosureRecord, Publication } from '../../../src-domain/ledger/types';
import { ledgerText, recordsText as text } from '../../strings/ledger';
import type { FieldProblem } from '../../ui/ErrorSummary';

export interface PublicationDraft {
  readonly key: string;
  readonly channel: Channel | undefined;
  readonly medium: string;
  readonly on: CalendarDate | null;
  readonly locator: string;
}

export const blankPublication = (key: string, today: CalendarDate): PublicationDraft => ({
  key,
  channel: undefined,
  medium: '',
  on: today,
  locator: '',
});

export const draftsOf = ({ publications }: DisclosureRecord): readonly PublicationDraft[] =>
  publications.map((each, at) => ({
    key: `kept-${at}`,
    channel: each.channel,
    medium: each.medium ?? '',
    on: each.on,
    locator: each.locator,
  }));

/** Field id of one line's control; also where the error summary jumps to. */
export const fieldOf = (draft: PublicationDraft, part: 'channel' | 'medium' | 'on' | 'locator'): string => `${part}-${draft.key}`;

/** Made public before the review was passed: papers are entered late at times, so it is said and may be kept. */
export const isBeforeApproval = ({ on }: PublicationDraft, approvedOn: CalendarDate | null): boolean =>
  on !== null && approvedOn !== null && on < approvedOn;

function problemsOf(draft: PublicationDraft, record: DisclosureRecord, today: CalendarDate): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const say = (part: 'channel' | 'medium' | 'on' | 'locator', sentence: string) =>
    problems.push({ field: fieldOf(draft, part), text: sentence });
  if (draft.channel === undefined) say('channel', ledgerText.missingChoice(text.channel));
  if (draft.channel === 'other' && draft.medium.trim() === '') say('medium', ledgerText.missingText(text.medium));
  if (draft.on === null) say('on', ledgerText.missingDate(text.on));
  else if (draft.on < record.formedOn) say('on', text.beforeFormed(record.formedOn));
  else if (draft.on > today) say('on', text.future);
  if (draft.locator.trim() === '') say('locator', ledgerText.missingText(text.locator));
  return problems;
}

const sameLine = (one: PublicationDraft, other: PublicationDraft): boolean =>
  one.channel === other.channel &&
  one.on === other.on &&
  one.medium.trim() === other.medium.trim() &&
  one.locator.trim() === other.locator.trim();

/** All lines of one record, or every line's problems. The days must lie between the record's own day and today. */
export function readPublications(
  drafts: readonly PublicationDraft[],
  record: DisclosureRecord,
  today: CalendarDate,
): Result<readonly Publication[], readonly FieldProblem[]> {
  const problems = drafts.flatMap((draft, at) => [
    ...problemsOf(draft, record, today),
    ...(drafts.slice(0, at).some((earlier) => sameLine(earlier, draft)) ? [{ field: fieldOf(draft, 'on'), text: text.twice }] : []),
  ]);
  if (problems.length > 0) return fail(problems);
  return ok(
    drafts.flatMap(({ channel, medium, on, locator }) =>
      channel === undefined || on === null
        ? []
        : [{ channel, ...(channel === 'other' ? { medium: medium.trim() } : {}), on, locator: locator.trim() }],
    ),
  );
}
