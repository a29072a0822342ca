import type { FileHandle } from 'node:fs/promises';

/** A file read by ranges; nothing is ever read whole. */
export interface ByteSource {
  readonly size: number;
  /** Fewer bytes than asked for only past the end of the file. */
  readonly read: (at: number, length: number) => Promise<Buffer>;
}

export async function byteSourceOf(file: FileHandle): Promise<ByteSource> {
  const { size } = await file.stat();
  return { size, read: (at, length) => readRange(file, at, Math.max(0, Math.min(length, size - at))) };
}

async function readRange(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
