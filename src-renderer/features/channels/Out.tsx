import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import { channelsText as text } from '../../strings/channels';
import { channelWords } from '../../strings/ledger';
import { StateMark } from '../../ui/StateMark';

/** Where a record is out, every channel once. */
export function Out({ record }: { record: DisclosureRecord }) {
  const names = [...new Set(record.publications.map(({ channel, medium }) => medium ?? channelWords[channel]))];
  return names.length === 0 ? <StateMark tone="yellow">{text.notOut}</StateMark> : names.join('、');
}
