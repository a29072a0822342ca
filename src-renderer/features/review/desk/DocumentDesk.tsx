import { useState } from 'react';
import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { useHostInfo } from '../../../shell/bridge';
import { go, href, useRoute } from '../../../shell/router';
import { useDraft } from '../../../store';
import { factsText, intakeText, interviewText, reviewText, signText } from '../../../strings/review';
import { LinkButton, TextButton } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { FactsPanel, FactsSaid } from '../facts/FactsPanel';
import { answerKey } from '../interview/answerDraft';
import { factsKey } from '../facts/factsDraft';
import { FindingsPanel } from '../findings/FindingsPanel';
import { AnswersSoFar } from '../interview/AnswersSoFar';
import { InterviewPanel } from '../interview/InterviewPanel';
import { ApprovedPanel } from '../sign/ApprovedPanel';
import { AwaitPanel } from '../sign/AwaitPanel';
import { CheckPanel } from '../sign/CheckPanel';
import { NamesPanel } from '../sign/NamesPanel';
import { StageMark } from '../StageMark';
import { doneSections, nextSection, sections, stateOf, submissionTroubles, type Section } from '../stages';
import type { Office } from '../useOffice';
import { useReview } from '../useReview';
import { ClassifiedStop } from './ClassifiedStop';
import { Evidence } from './Evidence';
import { PanelTitle } from './PanelTitle';
import { StepNav } from './StepNav';
import './desk.css';

interface PanelProps {
  office: Office;
  document: OfficeDocument;
  section: Section;
  factsOpen: boolean;
  chosen: string | null;
  onChoose: (key: string) => void;
  onClassified: () => Promise<void>;
}

function Panel({ office, document, section, factsOpen, chosen, onChoose, onClassified }: PanelProps) {
  const review = useReview(office, document);
  const asked = useRoute().query.get('q');
  const { id, stage } = document;
  const locked = stage.stage === 'awaiting-secrecy-review' || stage.stage === 'approved';
  const to = (next: Section, query: Readonly<Record<string, string>> = {}) => go('review', [id, next], { query });
  const ask = (node: string | null) => to('interview', node === null ? {} : { q: node });
  if (section === 'facts')
    return locked ? (
      <div className="stack">
        <PanelTitle why={factsText.locked}>{reviewText.steps.facts}</PanelTitle>
        <FactsSaid office={office} document={document} />
      </div>
    ) : (
      <FactsPanel office={office} document={document} review={review} onDone={() => to('findings')} />
    );
  if (section === 'findings')
    return (
      <FindingsPanel
        document={document}
        review={review}
        chosen={chosen}
        onChoose={onChoose}
        locked={locked}
        onDone={() => to('interview')}
      />
    );
  if (section === 'interview')
    return locked ? (
      <div className="stack">
        <PanelTitle why={interviewText.locked}>{interviewText.finished}</PanelTitle>
        <AnswersSoFar path={stateOf(document).path} />
      </div>
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
  if (stage.stage === 'approved' && section === 'sign') return <ApprovedPanel document={document} approval={stage} />;
  if (stage.stage === 'awaiting-secrecy-review' && section === 'sign')
    return <AwaitPanel office={office} document={document} stage={stage} onReturned={() => to('check')} />;
  const voided = isVoided(document);
  const ready = !voided && !factsOpen && submissionTroubles(document).length === 0;
  if (section === 'sign' && ready) return <NamesPanel office={office} document={document} onBack={() => to('check')} />;
  return <CheckPanel office={office} document={document} factsOpen={factsOpen} voided={voided} locked={locked} onEdit={ask} onGo={to} />;
}

const isVoided = ({ stage }: OfficeDocument): boolean => stage.stage === 'returned' && stage.by === signText.voidedBy;

function ReturnedNotice({ document }: { document: OfficeDocument }) {
  const { stage } = document;
  if (stage.stage !== 'returned') return null;
  const what = `${signText.returned(stage.by, dayInChina(stage.at))}${stage.reason}`;
  if (!isVoided(document)) return <Notice tone="red" what={what} todo={signText.returnedTodo} />;
  return (
    <Notice
      tone="red"
      what={what}
      todo={signText.voidedTodo}
      action={<LinkButton href={href('review')}>{reviewText.backToList}</LinkButton>}
    />
  );
}

async function dropDrafts({ store }: Office, { id }: OfficeDocument): Promise<void> {
  await store.drafts.drop(factsKey(id));
  await store.drafts.drop(answerKey(id));
}

/** A yes to the first question after the file was stored: its entry goes, one line stays, and the page says what still lies on the disk. */
async function removeClassified(office: Office, document: OfficeDocument): Promise<void> {
  const { store, today } = office;
  await store.refusals.note({ id: crypto.randomUUID(), on: today, who: document.handler, refused: 'first-answer' });
  await store.documents.remove(document.id);
  await dropDrafts(office, document);
}

/** Takes a file out of the list that was taken in by mistake; asked once. */
function TakeOut({ office, document }: { office: Office; document: OfficeDocument }) {
  const [asking, setAsking] = useState(false);
  const takeOut = async () => {
    go('review');
    await office.store.documents.remove(document.id);
    await dropDrafts(office, document);
  };
  return (
    <>
      <TextButton onClick={() => setAsking(true)}>{reviewText.takeOut.open}</TextButton>
      <ConfirmDialog
        open={asking}
        title={reviewText.takeOut.title(document.title)}
        confirm={reviewText.takeOut.confirm}
        danger
        onCancel={() => setAsking(false)}
        onConfirm={() => void takeOut()}
      >
        {reviewText.takeOut.ask}
      </ConfirmDialog>
    </>
  );
}

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
          <Panel
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

/** After the removal: what is left on the disk and who takes care of it. */
export function RemovedStop({ document, onDone }: { document: OfficeDocument; onDone: () => void }) {
  const { dataFolder } = useHostInfo();
  return (
    <Page title={intakeText.classified.title}>
      <ClassifiedStop
        by="first-answer"
        stored={<span className="review-hash">{`${dataFolder}（${document.versions.map(({ sha256 }) => sha256).join('，')}）`}</span>}
        onDone={onDone}
      />
    </Page>
  );
}
