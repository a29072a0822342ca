import { dayInChina, type CalendarDate } from '../kernel/calendarDate';
import { fail, ok, type Result } from '../kernel/result';
import type { DisclosureRecord, Publication } from '../ledger/types';
import { sameName } from '../unit/officers';
import type { TakenOff, Withdrawal } from './events';
import type { OfficeDocument } from './types';

export type WithdrawalTrouble =
  | 'not-published'
  | 'reason-missing'
  | 'names-not-distinct'
  | 'channel-missing'
  | 'unknown-channel'
  | 'off-before-published'
  | 'in-the-future';

const same = (one: Publication, other: Publication): boolean =>
  one.channel === other.channel && one.medium === other.medium && one.on === other.on && one.locator === other.locator;

const takenOff = ({ withdrawals }: OfficeDocument): readonly TakenOff[] => withdrawals.flatMap(({ channels }) => channels);

/** When a publication was taken off; null while it stands. */
export const offSince = (document: OfficeDocument, publication: Publication): CalendarDate | null =>
  takenOff(document).find((one) => same(one, publication))?.offOn ?? null;

/** Publications that still stand. */
export const standingPublications = (document: OfficeDocument, record: DisclosureRecord): readonly Publication[] =>
  record.publications.filter((one) => offSince(document, one) === null);

/** Was public, and is on no channel any more. */
export const isWithdrawn = (document: OfficeDocument, record: DisclosureRecord): boolean =>
  record.publications.length > 0 && standingPublications(document, record).length === 0;

function troubleOf(document: OfficeDocument, record: DisclosureRecord, given: Withdrawal): WithdrawalTrouble | null {
  const standing = standingPublications(document, record);
  const today = dayInChina(given.at);
  if (document.stage.stage !== 'approved' || standing.length === 0) return 'not-published';
  if (given.reason.trim() === '') return 'reason-missing';
  if (given.by.trim() === '' || given.decidedBy.trim() === '' || sameName(given.by, given.decidedBy)) return 'names-not-distinct';
  if (given.channels.length === 0) return 'channel-missing';
  if (given.channels.some((one) => !standing.some((each) => same(each, one)))) return 'unknown-channel';
  if (given.channels.some(({ on, offOn }) => offOn < on)) return 'off-before-published';
  return given.on > today || given.channels.some(({ offOn }) => offOn > today) ? 'in-the-future' : null;
}

/** Enters a withdrawal; more channels may follow in another. */
export function withdraw(document: OfficeDocument, record: DisclosureRecord, given: Withdrawal): Result<OfficeDocument, WithdrawalTrouble> {
  const trouble = troubleOf(document, record, given);
  return trouble === null ? ok({ ...document, withdrawals: [...document.withdrawals, given] }) : fail(trouble);
}
