import { publishable } from '../../../../src-domain/channels/backfill';
import { useDraft, useLedger } from '../../../store';
import { NoRecords } from '../NoRecords';
import { BackfillForm, locatorsKey } from './BackfillForm';

/** A draft's shape is this form's own business; what is no text is left out. */
const locatorsOf = (kept: unknown): Readonly<Record<string, string>> =>
  typeof kept === 'object' && kept !== null
    ? Object.fromEntries(Object.entries(kept).flatMap(([channel, locator]) => (typeof locator === 'string' ? [[channel, locator]] : [])))
    : {};

export function Backfill() {
  const [ledger, kept] = [useLedger(), useDraft(locatorsKey)];
  if (ledger === undefined || kept === undefined) return null;
  const records = ledger?.records ?? [];
  if (publishable(records).length === 0) return <NoRecords />;
  return <BackfillForm all={records} locators={locatorsOf(kept)} />;
}
