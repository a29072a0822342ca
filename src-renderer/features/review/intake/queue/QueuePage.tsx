import { useEffect, useState } from 'react';
import type { OfficeDocument } from '../../../../../src-domain/review/types';
import { go, href } from '../../../../shell/router';
import { queueText as text } from '../../../../strings/review';
import { Button, LinkButton } from '../../../../ui/Button';
import { ConfirmDialog } from '../../../../ui/ConfirmDialog';
import { EmptyState } from '../../../../ui/EmptyState';
import { Page } from '../../../../ui/Page';
import { Sheet } from '../../../../ui/Sheet';
import { Tabs } from '../../../../ui/Tabs';
import type { Office } from '../../useOffice';
import { groups, inGroup, isUndecided, isUnread, nextToAnswer, waitsForAnswer, type Group } from './groups';
import { QueueProgress } from './QueueProgress';
import { QueueTable } from './QueueTable';
import type { QueueFile } from './types';
import { useQueue } from './useQueue';
import './queue.css';

/** Where the officer is needed next: an answer first, then a document of the batch that is still in the making. */
function nextPlace(files: readonly QueueFile[], documents: readonly OfficeDocument[]): readonly string[] | null {
  const answer = nextToAnswer(files);
  if (answer !== undefined) return ['queue', answer.id];
  const inMaking = new Set(documents.filter(({ stage }) => stage.stage === 'interview' || stage.stage === 'returned').map(({ id }) => id));
  const ordered = [...inGroup(files, 'toDo'), ...inGroup(files, 'nothingFound')];
  const kept = ordered.flatMap(({ state }) => (state.at === 'kept' && inMaking.has(state.documentId) ? [state.documentId] : []));
  return kept[0] === undefined ? null : [kept[0]];
}

function useNextKey(place: readonly string[] | null) {
  const to = place?.join('/');
  useEffect(() => {
    if (to === undefined) return undefined;
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== 'KeyN') return;
      event.preventDefault();
      go('review', to.split('/'));
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [to]);
}

function Empty() {
  return (
    <Page title={text.title}>
      <Sheet>
        <EmptyState title={text.nothing.title} action={<LinkButton href={href('review')}>{text.nothing.action}</LinkButton>}>
          {text.nothing.note}
        </EmptyState>
      </Sheet>
    </Page>
  );
}

function Clear({ left, onClear }: { left: number; onClear: () => void }) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button onClick={() => (left === 0 ? onClear() : setAsked(true))}>{text.clear}</Button>
      <ConfirmDialog
        open={asked}
        title={text.clearTitle}
        confirm={text.clearConfirm}
        danger
        onConfirm={onClear}
        onCancel={() => setAsked(false)}
      >
        {text.clearAsk(left)}
      </ConfirmDialog>
    </>
  );
}

/** A batch of files: how far it is, and what of it needs the officer. */
export function QueuePage({ office, documents }: { office: Office; documents: readonly OfficeDocument[] }) {
  const { queue, state } = useQueue(office);
  const { files } = state;
  const [chosen, setChosen] = useState<Group>();
  const next = nextPlace(files, documents);
  useNextKey(next);
  if (files.length === 0) return <Empty />;
  const waiting = files.filter(waitsForAnswer).length;
  // The list stays put while files move on; once all are read, what needs the officer comes up.
  const group = chosen ?? (files.some(isUnread) ? 'unread' : groups.find((each) => inGroup(files, each).length > 0)) ?? 'toDo';
  return (
    <Page
      title={text.title}
      subtitle={text.subtitle}
      actions={
        <>
          <Clear left={files.filter(isUndecided).length} onClear={() => queue.forget()} />
          {next === null ? null : <LinkButton href={href('review', next)}>{text.next}</LinkButton>}
          {waiting === 0 ? null : (
            <LinkButton kind="primary" href={href('review', ['queue', 'first'])}>
              {text.answerAll(waiting)}
            </LinkButton>
          )}
        </>
      }
    >
      <div className="stack">
        <QueueProgress queue={queue} state={state} />
        <div>
          <Tabs
            label={text.tabsLabel}
            tabs={groups.map((id) => ({ id, label: text.tabs[id], count: inGroup(files, id).length }))}
            active={group}
            onChange={setChosen}
          >
            <Sheet padding="flush">
              <QueueTable queue={queue} files={files} group={group} />
            </Sheet>
          </Tabs>
        </div>
      </div>
    </Page>
  );
}
