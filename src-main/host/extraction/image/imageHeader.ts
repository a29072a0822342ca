import { inflateSync } from 'node:zlib';
import { crc32 } from '../../packages/crc32';
import { refuse } from '../trouble';

export interface ImageHeader {
  readonly kind: 'jpg' | 'png';
  readonly width: number;
  readonly height: number;
  /** EXIF block, when there is one. */
  readonly exif: Buffer | undefined;
  /** Remarks and descriptions that the file carries, by their names. */
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}

/** 50 million pixels: a page of A3 at 400 points to the inch. More is refused from the header, before anything is unpacked. */
const mostPixels = 50_000_000;

function checked(header: ImageHeader): ImageHeader {
  if (header.width < 1 || header.height < 1) return refuse('damaged');
  return header.width * header.height > mostPixels ? refuse('too-large') : header;
}

const mostText = 1 << 20;

const inflated = (packed: Buffer): Buffer => inflateSync(packed, { maxOutputLength: mostText });

const latin = (bytes: Buffer): string => bytes.toString('latin1');

function pngText(name: string, data: Buffer): { readonly name: string; readonly text: string } {
  const end = data.indexOf(0);
  const keyword = latin(data.subarray(0, Math.max(0, end)));
  if (name === 'tEXt') return { name: keyword, text: latin(data.subarray(end + 1)) };
  if (name === 'zTXt') return { name: keyword, text: inflated(data.subarray(end + 2)).toString('latin1') };
  const packed = data[end + 1] === 1;
  let at = end + 3;
  at = data.indexOf(0, at) + 1;
  at = data.indexOf(0, at) + 1;
  return { name: keyword, text: (packed ? inflated(data.subarray(at)) : data.subarray(at)).toString('utf8') };
}

function readPng(bytes: Buffer): ImageHeader {
  const texts: { readonly name: string; readonly text: string }[] = [];
  let exif: Buffer | undefined;
  let ended = false;
  for (let at = 8; at + 12 <= bytes.length && !ended;) {
    const length = bytes.readUInt32BE(at);
    const name = latin(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (data.length < length || crc32(bytes.subarray(at + 4, at + 8 + length)) !== bytes.readUInt32BE(at + 8 + length))
      return refuse('damaged');
    if (name === 'tEXt' || name === 'zTXt' || name === 'iTXt') texts.push(pngText(name, data));
    if (name === 'eXIf') exif = data;
    ended = name === 'IEND';
    at += 12 + length;
  }
  return ended && bytes.length > 24
    ? { kind: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), exif, texts }
    : refuse('damaged');
}

const frames = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const xmp = 'http://ns.adobe.com/xap/1.0/\0';

function readJpeg(bytes: Buffer): ImageHeader {
  const texts: { readonly name: string; readonly text: string }[] = [];
  let [width, height] = [0, 0];
  let exif: Buffer | undefined;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return refuse('damaged');
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    const data = bytes.subarray(at + 4, at + 2 + length);
    if (length < 2 || data.length < length - 2) return refuse('damaged');
    if (frames.has(marker) && data.length >= 5) [height, width] = [data.readUInt16BE(1), data.readUInt16BE(3)];
    if (marker === 0xe1 && latin(data.subarray(0, 6)) === 'Exif\0\0') exif = data.subarray(6);
    if (marker === 0xe1 && latin(data.subarray(0, xmp.length)) === xmp)
      texts.push({ name: 'XMP', text: data.subarray(xmp.length).toString('utf8') });
    if (marker === 0xfe) texts.push({ name: 'Comment', text: data.toString('utf8') });
    at += 2 + length;
    // The pixels begin; a whole picture has an end.
    if (marker === 0xda) return bytes.includes(endOfPicture, at) ? { kind: 'jpg', width, height, exif, texts } : refuse('damaged');
  }
  return refuse('damaged');
}

const endOfPicture = Buffer.from([0xff, 0xd9]);

/** Reads size and remarks of a JPEG or PNG without unpacking a pixel. Throws ReadTroubleError: torn, or more pixels than fit. */
export function readImageHeader(file: Uint8Array): ImageHeader {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  return checked(bytes[0] === 0x89 ? readPng(bytes) : readJpeg(bytes));
}
