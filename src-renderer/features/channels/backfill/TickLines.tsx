import { backfillText as text, channelsText } from '../../../strings/channels';
import { Check } from '../../../ui/Checks';
import { DateField } from '../../../ui/DateField';
import { answersOf, FieldError } from '../../../ui/Field';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { TextField } from '../../../ui/TextField';
import { channelsField, fieldOf, type TickDraft } from './ticks';

interface TickLinesProps {
  ticks: readonly TickDraft[];
  problems: readonly FieldProblem[];
  onChange: (tick: TickDraft) => void;
}

function Line({ tick, problems, onChange }: Omit<TickLinesProps, 'ticks'> & { tick: TickDraft }) {
  const { channel, ticked, on, locator } = tick;
  const name = channelsText.channels[channel];
  return (
    <div className="channels-tick">
      <Check checked={ticked} onChange={(next) => onChange({ ...tick, ticked: next })}>
        {name}
      </Check>
      {ticked ? (
        <div className="channels-tick-fields" role="group" aria-label={name}>
          <DateField
            id={fieldOf(channel, 'on')}
            label={text.on}
            value={on}
            error={problemOf(problems, fieldOf(channel, 'on'))}
            onChange={(next) => onChange({ ...tick, on: next })}
          />
          <TextField
            id={fieldOf(channel, 'locator')}
            label={text.locator}
            hint={text.locatorHints[channel]}
            value={locator}
            width="full"
            error={problemOf(problems, fieldOf(channel, 'locator'))}
            onChange={(next) => onChange({ ...tick, locator: next })}
          />
        </div>
      ) : null}
    </div>
  );
}

/** The channels to tick, each with its day and place. */
export function TickLines({ ticks, problems, onChange }: TickLinesProps) {
  return (
    <fieldset id={channelsField} tabIndex={-1} className="channels-ticks" onChange={answersOf(channelsField)}>
      <legend className="visually-hidden">{text.channelsLegend}</legend>
      <FieldError id={channelsField} error={problemOf(problems, channelsField)} />
      {ticks.map((tick) => (
        <Line key={tick.channel} tick={tick} problems={problems} onChange={onChange} />
      ))}
    </fieldset>
  );
}
