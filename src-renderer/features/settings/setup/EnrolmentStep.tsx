import { useState } from 'react';
import type { KeyStatus } from '../../../../src-bridge/schemas/keys';
import { setupText } from '../../../strings/setup';
import type { FieldProblem } from '../../../ui/ErrorSummary';
import { EnrolmentDesk } from '../parts/EnrolmentDesk';
import { StepSheet } from './StepSheet';
import type { StepProps } from './steps';

const words = setupText.enrolment;

/** The last step. The enrolment may be written later; the desk can be used at once. */
export function EnrolmentStep({ draft, keys, onChange, onNext, onBack }: StepProps & { keys: KeyStatus }) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const done = draft.enrolment !== null;
  return (
    <StepSheet
      question={words.question}
      why={words.why}
      problems={problems}
      next={done ? words.finish : words.later}
      onNext={onNext}
      onBack={onBack}
    >
      <EnrolmentDesk
        unit={{ code: draft.code, name: draft.name }}
        keys={keys}
        contact={draft.contact}
        onContact={(contact) => onChange({ contact })}
        written={draft.enrolment}
        onWritten={(enrolment) => onChange({ enrolment })}
        problems={problems}
        onProblems={setProblems}
      />
    </StepSheet>
  );
}
