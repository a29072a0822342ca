import { coverageToSend } from '../../../src-bridge/payload/coverage';
import { documentsPayload } from '../../../src-bridge/payload/documents';
import { ledgerPayload } from '../../../src-bridge/payload/ledger';
import { returnPayload } from '../../../src-bridge/payload/return';
import type { CallArgs } from '../../../src-bridge/contract';
import { legalLimits } from '../../../src-bridge/resources/legalLimits';
import type { WorkingCalendar } from '../../../src-domain/calendar/types';
import { coverage } from '../../../src-domain/catalogue/coverage';
import { waitingProposals } from '../../../src-domain/catalogue/proposals';
import { lastDay } from '../../../src-domain/kernel/month';
import { ledgerOfPeriod } from '../../../src-domain/ledger/ofPeriod';
import { documentsOfPeriod } from '../../../src-domain/packages/documents';
import type { ReturnDocument } from '../../../src-domain/returns/document';
import type { Store } from '../../store';

export type PackageParts = Omit<CallArgs<'packageWrite'>, 'job' | 'passphrase'>;

/** Everything that travels with a return, from the store as it is now; undefined before the unit is set up. */
export async function packageParts(store: Store, document: ReturnDocument, calendar: WorkingCalendar): Promise<PackageParts | undefined> {
  const [settings, ledger, versions] = [await store.settings.read(), await store.ledger.read(), await store.catalogue.versions()];
  if (settings.unit === undefined || ledger === undefined || versions === undefined) return undefined;
  const asOf = lastDay(document.period);
  const confirmations = await store.catalogue.confirmations();
  const { unit, since } = settings;
  const input = { catalogue: versions.inForce, versions, ledger, unit, calendar, laws: legalLimits, asOf, confirmations, since };
  const states = coverage(input);
  const proposals = waitingProposals(await store.proposals.all());
  return {
    document: returnPayload.parse(document),
    ledger: ledgerPayload.parse(ledgerOfPeriod(ledger, document.period)),
    coverage: coverageToSend.parse({ ...states, ...(proposals.length === 0 ? {} : { proposals }) }),
    documents: documentsPayload.parse(documentsOfPeriod(await store.documents.all(), ledger.records, document.period)),
  };
}
