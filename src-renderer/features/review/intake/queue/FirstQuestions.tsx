import { useState, type FormEvent } from 'react';
import { reviewRules } from '../../../../../src-bridge/resources/review';
import { go, href } from '../../../../shell/router';
import { queueText } from '../../../../strings/review';
import { Button, LinkButton, TextButton } from '../../../../ui/Button';
import { Check } from '../../../../ui/Checks';
import { EmptyState } from '../../../../ui/EmptyState';
import { ErrorSummary, type FieldProblem } from '../../../../ui/ErrorSummary';
import { Notice } from '../../../../ui/Notice';
import { Page } from '../../../../ui/Page';
import { PlainTable } from '../../../../ui/PlainTable';
import { Sheet } from '../../../../ui/Sheet';
import { StateMark } from '../../../../ui/StateMark';
import type { Office } from '../../useOffice';
import { FirstPage } from './FirstPage';
import { inGroup, waitsForAnswer } from './groups';
import type { QueueFile } from './types';
import { useQueue } from './useQueue';
import { aboutFile, stateWords } from './words';
import './queue.css';

const text = queueText.first;
const listId = 'first-questions';

interface AnswersProps {
  files: readonly QueueFile[];
  ticked: ReadonlySet<string>;
  shown: string | undefined;
  onTick: (id: string, on: boolean) => void;
  onShow: (id: string) => void;
}

/** The files that wait, each with its box; a box is the answer 没有 for that file. */
function Answers({ files, ticked, shown, onTick, onShow }: AnswersProps) {
  return (
    <PlainTable
      caption={text.list}
      captionHidden
      columns={[
        {
          id: 'file',
          header: queueText.file,
          names: true,
          cell: (file) => (
            <Check checked={ticked.has(file.id)} onChange={(on) => onTick(file.id, on)}>
              <span className="review-queue-name">{file.name}</span>
              <span className="visually-hidden">{text.tickHidden}</span>
              <span className="muted small review-under">{aboutFile(file)}</span>
            </Check>
          ),
        },
        {
          id: 'state',
          header: queueText.state,
          width: '11em',
          cell: (file) => {
            const { tone, says } = stateWords(file);
            return <StateMark tone={tone}>{says}</StateMark>;
          },
        },
        {
          id: 'look',
          header: queueText.act,
          width: '6em',
          cell: ({ id, name }) =>
            id === shown ? (
              <span className="muted">{text.looked}</span>
            ) : (
              <TextButton label={queueText.acts.of(text.look, name)} onClick={() => onShow(id)}>
                {text.look}
              </TextButton>
            ),
        },
      ]}
      rows={files}
      rowKey={({ id }) => id}
      rowClass={({ id }) => (id === shown ? 'review-queue-row-now' : undefined)}
      pageSize={10}
    />
  );
}

function NoneLeft() {
  return (
    <Page title={text.title}>
      <Sheet>
        <EmptyState title={text.emptyTitle} action={<LinkButton href={href('review', ['queue'])}>{queueText.one.back}</LinkButton>}>
          {text.emptyNote}
        </EmptyState>
      </Sheet>
    </Page>
  );
}

/**
 * The first question for many files: the law wants an answer for each file, so each has its own box and nobody ticks it but the officer.
 * What is not ticked is not kept. Those with something to look at come first.
 */
export function FirstQuestions({ office }: { office: Office }) {
  const { queue, state } = useQueue(office);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [picked, setPicked] = useState<string>();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const files = [...inGroup(state.files, 'toDo'), ...inGroup(state.files, 'nothingFound')].filter(waitsForAnswer);
  const shown = files.find(({ id }) => id === picked) ?? files[0];
  if (shown === undefined) return <NoneLeft />;
  const chosen = files.filter(({ id }) => ticked.has(id));
  const answer = (next: ReadonlySet<string>) => {
    setTicked(next);
    setProblems([]);
  };
  const tick = (id: string, on: boolean) => answer(new Set([...ticked].filter((each) => each !== id).concat(on ? id : [])));
  const answerShown = () => {
    tick(shown.id, true);
    const at = files.indexOf(shown);
    const left = [...files.slice(at + 1), ...files.slice(0, at)].find(({ id }) => !ticked.has(id));
    setPicked((left ?? shown).id);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setProblems(chosen.length === 0 ? [{ field: listId, text: text.choose }] : []);
    if (chosen.length === 0) return;
    queue.take(chosen.map(({ id }) => id));
    go('review', ['queue']);
  };
  const { start } = reviewRules.tree;
  return (
    <Page
      title={text.title}
      subtitle={text.subtitle}
      actions={<LinkButton href={href('review', ['queue'])}>{queueText.one.back}</LinkButton>}
    >
      <form className="review-queue-first" noValidate onSubmit={submit}>
        <div className="stack" id={listId} tabIndex={-1}>
          <ErrorSummary problems={problems} />
          <Sheet title={start.question} note={start.help} padding="flush">
            <Answers files={files} ticked={ticked} shown={shown.id} onTick={tick} onShow={setPicked} />
          </Sheet>
        </div>
        <div className="stack">
          <FirstPage file={shown} ticked={ticked.has(shown.id)} onAnswer={answerShown} onUntick={() => tick(shown.id, false)} />
          <Notice
            tone="yellow"
            what={text.warnWhat}
            todo={text.warnTodo}
            action={
              <Check checked={chosen.length === files.length} onChange={(on) => answer(new Set(on ? files.map(({ id }) => id) : []))}>
                {text.all}
              </Check>
            }
          />
          <div className="review-acts">
            <span className="second" role="status">
              {text.ticked(chosen.length, files.length)}
            </span>
            <Button kind="primary" type="submit">
              {text.submit(chosen.length)}
            </Button>
          </div>
        </div>
      </form>
    </Page>
  );
}
