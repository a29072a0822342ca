import type { Complaint } from '../../../../src-domain/ledger/types';
import { entryText } from '../../../strings/ledger';
import type { EntryField, EntryKind } from '../entry';
import { DraftReader } from '../readDraft';

const fields: readonly EntryField[] = [{ id: 'on', label: entryText.complaints.on, kind: 'date' }];

/** 投诉举报: row 6. */
export const complaints: EntryKind<Complaint> = {
  title: entryText.complaints.what,
  fields,
  draftOf: (entry, today) => ({ on: entry?.on ?? today }),
  read: (draft, id) => {
    const reader = new DraftReader(draft, fields);
    return reader.result({ id, on: reader.date('on') });
  },
};
