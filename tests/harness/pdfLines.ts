import { execFileSync } from 'node:child_process';
import { withPdf } from './pdfPicture';

interface Word {
  readonly text: string;
  /** Points from the left, and of its middle from the top. */
  readonly x: number;
  readonly y: number;
}

/** Words whose middles are nearer than this stand on one line, in points: another font sits a little higher. */
const oneLine = 7;

const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|#\d+);/gu, (_, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name] ?? ''),
  );

const wordsIn = (page: string): readonly Word[] =>
  [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="[\d.-]+" yMax="([\d.-]+)">([^<]*)<\/word>/gu)].map(
    ([, x = '', top = '', bottom = '', text = '']) => ({ text: plain(text), x: Number(x), y: (Number(top) + Number(bottom)) / 2 }),
  );

function linesOf(words: readonly Word[]): readonly string[] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((one, other) => one.y - other.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && word.y - first.y < oneLine) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) =>
    [...line]
      .sort((one, other) => one.x - other.x)
      .map(({ text }) => text)
      .join('')
      .replace(/\s/gu, ''),
  );
}

/** The lines of every page as they stand on paper, from top to bottom and without blanks; needs poppler (`popplerFor`). */
export const pdfLines = (pdf: Buffer): readonly (readonly string[])[] =>
  withPdf(pdf, (_folder, file) =>
    execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
      .split(/<page /u)
      .slice(1)
      .map((page) => linesOf(wordsIn(page))),
  );
