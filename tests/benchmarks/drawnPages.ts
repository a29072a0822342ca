import { buildOfd, ofdText } from '../builders/ofd';
import { buildPdf, line } from '../builders/pdf';

const lettersOfALine = 38;
const linesOfAPage = 36;

/** Text as it is set on pages: lines of equal length, each paragraph on lines of its own. */
function setOnPages(texts: readonly string[]): readonly (readonly string[])[] {
  const lines = texts.flatMap((text) => text.match(new RegExp(`.{1,${lettersOfALine}}`, 'gu')) ?? []);
  return Array.from({ length: Math.ceil(lines.length / linesOfAPage) }, (_, at) => lines.slice(at * linesOfAPage, (at + 1) * linesOfAPage));
}

/** A PDF with the text as text. */
export const pdfOf = (texts: readonly string[]): Uint8Array =>
  buildPdf({ pages: setOnPages(texts).map((lines) => lines.map((text, at) => line(text, 70, 780 - at * 20)).join('')) });

export const ofdOf = (texts: readonly string[]): Promise<Uint8Array> =>
  buildOfd({ pages: setOnPages(texts).map((lines) => lines.map((text, at) => ofdText(text, 20, 20 + at * 7)).join('')) });
