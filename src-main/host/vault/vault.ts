import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { syncFolder, writeTroubleOf, type WriteTrouble } from '../disk/durableFile';

export interface Kept {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Document versions by SHA-256. A file is there whole or not at all, and never changes. */
export interface Vault {
  /** Keeps the bytes, whole or as they come; the same bytes twice are one file. */
  readonly put: (bytes: Uint8Array | AsyncIterable<Uint8Array>) => Promise<Result<Kept, WriteTrouble>>;
  /** The bytes, with their digest checked again. */
  readonly read: (sha256: string) => Promise<Result<Uint8Array, 'not-found' | 'bytes-changed'>>;
  /** Where the file lies, for streaming; whoever streams checks the digest. */
  readonly pathOf: (sha256: string) => string;
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Opens the vault at `folder` and clears away what a crash left half-written. */
export async function openVault(folder: string): Promise<Vault> {
  const incoming = join(folder, 'incoming');
  await rm(incoming, { recursive: true, force: true }).catch(() => undefined);
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);

  const put: Vault['put'] = async (bytes) => {
    const temporary = join(incoming, randomUUID());
    try {
      await mkdir(incoming, { recursive: true });
      const kept = await writeSynced(temporary, bytes instanceof Uint8Array ? [bytes] : bytes);
      await place(temporary, pathOf(kept.sha256));
      return ok(kept);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      return fail(writeTroubleOf(error));
    }
  };

  const read: Vault['read'] = async (sha256) => {
    const bytes = await readFile(pathOf(sha256)).catch(() => undefined);
    if (bytes === undefined) return fail('not-found');
    return digestOf(bytes) === sha256 ? ok(bytes) : fail('bytes-changed');
  };

  return { put, read, pathOf };
}

async function writeSynced(path: string, bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<Kept> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const piece of bytes) {
      hash.update(piece);
      size += piece.byteLength;
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), size };
}

/** A copy that is there already is replaced: the digest says that these are the right bytes, whatever became of the old ones. */
async function place(temporary: string, path: string): Promise<void> {
  const shard = dirname(path);
  const made = await mkdir(shard, { recursive: true });
  await rename(temporary, path);
  await syncFolder(shard);
  if (made !== undefined) await syncFolder(dirname(shard));
}
