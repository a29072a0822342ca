import type { HistoryEntry, OfficeDocument } from './types';

export const noted = (document: OfficeDocument, ...entries: readonly HistoryEntry[]): OfficeDocument =>
  entries.length === 0 ? document : { ...document, history: [...document.history, ...entries] };
