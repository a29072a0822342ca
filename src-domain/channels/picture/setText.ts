import { linesOf, type Measure } from './lines';

/** One line of a picture: where its foot begins and how large it is, px. */
export interface DrawnLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: 'title' | 'body';
}

/** px, from the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Setting {
  readonly face: DrawnLine['face'];
  readonly sizes: { readonly largest: number; readonly smallest: number };
  /** Height of a line in sizes. */
  readonly pitch: number;
  readonly align: 'left' | 'center';
}

/** What a picture shows, laid out; `clipped` when something found no room. */
export interface Laid {
  readonly lines: readonly DrawnLine[];
  readonly clipped: boolean;
}

/** Sets a text into a box at the largest size at which all of it fits; null when it does not even at the smallest. */
export function setText(text: string, box: Box, { face, sizes, pitch, align }: Setting, measure: Measure): readonly DrawnLine[] | null {
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

/** Where the last line ends, px from above; `top` when there is none. */
export function bottomOf(lines: readonly DrawnLine[], top: number, pitch: number): number {
  const last = lines.at(-1);
  return last === undefined ? top : last.y + last.size * (pitch - 0.86);
}

export const pitches = { title: 1.3, body: 1.55 } as const;
