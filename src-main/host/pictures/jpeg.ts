import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { orientationBlock, orientationIn } from './orientation';

/** Markers of ITU-T T.81, table B.1, that this walker knows. */
const marker = {
  start: 0xd8,
  end: 0xd9,
  scan: 0xda,
  quantisation: 0xdb,
  huffman: 0xc4,
  restart: 0xdd,
  jfif: 0xe0,
  exif: 0xe1,
  adobe: 0xee,
};

/** Baseline, extended and progressive frames with Huffman codes: what cameras write and every browser draws. */
const frames = new Set([0xc0, 0xc1, 0xc2]);
/** Other frames, arithmetic codes and hierarchies: no browser draws them. */
const otherFrames = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xdc, 0xde, 0xdf]);

const segment = (code: number, data: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

const plainJfif = Buffer.from('4a46494600010100000100010000', 'hex');

/** A table segment holds whole tables and not a byte more: nothing can be hidden behind them. */
function wholeTables(data: Buffer, sizeAt: (at: number) => number): boolean {
  let at = 0;
  while (at < data.length) {
    const size = sizeAt(at);
    if (size === 0 || at + size > data.length) return false;
    at += size;
  }
  return data.length > 0;
}

const quantisationSize = (data: Buffer, at: number): number => 1 + ((data[at] ?? 0) >> 4 === 0 ? 64 : 128);

function huffmanSize(data: Buffer, at: number): number {
  if (at + 17 > data.length) return 0;
  return 17 + data.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0);
}

/** Are these bytes exactly what the standard asks of such a segment? */
function isWhole(code: number, data: Buffer): boolean {
  if (code === marker.quantisation) return wholeTables(data, (at) => quantisationSize(data, at));
  if (code === marker.huffman) return wholeTables(data, (at) => huffmanSize(data, at));
  if (code === marker.restart) return data.length === 2;
  if (code === marker.scan) return data.length === 4 + 2 * (data[0] ?? 0);
  return data.length === 6 + 3 * (data[5] ?? 0);
}

/** Where the compressed bytes of a scan end: at the next marker that is no restart. */
function scanEnd(bytes: Buffer, from: number): number {
  let at = from;
  while ((at = bytes.indexOf(0xff, at)) !== -1 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at += next === 0xff ? 1 : 2;
  }
  return -1;
}

interface Walk {
  readonly kept: Buffer[];
  frame: boolean;
  scans: number;
  jfif: boolean;
  orientation: number;
  /** Colour transform that an Adobe marker names; null without one. */
  transform: number | null;
}

const keeps = (code: number): boolean =>
  code === marker.quantisation || code === marker.huffman || code === marker.restart || code === marker.scan || frames.has(code);

/** What is not kept, but must be known to draw the picture: which way up, and how its colours are meant. */
function note(walk: Walk, code: number, data: Buffer): void {
  if (code === marker.jfif && data.toString('latin1', 0, 5) === 'JFIF\0') walk.jfif = true;
  if (code === marker.exif && data.toString('latin1', 0, 6) === 'Exif\0\0') walk.orientation = orientationIn(data.subarray(6));
  if (code === marker.adobe && data.length >= 12 && data.toString('latin1', 0, 5) === 'Adobe') walk.transform = data[11] ?? 0;
}

/** Adds one segment and, behind a scan header, its compressed bytes; where the next one begins, or -1. */
function take(walk: Walk, bytes: Buffer, at: number): number {
  const code = bytes[at + 1] ?? 0;
  const length = bytes.readUInt16BE(at + 2);
  const data = bytes.subarray(at + 4, at + 2 + length);
  const next = at + 2 + length;
  if (length < 2 || data.length !== length - 2 || otherFrames.has(code)) return -1;
  note(walk, code, data);
  if (!keeps(code)) return next;
  if (!isWhole(code, data) || (frames.has(code) && walk.frame)) return -1;
  walk.kept.push(segment(code, data));
  if (frames.has(code)) walk.frame = true;
  if (code !== marker.scan) return next;
  const end = walk.frame ? scanEnd(bytes, next) : -1;
  if (end !== -1) {
    walk.kept.push(bytes.subarray(next, end));
    walk.scans += 1;
  }
  return end;
}

/** A marker of the Adobe kind with nothing but its colour transform. */
const adobeBlock = (transform: number): Buffer => Buffer.from([...Buffer.from('Adobe', 'latin1'), 0, 100, 0, 0, 0, 0, transform]);

function written({ kept, jfif, orientation, transform }: Walk): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, marker.start]),
    ...(jfif ? [segment(marker.jfif, plainJfif)] : []),
    ...(orientation === 1 ? [] : [segment(marker.exif, orientationBlock(orientation))]),
    ...(transform === null ? [] : [segment(marker.adobe, adobeBlock(transform))]),
    ...kept,
    Buffer.from([0xff, marker.end]),
  ]);
}

/**
 * The same picture out of nothing but what draws it: tables, frame, scans. Everything else is left behind, known or not: EXIF with
 * place, device and thumbnail, XMP, IPTC, colour profiles, comments, second pictures (MPF) and whatever follows the end. The compressed
 * pixels stay as the camera wrote them. `damaged`: torn, contradictory, or a kind of JPEG that no browser draws.
 */
export function cleanJpeg(bytes: Buffer): Result<Buffer, 'damaged'> {
  const walk: Walk = { kept: [], frame: false, scans: 0, jfif: false, orientation: 1, transform: null };
  let at = 2;
  while (at !== -1 && at + 1 < bytes.length) {
    const code = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || code === 0) return fail('damaged');
    if (code === marker.end) return walk.scans > 0 ? ok(written(walk)) : fail('damaged');
    if (code === 0xff) at += 1;
    else if (at + 4 > bytes.length || code === 0x01 || (code >= 0xd0 && code <= marker.start)) return fail('damaged');
    else at = take(walk, bytes, at);
  }
  return fail('damaged');
}
