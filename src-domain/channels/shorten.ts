import { isInside, wholeSpans, type Span } from './whole';

const sentenceEnd = /[。！？!?\n][”’」）)》]*/gu;
const clauseEnd = /[，；：,;]/gu;
const listEnd = /、/gu;

const endsOf = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(({ index, 0: sign }) => index + sign.length);

/** Where words end, so far as the language's own dictionary knows; never inside a sign made of several. */
const wordEnds = (text: string): readonly number[] =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ index, segment }) => index + segment.length);

/** What stands for the rest where a sentence is broken off. */
const more = '…';

/** A break that leaves less than this share of the room filled says too little while a later one is to be had. */
const enough = 0.4;

interface Shortening {
  readonly most: number;
  readonly length: (text: string) => number;
  /** Names that stay whole. */
  readonly names?: readonly string[];
}

/** The longest beginning that ends at one of `ends`, as it would stand there. */
function longest(text: string, ends: readonly number[], spans: readonly Span[], { most, length }: Shortening, tail: string): string {
  const fits = (cut: string): boolean => cut !== '' && length(cut + tail) <= most;
  const cuts = ends.filter((at) => at < text.length && !isInside(at, spans)).map((at) => text.slice(0, at).trimEnd());
  const cut = cuts.filter(fits).at(-1);
  if (cut === undefined) return '';
  return tail === '' ? cut : `${cut.replace(/[，；：、,;]$/u, '')}${tail}`;
}

/**
 * The text, or as much of its beginning as `most` allows: up to the end of a sentence, else of a clause, of a part of a list, of a word,
 * the last three with … behind them. Never inside a number, a date, an amount, a name or 《》. Empty when nothing whole finds room.
 */
export function shorten(text: string, shortening: Shortening): string {
  const given = text.trim();
  const { most, length, names = [] } = shortening;
  if (length(given) <= most) return given;
  const spans = wholeSpans(given, names);
  const sentence = longest(given, endsOf(given, sentenceEnd), spans, shortening, '');
  const clause = longest(given, endsOf(given, clauseEnd), spans, shortening, more);
  const part = longest(given, endsOf(given, listEnd), spans, shortening, more);
  const atMarks = [sentence, clause, part];
  return (
    atMarks.find((cut) => length(cut) >= most * enough) ??
    atMarks.find((cut) => cut !== '') ??
    longest(given, wordEnds(given), spans, shortening, more)
  );
}
