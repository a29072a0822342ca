import { mkdir, readdir, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { writeTroubleOf, type WriteTrouble } from '../disk/durableFile';
import { exportFile, type ExportTrouble } from './exportFile';
import { isWhole } from './madeFiles';

export const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isDirectory() === true;

/** A taken name gets a number; nobody makes so many sets of one list. */
const mostOfOneName = 1000;

/** A new folder in `papers`: the name as asked, else name（2）, name（3）… */
export async function newPapersFolder(papers: string, name: string): Promise<Result<string, WriteTrouble>> {
  try {
    await mkdir(papers, { recursive: true });
    for (let at = 1; at <= mostOfOneName; at += 1) {
      const folder = at === 1 ? name : `${name}（${String(at)}）`;
      const made = await mkdir(join(papers, folder)).then(
        () => true,
        (error: unknown) => {
          if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
          throw error;
        },
      );
      if (made) return ok(folder);
    }
    return fail('read-only');
  } catch (error) {
    return fail(writeTroubleOf(error));
  }
}

async function folderAt(path: string): Promise<Result<boolean, ExportTrouble>> {
  try {
    await mkdir(path);
    return ok(true);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return (await isFolder(path)) ? ok(false) : fail('other-file-there');
    return fail(code === 'ENOSPC' ? 'no-room' : 'target-gone');
  }
}

/** Copies the whole files of a folder into one of the same name at `to`, each read back. */
export async function exportFolder(
  from: string,
  name: string,
  to: string,
): Promise<Result<{ path: string; files: number }, ExportTrouble>> {
  const names = await readdir(from).catch(() => undefined);
  if (names === undefined) return fail('not-found');
  if (!(await isFolder(to))) return fail('target-gone');
  const path = join(to, name);
  const made = await folderAt(path);
  if (!made.ok) return made;
  let files = 0;
  for (const each of names.filter(isWhole)) {
    const carried = await exportFile(join(from, each), path);
    if (!carried.ok) {
      // Only an empty folder goes: what arrived whole stays.
      if (made.value) await rmdir(path).catch(() => undefined);
      return carried;
    }
    files += 1;
  }
  return ok({ path, files });
}
