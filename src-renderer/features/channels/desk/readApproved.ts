import { screeningRules } from '../../../../src-bridge/resources/screening';
import type { Bridge } from '../../../../src-bridge/contract';
import { approvedLines } from '../../../../src-domain/channels/approvedText';
import { passedValues } from '../../../../src-domain/channels/screenWords';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import type { DocumentVersion, OfficeDocument } from '../../../../src-domain/review/types';
import { extensionOf } from '../../../../src-domain/screening/formats';
import type { OfficeTable } from '../../../../src-domain/screening/offices/types';
import { screenParts } from '../../../../src-domain/screening/screen';
import type { Finding, TextPart } from '../../../../src-domain/screening/types';
import type { UnitProfile } from '../../../../src-domain/unit/types';

/** What every check here is told of the office. */
export interface CheckedBy {
  readonly unit: UnitProfile;
  readonly offices: OfficeTable | null;
  readonly today: CalendarDate;
}

/** The text of the approved bytes, and what their review let pass. It lives in the page's memory only. */
export interface Approved {
  readonly sha256: string;
  readonly documentNumber: string | null;
  readonly lines: readonly string[];
  readonly passed: ReadonlySet<string>;
}

export type ReadTrouble = 'none' | 'bytes-changed' | 'other';

const samePlace = (one: Finding, other: Finding): boolean =>
  one.detector === other.detector && one.where === other.where && one.start === other.start && one.rule === other.rule;

/** Findings that were accepted with a reason; held ones by the opinion on the whole. */
function letPass({ decisions, opinions }: OfficeDocument, { sha256, report }: DocumentVersion): (finding: Finding) => boolean {
  const accepted = new Set(decisions.filter((one) => one.sha256 === sha256).map(({ finding }) => finding));
  const opinion = opinions.some((one) => one.sha256 === sha256 && one.text.trim() !== '');
  const known = report.findings.filter(({ key, severity }) => accepted.has(key) || (severity === 'hold' && opinion));
  return (finding) => known.some((one) => samePlace(one, finding));
}

/** What the check asks of the office, for this record; the value itself is the digest, and never leaves the page. */
export const checkOf = ({ unit, offices, today }: CheckedBy, { catalogueItem }: DisclosureRecord) => ({
  asOf: today,
  whitelist: [...unit.phones],
  digest: (value: string) => value,
  ...(catalogueItem === null ? {} : { catalogueItem }),
  ...(offices === null ? {} : { offices }),
});

/** Reads the approved bytes of a record through the host, which proves that they are still the same. */
export async function readApproved(
  bridge: Bridge,
  record: DisclosureRecord,
  document: OfficeDocument | null,
  by: CheckedBy,
): Promise<{ readonly approved: Approved } | { readonly trouble: ReadTrouble }> {
  const stage = document?.stage;
  if (document === null || stage?.stage !== 'approved') return { trouble: 'none' };
  const version = document.versions.find(({ sha256 }) => sha256 === stage.sha256);
  if (version === undefined) return { trouble: 'none' };
  const { sha256 } = version;
  const context = { asOf: by.today, whitelist: [...by.unit.phones], channel: 'website' as const };
  const reply = await bridge.vaultExamine({ sha256, extension: extensionOf(version.extension), context }).catch(() => null);
  if (reply === null) return { trouble: 'other' };
  if (!reply.ok) {
    const { code } = reply.error;
    return { trouble: code === 'not-found' ? 'none' : code === 'bytes-changed' ? code : 'other' };
  }
  const parts: readonly TextPart[] = reply.value.parts;
  const findings = screenParts(parts, screeningRules, { ...checkOf(by, record), channel: 'website' });
  const passed = passedValues(findings, letPass(document, version));
  return { approved: { sha256, documentNumber: document.documentNumber, lines: approvedLines(parts, record.title), passed } };
}
