import { useState } from 'react';
import type { OfficeDocument } from '../../../src-domain/review/types';
import { officersFor } from '../../../src-domain/unit/officers';
import { go, href, useRoute } from '../../shell/router';
import { useDocument, useDocuments } from '../../store';
import { reviewText as text } from '../../strings/review';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { DocumentDesk } from './desk/DocumentDesk';
import { RemovedStop } from './desk/TakeOut';
import { DropPlace } from './intake/DropPlace';
import { IntakeView, showsWhole } from './intake/IntakeView';
import { useIntake } from './intake/useIntake';
import { ReviewList } from './ReviewList';
import { useOffice, type Office } from './useOffice';
import './review.css';

/** Who took the last document in, if still in post; else the first who may. */
function usualHandler({ officers }: Office, documents: readonly OfficeDocument[]): string {
  const able = officersFor(officers, 'handler').map(({ name }) => name);
  return documents.map(({ handler }) => handler).find((name) => able.includes(name)) ?? able[0] ?? '';
}

function Desk({ office }: { office: Office }) {
  const documents = useDocuments();
  const intake = useIntake(office);
  const [chosen, setChosen] = useState<string>();
  if (documents === undefined) return null;
  const handler = chosen ?? usualHandler(office, documents);
  if (showsWhole(intake.state)) return <IntakeView intake={intake} state={intake.state} handler={handler} documents={documents} />;
  return <ReviewList documents={documents} drop={<DropPlace office={office} intake={intake} handler={handler} onHandler={setChosen} />} />;
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

/** 审查: the list with the place where files come in, or one document. */
export default function ReviewPage() {
  const office = useOffice();
  const [id] = useRoute().path;
  if (office === undefined) return null;
  return id === undefined ? <Desk office={office} /> : <OneDocument key={id} office={office} id={id} />;
}
