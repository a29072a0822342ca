import { useEffect, useRef } from 'react';
import type { OfficeDocument } from '../../../../../src-domain/review/types';
import { go, href } from '../../../../shell/router';
import { intakeText, queueText } from '../../../../strings/review';
import { LinkButton } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';
import { Page } from '../../../../ui/Page';
import { Waiting } from '../../../../ui/WorkProgress';
import type { Office } from '../../useOffice';
import { IntakeView, showsWhole } from '../IntakeView';
import { useIntake, type IntakeState } from '../useIntake';
import type { IntakeQueue } from './IntakeQueue';
import type { FileState, QueueFile } from './types';
import { useQueue } from './useQueue';

const text = queueText.one;

/** What the single reading means for the file's place in the batch; null while nothing is decided. */
function stateAfter(state: IntakeState): FileState | null {
  if (state.at === 'classified') return { at: 'classified', by: state.by };
  if (state.at === 'refer') return { at: 'let-go', why: 'unsure' };
  if (state.at === 'unreadable') return { at: 'unreadable', unread: state.examined.report.unread };
  if (state.at === 'trouble' && state.trouble !== 'stopped' && state.trouble !== 'busy') return { at: 'trouble', trouble: state.trouble };
  return null;
}

interface OpenedProps {
  office: Office;
  queue: IntakeQueue;
  file: QueueFile;
  documents: readonly OfficeDocument[];
}

/** One file of the batch, read again and shown whole beside the question with its three answers. */
function Opened({ office, queue, file, documents }: OpenedProps) {
  const intake = useIntake(office);
  const { state } = intake;
  // Read once, with the context of this moment.
  const begin = useRef(intake.begin);
  const { id, file: handle, handler } = file;
  useEffect(() => {
    if (handle !== null) void begin.current(handle, handler);
  }, [handle, handler]);
  useEffect(() => {
    const after = stateAfter(state);
    if (after !== null) queue.settle(id, after);
  }, [queue, id, state]);
  if (!showsWhole(state))
    return (
      <Page title={text.title} subtitle={file.name} actions={<LinkButton href={href('review', ['queue'])}>{text.back}</LinkButton>}>
        {state.at === 'trouble' ? (
          <Notice tone="red" live {...intakeText.troubles[state.trouble]} call={intakeText.nothingKept} />
        ) : (
          <Waiting>{text.opening}</Waiting>
        )}
      </Page>
    );
  const found = 'found' in file.state ? file.state.found : null;
  return (
    <IntakeView
      intake={{ ...intake, leave: () => go('review', ['queue']) }}
      state={state}
      handler={handler}
      documents={documents}
      leaveWords={text.backToList}
      onKept={(documentId) => {
        if (found !== null) queue.settle(id, { at: 'kept', found, documentId });
      }}
    />
  );
}

function Gone() {
  return (
    <Page title={text.gone}>
      <Notice
        tone="grey"
        what={text.gone}
        todo={text.goneTodo}
        action={<LinkButton href={href('review', ['queue'])}>{text.back}</LinkButton>}
      />
    </Page>
  );
}

export function OneOfQueue({ office, id, documents }: { office: Office; id: string; documents: readonly OfficeDocument[] }) {
  const { queue, state } = useQueue(office);
  const file = state.files.find((one) => one.id === id);
  if (file === undefined) return <Gone />;
  return <Opened key={id} office={office} queue={queue} file={file} documents={documents} />;
}
