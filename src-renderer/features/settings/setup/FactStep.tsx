import { setupText } from '../../../strings/setup';
import { FactFields } from '../parts/FactFields';
import { factProblems } from './checks';
import { StepSheet, useTries } from './StepSheet';
import type { StepProps } from './steps';

/** Name, code, 主体 and telephones, as listed or typed. */
export function FactStep({ draft, locked, onChange, onNext, onBack, countyCode }: StepProps & { countyCode: string }) {
  const tries = useTries(onNext);
  const words = setupText.facts;
  return (
    <StepSheet
      question={words.question}
      why={words.why}
      problems={tries.problems}
      onNext={() => tries.go(factProblems(draft, countyCode))}
      onBack={onBack}
    >
      <FactFields facts={draft} locked={locked} problems={tries.problems} onChange={onChange} />
    </StepSheet>
  );
}
