/**
 * Breaks a title into lines of nearly equal length, at most `most` signs each, never inside a word, a name of `whole`, a work in 《》, a
 * quotation, or between a number and its 年, 月 (GB/T 9704: 词意完整, 排列对称, 梯形或者菱形). A word longer than a line stands alone.
 */
export function titleLines(title: string, most: number, whole: readonly string[]): readonly string[] {
  const words = wordsOf(title, most, whole);
  const least = Math.max(1, Math.ceil(lengthOf(title) / most));
  for (let count = least; count <= words.length; count += 1) {
    const lines = balanced(words, count, most);
    if (lines !== null) return lines;
  }
  return words;
}

const lengthOf = (text: string): number => [...text].length;

/** Works, quotations and asides; numbers with what they count. */
const spans = /《[^》]*》|“[^”]*”|（[^）]*）|\d+年度?(?:\d+月)?(?:\d+日)?|\d+月(?:\d+日)?|第[一二三四五六七八九十\d]+[批次期号季]/u;

/** Words that stay in one piece; closing marks and 的 cling to what stands before them, opening marks to what follows. */
function wordsOf(title: string, most: number, whole: readonly string[]): readonly string[] {
  const names = whole
    .filter((each) => each !== '')
    .reduce<readonly string[]>((parts, name) => parts.flatMap((part) => (whole.includes(part) ? [part] : cut(part, name))), [title]);
  const words = names.flatMap((part) => (whole.includes(part) ? [part] : split(part, most)));
  return words.reduce<readonly string[]>((done, word) => {
    const last = done.at(-1);
    const joins = last !== undefined && (/^[的）》」”、，]/u.test(word) || /[（《「“]$/u.test(last));
    return joins ? [...done.slice(0, -1), last + word] : [...done, word];
  }, []);
}

const cut = (part: string, name: string): readonly string[] =>
  part.split(name).flatMap((between, at) => [...(at === 0 ? [] : [name]), ...(between === '' ? [] : [between])]);

/** Spans that fit on a line in one piece, the rest by words. */
function split(text: string, most: number): readonly string[] {
  const span = spans.exec(text);
  if (span === null) return segmented(text);
  const [found] = span;
  const after = text.slice(span.index + found.length);
  return [...segmented(text.slice(0, span.index)), ...(lengthOf(found) <= most ? [found] : segmented(found)), ...split(after, most)];
}

const segmented = (text: string): readonly string[] =>
  text === '' ? [] : [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

interface Lines {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** The `count` lines nearest to each other in length; null where some word does not let them fit. */
function balanced(words: readonly string[], count: number, most: number): readonly string[] | null {
  const even = lengthOf(words.join('')) / count;
  const known = new Map<string, Lines | null>();
  const best = (from: number, left: number): Lines | null => {
    const key = `${from} ${left}`;
    const held = known.get(key);
    if (held !== undefined) return held;
    const found = left === 0 ? (from === words.length ? { lines: [], cost: 0 } : null) : cheapest(from, left);
    known.set(key, found);
    return found;
  };
  const cheapest = (from: number, left: number): Lines | null => {
    let found: Lines | null = null;
    for (let to = from + 1; to <= words.length; to += 1) {
      const line = words.slice(from, to).join('');
      if (lengthOf(line) > most) break;
      const rest = best(to, left - 1);
      const cost = (lengthOf(line) - even) ** 2 + (rest?.cost ?? 0);
      if (rest !== null && (found === null || cost < found.cost)) found = { lines: [line, ...rest.lines], cost };
    }
    return found;
  };
  return best(0, count)?.lines ?? null;
}
