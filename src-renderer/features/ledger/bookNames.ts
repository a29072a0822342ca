import { ledgerText as text } from '../../strings/ledger';

/** A book by its name in the address. */
export type BookName = keyof typeof text.books;
export type Tab = keyof typeof text.tabs;

/** Which books lie under which tab; the first is opened. */
const shelves: Readonly<Record<Tab, readonly [BookName, ...BookName[]]>> = {
  records: ['records', 'interpretations'],
  responses: ['responses', 'mailbox'],
  meetings: ['meetings', 'sessions', 'outings'],
  requests: ['requests'],
  cases: ['cases'],
  complaints: ['complaints'],
  proposals: ['proposals'],
  media: ['gazette', 'points', 'accounts'],
  organisation: ['organisation'],
};

// The keys of an object literal that is typed by them.
const tabNames = Object.keys(shelves) as Tab[];

export const tabs = tabNames.map((id) => ({ id, label: text.tabs[id] }));
export const booksUnder = (tab: Tab): readonly [BookName, ...BookName[]] => shelves[tab];
export const bookAsked = (asked: string | undefined): BookName =>
  tabNames.flatMap((tab) => shelves[tab]).find((book) => book === asked) ?? 'records';
export const tabOf = (book: BookName): Tab => tabNames.find((tab) => shelves[tab].includes(book)) ?? 'records';

/** Books of what lasts: shown whole, whatever month is asked for. */
const lasting: readonly BookName[] = ['points', 'accounts', 'organisation'];
export const isLasting = (book: BookName): boolean => lasting.includes(book);
