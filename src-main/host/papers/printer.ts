import type { Result } from '../../../src-domain/kernel/result';

export interface Sheet {
  readonly html: string;
  readonly paper: 'A4' | 'A3';
  readonly landscape: boolean;
}

/** Each shell brings its own: Electron prints itself, loopback asks the browser it found. */
export type Printer = (sheet: Sheet) => Promise<Result<Uint8Array, 'cannot-print'>>;

/** A sheet of thousands of rows takes an old machine a minute; what takes longer than this hangs, in ms. */
const patience = 180_000;

/** What `work` gives; throws when it has not ended in time, so that no button stays busy for ever. */
export async function inTime<T>(work: Promise<T>, millis = patience): Promise<T> {
  let clock: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_done, failed) => {
    clock = setTimeout(() => failed(new Error('printing took too long')), millis);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(clock);
  }
}

/** Puts the paper before the sheet's own styles, so that a sheet may still name its pages. */
export function withPaper({ html, paper, landscape }: Sheet): string {
  const rule = `<style>@page { size: ${paper} ${landscape ? 'landscape' : 'portrait'}; }</style>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + rule) : rule + html;
}
