import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { backfillText as text, channelsText } from '../../../strings/channels';
import { Check } from '../../../ui/Checks';
import { DateField } from '../../../ui/DateField';
import { answersOf, FieldError } from '../../../ui/Field';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { Places } from './Places';
import { channelsField, fieldOf, type TickDraft } from './ticks';

interface TickLinesProps {
  ticks: readonly TickDraft[];
  /** Those that are chosen. */
  records: readonly DisclosureRecord[];
  problems: readonly FieldProblem[];
  onChange: (tick: TickDraft) => void;
}

function Line({ tick, records, problems, onChange }: Omit<TickLinesProps, 'ticks'> & { tick: TickDraft }) {
  const { channel, ticked, on } = tick;
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
          <Places tick={tick} records={records} problems={problems} onChange={onChange} />
        </div>
      ) : null}
    </div>
  );
}

/** The channels to tick, each with its day and place. */
export function TickLines({ ticks, records, problems, onChange }: TickLinesProps) {
  return (
    <fieldset id={channelsField} tabIndex={-1} className="channels-ticks" onChange={answersOf(channelsField)}>
      <legend className="visually-hidden">{text.channelsLegend}</legend>
      <FieldError id={channelsField} error={problemOf(problems, channelsField)} />
      {ticks.map((tick) => (
        <Line key={tick.channel} tick={tick} records={records} problems={problems} onChange={onChange} />
      ))}
    </fieldset>
  );
}
