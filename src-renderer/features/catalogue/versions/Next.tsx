import { useState } from 'react';
import { go, href } from '../../../shell/router';
import { versionsText } from '../../../strings/versions';
import { LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { AdoptCandidate } from './AdoptCandidate';
import { useWaitingCandidate, type WaitingCandidate } from './kept';

const text = versionsText.history;

/** Held from the moment the page is opened: what is applied no longer waits, and is still to be spoken of. */
function Waiting() {
  const waiting = useWaitingCandidate();
  const [first, setFirst] = useState<WaitingCandidate | null>();
  if (first === undefined && waiting !== undefined) setFirst(waiting);
  if (first === undefined) return null;
  if (first !== null) return <AdoptCandidate {...first} onDone={() => undefined} onLeave={() => go('catalogue', ['versions'])} />;
  return (
    <Sheet>
      <EmptyState title={text.noWaiting} action={<LinkButton href={href('catalogue', ['versions'])}>{text.backHere}</LinkButton>}>
        {text.noWaitingWhat}
      </EmptyState>
    </Sheet>
  );
}

/** A version that was taken in and waits to be decided on. */
export const Next = () => (
  <Page title={versionsText.candidate.title} actions={<LinkButton href={href('catalogue', ['versions'])}>{text.backHere}</LinkButton>}>
    <Waiting />
  </Page>
);
