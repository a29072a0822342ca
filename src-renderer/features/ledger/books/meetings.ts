import type { DisclosureEvent } from '../../../../src-domain/ledger/types';
import { entryText } from '../../../strings/ledger';
import type { EntryField, EntryKind } from '../entry';
import { DraftReader } from '../readDraft';
import { optionsOf } from './options';

const words = entryText.meetings;

const fields: readonly EntryField[] = [
  { id: 'kind', label: words.kind, kind: 'cards', options: optionsOf(words.kinds) },
  { id: 'on', label: words.on, kind: 'date' },
  { id: 'persons', label: words.persons, kind: 'number', unit: words.personsUnit, when: ({ kind }) => kind === 'training' },
];

/** 会议和培训: rows 9.1 to 9.3. */
export const meetings: EntryKind<DisclosureEvent> = {
  title: words.what,
  fields,
  draftOf: (entry, today) => ({ kind: entry?.kind ?? 'meeting', on: entry?.on ?? today, persons: entry?.persons?.toString() ?? '' }),
  read: (draft, id) => {
    const reader = new DraftReader(draft, fields);
    const kind = reader.oneOf('kind', ['meeting', 'training']);
    const on = reader.date('on');
    return reader.result({ id, kind, on, ...(kind === 'training' ? { persons: reader.count('persons') } : {}) });
  },
};
