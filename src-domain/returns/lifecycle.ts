import { fail, ok, type Result } from '../kernel/result';
import type { Override } from './document';
import type {
  DraftReturn,
  Export,
  ExportedReturn,
  FinalisedReturn,
  Receipt,
  ReceivedReturn,
  ReturnVersion,
  SentBackReturn,
  StandingReturn,
  SupersededReturn,
} from './versions';

/** The version left the unit in a signed package. */
export const markExported = (finalised: FinalisedReturn, left: Export): ExportedReturn => ({
  ...finalised,
  state: 'exported',
  export: left,
});

/** The county's receipt: 接收, or 退回 with a note that says why. */
export function recordReceipt(
  exported: ExportedReturn,
  outcome: 'received' | 'sent-back',
  receipt: Receipt,
): Result<ReceivedReturn | SentBackReturn, 'note-missing'> {
  if (outcome === 'received') return ok({ ...exported, state: 'received', receipt });
  return receipt.note.trim() === '' ? fail('note-missing') : ok({ ...exported, state: 'sent-back', receipt });
}

/**
 * Opens a new version after 退回 or for a 更正. The standing version stays as it is until the new one is final (`supersede`).
 * Typed figures and notes are taken over; the figures themselves follow the ledger again.
 */
export function startCorrection(standing: StandingReturn, reason: string): Result<DraftReturn, 'reason-missing'> {
  if (reason.trim() === '') return fail('reason-missing');
  const { document } = standing;
  const { head, reviewer, preparer, phone } = document.signatories;
  return ok({
    state: 'draft',
    form: document.form,
    period: document.period,
    version: standing.version + 1,
    overrides: overridesOf(standing),
    acknowledged: document.acknowledged,
    signatories: { head, reviewer, preparer, phone },
    correction: { version: standing.version, packageId: lastPackage(standing), reason: reason.trim() },
  });
}

/** The last package of this period that left the unit: a version never exported passes on the one it revises itself. */
const lastPackage = (standing: StandingReturn): string | null =>
  standing.state === 'finalised' ? (standing.correction?.packageId ?? null) : standing.export.packageId;

/** Once a correction is final, the version before it no longer stands; it is kept whole. */
export const supersede = (standing: StandingReturn, by: FinalisedReturn): SupersededReturn => ({
  state: 'superseded',
  was: standing,
  by: by.version,
});

/** The version of a period that stands: the newest that is final and not superseded. */
export const standingOf = (versions: readonly ReturnVersion[]): StandingReturn | undefined =>
  versions
    .filter((it) => it.state !== 'draft' && it.state !== 'superseded')
    .reduce<StandingReturn | undefined>((newest, it) => (newest === undefined || it.version > newest.version ? it : newest), undefined);

/** The overrides a frozen version makes for its own period. */
export const overridesOf = ({ document }: StandingReturn): readonly Override[] =>
  document.overrides
    .filter(({ period }) => period === undefined || period === document.period)
    .map((it) => ({ ...it, period: document.period }));
