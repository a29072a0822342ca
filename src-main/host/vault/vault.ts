import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { writeDurably, type WriteTrouble } from '../disk/durableFile';

/** Document versions by SHA-256. A file is there whole or not at all, and never changes. */
export interface Vault {
  /** Keeps the bytes; the same bytes twice are one file. */
  readonly put: (bytes: Uint8Array) => Promise<Result<{ sha256: string; size: number }, WriteTrouble>>;
  /** The bytes, with their digest checked again. */
  readonly read: (sha256: string) => Promise<Result<Uint8Array, 'not-found' | 'bytes-changed'>>;
  /** Where the file lies, for streaming; whoever streams checks the digest. */
  readonly pathOf: (sha256: string) => string;
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const halves = names.filter((name) => name.endsWith('.tmp'));
  await Promise.all(halves.map((name) => rm(join(folder, name), { force: true })));
}

/** Opens the vault at `folder` and clears away what a crash left half-written. */
export async function openVault(folder: string): Promise<Vault> {
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  await sweep(folder);
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  const read: Vault['read'] = async (sha256) => {
    const bytes = await readFile(pathOf(sha256)).catch(() => undefined);
    if (bytes === undefined) return fail('not-found');
    return digestOf(bytes) === sha256 ? ok(bytes) : fail('bytes-changed');
  };
  const put: Vault['put'] = async (bytes) => {
    const sha256 = digestOf(bytes);
    const kept = { sha256, size: bytes.byteLength };
    const there = await stat(pathOf(sha256)).catch(() => undefined);
    // A damaged copy is replaced: the digest says that these are the right bytes.
    if (there !== undefined && (await read(sha256)).ok) return ok(kept);
    await mkdir(dirname(pathOf(sha256)), { recursive: true }).catch(() => undefined);
    const written = await writeDurably(pathOf(sha256), bytes);
    return written.ok ? ok(kept) : written;
  };
  return { put, read, pathOf };
}
