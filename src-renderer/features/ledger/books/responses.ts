import { channels, type DisclosureEvent } from '../../../../src-domain/ledger/types';
import { responseSources } from '../../../../src-domain/ledger/work/types';
import { channelWords, entryText } from '../../../strings/ledger';
import { notesText } from '../../../strings/work';
import type { EntryField, EntryKind, Noted } from '../entry';
import { DraftReader } from '../readDraft';
import { noteOf } from './notes';
import { optionsOf } from './options';

const words = entryText.responses;
const kinds = ['response', 'press-conference', 'online-interview'] as const;
const none = { value: '', label: notesText.noSource };

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
  { id: 'topic', label: notesText.topic, hint: notesText.topicHint, kind: 'text', optional: true },
  {
    id: 'source',
    label: notesText.source,
    kind: 'select',
    options: [none, ...optionsOf(notesText.sources)],
    optional: true,
    when: ({ kind }) => kind === 'response',
  },
  { id: 'hosts', label: notesText.hosts, kind: 'text', optional: true, when: ({ kind }) => kind === 'press-conference' },
];

/** 回应、新闻发布会、在线访谈: rows 2.1 to 2.2.5. */
export const responses: EntryKind<Noted<DisclosureEvent>> = {
  title: words.what,
  fields,
  draftOf: (noted, today) => ({
    kind: noted?.entry.kind ?? 'response',
    on: noted?.entry.on ?? today,
    channels: noted?.entry.channels?.join(',') ?? '',
    head: noted?.entry.headAttended === true ? 'yes' : '',
    topic: noted?.note?.topic ?? '',
    source: noted?.note?.source ?? '',
    hosts: noted?.note?.hosts ?? '',
  }),
  read: (draft, id) => {
    const reader = new DraftReader(draft, fields);
    const kind = reader.oneOf('kind', kinds);
    const on = reader.date('on');
    const rest = kind === 'response' ? { channels: reader.someOf('channels', channels) } : { headAttended: reader.yes('head') };
    const source = kind === 'response' ? responseSources.find((each) => each === draft['source']) : undefined;
    const hosts = kind === 'press-conference' ? reader.text('hosts') : undefined;
    return reader.result({ entry: { id, kind, on, ...rest }, note: noteOf(id, { topic: reader.text('topic'), source, hosts }) });
  },
};
