import { useOfficers } from '../../../store';
import { stepText as text } from '../../../strings/requestSteps';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { DateField } from '../../../ui/DateField';
import { SelectField } from '../../../ui/SelectField';
import { NumberField } from '../../../ui/TextField';
import type { StepFieldsProps } from './stepDraft';

const words = text.fields;

/** Who agreed. */
export function Approver({ draft, onChange, errorOf }: StepFieldsProps) {
  const officers = useOfficers() ?? [];
  return (
    <SelectField
      id="step-approver"
      label={words.approver}
      error={errorOf('step-approver')}
      value={draft.approver === '' ? undefined : draft.approver}
      onChange={(approver) => onChange({ approver })}
      options={officers.filter(({ active }) => active).map(({ name }) => ({ value: name, label: name }))}
    />
  );
}

/** How much longer, once (条例第三十三条第二款). */
export function Extension(props: StepFieldsProps) {
  const { draft, onChange, errorOf } = props;
  return (
    <>
      <NumberField
        id="step-days"
        label={words.days}
        unit={words.daysUnit}
        error={errorOf('step-days')}
        value={draft.days}
        onChange={(days) => onChange({ days })}
      />
      <Approver {...props} />
    </>
  );
}

/** The day given to somebody, or set by the organ itself. */
export function Until({ draft, onChange, errorOf, label, hint }: StepFieldsProps & { label: string; hint: string }) {
  return (
    <DateField
      id="step-until"
      label={label}
      hint={hint}
      error={errorOf('step-until')}
      value={draft.until}
      onChange={(until) => onChange({ until })}
    />
  );
}

/** Whether the applicant's reasons are good (条例第三十五条). */
export function Fair({ draft, onChange, errorOf }: StepFieldsProps) {
  return (
    <ChoiceCards
      id="step-fair"
      legend={words.fair}
      value={draft.fair}
      onChange={(fair) => onChange({ fair })}
      error={errorOf('step-fair')}
      options={[
        { value: 'yes', label: text.fair.yes, hint: words.fairYesHint },
        { value: 'no', label: text.fair.no, hint: words.fairNoHint },
      ]}
    />
  );
}
