import { useMemo, useState } from 'react';
import type { DocumentVersion, OfficeDocument } from '../../../../src-domain/review/types';
import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import { findingsText } from '../../../strings/review';
import { TextButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { StateMark } from '../../../ui/StateMark';
import type { Looking } from '../desk/Evidence';
import { countByLabel, goneFindings, inOrder, versionBefore, versionName } from '../desk/versions';
import type { Office } from '../useOffice';
import type { Review } from '../useReview';
import { NewVersion } from './NewVersion';

const text = findingsText.versions;

/** What a version no longer has, kind by kind. */
function whatWasDone(document: OfficeDocument, version: DocumentVersion): string {
  const before = versionBefore(document, version);
  if (before === undefined) return text.first;
  const gone = countByLabel(goneFindings(before, version)).map(({ label, count }) => text.count(label, count));
  const done = gone.length === 0 ? text.nothing : text.done(gone.join('、'));
  return version.origin === 'original' ? `${text.changed}，${done}` : done;
}

interface VersionListProps {
  office: Office;
  document: OfficeDocument;
  review: Review;
  locked: boolean;
  onLook: (looking: Looking) => void;
  /** Another version came under review: what was said of the one before no longer holds. */
  onMoved: () => void;
}

/** 原件, 遮盖件: every version there has been, what was done in it, and the way back to it. */
export function VersionList({ office, document, review, locked, onLook, onMoved }: VersionListProps) {
  const [back, setBack] = useState<string | null>(null);
  const versions = useMemo(
    () => [...inOrder(document)].reverse().map((version) => ({ version, done: whatWasDone(document, version) })),
    [document],
  );
  const current = document.versions.at(-1);
  const goBack = async ({ sha256 }: DocumentVersion) => {
    await review.goBack(sha256);
    setBack(sha256);
    onMoved();
  };
  return (
    <section className="review-part review-versions" aria-label={text.title}>
      <h3>{text.title}</h3>
      {back === null || back !== current?.sha256 ? null : <Notice tone="green" live what={text.isBack(versionName(document, back))} />}
      <ul>
        {versions.map(({ version, done }) => {
          const name = versionName(document, version.sha256);
          const isCurrent = version === current;
          const before = versionBefore(document, version);
          return (
            <li key={version.sha256}>
              <span className="review-version-name">
                <b>{name}</b>
                {isCurrent ? <StateMark tone="blue">{text.current}</StateMark> : null}
                <span className="muted small">{text.by(dayInChina(version.at), version.by)}</span>
              </span>
              <span className="second small">{done}</span>
              <span className="row">
                {isCurrent ? null : (
                  <TextButton label={`${text.see}：${name}`} onClick={() => onLook({ at: 'version', sha256: version.sha256 })}>
                    {text.see}
                  </TextButton>
                )}
                {before === undefined ? null : (
                  <TextButton
                    label={`${text.compare}：${name}`}
                    onClick={() => onLook({ at: 'compare', sha256: version.sha256, with: before.sha256 })}
                  >
                    {text.compare}
                  </TextButton>
                )}
                {isCurrent || locked ? null : (
                  <TextButton label={`${text.back}：${name}`} disabled={review.masking} onClick={() => void goBack(version)}>
                    {text.back}
                  </TextButton>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {locked ? null : <NewVersion office={office} document={document} onTaken={onMoved} />}
    </section>
  );
}
