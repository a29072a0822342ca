import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import type { FileToImport } from './countyImport';

/** The packages named, and those in the folders named, sorted by name. Fails with the path that cannot be read. */
export async function packageFilesOf(paths: readonly string[]): Promise<Result<readonly FileToImport[], string>> {
  const files: FileToImport[] = [];
  for (const path of paths) {
    const found = await filesAt(path).catch(() => undefined);
    if (found === undefined) return fail(path);
    files.push(...found.map((file) => ({ path: file, file })));
  }
  return ok(files);
}

async function filesAt(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const below = await Promise.all(entries.filter((entry) => entry.isDirectory()).map(({ name }) => filesAt(join(path, name))));
  const here = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.gkpkg')).map(({ name }) => join(path, name));
  return [...here, ...below.flat()].sort();
}
