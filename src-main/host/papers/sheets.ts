import { randomUUID } from 'node:crypto';

/** Sheets waiting for the printer, each behind a path nobody can guess, gone after one reading. */
export interface SheetShelf {
  readonly put: (html: string) => string;
  readonly take: (path: string) => string | undefined;
}

export function sheetShelf(): SheetShelf {
  const waiting = new Map<string, string>();
  return {
    put: (html) => {
      const path = `/sheet/${randomUUID()}`;
      waiting.set(path, html);
      return path;
    },
    take: (path) => {
      const html = waiting.get(path);
      waiting.delete(path);
      return html;
    },
  };
}
