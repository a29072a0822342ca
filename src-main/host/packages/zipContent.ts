import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { problem, type Problem } from '../../../src-domain/packages/problemCodes';
import type { ByteSource } from './byteSource';
import { crc32 } from './crc32';
import type { PlacedEntry } from './zipLayout';

/** An entry that was read to its end; `bytes` only where they were asked for. */
export interface ReadEntry {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly bytes?: Buffer;
}

export interface EntryReading {
  readonly entry?: ReadEntry;
  readonly problems: readonly Problem[];
}

const chunkSize = 256 * 1024;
const deflated = 8;

/** Streams one entry: unpacked size, CRC and SHA-256. Stops as soon as it gives more than it declared. */
export async function readContent(source: ByteSource, entry: PlacedEntry, keep: boolean): Promise<EntryReading> {
  const sha256 = createHash('sha256');
  const kept: Buffer[] = [];
  let [size, crc] = [0, 0];
  const unpacked = unpack(source, entry);
  try {
    for await (const chunk of unpacked.chunks) {
      size += chunk.length;
      if (size > entry.size) return { problems: [problem('zip/header-mismatch', entry.name, 'size')] };
      crc = crc32(chunk, crc);
      sha256.update(chunk);
      if (keep) kept.push(chunk);
    }
  } catch (error) {
    if (!isDeflateError(error)) throw error;
    return { problems: [problem('zip/crc', entry.name)] };
  }
  const read = { name: entry.name, size, sha256: sha256.digest('hex') };
  return { entry: keep ? { ...read, bytes: Buffer.concat(kept) } : read, problems: judge(entry, size, crc, unpacked.consumed()) };
}

const judge = ({ name, ...entry }: PlacedEntry, size: number, crc: number, consumed: number): readonly Problem[] => [
  ...(size === entry.size ? [] : [problem('zip/header-mismatch', name, 'size')]),
  ...(crc === entry.crc ? [] : [problem('zip/crc', name)]),
  ...(consumed === entry.packedSize ? [] : [problem('zip/extra-bytes', name, String(entry.packedSize - consumed))]),
];

const isDeflateError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');

interface Unpacked {
  readonly chunks: AsyncIterable<Buffer>;
  /** Packed bytes the content took; asked after the last chunk. */
  readonly consumed: () => number;
}

function unpack(source: ByteSource, { dataAt, packedSize, method }: PlacedEntry): Unpacked {
  const packed = readChunks(source, dataAt, packedSize);
  if (method !== deflated) return { chunks: packed, consumed: () => packedSize };
  const inflate = createInflateRaw({ chunkSize });
  const input = Readable.from(packed, { objectMode: false });
  input.on('error', (error) => inflate.destroy(error));
  inflate.on('close', () => input.destroy());
  return { chunks: input.pipe(inflate), consumed: () => inflate.bytesWritten };
}

async function* readChunks(source: ByteSource, from: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; done += chunkSize) yield await source.read(from + done, Math.min(chunkSize, length - done));
}
