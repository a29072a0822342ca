import { reviewRules } from '../../../../src-bridge/resources/review';
import { reviewForms } from '../../../../src-bridge/resources/reviewForms';
import { screeningRules } from '../../../../src-bridge/resources/screening';
import { legalLimits } from '../../../../src-bridge/resources/legalLimits';
import { publicationDeadline } from '../../../../src-domain/catalogue/promises';
import { itemForPaper } from '../../../../src-domain/catalogue/versions/standing';
import type { PaperSource } from '../../../../src-domain/review/papers/facts';
import { withoutPersonalNumbers } from '../../../../src-domain/review/papers/masked';
import type { PaperSheet } from '../../../../src-domain/review/papers/sheet';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { useWorkingCalendar } from '../../../shell/calendar';
import { useCatalogueVersions, useLedger } from '../../../store';
import { isHead } from '../sign/NamesPanel';
import type { Office } from '../useOffice';

/** What the papers of a document are made of; undefined while it is read. */
export function usePaperSource(office: Office, document: OfficeDocument, summary: string): PaperSource | undefined {
  const calendar = useWorkingCalendar();
  const versions = useCatalogueVersions();
  const ledger = useLedger();
  if (versions === undefined || ledger === undefined) return undefined;
  const { unit, officers, today } = office;
  const { stage, formedOn, id } = document;
  const record = ledger?.records.find((each) => each.id === id);
  const item = versions === null ? null : itemForPaper(versions, document, record);
  return {
    rules: reviewRules,
    forms: reviewForms,
    unitName: unit.name,
    phone: unit.phones[0] ?? null,
    document,
    item,
    publications: record?.publications ?? [],
    due: publicationDeadline(calendar, formedOn, item, legalLimits),
    summary,
    approverIsHead: 'approver' in stage && isHead(officers, stage.approver),
    today,
  };
}

/** A paper as it leaves the desk: the office's own numbers stay, nobody else's does. */
export const leavingSheet = ({ unit, today }: Pick<Office, 'unit' | 'today'>, sheet: PaperSheet): PaperSheet =>
  withoutPersonalNumbers(sheet, { rules: screeningRules, asOf: today, whitelist: unit.phones });
