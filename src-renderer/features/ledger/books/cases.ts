import type { ReviewCase } from '../../../../src-domain/ledger/types';
import { entryText, ledgerText } from '../../../strings/ledger';
import type { EntryField, EntryKind } from '../entry';
import { DraftReader } from '../readDraft';
import { optionsOf } from './options';

const words = entryText.cases;

const fields: readonly EntryField[] = [
  { id: 'kind', label: words.kind, kind: 'cards', options: optionsOf(words.kinds) },
  { id: 'receivedOn', label: words.receivedOn, kind: 'date' },
  { id: 'after', label: words.after, kind: 'yes', optional: true, when: ({ kind }) => kind === 'litigation' },
  { id: 'result', label: words.result, kind: 'select', options: optionsOf(words.results) },
  { id: 'closedOn', label: words.closedOn, kind: 'date', when: ({ result }) => result !== 'pending' },
];

/** 行政复议和行政诉讼: rows 4 and 5. */
export const cases: EntryKind<ReviewCase> = {
  title: words.what,
  fields,
  draftOf: (entry, today) => ({
    kind: entry?.kind ?? 'reconsideration',
    receivedOn: entry?.receivedOn ?? today,
    closedOn: entry?.closedOn ?? '',
    result: entry?.result ?? 'pending',
    after: entry?.afterReconsideration === true ? 'yes' : '',
  }),
  read: (draft, id) => {
    const reader = new DraftReader(draft, fields);
    const kind = reader.oneOf('kind', ['reconsideration', 'litigation']);
    const receivedOn = reader.date('receivedOn');
    const result = reader.oneOf('result', ['pending', 'upheld', 'corrected', 'other']);
    const closedOn = result === 'pending' ? null : reader.dateOrNone('closedOn');
    reader.refuse(result !== 'pending' && reader.text('closedOn') === '', 'closedOn', words.needsClosed);
    reader.refuse(closedOn !== null && closedOn < receivedOn, 'closedOn', ledgerText.notBefore(words.closedOn, words.receivedOn));
    return reader.result({ id, kind, receivedOn, closedOn, result, afterReconsideration: kind === 'litigation' && reader.yes('after') });
  },
};
