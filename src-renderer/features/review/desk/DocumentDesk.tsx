import { useCallback, useMemo, useState } from 'react';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { go, useRoute } from '../../../shell/router';
import { useDraft } from '../../../store';
import { reviewText } from '../../../strings/review';
import { Page } from '../../../ui/Page';
import { factsKey } from '../facts/factsDraft';
import { DeskClock } from '../record/DeskClock';
import { FollowsNotice } from '../record/FollowsNotice';
import { VoidedNotice } from '../record/VoidedNotice';
import { StageMark } from '../StageMark';
import { doneSections, nextSection, sections, type Section } from '../stages';
import type { Office } from '../useOffice';
import type { Chosen } from './chosen';
import { isSeen } from './blocks';
import { Evidence, type Looking } from './Evidence';
import { useExamined, type Reading } from './useExamined';
import { useFindingKeys } from './useFindingKeys';
import { ReturnedNotice } from './ReturnedNotice';
import { StepNav } from './StepNav';
import { StepPanel } from './StepPanel';
import { removeClassified, TakeOut } from './TakeOut';
import './desk.css';

const sectionOf = (asked: string | undefined): Section | null => sections.find((section) => section === asked) ?? null;

/** Places that no page shows. */
const unseenIn = (reading: Reading): ReadonlySet<string> =>
  new Set(reading.at === 'read' ? reading.examined.parts.filter((part) => !isSeen(part)).map(({ where }) => where) : []);

interface DocumentDeskProps {
  office: Office;
  document: OfficeDocument;
  onRemoved: (document: OfficeDocument) => void;
}

/** One document: the file on the left, the step on the right. */
export function DocumentDesk({ office, document, onRemoved }: DocumentDeskProps) {
  const { path } = useRoute();
  const draft = useDraft(factsKey(document.id));
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [looking, setLooking] = useState<Looking>(null);
  const current = document.versions.at(-1);
  const [seen, setSeen] = useState(current?.sha256);
  // A new version is what is looked at from then on.
  if (seen !== current?.sha256) {
    setSeen(current?.sha256);
    setLooking(null);
  }
  const choose = (next: Chosen) => {
    setChosen(next);
    setLooking(null);
  };
  const reading = useExamined(office, current);
  const unseen = useMemo(() => unseenIn(reading), [reading]);
  const onKeyDown = useFindingKeys(current?.report.findings ?? [], chosen, choose);
  const asked = sectionOf(path[1]);
  const { id } = document;
  const fromText = useCallback(
    (key: string) => {
      setChosen({ key, from: 'text' });
      if (asked !== 'findings') go('review', [id, 'findings']);
    },
    [asked, id],
  );
  if (draft === undefined) return null;
  const factsOpen = draft !== null && document.stage.stage !== 'approved';
  const section = asked ?? nextSection(document, factsOpen);
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
      <div className="review-cols" onKeyDown={section === 'findings' ? onKeyDown : undefined}>
        <Evidence
          office={office}
          document={document}
          reading={reading}
          looking={looking}
          onLook={setLooking}
          chosen={chosen}
          onChoose={fromText}
        />
        <div className="sheet review-panel">
          <StepNav id={document.id} at={section} done={doneSections(document, factsOpen)} />
          <DeskClock document={document} />
          <FollowsNotice document={document} />
          <ReturnedNotice document={document} />
          <VoidedNotice office={office} document={document} />
          <StepPanel
            key={section}
            office={office}
            document={document}
            section={section}
            factsOpen={factsOpen}
            unseen={unseen}
            chosen={chosen}
            onChoose={choose}
            onLook={setLooking}
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
