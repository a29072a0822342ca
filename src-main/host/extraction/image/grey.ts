/** A picture in shades of grey, one byte a pixel, 0 is black, rows from the top. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Portable grey map, which the recogniser reads without unpacking. */
export function toPgm({ width, height, pixels }: Grey): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
  const file = new Uint8Array(head.length + pixels.length);
  file.set(head);
  file.set(pixels, head.length);
  return file;
}

/** Three parts of red, six of green, one of blue, as an eye weighs them. */
export const greyOf = (red: number, green: number, blue: number): number => (red * 77 + green * 151 + blue * 28) >> 8;

const dark = 150;

/** A darkness seen along rows or along columns. */
interface Way {
  readonly lines: number;
  readonly length: number;
  readonly at: (line: number, place: number) => number;
}

function longRuns(
  { lines, length, at }: Way,
  { pixels }: Grey,
  shortest: number,
  found: (line: number, from: number, to: number) => void,
): void {
  for (let line = 0; line < lines; line += 1) {
    let from = 0;
    for (let place = 0; place <= length; place += 1) {
      if (place < length && (pixels[at(line, place)] ?? 255) < dark) continue;
      if (place - from >= shortest) found(line, from, place);
      from = place + 1;
    }
  }
}

const edge = 2;

/**
 * Takes the lines of tables out: letters between them are then read as lines of text. A line is much longer than any stroke of a letter,
 * and thin: dark areas stay.
 */
export function withoutRules(grey: Grey): Grey {
  const { width, height, pixels } = grey;
  const shortest = Math.max(60, Math.round(Math.max(width, height) / 22));
  const thickest = Math.max(6, Math.round(Math.max(width, height) / 280));
  const made = new Uint8Array(pixels);
  const rows: Way = { lines: height, length: width, at: (line, place) => line * width + place };
  const columns: Way = { lines: width, length: height, at: (line, place) => place * width + line };
  for (const way of [rows, columns]) {
    const isThin = (line: number, place: number): boolean => {
      for (let off = 1; off <= thickest; off += 1) {
        const before = line - off < 0 || (pixels[way.at(line - off, place)] ?? 255) >= dark;
        const after = line + off >= way.lines || (pixels[way.at(line + off, place)] ?? 255) >= dark;
        if (before || after) return true;
      }
      return false;
    };
    longRuns(way, grey, shortest, (line, from, to) => {
      if (!isThin(line, (from + to) >> 1)) return;
      for (let place = from; place < to; place += 1) {
        for (let near = Math.max(0, line - edge); near <= Math.min(way.lines - 1, line + edge); near += 1) made[way.at(near, place)] = 255;
      }
    });
  }
  return { width, height, pixels: made };
}

/** Letters of the usual size are read best when A4 is about this long, 200 points to the inch. */
export const readableLength = 2340;

/** The mean of a part of the picture, ends exclusive. */
function mean({ width, pixels }: Grey, left: number, right: number, top: number, bottom: number): number {
  let sum = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) sum += pixels[y * width + x] ?? 255;
  }
  return Math.round(sum / ((right - left) * (bottom - top)));
}

const partStart = (at: number, of: number, whole: number): number => Math.min(whole - 1, Math.floor((at * whole) / of));

/** Makes a large scan smaller and the letters of a screenshot larger. */
export function readable(grey: Grey): Grey {
  const longest = Math.max(grey.width, grey.height);
  const factor = longest > readableLength * 1.15 ? readableLength / longest : longest < 1000 ? 2 : 1;
  if (factor === 1) return grey;
  const [width, height] = [Math.max(1, Math.round(grey.width * factor)), Math.max(1, Math.round(grey.height * factor))];
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const top = partStart(y, height, grey.height);
    const bottom = Math.max(top + 1, partStart(y + 1, height, grey.height));
    for (let x = 0; x < width; x += 1) {
      const left = partStart(x, width, grey.width);
      const right = Math.max(left + 1, partStart(x + 1, width, grey.width));
      pixels[y * width + x] = mean(grey, left, right, top, bottom);
    }
  }
  return { width, height, pixels };
}

/** Whether anything is drawn at all: an even surface holds no letters. */
export function isEven({ pixels }: Grey): boolean {
  let [least, most] = [255, 0];
  for (const pixel of pixels) {
    if (pixel < least) least = pixel;
    if (pixel > most) most = pixel;
  }
  return most - least < 24;
}
