import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly path: string;
  readonly remove: () => void;
}

export const noSmallDisk = 'a small disk can only be mounted by root on Linux';

/** A real file system of one megabyte; undefined where nobody may mount one. */
export function smallDisk(): SmallDisk | undefined {
  const path = mkdtempSync(join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    rmSync(path, { recursive: true });
    return undefined;
  }
  const remove = () => {
    execFileSync('umount', [path]);
    rmSync(path, { recursive: true });
  };
  return { path, remove };
}
