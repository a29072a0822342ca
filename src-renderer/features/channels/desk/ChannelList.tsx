import { channelRules } from '../../../../src-bridge/resources/channels';
import { publishedThere } from '../../../../src-domain/channels/backfill';
import type { ChannelId, ChannelText } from '../../../../src-domain/channels/types';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { channelsText as text } from '../../../strings/channels';
import { StateMark } from '../../../ui/StateMark';

interface StateProps {
  channel: ChannelId;
  record: DisclosureRecord;
  kept: ChannelText | undefined;
}

function State({ channel, record, kept }: StateProps) {
  const rule = channelRules.find(({ id }) => id === channel);
  const out = rule === undefined ? null : publishedThere(record, rule);
  if (out !== null) return <StateMark tone="green">{text.states.out(out)}</StateMark>;
  const taken = kept?.takenOn ?? null;
  if (taken !== null && kept?.changedSince === true) return <StateMark tone="yellow">{text.states.changedSince}</StateMark>;
  if (taken !== null) return <StateMark tone="blue">{text.states.taken[kept?.takenAs ?? 'unknown'](taken)}</StateMark>;
  return <StateMark tone="grey">{text.states.idle}</StateMark>;
}

interface ChannelListProps {
  record: DisclosureRecord;
  texts: ReadonlyMap<ChannelId, ChannelText>;
  chosen: ChannelId;
  onChoose: (channel: ChannelId) => void;
}

/** Every channel with where it stands. Native radios: arrow keys choose. */
export function ChannelList({ record, texts, chosen, onChoose }: ChannelListProps) {
  return (
    <fieldset className="channels-list">
      <legend className="visually-hidden">{text.listLabel}</legend>
      {channelRules.map(({ id }) => (
        <label key={id} className="channels-one">
          <input type="radio" name="channel" value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span className="channels-name">{text.channels[id]}</span>
          <span className="channels-state small">
            <State channel={id} record={record} kept={texts.get(id)} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
