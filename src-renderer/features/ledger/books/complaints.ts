import type { Complaint } from '../../../../src-domain/ledger/types';
import { complaintOutcomes } from '../../../../src-domain/ledger/work/types';
import { entryText, ledgerText } from '../../../strings/ledger';
import { notesText } from '../../../strings/work';
import type { EntryDraft, EntryField, EntryKind, Noted } from '../entry';
import { DraftReader } from '../readDraft';
import { noteOf } from './notes';
import { optionsOf } from './options';

const open = { value: '', label: notesText.noOutcome };
const isSettled = ({ outcome }: EntryDraft): boolean => (outcome ?? '') !== '';

const fields: readonly EntryField[] = [
  { id: 'on', label: entryText.complaints.on, kind: 'date' },
  { id: 'matter', label: notesText.matter, hint: notesText.matterHint, kind: 'text', optional: true },
  { id: 'outcome', label: notesText.outcome, kind: 'select', options: [open, ...optionsOf(notesText.outcomes)], optional: true },
  { id: 'closedOn', label: notesText.outcomeOn, kind: 'date', when: isSettled },
];

/** 投诉举报: row 6; what became of each is the desk's own note. */
export const complaints: EntryKind<Noted<Complaint>> = {
  title: entryText.complaints.what,
  fields,
  draftOf: (noted, today) => ({
    on: noted?.entry.on ?? today,
    matter: noted?.note?.topic ?? '',
    outcome: noted?.note?.outcome ?? '',
    closedOn: noted?.note?.closedOn ?? '',
  }),
  read: (draft, id) => {
    const reader = new DraftReader(draft, fields);
    const on = reader.date('on');
    const outcome = complaintOutcomes.find((each) => each === draft['outcome']);
    const closedOn = outcome === undefined ? undefined : (reader.dateOrNone('closedOn') ?? undefined);
    reader.refuse(outcome !== undefined && reader.text('closedOn') === '', 'closedOn', notesText.needsOutcomeDay);
    reader.refuse(closedOn !== undefined && closedOn < on, 'closedOn', ledgerText.notBefore(notesText.outcomeOn, entryText.complaints.on));
    return reader.result({ entry: { id, on }, note: noteOf(id, { topic: reader.text('matter'), outcome, closedOn }) });
  },
};
