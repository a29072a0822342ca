import type { ReportParagraph, Sentence } from './types';

const fullDigits = /[０-９．％]/gu;

/** Full-width digits as half-width ones, and nothing else: Chinese punctuation says where a clause ends. */
const plainDigits = (text: string): string =>
  text.replace(/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/gu, ',').replace(fullDigits, (sign) => sign.normalize('NFKC'));

/** Without blanks, for comparing. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s*]/gu, '');

const heading = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/u;

/** A line of running text that breaks off: the next line goes on with it. A heading or a name has no comma and ends by itself. */
const breaksOff = (text: string): boolean => bare(text).length >= 15 && /[，,；、]/u.test(text) && !/[。！？：:”）)]\s*$/u.test(text);

/** Running text has a sign somewhere; what has none is a cell or a heading. */
const goesOn = (text: string): boolean => /[，,。；：、]/u.test(text) && !heading.test(text);

interface Passage {
  text: string;
  readonly starts: { readonly where: string; readonly at: number }[];
}

/** Lines of a scanned or plain text put together again where one breaks off in the middle of a sentence. */
function passagesOf(paragraphs: readonly ReportParagraph[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const { where, text } of paragraphs) {
    const last = passages.at(-1);
    const tidy = plainDigits(text).trim();
    if (tidy === '') continue;
    if (last !== undefined && breaksOff(last.text) && goesOn(tidy)) {
      last.starts.push({ where, at: last.text.length });
      last.text += tidy;
    } else passages.push({ text: tidy, starts: [{ where, at: 0 }] });
  }
  return passages;
}

/** The sentences of a report, each with the place it begins at. */
export function sentencesOf(paragraphs: readonly ReportParagraph[]): readonly Sentence[] {
  return passagesOf(paragraphs)
    .flatMap(({ text, starts }) =>
      [...text.matchAll(/[^。！？]+[。！？]?/gu)].map((match) => ({
        text: match[0].trim(),
        where: starts.filter(({ at }) => at <= match.index).at(-1)?.where ?? '',
      })),
    )
    .filter(({ text }) => text !== '')
    .map((sentence, at) => ({ ...sentence, at }));
}

/** Parts of a sentence between semicolons. */
export const segmentAround = (sentence: string, at: number): string => {
  const from = Math.max(sentence.lastIndexOf('；', at - 1), sentence.lastIndexOf(';', at - 1)) + 1;
  const ends = ['；', ';'].map((sign) => sentence.indexOf(sign, at)).filter((end) => end >= 0);
  return sentence.slice(from, Math.min(sentence.length, ...ends));
};
