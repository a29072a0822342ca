import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { readExif } from '../extraction/image/exif';
import { readImageHeader, type ImageHeader } from '../extraction/image/imageHeader';
import { cleanJpeg } from './jpeg';
import { cleanPng } from './png';

/** `heic`: a picture of a kind that neither this program nor most others can show. `too-large`: more pixels than an old machine draws. */
export type PictureTrouble = 'heic' | 'not-a-picture' | 'damaged' | 'too-large';

export interface CleanPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Names of what was found and left behind: 拍摄地点, 设备型号, 附加文字 … never what it said. */
  readonly removed: readonly string[];
}

/** Bytes of a photo; a camera's 12 million pixels take about a third of it. */
const largestPicture = 20 * 1024 * 1024;

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif'];

function kindOf(bytes: Buffer): 'jpg' | 'png' | 'heic' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpg';
  if (bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  return bytes.toString('latin1', 4, 8) === 'ftyp' && heicBrands.includes(bytes.toString('latin1', 8, 12)) ? 'heic' : null;
}

/** Undefined when it is torn or beyond the limits. */
function headerOf(bytes: Uint8Array): ImageHeader | undefined {
  try {
    return readImageHeader(bytes);
  } catch {
    return undefined;
  }
}

const otherRemarks = '附加文字';

/** What a picture says beside its pixels, by name. */
function saidBy(bytes: Uint8Array): readonly string[] {
  const header = headerOf(bytes);
  if (header === undefined) return [];
  const names = readExif(header.exif).remarks.map(({ name }) => name);
  // Other remarks go by names that the file itself makes up.
  return [...new Set([...names, ...(header.texts.length > 0 ? [otherRemarks] : [])])];
}

const mostPixels = 50_000_000;

/**
 * Frees a photo of everything but its picture and proves it by reading the result with another reader: nothing is left that says where,
 * when or with what it was taken. Which way up it stands is kept.
 */
export function cleanPicture(file: Uint8Array): Result<CleanPicture, PictureTrouble> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const kind = kindOf(bytes);
  if (kind === null) return fail('not-a-picture');
  if (kind === 'heic') return fail('heic');
  if (bytes.length > largestPicture) return fail('too-large');
  if (kind === 'png' && bytes.length > 33 && bytes.readUInt32BE(16) * bytes.readUInt32BE(20) > mostPixels) return fail('too-large');
  const cleaned = kind === 'jpg' ? cleanJpeg(bytes) : cleanPng(bytes);
  if (!cleaned.ok) return cleaned;
  return proven(cleaned.value, saidBy(bytes));
}

function proven(bytes: Buffer, removed: readonly string[]): Result<CleanPicture, PictureTrouble> {
  const header = headerOf(bytes);
  if (header === undefined) return fail('too-large');
  if (header.texts.length > 0 || readExif(header.exif).remarks.length > 0) return fail('damaged');
  return ok({ bytes, width: header.width, height: header.height, removed });
}
