import { channels, type DisclosureEvent } from '../../../../src-domain/ledger/types';
import { channelWords, entryText } from '../../../strings/ledger';
import type { EntryField, EntryKind } from '../entry';
import { DraftReader } from '../readDraft';
import { optionsOf } from './options';

const words = entryText.responses;
const kinds = ['response', 'press-conference', 'online-interview'] as const;

const fields: readonly EntryField[] = [
  { id: 'kind', label: words.kind, kind: 'cards', options: optionsOf(words.kinds) },
  { id: 'on', label: words.on, hint: words.onHint, kind: 'date' },
  {
    id: 'channels',
    label: words.channels,
    hint: words.channelsHint,
    kind: 'ticks',
    options: optionsOf(channelWords),
    when: ({ kind }) => kind === 'response',
  },
  { id: 'head', label: words.head, kind: 'yes', optional: true, when: ({ kind }) => kind !== 'response' },
];

/** 回应、新闻发布会、在线访谈: rows 2.1 to 2.2.5. */
export const responses: EntryKind<DisclosureEvent> = {
  title: words.what,
  fields,
  draftOf: (entry, today) => ({
    kind: entry?.kind ?? 'response',
    on: entry?.on ?? today,
    channels: entry?.channels?.join(',') ?? '',
    head: entry?.headAttended === true ? 'yes' : '',
  }),
  read: (draft, id) => {
    const reader = new DraftReader(draft, fields);
    const kind = reader.oneOf('kind', kinds);
    const on = reader.date('on');
    const rest = kind === 'response' ? { channels: reader.someOf('channels', channels) } : { headAttended: reader.yes('head') };
    return reader.result({ id, kind, on, ...rest });
  },
};
