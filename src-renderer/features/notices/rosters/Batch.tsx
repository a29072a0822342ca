import { rostersText as text } from '../../../strings/rosters';
import { CarryFolder } from '../../../shell/carry/MadeFileActions';
import { Notice } from '../../../ui/Notice';
import { WorkProgress } from '../../../ui/WorkProgress';
import type { BatchState } from './useBatch';

type Ended = Extract<BatchState, { at: 'ended' }>;

const mostNames = 12;

const namesText = (files: readonly string[]): string =>
  files.length > mostNames ? text.more(files.slice(0, mostNames).join('、'), files.length) : files.join('、');

function Outcome({ ended }: { ended: Ended }) {
  const { folder, files, total, draft, trouble } = ended;
  const whole = files.length === total;
  const what = whole
    ? text.made(folder, files.length)
    : trouble === null
      ? text.stopped(folder, files.length, total)
      : text.failed(folder, files.length);
  const named = whole || files.length === 0 ? undefined : text.stoppedFiles(namesText(files));
  const todo = trouble === null ? (draft ? text.madeDraft : named) : text.pdfTroubles[trouble];
  return (
    <Notice
      tone={trouble !== null ? 'red' : whole && !draft ? 'green' : 'yellow'}
      what={what}
      {...(todo === undefined ? {} : { todo })}
      {...(trouble !== null || draft ? { call: named } : {})}
      {...(files.length > 0 ? { action: <CarryFolder name={folder} /> } : {})}
      live
    />
  );
}

/** How far the PDFs are, and what came of them. */
export function Batch({ state, onStop }: { state: BatchState; onStop: () => void }) {
  if (state.at === 'idle') return null;
  if (state.at === 'ended') return <Outcome ended={state} />;
  return <WorkProgress label={text.making(state.done, state.total)} done={state.done} total={state.total} onCancel={onStop} />;
}
