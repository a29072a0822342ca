import type { Migration } from './path';

/** Version 4 held no file behind a request, no work beyond the month's form, no sheets of earlier years and no annual report. */
export const countedBooks = {
  from: 4,
  to: 5,
  stores: {
    requestFiles: 'id',
    entryNotes: 'id',
    workEntries: 'id, book, on',
    oldSheets: 'id',
    annuals: 'id',
  },
  upgrade: {},
} as const satisfies Migration<4, 5>;
