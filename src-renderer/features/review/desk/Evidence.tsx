import { useState } from 'react';
import type { DocumentVersion, OfficeDocument } from '../../../../src-domain/review/types';
import { evidenceText as text } from '../../../strings/review';
import { Notice } from '../../../ui/Notice';
import { Tabs } from '../../../ui/Tabs';
import { Waiting } from '../../../ui/WorkProgress';
import type { Office } from '../useOffice';
import { PaperText } from './PaperText';
import { useExamined, type Reading } from './useExamined';
import './desk.css';

interface TextOfVersionProps {
  reading: Reading;
  version: DocumentVersion;
  chosen: string | null;
  onChoose?: ((key: string) => void) | undefined;
}

function TextOfVersion({ reading, version, chosen, onChoose }: TextOfVersionProps) {
  if (reading.at === 'reading') return <Waiting>{text.reading}</Waiting>;
  if (reading.at === 'trouble') return <Notice tone="red" {...text.troubles[reading.trouble]} />;
  return <PaperText parts={reading.examined.parts} findings={version.report.findings} chosen={chosen} onChoose={onChoose} />;
}

interface EvidenceProps {
  office: Office;
  document: OfficeDocument;
  chosen: string | null;
  onChoose: (key: string) => void;
}

/** The left side: the file as it was taken in and, beside it, the version with everything masked that was masked. */
export function Evidence({ office, document, chosen, onChoose }: EvidenceProps) {
  const original = document.versions[0];
  const current = document.versions.at(-1);
  const masked = document.versions.length > 1 ? current : undefined;
  const [tab, setTab] = useState<'original' | 'masked' | null>(null);
  const [seen, setSeen] = useState(current?.sha256);
  // A new version is what is looked at from then on.
  if (seen !== current?.sha256) {
    setSeen(current?.sha256);
    setTab(null);
  }
  const active = masked === undefined ? 'original' : (tab ?? 'masked');
  const version = active === 'masked' ? masked : original;
  const reading = useExamined(office, version);
  const tabs = [
    { id: 'original' as const, label: text.original, ...countOf(original) },
    ...(masked === undefined ? [] : [{ id: 'masked' as const, label: text.masked, ...countOf(masked) }]),
  ];
  return (
    <section className="sheet review-doc" aria-label={text.label}>
      <Tabs label={text.label} tabs={tabs} active={active} onChange={setTab}>
        {version === undefined ? null : (
          <div className="review-desk" tabIndex={0} role="region" aria-label={text.label}>
            <TextOfVersion
              reading={reading}
              version={version}
              chosen={chosen}
              {...(version.sha256 === current?.sha256 ? { onChoose } : {})}
            />
          </div>
        )}
      </Tabs>
    </section>
  );
}

function countOf(version: DocumentVersion | undefined): { count?: number } {
  const count = version?.report.findings.length ?? 0;
  return count === 0 ? {} : { count };
}
