import type { EntryNote } from '../../../../src-domain/ledger/work/types';

/** A note of what was filled in; null when nothing was, so that no empty row is kept. */
export function noteOf(id: string, { ...parts }: Omit<EntryNote, 'id'>): EntryNote | null {
  const filled = Object.entries(parts).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return filled.length === 0 ? null : { id, ...Object.fromEntries(filled) };
}
