import { useState } from 'react';
import type { OfficeDocument } from '../../../src-domain/review/types';
import { officersFor } from '../../../src-domain/unit/officers';
import { go, href, useRoute } from '../../shell/router';
import { useDocument, useDocuments } from '../../store';
import { reviewText as text } from '../../strings/review';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import type { Picked } from '../../ui/pickedFiles';
import { DocumentDesk } from './desk/DocumentDesk';
import { RemovedStop } from './desk/TakeOut';
import { DropPlace } from './intake/DropPlace';
import { IntakeView, showsWhole } from './intake/IntakeView';
import { FirstQuestions } from './intake/queue/FirstQuestions';
import { OneOfQueue } from './intake/queue/OneOfQueue';
import { QueuePage } from './intake/queue/QueuePage';
import { QueueStrip } from './intake/queue/QueueStrip';
import { useQueue } from './intake/queue/useQueue';
import { useIntake } from './intake/useIntake';
import { ReviewList } from './ReviewList';
import { useOffice, type Office } from './useOffice';
import './review.css';

/** Who took the last document in, if still in post; else the first who may. */
function usualHandler({ officers }: Office, documents: readonly OfficeDocument[]): string {
  const able = officersFor(officers, 'handler').map(({ name }) => name);
  return documents.map(({ handler }) => handler).find((name) => able.includes(name)) ?? able[0] ?? '';
}

function Desk({ office, documents }: { office: Office; documents: readonly OfficeDocument[] }) {
  const intake = useIntake(office);
  const { queue } = useQueue(office);
  const [chosen, setChosen] = useState<string>();
  const handler = chosen ?? usualHandler(office, documents);
  if (showsWhole(intake.state)) return <IntakeView intake={intake} state={intake.state} handler={handler} documents={documents} />;
  const takeBatch = (picked: Picked) => {
    queue.add(picked, handler);
    go('review', ['queue']);
  };
  return (
    <ReviewList
      documents={documents}
      drop={
        <>
          <QueueStrip office={office} />
          <DropPlace office={office} intake={intake} handler={handler} onHandler={setChosen} onBatch={takeBatch} />
        </>
      }
    />
  );
}

/** review/queue, review/queue/first and review/queue/<file>. */
function Queue({ office, documents, place }: { office: Office; documents: readonly OfficeDocument[]; place: string | undefined }) {
  if (place === undefined) return <QueuePage office={office} documents={documents} />;
  return place === 'first' ? <FirstQuestions office={office} /> : <OneOfQueue office={office} id={place} documents={documents} />;
}

function Missing() {
  return (
    <Page title={text.notFound}>
      <Notice
        tone="grey"
        what={text.notFound}
        todo={text.notFoundTodo}
        action={<LinkButton href={href('review')}>{text.backToList}</LinkButton>}
      />
    </Page>
  );
}

function OneDocument({ office, id }: { office: Office; id: string }) {
  const document = useDocument(id);
  const [removed, setRemoved] = useState<OfficeDocument | null>(null);
  if (removed !== null) return <RemovedStop document={removed} onDone={() => go('review')} />;
  if (document === undefined) return null;
  return document === null ? <Missing /> : <DocumentDesk office={office} document={document} onRemoved={setRemoved} />;
}

/** 审查: the list with the place where files come in, a batch of files, or one document. */
export default function ReviewPage() {
  const office = useOffice();
  const documents = useDocuments();
  const [id, place] = useRoute().path;
  if (office === undefined) return null;
  if (id !== undefined && id !== 'queue') return <OneDocument key={id} office={office} id={id} />;
  if (documents === undefined) return null;
  return id === undefined ? <Desk office={office} documents={documents} /> : <Queue office={office} documents={documents} place={place} />;
}
