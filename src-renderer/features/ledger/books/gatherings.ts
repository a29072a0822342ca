import { guests, type Outing, type Session } from '../../../../src-domain/ledger/work/types';
import { notesText, workText } from '../../../strings/work';
import type { EntryField, EntryKind } from '../entry';
import { DraftReader } from '../readDraft';
import { optionsOf } from './options';

const session = workText.session;

const sessionFields: readonly EntryField[] = [
  { id: 'title', label: session.title, kind: 'text' },
  { id: 'on', label: session.on, kind: 'date' },
  { id: 'guests', label: notesText.guestsLabel, kind: 'ticks', options: optionsOf(notesText.guests), optional: true },
  { id: 'guestNames', label: notesText.guestNames, hint: notesText.guestNamesHint, kind: 'text', optional: true },
];

/** 常务会议、办公会 and who sat in. */
export const sessions: EntryKind<Session> = {
  title: session.what,
  fields: sessionFields,
  draftOf: (entry, today) => ({
    title: entry?.title ?? '',
    on: entry?.on ?? today,
    guests: entry?.guests.join(',') ?? '',
    guestNames: entry?.guestNames ?? '',
  }),
  read: (draft, id) => {
    const reader = new DraftReader(draft, sessionFields);
    const [title, on] = [reader.required('title'), reader.date('on')];
    const [sat, guestNames] = [reader.anyOf('guests', guests), reader.text('guestNames')];
    return reader.result({ book: 'session', id, on, title, guests: sat, guestNames } as const);
  },
};

const outing = workText.outing;

const outingFields: readonly EntryField[] = [
  { id: 'title', label: outing.title, kind: 'text' },
  { id: 'on', label: outing.on, kind: 'date' },
  { id: 'place', label: outing.place, kind: 'text' },
  { id: 'hosts', label: outing.hosts, kind: 'text' },
  { id: 'persons', label: outing.persons, kind: 'number', unit: outing.personsUnit },
];

/** 外出培训. */
export const outings: EntryKind<Outing> = {
  title: outing.what,
  fields: outingFields,
  draftOf: (entry, today) => ({
    title: entry?.title ?? '',
    on: entry?.on ?? today,
    place: entry?.place ?? '',
    hosts: entry?.hosts ?? '',
    persons: entry?.persons.toString() ?? '',
  }),
  read: (draft, id) => {
    const reader = new DraftReader(draft, outingFields);
    const [title, on] = [reader.required('title'), reader.date('on')];
    const [place, hosts, persons] = [reader.required('place'), reader.required('hosts'), reader.count('persons')];
    return reader.result({ book: 'outing', id, on, title, place, hosts, persons } as const);
  },
};
