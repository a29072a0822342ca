import { useState } from 'react';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { go, useRoute } from '../../../shell/router';
import { useDraft } from '../../../store';
import { reviewText } from '../../../strings/review';
import { Page } from '../../../ui/Page';
import { factsKey } from '../facts/factsDraft';
import { StageMark } from '../StageMark';
import { doneSections, nextSection, sections, type Section } from '../stages';
import type { Office } from '../useOffice';
import { Evidence } from './Evidence';
import { ReturnedNotice } from './ReturnedNotice';
import { StepNav } from './StepNav';
import { StepPanel } from './StepPanel';
import { removeClassified, TakeOut } from './TakeOut';
import './desk.css';

const sectionOf = (asked: string | undefined): Section | null => sections.find((section) => section === asked) ?? null;

interface DocumentDeskProps {
  office: Office;
  document: OfficeDocument;
  onRemoved: (document: OfficeDocument) => void;
}

/** One document: the file on the left, the step on the right. */
export function DocumentDesk({ office, document, onRemoved }: DocumentDeskProps) {
  const { path } = useRoute();
  const draft = useDraft(factsKey(document.id));
  const [chosen, setChosen] = useState<string | null>(null);
  if (draft === undefined) return null;
  const factsOpen = draft !== null && document.stage.stage !== 'approved';
  const section = sectionOf(path[1]) ?? nextSection(document, factsOpen);
  const fromText = (key: string) => {
    setChosen(key);
    if (section !== 'findings') go('review', [document.id, 'findings']);
  };
  return (
    <Page
      title={document.title}
      status={<StageMark document={document} />}
      actions={
        <>
          <span>{reviewText.handler(document.handler)}</span>
          {document.stage.stage === 'approved' ? null : <TakeOut office={office} document={document} />}
        </>
      }
    >
      <div className="review-cols">
        <Evidence office={office} document={document} chosen={chosen} onChoose={fromText} />
        <div className="sheet review-panel">
          <StepNav id={document.id} at={section} done={doneSections(document, factsOpen)} />
          <ReturnedNotice document={document} />
          <StepPanel
            key={section}
            office={office}
            document={document}
            section={section}
            factsOpen={factsOpen}
            chosen={chosen}
            onChoose={setChosen}
            onClassified={async () => {
              onRemoved(document);
              await removeClassified(office, document);
            }}
          />
        </div>
      </div>
    </Page>
  );
}
