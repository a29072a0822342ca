/**
 * Breaks a title into lines of nearly equal length, at most `most` signs each, never inside a word or one of `whole` (GB/T 9704: 词意完整,
 * 排列对称). A word longer than a line stands alone.
 */
export function titleLines(title: string, most: number, whole: readonly string[]): readonly string[] {
  const words = wordsOf(title, whole);
  const length = [...title].length;
  const least = Math.max(1, Math.ceil(length / most));
  for (let count = least; count <= words.length; count += 1) {
    const lines = broken(words, count);
    if (lines.every((line) => [...line].length <= most)) return lines;
  }
  return words;
}

/** Words that stay in one piece; closing marks and 的 cling to what stands before them. */
function wordsOf(title: string, whole: readonly string[]): readonly string[] {
  const segments = whole
    .filter((each) => each !== '')
    .reduce<readonly string[]>((parts, name) => parts.flatMap((part) => cut(part, name)), [title]);
  const words = segments.flatMap((part) => (whole.includes(part) ? [part] : split(part)));
  return words.reduce<readonly string[]>(
    (done, word) =>
      done.length > 0 && /^[的）》」”、，]/u.test(word) ? [...done.slice(0, -1), `${done.at(-1) ?? ''}${word}`] : [...done, word],
    [],
  );
}

const cut = (part: string, name: string): readonly string[] =>
  part.split(name).flatMap((between, at) => [...(at === 0 ? [] : [name]), ...(between === '' ? [] : [between])]);

const split = (text: string): readonly string[] =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

/** `count` lines, each break where the text so far comes nearest to its share. */
function broken(words: readonly string[], count: number): readonly string[] {
  const ends: number[] = [];
  let length = 0;
  for (const word of words) ends.push((length += [...word].length));
  const breaks = Array.from({ length: count - 1 }, (_, at) => nearest(ends, (length * (at + 1)) / count));
  const starts = [0, ...breaks.map((at) => at + 1)];
  return starts.map((start, at) => words.slice(start, starts[at + 1]).join('')).filter((line) => line !== '');
}

function nearest(ends: readonly number[], share: number): number {
  let best = 0;
  ends.forEach((end, at) => {
    if (Math.abs(end - share) < Math.abs((ends[best] ?? 0) - share)) best = at;
  });
  return best;
}
