import type { DisclosureRequest, RefusalGround } from '../../../../src-domain/ledger/types';
import { answerWords, refusalWords } from '../../../strings/answers';
import { entryText, ledgerText } from '../../../strings/ledger';
import type { EntryDraft, EntryField, EntryKind } from '../entry';
import { DraftReader } from '../readDraft';
import { optionsOf } from './options';

const words = entryText.requests;
const answers = Object.keys(answerWords);
const none = { value: '', label: words.open };

const fields: readonly EntryField[] = [
  { id: 'receivedOn', label: words.receivedOn, hint: words.receivedHint, kind: 'date' },
  { id: 'via', label: words.via, kind: 'select', options: optionsOf(words.vias) },
  { id: 'applicant', label: words.applicant, kind: 'select', options: optionsOf(words.applicants) },
  { id: 'extended', label: words.extended, kind: 'yes', optional: true },
  { id: 'answer', label: words.answer, kind: 'select', optional: true, options: [none, ...optionsOf(answerWords)] },
  { id: 'refusal', label: words.refusal, kind: 'select', options: optionsOf(refusalWords), when: ({ answer }) => answer === 'ANS-4' },
  { id: 'answeredOn', label: words.answeredOn, kind: 'date', when: ({ answer }) => answer !== '' },
  { id: 'closedOn', label: words.closedOn, kind: 'date', optional: true },
  { id: 'feeYuan', label: words.fee, kind: 'number', unit: words.feeUnit },
];

const draftOf = (entry: DisclosureRequest | undefined, today: string): EntryDraft => ({
  receivedOn: entry?.receivedOn ?? today,
  via: entry?.via ?? '',
  applicant: entry?.applicant ?? '',
  extended: entry?.extended === true ? 'yes' : '',
  answer: entry?.answer ?? '',
  refusal: entry?.refusal ?? '',
  answeredOn: entry?.answeredOn ?? '',
  closedOn: entry?.closedOn ?? '',
  feeYuan: entry?.feeYuan.toString() ?? '0',
});

/** 依申请公开 as plain entries: rows 3.1 to 3.3.8 and 7. Nothing about the applicant but the kind. */
export const requests: EntryKind<DisclosureRequest> = {
  title: words.what,
  fields,
  draftOf,
  read: (draft, id) => {
    const reader = new DraftReader(draft, fields);
    const receivedOn = reader.date('receivedOn');
    const answer = answers.find((code) => code === draft['answer']) ?? null;
    const answeredOn = answer === null ? null : reader.dateOrNone('answeredOn');
    const closedOn = reader.dateOrNone('closedOn');
    reader.refuse(answer !== null && reader.text('answeredOn') === '', 'answeredOn', words.dateNeedsAnswer);
    reader.refuse(answeredOn !== null && answeredOn < receivedOn, 'answeredOn', ledgerText.notBefore(words.answeredOn, words.receivedOn));
    reader.refuse(closedOn !== null && closedOn < receivedOn, 'closedOn', ledgerText.notBefore(words.closedOn, words.receivedOn));
    return reader.result<DisclosureRequest>({
      id,
      receivedOn,
      via: reader.oneOf('via', ['in-person', 'fax', 'online', 'letter']),
      applicant: reader.oneOf('applicant', ['natural', 'business', 'research', 'social', 'legal', 'other']),
      closedOn,
      extended: reader.yes('extended'),
      answeredOn,
      answer,
      refusal: answer === 'ANS-4' ? reader.oneOf<RefusalGround>('refusal', ['a', 'b', 'c', 'd', 'e', 'f']) : null,
      feeYuan: reader.amount('feeYuan', 2),
    });
  },
};
