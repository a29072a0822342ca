import { inflateSync } from 'node:zlib';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { crc32 } from '../packages/crc32';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
/** Samples of a pixel by colour type (PNG, table 11.1). */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Adam7: first column and row, steps across and down of each pass. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

interface Parts {
  readonly head: Buffer;
  readonly palette: Buffer | undefined;
  readonly transparency: Buffer | undefined;
  readonly pixels: Buffer;
}

/** Chunks that draw the picture; undefined when the file is torn. What follows IEND is not looked at. */
function partsOf(bytes: Buffer): Parts | undefined {
  const found = new Map<string, Buffer>();
  const pixels: Buffer[] = [];
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return undefined;
    const [name, data] = [bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, end)];
    if (name === 'IDAT') pixels.push(data);
    else found.set(name, data);
    at = end + 4;
    const head = found.get('IHDR');
    if (name === 'IEND')
      return head && { head, palette: found.get('PLTE'), transparency: found.get('tRNS'), pixels: Buffer.concat(pixels) };
  }
  return undefined;
}

const rowsOf = (width: number, height: number, bits: number): number =>
  width === 0 || height === 0 ? 0 : height * (1 + Math.ceil((width * bits) / 8));

/** Bytes that the unpacked pixels of a whole picture have. */
function unpackedSize(head: Buffer): number {
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const bits = (head[8] ?? 0) * (samples[head[9] ?? 9] ?? 0);
  if (head[12] !== 1) return rowsOf(width, height, bits);
  return passes.reduce(
    (sum, [left, top, across, down]) =>
      sum + rowsOf(Math.ceil(Math.max(0, width - left) / across), Math.ceil(Math.max(0, height - top) / down), bits),
    0,
  );
}

/** With `info` Node answers the unpacked bytes and the engine, which knows how many packed ones it took; its types leave that out. */
const isUnpacked = (answer: unknown): answer is { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } } =>
  typeof answer === 'object' &&
  answer !== null &&
  'buffer' in answer &&
  Buffer.isBuffer(answer.buffer) &&
  'engine' in answer &&
  counts(answer.engine);

const counts = (engine: unknown): boolean =>
  typeof engine === 'object' && engine !== null && 'bytesWritten' in engine && typeof engine.bytesWritten === 'number';

/** The packed pixels, cut where they end; undefined when they are not exactly one picture. */
function exactPixels({ head, pixels }: Parts): Buffer | undefined {
  const size = unpackedSize(head);
  if (size === 0) return undefined;
  try {
    const unpacked: unknown = inflateSync(pixels, { maxOutputLength: size, info: true });
    return isUnpacked(unpacked) && unpacked.buffer.length === size ? pixels.subarray(0, unpacked.engine.bytesWritten) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The same picture out of nothing but what draws it: header, palette, transparency, pixels. Texts, times, EXIF, colour profiles, further
 * frames and whatever follows the end are left behind.
 */
export function cleanPng(bytes: Buffer): Result<Buffer, 'damaged'> {
  const parts = partsOf(bytes);
  if (parts === undefined || parts.head.length !== 13 || (parts.palette?.length ?? 0) > 768 || (parts.transparency?.length ?? 0) > 256)
    return fail('damaged');
  const pixels = exactPixels(parts);
  if (pixels === undefined) return fail('damaged');
  const { head, palette, transparency } = parts;
  return ok(
    Buffer.concat([
      signature,
      chunk('IHDR', head),
      ...(palette === undefined ? [] : [chunk('PLTE', palette)]),
      ...(transparency === undefined ? [] : [chunk('tRNS', transparency)]),
      chunk('IDAT', pixels),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}
