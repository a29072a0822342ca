import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';

export type WriteTrouble = 'disk-full' | 'read-only';

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** A full disk and one that may not be written are expected; anything else is our mistake and is thrown on. */
export function writeTroubleOf(error: unknown): WriteTrouble {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'disk-full';
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || code === 'EIO' || code === 'ENOENT' || code === 'ENOTDIR')
    return 'read-only';
  throw error;
}

/** Replaces a file so that a crash leaves the old or the new one, never a half: temp → fsync → rename → fsync folder. */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<Result<void, WriteTrouble>> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeSynced(temporary, content);
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return ok(undefined);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return fail(writeTroubleOf(error));
  }
}

async function writeSynced(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Windows cannot sync a folder; there the rename itself is journalled by NTFS. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The text of a file; undefined when there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const queues = new Map<string, Promise<unknown>>();

/** Runs the works of one name one after the other, in the order they were asked for. */
export function inTurn<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(name, turn);
  // The name is forgotten once nobody waits behind this turn. The caller sees a failure through `turn` itself.
  const forget = () => void (queues.get(name) === turn && queues.delete(name));
  turn.then(forget, forget);
  return turn;
}
