import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileName } from '../../../src-bridge/schemas/common';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';

export interface MadeFile {
  readonly name: string;
  readonly size: number;
  /** RFC 3339 with `Z`. */
  readonly modifiedAt: string;
}

/** Halves of a write under way carry these endings (packages, durable writes). */
export const isWhole = (name: string): boolean => !/\.(part|tmp)$/.test(name) && fileName.safeParse(name).success;

async function described(folder: string, name: string): Promise<readonly MadeFile[]> {
  const found = await stat(join(folder, name)).catch(() => undefined);
  return found?.isFile() === true ? [{ name, size: found.size, modifiedAt: found.mtime.toISOString() }] : [];
}

/** The files made so far, newest first. */
export async function filesMade(folder: string): Promise<readonly MadeFile[]> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(names.filter(isWhole).map((name) => described(folder, name)));
  return files.flat().sort((one, other) => (one.modifiedAt < other.modifiedAt ? 1 : -1));
}

const pieceBytes = 1024 * 1024;

/** The next piece of a file, at most 1 MiB. */
export async function filePiece(path: string, offset: number): Promise<Result<{ bytes: Buffer; size: number; end: boolean }, 'not-found'>> {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return fail('not-found');
  try {
    const { size } = await file.stat();
    const { bytesRead, buffer } = await file.read(Buffer.alloc(pieceBytes), 0, pieceBytes, offset);
    return ok({ bytes: buffer.subarray(0, bytesRead), size, end: offset + bytesRead >= size });
  } finally {
    await file.close();
  }
}
