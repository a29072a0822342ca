import { areaOf, holdsPoint, intersection } from './geometry';
import type { Drawn, Fill, Glyph, Placed } from './marks';

/**
 * `layer`: text of an earlier recognition, lying under or over the picture of the page. `covered`: a box or a picture was drawn over it.
 * `hidden`: drawn in a way that shows nothing.
 */
export type Seen = 'shown' | 'hidden' | 'covered' | 'layer';

const isBlank = ({ text }: Glyph): boolean => text.trim() === '';
const centre = ({ box }: Glyph): readonly [number, number] => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
const coversMost = ({ box }: { readonly box: Glyph['box'] }, glyph: Glyph): boolean =>
  areaOf(intersection(box, glyph.box)) >= 0.6 * areaOf(glyph.box);

const channels = (colour: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Too close for an eye to tell apart. */
function isSameColour(one: string, other: string): boolean {
  const others = channels(other);
  return channels(one).every((value, index) => Math.abs(value - (others[index] ?? 0)) < 20);
}

/** A picture of (nearly) the whole page: a scan. */
export const isPageWide = (picture: Placed, { width, height }: Drawn): boolean => areaOf(picture.box) >= 0.6 * width * height;

/** The colour under a letter; undefined over a picture or a pattern. */
function ground(glyph: Glyph, { fills, pictures }: Drawn): string | undefined {
  const [x, y] = centre(glyph);
  const under = ({ at, box }: Fill | Placed): boolean => at < glyph.at && holdsPoint(box, x, y);
  const fill = fills.filter(under).pop();
  const picture = pictures.filter(under).pop();
  if (picture !== undefined && picture.at > (fill?.at ?? -1)) return undefined;
  return fill === undefined ? '#ffffff' : fill.colour;
}

function showsNothing(glyph: Glyph, drawn: Drawn): boolean {
  const { style, clip } = glyph;
  const [x, y] = centre(glyph);
  if (style.isLayerOff || style.alpha < 0.06 || glyph.size < 1.5 || !holdsPoint(clip, x, y)) return true;
  // Outlined letters (1, 2, 5, 6) also have the colour of their line.
  if (style.colour === undefined || style.mode % 4 !== 0) return false;
  const under = ground(glyph, drawn);
  return under !== undefined && isSameColour(style.colour, under);
}

/** What a reader of the page sees of one letter. */
export function seen(glyph: Glyph, drawn: Drawn): Seen {
  const over = drawn.pictures.filter((picture) => coversMost(picture, glyph));
  const isScan = over.some((picture) => isPageWide(picture, drawn));
  if (glyph.style.mode === 3 || glyph.style.mode === 7) return over.length > 0 && !glyph.style.isLayerOff ? 'layer' : 'hidden';
  if (isBlank(glyph)) return 'shown';
  if (showsNothing(glyph, drawn)) return isScan ? 'layer' : 'hidden';
  if (drawn.fills.some((fill) => fill.at > glyph.at && coversMost(fill, glyph))) return 'covered';
  const covering = over.filter((picture) => picture.at > glyph.at && picture.stencil === undefined);
  if (covering.length === 0) return 'shown';
  return covering.some((picture) => isPageWide(picture, drawn)) ? 'layer' : 'covered';
}
