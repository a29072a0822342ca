/**
 * What the start found. `rebuilt`: made again from the journal, nothing lost. `set-aside`: store and journal did not belong together; the
 * store's rows are kept under `name`, `unsent` of them had never reached the disk. `mended`: the journal had lost its end and got it back.
 */
export type Opening =
  | { readonly kind: 'as-left' }
  | { readonly kind: 'rebuilt'; readonly rows: number }
  | { readonly kind: 'set-aside'; readonly rows: number; readonly name: string; readonly unsent: number }
  | { readonly kind: 'mended'; readonly rows: number };

/** Why the store does not open. The journal was not changed. */
export type StoreTrouble = 'newer-data' | 'journal-damaged' | 'store-damaged' | 'no-host';
