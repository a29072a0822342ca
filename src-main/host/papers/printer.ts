import type { Result } from '../../../src-domain/kernel/result';

export interface Sheet {
  readonly html: string;
  readonly paper: 'A4' | 'A3';
  readonly landscape: boolean;
}

/** Each shell brings its own: Electron prints itself, loopback asks the browser it found. */
export type Printer = (sheet: Sheet) => Promise<Result<Uint8Array, 'cannot-print'>>;

/** Puts the paper before the sheet's own styles, so that a sheet may still name its pages. */
export function withPaper({ html, paper, landscape }: Sheet): string {
  const rule = `<style>@page { size: ${paper} ${landscape ? 'landscape' : 'portrait'}; }</style>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + rule) : rule + html;
}
