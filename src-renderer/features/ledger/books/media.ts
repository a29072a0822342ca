import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { monthOf } from '../../../../src-domain/kernel/month';
import { accountKinds, type GazetteIssue, type MediaAccount, type ReadingPoint } from '../../../../src-domain/ledger/work/types';
import { ledgerText } from '../../../strings/ledger';
import { workText } from '../../../strings/work';
import type { EntryField, EntryKind } from '../entry';
import { DraftReader } from '../readDraft';
import { optionsOf } from './options';

const issue = workText.gazette;

const issueFields: readonly EntryField[] = [
  { id: 'number', label: issue.number, hint: issue.numberHint, kind: 'text' },
  { id: 'on', label: issue.on, kind: 'date' },
  { id: 'pages', label: issue.pages, kind: 'number', unit: issue.units.pages },
  { id: 'copies', label: issue.copies, kind: 'number', unit: issue.units.copies },
  { id: 'items', label: issue.items, kind: 'number', unit: issue.units.items },
];

/** 政府公报, issue by issue. */
export const gazette: EntryKind<GazetteIssue> = {
  title: issue.what,
  fields: issueFields,
  draftOf: (entry, today) => ({
    number: entry?.number ?? '',
    on: entry?.on ?? today,
    pages: entry?.pages.toString() ?? '',
    copies: entry?.copies.toString() ?? '',
    items: entry?.items.toString() ?? '',
  }),
  read: (draft, id) => {
    const reader = new DraftReader(draft, issueFields);
    const [number, on] = [reader.required('number'), reader.date('on')];
    const [pages, copies, items] = [reader.count('pages'), reader.count('copies'), reader.count('items')];
    return reader.result({ book: 'gazette', id, on, number, pages, copies, items } as const);
  },
};

const point = workText.point;

const pointFields: readonly EntryField[] = [
  { id: 'name', label: point.name, kind: 'text' },
  { id: 'place', label: point.place, kind: 'text' },
  { id: 'on', label: point.on, kind: 'date' },
  { id: 'closedOn', label: point.closedOn, kind: 'date', optional: true },
];

/** The day something ended, not before it began. */
function endOf(reader: DraftReader, on: CalendarDate, words: { readonly closedOn: string; readonly on: string }): CalendarDate | null {
  const closedOn = reader.dateOrNone('closedOn');
  reader.refuse(closedOn !== null && closedOn < on, 'closedOn', ledgerText.notBefore(words.closedOn, words.on));
  return closedOn;
}

/** 查阅点, place by place. */
export const points: EntryKind<ReadingPoint> = {
  title: point.what,
  fields: pointFields,
  draftOf: (entry, today) => ({
    name: entry?.name ?? '',
    place: entry?.place ?? '',
    on: entry?.on ?? today,
    closedOn: entry?.closedOn ?? '',
  }),
  read: (draft, id) => {
    const reader = new DraftReader(draft, pointFields);
    const [name, place, on] = [reader.required('name'), reader.required('place'), reader.date('on')];
    return reader.result({ book: 'point', id, on, name, place, closedOn: endOf(reader, on, point) } as const);
  },
};

const account = workText.account;

const accountFields: readonly EntryField[] = [
  { id: 'kind', label: account.kind, kind: 'select', options: optionsOf(account.kinds) },
  { id: 'name', label: account.name, kind: 'text' },
  { id: 'on', label: account.on, kind: 'date' },
  { id: 'lastPostOn', label: account.lastPostOn, kind: 'date', optional: true },
  { id: 'month', label: account.month, kind: 'month', optional: true },
  { id: 'posts', label: account.posts, kind: 'number', unit: account.postsUnit, optional: true },
  { id: 'closedOn', label: account.closedOn, kind: 'date', optional: true },
];

/** A month's posts, told in the form beside those of other months; a blank takes that month's number out. */
function postsIn(reader: DraftReader, known: MediaAccount['posts']): MediaAccount['posts'] {
  if (reader.text('posts') === '') return Object.fromEntries(Object.entries(known).filter(([month]) => month !== reader.text('month')));
  return { ...known, [reader.month('month')]: reader.count('posts') };
}

const latestMonth = (posts: MediaAccount['posts']): string | undefined => Object.keys(posts).sort().at(-1);

/** 政务新媒体账号; another month shows its own number, the other months stay as they are. */
export const accounts = (known: readonly MediaAccount[], today: CalendarDate): EntryKind<MediaAccount> => ({
  title: account.what,
  fields: accountFields,
  draftOf: (entry) => {
    const month = latestMonth(entry?.posts ?? {}) ?? monthOf(today);
    return {
      kind: entry?.kind ?? '',
      name: entry?.name ?? '',
      on: entry?.on ?? '',
      lastPostOn: entry?.lastPostOn ?? '',
      month,
      posts: entry?.posts[month]?.toString() ?? '',
      closedOn: entry?.closedOn ?? '',
    };
  },
  follow: (draft, was) => {
    const month = draft['month'] ?? '';
    if (month === was.draft['month']) return draft;
    return { ...draft, posts: known.find(({ id }) => id === was.id)?.posts[month]?.toString() ?? '' };
  },
  read: (draft, id) => {
    const reader = new DraftReader(draft, accountFields);
    const [kind, name, on] = [reader.oneOf('kind', accountKinds), reader.required('name'), reader.date('on')];
    const lastPostOn = reader.dateOrNone('lastPostOn');
    reader.refuse(lastPostOn !== null && lastPostOn < on, 'lastPostOn', ledgerText.notBefore(account.lastPostOn, account.on));
    reader.refuse(lastPostOn !== null && lastPostOn > today, 'lastPostOn', `${account.lastPostOn}${account.future}`);
    const posts = postsIn(reader, known.find((each) => each.id === id)?.posts ?? {});
    return reader.result({ book: 'account', id, on, kind, name, closedOn: endOf(reader, on, account), lastPostOn, posts } as const);
  },
});
