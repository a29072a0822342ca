import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { syncFolder } from '../disk/durableFile';
import { freeBytes } from '../disk/freeSpace';

export type ExportTrouble = 'not-found' | 'target-gone' | 'no-room' | 'other-file-there' | 'read-back-differs' | 'failed';

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function copySynced(from: string, to: string): Promise<void> {
  const target = await open(to, 'wx');
  try {
    for await (const piece of createReadStream(from, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>)
      await target.writeFile(piece);
    await target.sync();
  } finally {
    await target.close();
  }
}

function troubleOf(error: unknown): ExportTrouble {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'no-room';
  return code === 'ENOENT' || code === 'EIO' || code === 'ENODEV' || code === 'ENXIO' ? 'target-gone' : 'failed';
}

async function copyAndReadBack(from: string, temporary: string, to: string): Promise<Result<string, ExportTrouble>> {
  await copySynced(from, temporary);
  const [given, carried] = [await digestOf(from), await digestOf(temporary)];
  if (given !== carried) return fail('read-back-differs');
  await rename(temporary, to);
  return ok(given);
}

/** Carries a file to a folder: copied under a temporary name, flushed, read back, then named. A half copy is never left. */
export async function exportFile(from: string, folder: string): Promise<Result<{ path: string; sha256: string }, ExportTrouble>> {
  const source = await stat(from).catch(() => undefined);
  if (source?.isFile() !== true) return fail('not-found');
  const target = await stat(folder).catch(() => undefined);
  if (target?.isDirectory() !== true) return fail('target-gone');
  const to = join(folder, basename(from));
  if (existsSync(to)) {
    const [given, there] = [await digestOf(from), await digestOf(to).catch(() => '')];
    return given === there ? ok({ path: to, sha256: given }) : fail('other-file-there');
  }
  if ((await freeBytes(folder)) < source.size) return fail('no-room');
  const temporary = `${to}.${randomUUID()}.part`;
  const copied = await copyAndReadBack(from, temporary, to).catch((error: unknown) => fail(troubleOf(error)));
  if (!copied.ok) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return copied;
  }
  // Some sticks cannot sync a folder; the bytes themselves are flushed.
  await syncFolder(folder).catch(() => undefined);
  return ok({ path: to, sha256: copied.value });
}
