import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { writeTroubleOf, type WriteTrouble } from './durableFile';

export interface FolderLock {
  readonly release: () => Promise<void>;
}

interface Holder {
  readonly pid: number;
  /** When that process started, where the system tells; a later process may wear the same number. */
  readonly startedAt: string;
}

/** Field 22 of /proc/<pid>/stat on Linux; elsewhere the number alone has to do. */
async function startOf(pid: number): Promise<string> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function readHolder(text: string): Holder | undefined {
  const found = /^(\d+) (\d*)\n$/.exec(text);
  return found === null ? undefined : { pid: Number(found[1]), startedAt: found[2] ?? '' };
}

async function holds(path: string): Promise<boolean> {
  const holder = readHolder(await readFile(path, 'utf8').catch(() => ''));
  if (holder === undefined || !isRunning(holder.pid)) return false;
  return holder.startedAt === (await startOf(holder.pid));
}

async function create(path: string): Promise<boolean> {
  try {
    await writeFile(path, `${process.pid} ${await startOf(process.pid)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
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
      if (await holds(path)) return fail('already-running');
      await rm(path, { force: true });
    }
    return fail('already-running');
  } catch (error) {
    return fail(writeTroubleOf(error));
  }
}
