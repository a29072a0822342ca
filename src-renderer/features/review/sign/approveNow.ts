import { reviewRules } from '../../../../src-bridge/resources/review';
import { formatIndexNumber } from '../../../../src-domain/catalogue/indexNumber';
import { versionForDocument } from '../../../../src-domain/catalogue/versions/standing';
import { fail, ok, type Result } from '../../../../src-domain/kernel/result';
import { approvalTroubles, approve, currentVersion, voidSubmission, type ReviewTrouble } from '../../../../src-domain/review/approval';
import { recordsOnApproval } from '../../../../src-domain/review/successor';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { extensionOf } from '../../../../src-domain/screening/formats';
import { instantNow } from '../../../shell/clock';
import { signText as text } from '../../../strings/review';
import type { Office } from '../useOffice';
import { isHead } from './NamesPanel';

export type ApproveTrouble =
  | { readonly kind: 'review'; readonly codes: readonly ReviewTrouble['code'][] }
  | { readonly kind: 'host'; readonly code: keyof typeof text.troubles }
  /** The bytes are not those that were submitted; the document went back to its handler. */
  | { readonly kind: 'voided'; readonly cause: 'altered' | 'missing' };

async function bytesNow({ bridge, context }: Office, document: OfficeDocument): Promise<Result<string, ApproveTrouble>> {
  const version = currentVersion(document);
  const extension = extensionOf(version?.extension ?? '');
  const read = await bridge.vaultExamine({ sha256: version?.sha256 ?? '', extension, context });
  if (read.ok) return ok(read.value.sha256);
  const { code } = read.error;
  if (code === 'bytes-changed') return fail({ kind: 'voided', cause: 'altered' });
  return fail(code === 'not-found' ? { kind: 'voided', cause: 'missing' } : { kind: 'host', code: 'cannot-read' });
}

async function giveVoidBack({ store }: Office, document: OfficeDocument, cause: 'altered' | 'missing'): Promise<void> {
  const voided = voidSubmission(document, { cause, by: text.voidedBy, reason: text.voidedReason[cause], at: instantNow() });
  if (voided.ok) await store.documents.keep(voided.value);
}

/**
 * 审批: the stored bytes are read again, everything is judged at this moment, and only then a serial is taken. Document and ledger
 * entry are stored in one step.
 */
export async function approveNow(office: Office, document: OfficeDocument): Promise<Result<OfficeDocument, ApproveTrouble>> {
  const { bridge, store, unit, officers, today } = office;
  const { stage } = document;
  if (stage.stage !== 'awaiting-secrecy-review') return fail({ kind: 'review', codes: ['wrong-stage'] });
  const read = await bytesNow(office, document);
  if (!read.ok || read.value !== stage.sha256) {
    const trouble: ApproveTrouble = read.ok ? { kind: 'voided', cause: 'altered' } : read.error;
    if (trouble.kind === 'voided') await giveVoidBack(office, document, trouble.cause);
    return fail(trouble);
  }
  const moment = { sha256: read.value, approverIsHead: isHead(officers, stage.approver) };
  const troubles = approvalTroubles(reviewRules.tree, document, moment);
  if (troubles.length > 0) return fail({ kind: 'review', codes: troubles.map(({ code }) => code) });
  const year = Number(today.slice(0, 4));
  const given = await bridge.indexSerial({ year, documentId: document.id });
  if (!given.ok) return fail({ kind: 'host', code: given.error.code });
  const indexNumber = formatIndexNumber({ unit: unit.code, year, serial: given.value.serial });
  const approved = approve(reviewRules.tree, document, { ...moment, at: instantNow(), indexNumber });
  if (!approved.ok) return fail({ kind: 'review', codes: approved.error.map(({ code }) => code) });
  const previous = approved.value.follows === null ? undefined : await store.ledger.findRecord(approved.value.follows.document);
  const versions = await store.catalogue.versions();
  const madeUnder = versions === undefined ? undefined : versionForDocument(versions, approved.value);
  await store.documents.approve(approved.value, recordsOnApproval(approved.value, approved.value.stage, previous ?? null, madeUnder));
  return ok(approved.value);
}
