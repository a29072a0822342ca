import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { ok, type Result } from '../../../src-domain/kernel/result';
import { readIfThere, writeDurably, type WriteTrouble } from '../disk/durableFile';

/** The key of this data folder for digests of found values: equal values are equal within it, and say nothing outside it. */
export async function openDigestKey(dataFolder: string): Promise<Result<Uint8Array, WriteTrouble>> {
  const path = join(dataFolder, 'keys', 'digest.key');
  const there = await readIfThere(path);
  if (there !== undefined && /^[0-9a-f]{64}$/.test(there)) return ok(Buffer.from(there, 'hex'));
  const key = randomBytes(32);
  const written = await writeDurably(path, key.toString('hex'));
  return written.ok ? ok(key) : written;
}
