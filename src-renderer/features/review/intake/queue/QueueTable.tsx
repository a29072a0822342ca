import { href } from '../../../../shell/router';
import { queueText as text } from '../../../../strings/review';
import { TextButton } from '../../../../ui/Button';
import { EmptyState } from '../../../../ui/EmptyState';
import { PlainTable, type Column } from '../../../../ui/PlainTable';
import { StateMark } from '../../../../ui/StateMark';
import { inGroup, type Group } from './groups';
import type { IntakeQueue } from './IntakeQueue';
import type { QueueFile } from './types';
import { aboutFile, stateWords, todoWords } from './words';

function StateCell({ file }: { file: QueueFile }) {
  const { tone, says, more } = stateWords(file);
  return (
    <>
      <StateMark tone={tone}>{says}</StateMark>
      {more === undefined ? null : <span className="second small review-under">{more}</span>}
      {file.state.at === 'ready' ? <span className="muted small review-under">{text.states.unanswered}</span> : null}
      {file.state.at === 'kept' ? <span className="muted small review-under">{text.states.kept}</span> : null}
    </>
  );
}

/** What can be done with a file now; every word names its file for those who hear it. */
function Acts({ queue, file }: { queue: IntakeQueue; file: QueueFile }) {
  const { id, name, state } = file;
  const link = (words: string, to: string) => (
    <a href={to} aria-label={text.acts.of(words, name)}>
      {words} ›
    </a>
  );
  const button = (words: string, act: () => void) => (
    <TextButton label={text.acts.of(words, name)} onClick={act}>
      {words}
    </TextButton>
  );
  switch (state.at) {
    case 'waiting':
    case 'reading':
      return button(text.acts.stop, () => queue.letGo(id, 'stopped'));
    case 'ready':
      return (
        <span className="row-actions">
          {link(text.acts.open, href('review', ['queue', id]))}
          {button(text.acts.drop, () => queue.letGo(id, 'not-wanted'))}
        </span>
      );
    case 'kept':
      return link(text.acts.goOn, href('review', [state.documentId]));
    case 'twin':
      return (
        <span className="second">
          {todoWords(file)} {state.documentId === null ? null : link(text.acts.openOther, href('review', [state.documentId]))}
        </span>
      );
    case 'taking':
      return null;
    case 'classified':
    case 'unreadable':
    case 'trouble':
    case 'let-go':
      return <span className="second">{todoWords(file)}</span>;
  }
}

const columnsOf = (queue: IntakeQueue, group: Group): readonly Column<QueueFile>[] => [
  {
    id: 'file',
    header: text.file,
    names: true,
    cell: (file) => (
      <>
        <span className="review-queue-name">{file.name}</span>
        <span className="muted small review-under">{aboutFile(file)}</span>
      </>
    ),
  },
  { id: 'state', header: text.state, width: group === 'notTaken' ? '19em' : '21em', cell: (file) => <StateCell file={file} /> },
  { id: 'act', header: text.act, width: group === 'notTaken' ? '24em' : '9em', cell: (file) => <Acts queue={queue} file={file} /> },
];

/** In which order what was not taken in is shown: markings first, like beside like. */
const order = ['classified', 'unreadable', 'trouble', 'twin', 'let-go'];

const sorted = (files: readonly QueueFile[], group: Group): readonly QueueFile[] =>
  group === 'notTaken' ? [...files].sort((one, other) => order.indexOf(one.state.at) - order.indexOf(other.state.at)) : files;

/** The files of one group, each with where it stands and what can be done. */
export function QueueTable({ queue, files, group }: { queue: IntakeQueue; files: readonly QueueFile[]; group: Group }) {
  return (
    <PlainTable
      key={group}
      caption={text.tabs[group]}
      captionHidden
      columns={columnsOf(queue, group)}
      rows={sorted(inGroup(files, group), group)}
      rowKey={({ id }) => id}
      pageSize={12}
      empty={<EmptyState title={text.empty[group].title}>{text.empty[group].note}</EmptyState>}
    />
  );
}
