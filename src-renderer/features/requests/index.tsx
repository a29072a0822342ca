import { useState } from 'react';
import { go, useRoute } from '../../shell/router';
import { useRemovedRequests, useRequestFiles } from '../../store';
import { requestsText as text } from '../../strings/requests';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { href } from '../../shell/router';
import { AmendPage } from './amend/AmendPage';
import type { JustRemoved } from './amend/RemoveForm';
import { RemovedPage } from './amend/RemovedPage';
import { ApplicantsProvider } from './applicants/ApplicantsProvider';
import { RequestPage } from './file/RequestPage';
import { LetterPage } from './letters/LetterPage';
import { RequestList } from './list/RequestList';
import { ChangePage } from './register/ChangePage';
import { RegisterPage } from './register/RegisterPage';
import { useStandings, type Standing } from './useRequestClocks';
import './requests.css';

function Missing() {
  return (
    <Page title={text.title} width="read">
      <EmptyState title={text.missing} action={<LinkButton href={href('requests')}>{text.back}</LinkButton>}>
        {text.subtitle}
      </EmptyState>
    </Page>
  );
}

function Place({ standings }: { standings: readonly Standing[] }) {
  const [held, setHeld] = useState<JustRemoved>();
  const removed = useRemovedRequests();
  const [id, part, letter] = useRoute().path;
  if (id === undefined) return <RequestList standings={standings} removed={removed ?? []} />;
  if (id === 'new') return <RegisterPage onDone={(made) => go('requests', [made], { replace: true })} />;
  const standing = standings.find(({ file }) => file.id === id);
  if (standing === undefined) {
    const gone = removed?.find((file) => file.id === id);
    if (removed === undefined) return null;
    return gone === undefined ? <Missing /> : <RemovedPage file={gone} applicant={held?.id === id ? held.applicant : null} />;
  }
  if (part === 'applicant') return <ChangePage key={id} file={standing.file} />;
  if (part === 'amend') return <AmendPage key={id} file={standing.file} onRemoved={setHeld} />;
  if (part === 'letters' && letter !== undefined) return <LetterPage key={letter} standing={standing} asked={letter} />;
  return <RequestPage key={id} standing={standing} standings={standings} />;
}

/** 依申请: the list, one request from receipt to answer, and its letters. */
export default function RequestsPage() {
  const files = useRequestFiles();
  const standings = useStandings(files);
  if (files === undefined || standings === undefined) return null;
  return (
    <ApplicantsProvider files={files}>
      <Place standings={standings} />
    </ApplicantsProvider>
  );
}
