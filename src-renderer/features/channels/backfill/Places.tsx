import { isWebAddress, tidyAddress } from '../../../../src-domain/channels/address';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { backfillText as text } from '../../../strings/channels';
import { Check } from '../../../ui/Checks';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { TextField } from '../../../ui/TextField';
import { fieldOf, mayBeApart, ownFieldOf, type TickDraft } from './ticks';

interface PlacesProps {
  tick: TickDraft;
  records: readonly DisclosureRecord[];
  problems: readonly FieldProblem[];
  onChange: (tick: TickDraft) => void;
}

/** One place for all of the records. An address for several is nearly always a slip, so it is said. */
function Shared({ tick, records, problems, onChange }: PlacesProps) {
  const { channel, locator } = tick;
  const slip = mayBeApart(channel, records.length) && isWebAddress(tidyAddress(locator));
  return (
    <TextField
      id={fieldOf(channel, 'locator')}
      label={text.locator}
      hint={slip ? text.sameForAll(records.length) : text.locatorHints[channel]}
      value={locator}
      width="full"
      error={problemOf(problems, fieldOf(channel, 'locator'))}
      onChange={(next) => onChange({ ...tick, locator: next })}
    />
  );
}

/** One address for each record. */
function Own({ tick, records, problems, onChange }: PlacesProps) {
  const { channel, own } = tick;
  const fields = records.map(({ id, title }) => (
    <TextField
      key={id}
      id={ownFieldOf(channel, id)}
      label={text.own(title)}
      value={own[id] ?? ''}
      width="full"
      error={problemOf(problems, ownFieldOf(channel, id))}
      onChange={(next) => onChange({ ...tick, own: { ...own, [id]: next } })}
    />
  ));
  return <div className="channels-own">{fields}</div>;
}

/** Where the records are on one channel: one place for all, or each its own address. */
export function Places(props: PlacesProps) {
  const { tick, records, onChange } = props;
  if (!mayBeApart(tick.channel, records.length)) return <Shared {...props} />;
  return (
    <>
      <Check checked={tick.apart} onChange={(apart) => onChange({ ...tick, apart })}>
        {text.apart}
      </Check>
      {tick.apart ? <Own {...props} /> : <Shared {...props} />}
    </>
  );
}
