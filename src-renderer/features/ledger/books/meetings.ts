import type { DisclosureEvent } from '../../../../src-domain/ledger/types';
import { guests } from '../../../../src-domain/ledger/work/types';
import { entryText } from '../../../strings/ledger';
import { notesText } from '../../../strings/work';
import type { EntryDraft, EntryField, EntryKind, Noted } from '../entry';
import { DraftReader } from '../readDraft';
import { noteOf } from './notes';
import { optionsOf } from './options';

const words = entryText.meetings;
const isTraining = ({ kind }: EntryDraft): boolean => kind === 'training';
const isMeeting = (draft: EntryDraft): boolean => !isTraining(draft);

const fields: readonly EntryField[] = [
  { id: 'kind', label: words.kind, kind: 'cards', options: optionsOf(words.kinds) },
  { id: 'on', label: words.on, kind: 'date' },
  { id: 'persons', label: words.persons, kind: 'number', unit: words.personsUnit, when: isTraining },
  { id: 'course', label: notesText.course, kind: 'text', optional: true, when: isTraining },
  { id: 'hosts', label: notesText.hosts, kind: 'text', optional: true, when: isTraining },
  { id: 'agenda', label: notesText.agenda, kind: 'text', optional: true, when: isMeeting },
  { id: 'guests', label: notesText.guestsLabel, kind: 'ticks', options: optionsOf(notesText.guests), optional: true, when: isMeeting },
  { id: 'guestNames', label: notesText.guestNames, hint: notesText.guestNamesHint, kind: 'text', optional: true, when: isMeeting },
];

/** 会议和培训: rows 9.1 to 9.3. */
export const meetings: EntryKind<Noted<DisclosureEvent>> = {
  title: words.what,
  fields,
  draftOf: (noted, today) => ({
    kind: noted?.entry.kind ?? 'meeting',
    on: noted?.entry.on ?? today,
    persons: noted?.entry.persons?.toString() ?? '',
    course: noted?.note?.topic ?? '',
    agenda: noted?.note?.topic ?? '',
    hosts: noted?.note?.hosts ?? '',
    guests: noted?.note?.guests?.join(',') ?? '',
    guestNames: noted?.note?.guestNames ?? '',
  }),
  read: (draft, id) => {
    const reader = new DraftReader(draft, fields);
    const kind = reader.oneOf('kind', ['meeting', 'training']);
    const on = reader.date('on');
    if (kind === 'training') {
      const note = noteOf(id, { topic: reader.text('course'), hosts: reader.text('hosts') });
      return reader.result({ entry: { id, kind, on, persons: reader.count('persons') }, note });
    }
    const note = noteOf(id, {
      topic: reader.text('agenda'),
      guests: reader.anyOf('guests', guests),
      guestNames: reader.text('guestNames'),
    });
    return reader.result({ entry: { id, kind, on }, note });
  },
};
