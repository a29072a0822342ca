import { createHash } from 'node:crypto';
import { isEven } from '../image/grey';
import { recogniseGrey, type RecognisedLine } from '../image/recogniser';
import type { PDFPageProxy } from './engine';
import type { Drawn } from './marks';
import { asPixels, rasterOf } from './raster';
import { at } from './asides';

/** Smaller ones are dots, lines and bullets. */
const fewestPixels = 2500;

const fetchMillis = 30_000;

/** The named object once pdf.js has unpacked it. */
function fetched(page: PDFPageProxy, name: string): Promise<unknown> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new Error(name)), fetchMillis);
    objects.get(name, (value: unknown) => {
      clearTimeout(clock);
      resolve(value);
    });
  });
}

const nameOf = (source: unknown): string | undefined => {
  const named = typeof source === 'string' ? source : at(source, 'data');
  return typeof named === 'string' ? named : undefined;
};

/** The pixels of every picture of a page, by its source. */
async function pixelsOn(page: PDFPageProxy, drawn: Drawn): Promise<ReadonlyMap<unknown, unknown>> {
  const pixels = new Map<unknown, unknown>();
  for (const { source } of drawn.pictures) {
    if (pixels.has(source)) continue;
    const name = nameOf(source);
    pixels.set(source, name === undefined ? source : await fetched(page, name));
  }
  return pixels;
}

/** Pages with the same picture are recognised once. */
export type Seen = Map<string, readonly RecognisedLine[]>;

export interface Recognised {
  /** There is a picture that a person must look at. */
  readonly hasPicture: boolean;
  readonly lines: readonly RecognisedLine[];
}

/** Recognises the pictures of a page as they lie on it. */
export async function recognisePictures(page: PDFPageProxy, drawn: Drawn, seen: Seen, alive: () => void): Promise<Recognised> {
  const pixels = await pixelsOn(page, drawn);
  const shown = drawn.pictures.filter(({ source }) => {
    const known = asPixels(pixels.get(source));
    // A picture that pdf.js did not unpack is one to look at, all the more.
    return known === undefined || known.width * known.height >= fewestPixels;
  });
  if (shown.length === 0) return { hasPicture: false, lines: [] };
  const raster = rasterOf({ ...drawn, pictures: shown }, (source) => pixels.get(source));
  if (raster === undefined) throw new Error('pixels');
  if (isEven(raster)) return { hasPicture: true, lines: [] };
  const digest = createHash('sha256').update(raster.pixels).digest('hex');
  const lines = seen.get(digest) ?? (await recogniseGrey(raster, alive));
  seen.set(digest, lines);
  return { hasPicture: true, lines };
}
