import { useState, type FormEvent, type ReactNode } from 'react';
import { commonText } from '../../../strings/common';
import { Button } from '../../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../../ui/ErrorSummary';
import { Sheet } from '../../../ui/Sheet';

/** Problems are shown when one tries to go on, not while typing. */
export function useTries(onNext: () => void) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const go = (found: readonly FieldProblem[]) => {
    setProblems([...found]);
    if (found.length === 0) onNext();
  };
  return { problems, setProblems, go };
}

interface StepSheetProps {
  question: string;
  why: string;
  problems?: readonly FieldProblem[];
  next?: string;
  busy?: boolean;
  onNext: () => void;
  onBack?: (() => void) | undefined;
  /** Between the two buttons of the foot. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One decision: the question, why it is asked, the answer, back and on. Enter goes on. */
export function StepSheet({
  question,
  why,
  problems = [],
  next = commonText.next,
  busy = false,
  onNext,
  onBack,
  aside,
  children,
}: StepSheetProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onNext();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Sheet
        footer={
          <>
            {onBack === undefined ? <span /> : <Button onClick={onBack}>{commonText.back}</Button>}
            {aside}
            <Button kind="primary" type="submit" busy={busy}>
              {next}
            </Button>
          </>
        }
      >
        <ErrorSummary problems={problems} />
        <h2 id="setup-question" className="setup-question" tabIndex={-1}>
          {question}
        </h2>
        <p className="second setup-why">{why}</p>
        {children}
      </Sheet>
    </form>
  );
}
