/** What a cut never goes through: titles of documents, quotations, numbers with their units, Latin words and addresses. */
const whole = [
  /《[^》]*》?/gu,
  /“[^”]*”?/gu,
  /〔[^〕]*〕?/gu,
  /https?:\/\/[\x21-\x7e]+/gu,
  /[\p{Nd}〇][\p{Nd}〇.,，:：/%％‰\-－—～~·]*(?:[年月日时分秒号元万亿个项件名户人亩吨米台条款次期级岁天]|平方米|公里|公斤)*/gu,
  /[\p{Script=Latin}@_.-]+/gu,
];

interface Span {
  readonly start: number;
  readonly end: number;
}

function spansOf(text: string, names: readonly string[]): readonly Span[] {
  const found: Span[] = [];
  for (const pattern of whole)
    for (const match of text.matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].length });
  for (const name of names) {
    if (name === '') continue;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) found.push({ start: at, end: at + name.length });
  }
  return found;
}

const sentenceEnd = /[。！？!?\n][”’」）)》]*/gu;
const clauseEnd = /[，；：、,;]/gu;

const endsOf = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(({ index, 0: sign }) => index + sign.length);

/** Where words end, so far as the language's own dictionary knows; never inside a sign made of several. */
const wordEnds = (text: string): readonly number[] =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ index, segment }) => index + segment.length);

const isCut = (at: number, spans: readonly Span[]): boolean => spans.some(({ start, end }) => at > start && at < end);

/** What stands for the rest where a sentence is broken off. */
const more = '…';

interface Shortening {
  readonly most: number;
  readonly length: (text: string) => number;
  /** Names that stay whole. */
  readonly names?: readonly string[];
}

/**
 * The text, or as much of its beginning as `most` allows: up to the end of a sentence, else of a clause, else of a word with … behind
 * it. Never inside a number, a name or 《》. Empty when not even the first word finds room.
 */
export function shorten(text: string, { most, length, names = [] }: Shortening): string {
  const given = text.trim();
  if (length(given) <= most) return given;
  const spans = spansOf(given, names);
  const longest = (ends: readonly number[], tail: string): string | undefined => {
    const fitting = ends.filter((at) => at < given.length && !isCut(at, spans)).map((at) => given.slice(0, at).trimEnd());
    return fitting.filter((each) => each !== '' && length(each + tail) <= most).at(-1);
  };
  const sentence = longest(endsOf(given, sentenceEnd), '');
  if (sentence !== undefined) return sentence;
  const broken = longest(endsOf(given, clauseEnd), more) ?? longest(wordEnds(given), more);
  return broken === undefined ? '' : `${broken.replace(/[，；：、,;]$/u, '')}${more}`;
}
