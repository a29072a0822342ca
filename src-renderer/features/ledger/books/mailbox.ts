import { firstDay, monthOf } from '../../../../src-domain/kernel/month';
import type { MailboxMonth } from '../../../../src-domain/ledger/work/types';
import { commonText } from '../../../strings/common';
import { workText } from '../../../strings/work';
import type { EntryField, EntryKind } from '../entry';
import { DraftReader } from '../readDraft';

const words = workText.mailbox;

const fields: readonly EntryField[] = [
  { id: 'month', label: words.month, kind: 'month' },
  { id: 'platform', label: words.platform, hint: words.platformHint, kind: 'text' },
  { id: 'received', label: words.received, kind: 'number', unit: words.unit },
  { id: 'closed', label: words.closed, kind: 'number', unit: words.unit },
];

/** 平台信箱: one platform, one month; `known` are those already entered, since a month is told once. */
export const mailbox = (known: readonly MailboxMonth[]): EntryKind<MailboxMonth> => ({
  title: words.what,
  fields,
  draftOf: (entry, today) => ({
    month: monthOf(entry?.on ?? today),
    platform: entry?.platform ?? '',
    received: entry?.received.toString() ?? '',
    closed: entry?.closed.toString() ?? '',
  }),
  read: (draft, id) => {
    const reader = new DraftReader(draft, fields);
    const [month, platform] = [reader.month('month'), reader.required('platform')];
    const [received, closed] = [reader.count('received'), reader.count('closed')];
    const twice = known.some((each) => each.id !== id && each.platform === platform && monthOf(each.on) === month);
    reader.refuse(closed > received, 'closed', words.tooMany);
    reader.refuse(twice, 'month', words.twice(platform, commonText.monthName(month)));
    const read = reader.result({ book: 'mailbox', id, platform, received, closed } as const);
    return read.ok ? { ok: true, value: { ...read.value, on: firstDay(month) } } : read;
  },
});
