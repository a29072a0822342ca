import type { UnitProfile } from '../../../../src-domain/unit/types';
import { setupText } from '../../../strings/setup';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { problemOf } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { SelectField } from '../../../ui/SelectField';
import { fields, unitProblems } from './checks';
import { blankFacts, factsOf } from './draft';
import { StepSheet, useTries } from './StepSheet';
import type { StepProps } from './steps';

/** Which of the county's units this is. A listed unit brings its facts along. */
export function UnitStep({ draft, onChange, onNext, locked, units }: StepProps & { units: readonly UnitProfile[] }) {
  const words = setupText.unit;
  const tries = useTries(onNext);
  const choose = (code: string) => {
    const unit = units.find((each) => each.code === code);
    if (unit !== undefined) onChange({ how: 'listed', ...factsOf(unit) });
  };
  const type = () => onChange({ ...blankFacts, how: 'typed' });
  const listed = units.some(({ code }) => code === draft.code);
  return (
    <StepSheet
      question={words.question}
      why={words.why}
      problems={tries.problems}
      onNext={() => tries.go(locked ? [] : unitProblems(draft))}
    >
      {locked ? (
        <Notice tone="blue" what={draft.name} todo={words.locked} call={words.lockedTodo} />
      ) : (
        <div className="stack">
          <ChoiceCards
            id="setup-how"
            legend={words.how}
            legendHidden
            value={draft.how}
            onChange={(how) => (how === 'listed' ? onChange({ how, ...(listed ? {} : { code: '', name: '' }) }) : type())}
            options={[
              { value: 'listed', label: words.listed },
              { value: 'typed', label: words.typed, hint: words.typedHint },
            ]}
          />
          {draft.how === 'listed' ? (
            <SelectField
              id={fields.unit}
              label={words.select}
              hint={words.selectHint}
              error={problemOf(tries.problems, fields.unit)}
              placeholder={words.placeholder}
              value={draft.code === '' ? undefined : draft.code}
              onChange={choose}
              options={units.map(({ code, name }) => ({ value: code, label: name }))}
            />
          ) : null}
        </div>
      )}
    </StepSheet>
  );
}
