import type { DocumentVersion, OfficeDocument } from '../../../../src-domain/review/types';
import { evidenceText as text } from '../../../strings/review';
import { Notice } from '../../../ui/Notice';
import { Tabs } from '../../../ui/Tabs';
import { Waiting } from '../../../ui/WorkProgress';
import type { Office } from '../useOffice';
import type { Chosen } from './chosen';
import { CompareView } from './CompareView';
import { Panes } from './Panes';
import { useExamined, type Reading } from './useExamined';
import { inOrder, versionName } from './versions';
import './desk.css';

/** Which version is looked at, or which one beside an earlier one; null for the one under review. */
export type Looking =
  { readonly at: 'version'; readonly sha256: string } | { readonly at: 'compare'; readonly sha256: string; readonly with: string } | null;

interface TextOfVersionProps {
  reading: Reading;
  version: DocumentVersion;
  chosen: Chosen | null;
  onChoose?: ((key: string) => void) | undefined;
}

function TextOfVersion({ reading, version, chosen, onChoose }: TextOfVersionProps) {
  if (reading.at !== 'read')
    return (
      <div className="review-desk">
        {reading.at === 'reading' ? <Waiting>{text.reading}</Waiting> : <Notice tone="red" {...text.troubles[reading.trouble]} />}
      </div>
    );
  return <Panes parts={reading.examined.parts} findings={version.report.findings} chosen={chosen} onChoose={onChoose} />;
}

/** A version that is not under review: read for looking at only. */
function OtherVersion({ office, version }: { office: Office; version: DocumentVersion }) {
  return <TextOfVersion reading={useExamined(office, version)} version={version} chosen={null} />;
}

interface EvidenceProps {
  office: Office;
  document: OfficeDocument;
  /** The version under review, read again. */
  reading: Reading;
  looking: Looking;
  onLook: (looking: Looking) => void;
  chosen: Chosen | null;
  onChoose: (key: string) => void;
}

/** The left side: the version under review, the file it began with, and what reads otherwise in the two. */
export function Evidence({ office, document, reading, looking, onLook, chosen, onChoose }: EvidenceProps) {
  const current = document.versions.at(-1);
  const [first] = inOrder(document);
  if (current === undefined || first === undefined) return null;
  const version = document.versions.find(({ sha256 }) => sha256 === looking?.sha256) ?? current;
  const before = looking?.at === 'compare' ? document.versions.find(({ sha256 }) => sha256 === looking.with) : undefined;
  const body =
    before !== undefined ? (
      <CompareView office={office} document={document} before={before} after={version} />
    ) : version === current ? (
      <TextOfVersion key={version.sha256} reading={reading} version={version} chosen={chosen} onChoose={onChoose} />
    ) : (
      <OtherVersion key={version.sha256} office={office} version={version} />
    );
  if (document.versions.length === 1)
    return (
      <section className="sheet review-doc" aria-label={text.label}>
        <div className="tab-panel">{body}</div>
      </section>
    );
  const shown = [...new Set([current, first, version])];
  const tabs = shown.map((one) => ({
    id: one.sha256,
    label: one === current ? text.versions.now(versionName(document, one.sha256)) : versionName(document, one.sha256),
  }));
  // An earlier version beside the one before it may be looked at while the first one is under review.
  const compared = current === first && before === undefined ? [] : [{ id: 'compare', label: text.versions.compare }];
  return (
    <section className="sheet review-doc" aria-label={text.label}>
      <Tabs
        label={text.versions.label}
        tabs={[...tabs, ...compared]}
        active={before !== undefined ? 'compare' : version.sha256}
        onChange={(id) =>
          onLook(id === 'compare' ? { at: 'compare', sha256: current.sha256, with: first.sha256 } : { at: 'version', sha256: id })
        }
      >
        {body}
      </Tabs>
    </section>
  );
}
