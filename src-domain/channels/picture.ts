/** Width of a text in px at a size in px; the page measures with its own pen. */
export type Measure = (text: string, size: number) => number;

/** One line of a picture: where its foot begins and how large it is, px. */
export interface DrawnLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: 'title' | 'body';
}

/** Signs that may not begin a line. */
const neverFirst = /^[，。、；：！？）》」』”’…—,.;:!?)%]/u;

const pieces = (text: string): readonly string[] =>
  [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

/** Runs of figures and Latin letters stay together; every other sign may end a line. */
const unbroken = (text: string): readonly string[] => {
  const found: string[] = [];
  for (const piece of pieces(text)) {
    const last = found.at(-1);
    const together = last !== undefined && /[\w.,%/:-]$/u.test(last) && /^[\w.,%/:-]/u.test(piece);
    if (last !== undefined && (together || neverFirst.test(piece))) found[found.length - 1] = last + piece;
    else found.push(piece);
  }
  return found;
};

/** Breaks a text into lines no wider than `width`; what is wider by itself is broken sign by sign. */
export function linesOf(text: string, width: number, size: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    const put = (piece: string): void => {
      if (line !== '' && measure(line + piece, size) > width) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
      } else line += piece;
    };
    for (const piece of unbroken(paragraph)) {
      if (measure(piece, size) <= width) put(piece);
      else for (const sign of pieces(piece)) put(sign);
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
  }
  return lines;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Setting {
  readonly face: DrawnLine['face'];
  readonly sizes: { readonly largest: number; readonly smallest: number };
  /** Height of a line in sizes. */
  readonly pitch: number;
  readonly align: 'left' | 'center';
}

/** Sets a text into a box at the largest size at which all of it fits; null when it does not even at the smallest. */
function setText(text: string, box: Box, { face, sizes, pitch, align }: Setting, measure: Measure): readonly DrawnLine[] | null {
  for (let size = sizes.largest; size >= sizes.smallest; size -= 2) {
    const lines = linesOf(text, box.width, size, measure);
    const fits = lines.length * size * pitch <= box.height && lines.every((line) => measure(line, size) <= box.width);
    if (!fits) continue;
    return lines.map((line, at) => ({
      text: line,
      x: align === 'center' ? box.x + (box.width - measure(line, size)) / 2 : box.x,
      // The foot of the signs lies about four fifths down their square.
      y: box.y + at * size * pitch + (size * (pitch - 1)) / 2 + size * 0.86,
      size,
      face,
    }));
  }
  return null;
}

const bottomOf = (lines: readonly DrawnLine[], top: number, pitch: number): number => {
  const last = lines.at(-1);
  return last === undefined ? top : last.y + last.size * (pitch - 0.86);
};

/** What a picture shows, laid out; `rest` is what found no room. */
export interface Laid {
  readonly lines: readonly DrawnLine[];
  readonly clipped: boolean;
}

const pitches = { title: 1.3, body: 1.55 };

/** A slide of 1920×1080: title in the middle above, text below it, who and when at the foot. */
export function laySlide(given: { readonly title: string; readonly body: string; readonly foot: string }, measure: Measure): Laid {
  const titleBox = { x: 130, y: 90, width: 1660, height: 290 };
  const titleSetting = { face: 'title', sizes: { largest: 92, smallest: 56 }, pitch: pitches.title, align: 'center' } as const;
  const title = setText(given.title, titleBox, titleSetting, measure);
  const top = Math.max(300, bottomOf(title ?? [], titleBox.y, pitches.title) + 50);
  const bodySetting = { face: 'body', sizes: { largest: 64, smallest: 40 }, pitch: pitches.body, align: 'left' } as const;
  const body = setText(given.body, { x: 130, y: top, width: 1660, height: 940 - top }, bodySetting, measure);
  const footSetting = { face: 'body', sizes: { largest: 36, smallest: 24 }, pitch: 1.2, align: 'left' } as const;
  const foot = setText(given.foot, { x: 130, y: 970, width: 1660, height: 60 }, footSetting, measure);
  return { lines: [...(title ?? []), ...(body ?? []), ...(foot ?? [])], clipped: title === null || body === null || foot === null };
}

export interface LaidCard extends Laid {
  /** The square for the code. */
  readonly code: Box;
}

/** A card with a QR code; `width` and `height` are px of A4 or A5, upright. */
export function layCard(
  given: { readonly title: string; readonly digest: string; readonly invitation: string; readonly foot: string },
  { width, height }: Pick<Box, 'width' | 'height'>,
  measure: Measure,
): LaidCard {
  const unit = width / 100;
  const inner = { x: 9 * unit, width: 82 * unit };
  const title = setText(
    given.title,
    { ...inner, y: 10 * unit, height: 36 * unit },
    { face: 'title', sizes: { largest: Math.floor(7 * unit), smallest: Math.floor(4 * unit) }, pitch: pitches.title, align: 'center' },
    measure,
  );
  const side = 46 * unit;
  const code = {
    x: (width - side) / 2,
    y: Math.max(30 * unit, bottomOf(title ?? [], 0, pitches.title) + 3 * unit),
    width: side,
    height: side,
  };
  const under = code.y + side + 2 * unit;
  const small = { largest: Math.floor(3.6 * unit), smallest: Math.floor(2.4 * unit) };
  const invitation = setText(
    given.invitation,
    { ...inner, y: under, height: 6 * unit },
    { face: 'body', sizes: small, pitch: 1.3, align: 'center' },
    measure,
  );
  const from = under + 8 * unit;
  const digest = setText(
    given.digest,
    { ...inner, y: from, height: height - from - 13 * unit },
    { face: 'body', sizes: small, pitch: 1.6, align: 'left' },
    measure,
  );
  const foot = setText(
    given.foot,
    { ...inner, y: height - 11 * unit, height: 7 * unit },
    { face: 'body', sizes: { largest: Math.floor(2.7 * unit), smallest: Math.floor(1.8 * unit) }, pitch: 1.3, align: 'center' },
    measure,
  );
  const parts = [title, invitation, digest, foot];
  return { lines: parts.flatMap((part) => part ?? []), clipped: parts.includes(null), code };
}
