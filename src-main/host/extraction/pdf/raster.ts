import { greyOf, readableLength, type Grey } from '../image/grey';
import { apply, asNumbers, inverse, mapBox, type Box, type Matrix } from './geometry';
import type { Drawn, Placed } from './marks';

/** Pixels as pdf.js unpacks them. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
  /** 1: one bit; 2: red, green, blue; 3: with transparency. A stencil has none. */
  readonly kind: number | undefined;
  /** A stencil whose ones are painted. */
  readonly isInverse: boolean;
}

/** Fetches the pixels of a picture by its name on the page. */
export type PixelsOf = (source: unknown) => unknown;

export function asPixels(value: unknown): Pixels | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const of = (name: string): unknown => Reflect.get(value, name);
  const [width, height, data, kind] = [of('width'), of('height'), of('data'), of('kind')];
  const isData = data instanceof Uint8Array || data instanceof Uint8ClampedArray;
  if (typeof width !== 'number' || typeof height !== 'number' || !isData) return undefined;
  return {
    width,
    height,
    data,
    kind: typeof kind === 'number' ? kind : undefined,
    isInverse: of('inverseDecode') === true,
  };
}

/** Grey and how much of it covers what is below (0 to 255), of one pixel. */
type Reader = (x: number, y: number) => readonly [grey: number, cover: number];

const greyOfColour = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) || 0);
  return greyOf(red, green, blue);
};

function readerOf({ width, data, kind, isInverse }: Pixels, stencil: string | undefined): Reader {
  const bytesInRow = (width + 7) >> 3;
  const bit = (x: number, y: number): number => ((data[y * bytesInRow + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
  if (stencil !== undefined) {
    const ink = greyOfColour(stencil);
    const painted = isInverse ? 1 : 0;
    return (x, y) => [ink, bit(x, y) === painted ? 255 : 0];
  }
  if (kind === 1) return (x, y) => [bit(x, y) * 255, 255];
  const step = kind === 3 ? 4 : 3;
  return (x, y) => {
    const at = (y * width + x) * step;
    return [greyOf(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255), step === 4 ? (data[at + 3] ?? 255) : 255];
  };
}

const mostSide = 4200;
const coarse = 1700;
const white = 255;

/** Points to pixels, so that the finest picture keeps its pixels. */
function scaleFor(drawn: Drawn, placed: readonly (readonly [Placed, Pixels])[]): number {
  const finest = placed.map(([{ matrix }, { width, height }]) =>
    Math.max(width / Math.hypot(matrix[0], matrix[1]), height / Math.hypot(matrix[2], matrix[3])),
  );
  const longest = Math.max(drawn.width, drawn.height);
  const own = Math.max(1, ...finest.filter(Number.isFinite));
  // A coarse scan is drawn larger: small letters are read badly.
  const wanted = own * longest < coarse ? Math.min(own * 2, readableLength / longest) : own;
  return Math.min(wanted, mostSide / longest);
}

/** Between the four nearest pixels: letters keep their shape when a picture is not laid pixel by pixel. */
const smooth =
  (read: Reader, { width, height }: Pixels): Reader =>
  (x, y) => {
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [right, below] = [Math.min(width - 1, left + 1), Math.min(height - 1, top + 1)];
    const [a, b] = [x - left, y - top];
    const corners = [
      [Math.max(0, left), Math.max(0, top), (1 - a) * (1 - b)],
      [right, Math.max(0, top), a * (1 - b)],
      [Math.max(0, left), below, (1 - a) * b],
      [right, below, a * b],
    ] as const;
    let [grey, cover] = [0, 0];
    for (const [column, row, weight] of corners) {
      const [value, part] = read(column, row);
      grey += value * weight;
      cover += part * weight;
    }
    return [grey, cover];
  };

function paint(grey: Grey, matrix: Matrix, shown: Box, pixels: Pixels, stencil: string | undefined): void {
  const back = inverse(matrix);
  if (back === undefined) return;
  const between = smooth(readerOf(pixels, stencil), pixels);
  const [left, right] = [Math.max(0, Math.floor(shown.left)), Math.min(grey.width, Math.ceil(shown.right))];
  const [top, bottom] = [Math.max(0, Math.floor(shown.top)), Math.min(grey.height, Math.ceil(shown.bottom))];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const [u, v] = apply(back, x + 0.5, y + 0.5);
      if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
      // The first row of a picture is at the top of its unit square.
      const [value, cover] = between(u * pixels.width - 0.5, (1 - v) * pixels.height - 0.5);
      const at = y * grey.width + x;
      grey.pixels[at] = ((grey.pixels[at] ?? white) * (255 - cover) + value * cover) / 255;
    }
  }
}

/** The pictures of a page as they lie on it, in shades of grey on white; undefined when not one could be unpacked. */
export function rasterOf(drawn: Drawn, pixelsOf: PixelsOf): Grey | undefined {
  const placed = drawn.pictures.flatMap((picture) => {
    const pixels = asPixels(pixelsOf(picture.source));
    return pixels === undefined ? [] : [[picture, pixels] as const];
  });
  if (placed.length === 0) return undefined;
  const scale = scaleFor(drawn, placed);
  const [width, height] = [Math.ceil(drawn.width * scale), Math.ceil(drawn.height * scale)];
  if (!(width > 0 && height > 0 && width <= mostSide + 1 && height <= mostSide + 1)) return undefined;
  const grey = { width, height, pixels: new Uint8Array(width * height).fill(white) };
  for (const [{ matrix, box, stencil }, pixels] of placed) {
    const toPixels: Matrix = [scale, 0, 0, scale, 0, 0];
    const scaled = asNumbers(matrix)?.map((value) => value * scale) ?? [];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = scaled;
    paint(grey, [a, b, c, d, e, f], mapBox(toPixels, box.left, box.top, box.right, box.bottom), pixels, stencil);
  }
  return grey;
}
