import { changeKind, changeStep, changeWay, removeWay } from '../../../../src-domain/catalogue/flow/edit';
import { flowStepKinds, type FlowStep, type FlowWay } from '../../../../src-domain/catalogue/flow/types';
import { flowsText as text } from '../../../strings/flows';
import { Button, TextButton } from '../../../ui/Button';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';

interface StepFormProps {
  step: FlowStep;
  at: number;
  steps: readonly FlowStep[];
  onChange: (steps: readonly FlowStep[], field: string | null) => void;
}

const kinds = flowStepKinds.map((value) => ({ value, label: text.kinds[value] }));
const wordFields = [
  { field: 'who', optional: true },
  { field: 'limit', optional: true, hint: text.limitHint },
  { field: 'basis', optional: true },
] as const;

function Target({
  step,
  at,
  steps,
  onChange,
  way,
  place,
  label,
}: StepFormProps & { way: FlowWay | undefined; place: number; label: string }) {
  const options = steps.flatMap(({ id, text: words }, to) => {
    const shown = words.trim() === '' ? text.blankStep : words;
    return id === step.id ? [] : [{ value: id, label: text.stepAt(to + 1, shown) }];
  });
  const known = options.some(({ value }) => value === way?.to) ? way?.to : undefined;
  return (
    <SelectField
      id={`flow-${at}-to-${place}`}
      label={label}
      value={known}
      placeholder={text.choose}
      options={options}
      onChange={(to) => onChange(changeWay(steps, at, place, { to }), null)}
    />
  );
}

function Decision(props: StepFormProps) {
  const { step, at, steps, onChange } = props;
  return (
    <>
      {step.next.map((way, place) => (
        <fieldset key={place} className="flows-way">
          <legend className="small">
            {text.leadsTo(place + 1)}{' '}
            {step.next.length > 2 ? (
              <TextButton label={text.removeWayOf(place + 1)} onClick={() => onChange(removeWay(steps, at, place), null)}>
                {text.removeWay}
              </TextButton>
            ) : null}
          </legend>
          <TextField
            id={`flow-${at}-when-${place}`}
            label={text.answer}
            value={way.when}
            width="short"
            maxLength={8}
            onChange={(when) => onChange(changeWay(steps, at, place, { when }), `when ${step.id} ${place}`)}
          />
          <Target {...props} way={way} place={place} label={text.wayTo} />
        </fieldset>
      ))}
      <p className="small muted">{text.firstDown}</p>
      <Button size="small" onClick={() => onChange(changeWay(steps, at, step.next.length, {}), null)}>
        {text.addWay}
      </Button>
    </>
  );
}

function Ways(props: StepFormProps) {
  const { kind, next } = props.step;
  if (kind === 'end') return null;
  return kind === 'decision' ? <Decision {...props} /> : <Target {...props} way={next[0]} place={0} label={text.next} />;
}

/** One step: what it is, its words, and where it goes on. */
export function StepForm(props: StepFormProps) {
  const { step, at, steps, onChange } = props;
  return (
    <div className="flows-form">
      <TextField
        id={`flow-${at}-text`}
        label={text.text}
        hint={text.textHint}
        lines={2}
        maxLength={80}
        value={step.text}
        onChange={(words) => onChange(changeStep(steps, at, { text: words }), `text ${step.id}`)}
      />
      <SelectField
        id={`flow-${at}-kind`}
        label={text.kind}
        value={step.kind}
        options={kinds}
        onChange={(kind) => onChange(changeKind(steps, at, kind, text.answers), null)}
      />
      {wordFields.map(({ field, ...words }) => (
        <TextField
          key={field}
          id={`flow-${at}-${field}`}
          label={text[field]}
          {...words}
          value={step[field]}
          width="full"
          maxLength={60}
          onChange={(value) => onChange(changeStep(steps, at, { [field]: value }), `${field} ${step.id}`)}
        />
      ))}
      <Ways {...props} />
    </div>
  );
}
