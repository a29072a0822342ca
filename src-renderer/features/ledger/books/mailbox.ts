import { firstDay, monthOf } from '../../../../src-domain/kernel/month';
import type { MailboxMonth, Opinions } from '../../../../src-domain/ledger/work/types';
import { commonText } from '../../../strings/common';
import { workText } from '../../../strings/work';
import { typedNumber } from '../../../ui/TextField';
import type { EntryDraft, EntryField, EntryKind } from '../entry';
import { DraftReader } from '../readDraft';

const words = workText.mailbox;

/** More settled than came in: a slip of the pen, unless matters of earlier months are among them. */
const moreClosed = ({ received = '', closed = '' }: EntryDraft): boolean => (typedNumber(closed) ?? 0) > (typedNumber(received) ?? 0);

const fields: readonly EntryField[] = [
  { id: 'month', label: words.month, kind: 'month' },
  { id: 'platform', label: words.platform, hint: words.platformHint, kind: 'text' },
  { id: 'received', label: words.received, kind: 'number', unit: words.unit },
  { id: 'closed', label: words.closed, kind: 'number', unit: words.unit },
  { id: 'rated', label: words.rated, hint: words.ratedHint, kind: 'number', unit: words.unit, optional: true },
  { id: 'satisfied', label: words.satisfied, kind: 'number', unit: words.unit, optional: true },
  { id: 'carried', label: words.carried, kind: 'yes', optional: true, when: (draft) => moreClosed(draft) },
];

/** 群众评价, told whole or not at all: a blank is no zero. */
function opinionsIn(reader: DraftReader): Opinions | undefined {
  const told = ['rated', 'satisfied'].filter((id) => reader.text(id) !== '');
  if (told.length === 0) return undefined;
  if (told.length === 1) {
    reader.refuse(true, told[0] === 'rated' ? 'satisfied' : 'rated', words.bothOpinions);
    return undefined;
  }
  const [rated, satisfied] = [reader.count('rated'), reader.count('satisfied')];
  reader.refuse(satisfied > rated, 'satisfied', words.overRated);
  return { rated, satisfied };
}

/** 平台信箱: one platform, one month; `known` are those already entered, since a month is told once. */
export const mailbox = (known: readonly MailboxMonth[]): EntryKind<MailboxMonth> => ({
  title: words.what,
  fields,
  draftOf: (entry, today) => ({
    month: monthOf(entry?.on ?? today),
    platform: entry?.platform ?? '',
    received: entry?.received.toString() ?? '',
    closed: entry?.closed.toString() ?? '',
    rated: entry?.opinions?.rated.toString() ?? '',
    satisfied: entry?.opinions?.satisfied.toString() ?? '',
    carried: entry !== undefined && entry.closed > entry.received ? 'yes' : '',
  }),
  read: (draft, id) => {
    const reader = new DraftReader(draft, fields);
    const [month, platform] = [reader.month('month'), reader.required('platform')];
    const [received, closed] = [reader.count('received'), reader.count('closed')];
    const twice = known.some((each) => each.id !== id && each.platform === platform && monthOf(each.on) === month);
    reader.refuse(closed > received && !reader.yes('carried'), 'closed', words.tooMany);
    reader.refuse(twice, 'month', words.twice(platform, commonText.monthName(month)));
    const opinions = opinionsIn(reader);
    const told = opinions === undefined ? {} : { opinions };
    const read = reader.result({ book: 'mailbox', id, platform, received, closed, ...told } as const);
    return read.ok ? { ok: true, value: { ...read.value, on: firstDay(month) } } : read;
  },
});
