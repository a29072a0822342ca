import { sheetQrTemplate } from '../../../../src-bridge/resources/notices';
import { readQr, type SheetMark } from '../../../../src-domain/notices/printed';

/** What a picture shows: the mark of a sheet, some other code, or none. */
export type Seen = { readonly kind: 'sheet'; readonly mark: SheetMark } | { readonly kind: 'foreign' } | { readonly kind: 'none' };

type Drawable = HTMLVideoElement | ImageBitmap;

const sizeOf = (picture: Drawable): { readonly width: number; readonly height: number } =>
  picture instanceof ImageBitmap
    ? { width: picture.width, height: picture.height }
    : { width: picture.videoWidth, height: picture.videoHeight };

interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Longest side that is searched: more costs an old machine seconds and finds no more. */
const longest = 1400;

function pixelsOf(picture: Drawable, { x, y, width, height }: Part): ImageData | null {
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.drawImage(picture, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

async function seenIn(picture: Drawable, part: Part): Promise<Seen> {
  const pixels = pixelsOf(picture, part);
  if (pixels === null) return { kind: 'none' };
  const { default: readCode } = await import('jsqr');
  const found = readCode(pixels.data, pixels.width, pixels.height, { inversionAttempts: 'dontInvert' });
  if (found === null) return { kind: 'none' };
  const mark = readQr(sheetQrTemplate, found.data);
  return mark.ok ? { kind: 'sheet', mark: mark.value } : { kind: 'foreign' };
}

/** Quarters that overlap, the lower ones first: the code stands at the foot, and small in a photo of the whole sheet. */
function partsOf({ width, height }: { readonly width: number; readonly height: number }): readonly Part[] {
  const [half, third] = [Math.round(width * 0.6), Math.round(height * 0.4)];
  const across = [0, Math.round(width * 0.2), width - half];
  const down = [height - third, Math.round(height * 0.3), 0];
  return down.flatMap((y) => across.map((x) => ({ x, y, width: half, height: third })));
}

/** One frame of the camera. */
export function qrInFrame(video: HTMLVideoElement): Promise<Seen> {
  const { width, height } = sizeOf(video);
  return width === 0 ? Promise.resolve({ kind: 'none' }) : seenIn(video, { x: 0, y: 0, width, height });
}

/** A photo: whole first, then part by part. */
export async function qrInPhoto(photo: ImageBitmap): Promise<Seen> {
  const size = sizeOf(photo);
  let foreign = false;
  for (const part of [{ x: 0, y: 0, ...size }, ...partsOf(size)]) {
    const seen = await seenIn(photo, part);
    if (seen.kind === 'sheet') return seen;
    foreign ||= seen.kind === 'foreign';
  }
  return { kind: foreign ? 'foreign' : 'none' };
}
