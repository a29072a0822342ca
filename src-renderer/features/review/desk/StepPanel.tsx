import type { ReactNode } from 'react';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { go, useRoute } from '../../../shell/router';
import { factsText, interviewText, reviewText } from '../../../strings/review';
import { FactsPanel, FactsSaid } from '../facts/FactsPanel';
import { FindingsPanel } from '../findings/FindingsPanel';
import { AnswersSoFar } from '../interview/AnswersSoFar';
import { InterviewPanel } from '../interview/InterviewPanel';
import { ApprovedPanel } from '../sign/ApprovedPanel';
import { AwaitPanel } from '../sign/AwaitPanel';
import { CheckPanel } from '../sign/CheckPanel';
import { NamesPanel } from '../sign/NamesPanel';
import { stateOf, submissionTroubles, type Section } from '../stages';
import type { Office } from '../useOffice';
import { useReview } from '../useReview';
import type { Chosen } from './chosen';
import type { Looking } from './Evidence';
import { PanelTitle } from './PanelTitle';
import { isVoided } from './ReturnedNotice';

interface StepPanelProps {
  office: Office;
  document: OfficeDocument;
  section: Section;
  factsOpen: boolean;
  /** Places of the version under review that no page shows. */
  unseen: ReadonlySet<string>;
  chosen: Chosen | null;
  onChoose: (chosen: Chosen) => void;
  onLook: (looking: Looking) => void;
  onClassified: () => Promise<void>;
}

/** What was said, once it can no longer be changed. */
function Locked({ title, why, children }: { title: string; why: string; children: ReactNode }) {
  return (
    <div className="stack">
      <PanelTitle why={why}>{title}</PanelTitle>
      {children}
    </div>
  );
}

/** The step of a review that stands beside the document; after submission facts and answers can only be read. */
export function StepPanel({ office, document, section, factsOpen, unseen, chosen, onChoose, onLook, onClassified }: StepPanelProps) {
  const review = useReview(office, document);
  const asked = useRoute().query.get('q');
  const { id, stage } = document;
  const locked = stage.stage === 'awaiting-secrecy-review' || stage.stage === 'approved';
  const to = (next: Section, query: Readonly<Record<string, string>> = {}) => go('review', [id, next], { query });
  const ask = (node: string | null) => to('interview', node === null ? {} : { q: node });
  if (section === 'facts')
    return locked ? (
      <Locked title={reviewText.steps.facts} why={factsText.locked}>
        <FactsSaid office={office} document={document} />
      </Locked>
    ) : (
      <FactsPanel office={office} document={document} review={review} onDone={() => to('findings')} />
    );
  if (section === 'findings')
    return (
      <FindingsPanel
        office={office}
        document={document}
        review={review}
        unseen={unseen}
        chosen={chosen}
        onChoose={onChoose}
        onLook={onLook}
        locked={locked}
        onDone={() => to('interview')}
      />
    );
  if (section === 'interview')
    return locked ? (
      <Locked title={interviewText.finished} why={interviewText.locked}>
        <AnswersSoFar path={stateOf(document).path} />
      </Locked>
    ) : (
      <InterviewPanel
        office={office}
        document={document}
        review={review}
        asked={asked}
        onAsk={ask}
        onBack={() => to('findings')}
        onDone={() => to('check')}
        onClassified={onClassified}
      />
    );
  if (stage.stage === 'approved' && section === 'sign') return <ApprovedPanel office={office} document={document} approval={stage} />;
  if (stage.stage === 'awaiting-secrecy-review' && section === 'sign')
    return <AwaitPanel office={office} document={document} stage={stage} onReturned={() => to('check')} />;
  const voided = isVoided(document);
  const ready = !voided && !factsOpen && submissionTroubles(document).length === 0;
  if (section === 'sign' && ready) return <NamesPanel office={office} document={document} onBack={() => to('check')} />;
  return <CheckPanel office={office} document={document} factsOpen={factsOpen} voided={voided} locked={locked} onEdit={ask} onGo={to} />;
}
