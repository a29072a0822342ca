import type { ReactNode } from 'react';
import { intakeText } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';

const text = intakeText.classified;

interface ClassifiedStopProps {
  by: 'marking-found' | 'first-answer';
  /** A file that had been taken in before: where its bytes still lie. */
  stored?: ReactNode;
  onDone: () => void;
}

/** 停止办理: what was found or said, what is to be done at once, and what stayed here. */
export function ClassifiedStop({ by, stored, onDone }: ClassifiedStopProps) {
  return (
    <div className="review-stop stack">
      <Notice tone="red" live what={by === 'marking-found' ? text.found : text.said} todo={text.todo} />
      <Sheet title={text.stepsTitle}>
        <ol className="review-list">
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="second">{text.call}</p>
      </Sheet>
      {stored === undefined ? (
        <Notice tone="grey" what={text.kept} />
      ) : (
        <Notice tone="yellow" what={text.stored} todo={stored} call={text.storedTodo} />
      )}
      <div>
        <Button kind="primary" onClick={onDone}>
          {text.done}
        </Button>
      </div>
    </div>
  );
}
