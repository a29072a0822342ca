import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { writeTroubleOf, type WriteTrouble } from './durableFile';

export interface FolderLock {
  readonly release: () => Promise<void>;
}

interface Holder {
  readonly pid: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** What the system says of its start, where it says anything; a later process may wear the same number. */
  readonly startMark: string;
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Field 22 of /proc/<pid>/stat on Linux: ticks since the machine was switched on. */
async function startMarkOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return codeOf(error) === 'EPERM';
  }
}

function readHolder(text: string): Holder | undefined {
  const found = /^(\d+) (\d+) (\d*)\n$/.exec(text);
  return found === null ? undefined : { pid: Number(found[1]), startedAt: Number(found[2]), startMark: found[3] ?? '' };
}

/** Where the system does not mark starts, a process from before the machine was switched on is at least known to be gone. */
const isBeforeBoot = ({ startedAt }: Holder): boolean => startedAt < Date.now() - (uptime() + 60) * 1000;

async function isHeld(text: string): Promise<boolean> {
  const holder = readHolder(text);
  if (holder === undefined || !isRunning(holder.pid)) return false;
  return holder.startMark === '' ? !isBeforeBoot(holder) : holder.startMark === (await startMarkOf(holder.pid));
}

async function ownText(): Promise<string> {
  const startedAt = Math.round(Date.now() - process.uptime() * 1000);
  return `${process.pid} ${startedAt} ${await startMarkOf(process.pid)}\n`;
}

async function create(path: string): Promise<boolean> {
  try {
    await writeFile(path, await ownText(), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

const textOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

/** An empty lock is being written at this moment, or was when the power went. */
async function settledText(path: string): Promise<string | undefined> {
  const text = await textOf(path);
  if (text !== '') return text;
  await pause(300);
  return textOf(path);
}

/** Moves the stale lock out of the way. If a quicker program has locked meanwhile, its lock is what was moved: it goes back. */
async function clear(path: string, stale: string): Promise<void> {
  const moved = `${path}.${randomUUID()}`;
  try {
    await rename(path, moved);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if ((await textOf(moved)) === stale) await rm(moved, { force: true });
  else await rename(moved, path);
}

/**
 * One program at a time on one data folder. The lock of a program that no longer runs (power cut, killed) is taken over.
 * `name` lets parts of the folder, such as the county's database, have a lock of their own.
 */
export async function lockFolder(folder: string, name = 'desk.lock'): Promise<Result<FolderLock, 'already-running' | WriteTrouble>> {
  const path = join(folder, name);
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (await create(path)) return ok({ release: () => rm(path, { force: true }) });
      const text = await settledText(path);
      if (text !== undefined && (await isHeld(text))) return fail('already-running');
      if (text !== undefined) await clear(path, text);
    }
    return fail('already-running');
  } catch (error) {
    return fail(writeTroubleOf(error));
  }
}
