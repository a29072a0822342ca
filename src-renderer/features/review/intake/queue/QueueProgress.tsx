import { queueText } from '../../../../strings/review';
import { Button } from '../../../../ui/Button';
import { mostPicked } from '../../../../ui/pickedFiles';
import { Sheet } from '../../../../ui/Sheet';
import { isUnread, readCount, waitsForAnswer } from './groups';
import type { IntakeQueue } from './IntakeQueue';
import type { LeftOut, QueueState } from './types';

const text = queueText.progress;

function LeftOutWords({ system, broken, more }: LeftOut) {
  const words = [
    system > 0 ? queueText.leftOut.system(system) : '',
    broken > 0 ? queueText.leftOut.broken(broken) : '',
    more ? queueText.leftOut.more(mostPicked) : '',
  ].filter(Boolean);
  return words.map((each) => (
    <p key={each} className="second small">
      {each}
    </p>
  ));
}

function labelOf({ files, paused }: QueueState, done: number, reading: boolean, taking: number): string {
  if (!reading) return taking > 0 ? text.taking(taking) : text.done(files.length);
  return paused ? text.paused(done, files.length) : text.label(done, files.length);
}

/** How much of the batch is read, and the ways to halt it. */
export function QueueProgress({ queue, state }: { queue: IntakeQueue; state: QueueState }) {
  const { files, paused, leftOut } = state;
  const done = readCount(files);
  const reading = files.some(isUnread);
  const taking = files.filter(({ state: { at } }) => at === 'taking').length;
  const label = labelOf(state, done, reading, taking);
  return (
    <Sheet padding="tight">
      <div className="progress">
        <b role="status">{label}</b>
        <div
          className="progress-track"
          role="progressbar"
          aria-label={text.title}
          aria-valuemin={0}
          aria-valuemax={files.length}
          aria-valuenow={done}
          aria-valuetext={label}
        >
          <div className="progress-done" style={{ width: `${(done / Math.max(1, files.length)) * 100}%` }} />
        </div>
        {reading ? (
          <span className="row">
            <Button size="small" onClick={() => (paused ? queue.goOn() : queue.pause())}>
              {paused ? text.goOn : text.pause}
            </Button>
            <Button size="small" onClick={() => queue.stopAll()}>
              {text.stopAll}
            </Button>
          </span>
        ) : null}
      </div>
      <p className="second small review-queue-note">
        {reading || taking > 0 ? text.note : text.doneNote(files.filter(waitsForAnswer).length)}
      </p>
      <LeftOutWords {...leftOut} />
    </Sheet>
  );
}
