import type { DocumentVersion, OfficeDocument } from '../../../../src-domain/review/types';
import { isSameValue } from '../../../../src-domain/review/versions';
import type { Finding } from '../../../../src-domain/screening/types';
import { evidenceText } from '../../../strings/review';

const text = evidenceText.versions;

/** In the order in which they came, whichever is under review. */
export const inOrder = ({ versions }: OfficeDocument): readonly DocumentVersion[] =>
  [...versions].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));

/** What an officer calls a version: 原件, 遮盖件2, 改过的原件1. */
export function versionName(document: OfficeDocument, sha256: string): string {
  const ordered = inOrder(document);
  const version = ordered.find((one) => one.sha256 === sha256);
  if (version === undefined || version === ordered[0]) return text.original;
  const alike = ordered.slice(1).filter(({ origin }) => origin === version.origin);
  return text[version.origin === 'masked' ? 'masked' : 'changed'](alike.indexOf(version) + 1);
}

/** The version that another one was made from, or that was there before it. */
export const versionBefore = (document: OfficeDocument, version: DocumentVersion): DocumentVersion | undefined => {
  const ordered = inOrder(document);
  return ordered.find(({ sha256 }) => sha256 === version.maskedFrom) ?? ordered[ordered.indexOf(version) - 1];
};

/** Findings of the one version that the other no longer has, value by value. */
export function goneFindings(before: DocumentVersion, after: DocumentVersion): readonly Finding[] {
  const left = [...after.report.findings];
  return before.report.findings.filter((finding) => {
    const at = left.findIndex((one) => isSameValue(one, finding));
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}

/** Counts by label, in the order of the first. */
export function countByLabel(findings: readonly Finding[]): readonly { readonly label: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { label } of findings) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count }));
}
