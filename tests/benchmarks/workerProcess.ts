import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { buildIfStale } from '../../scripts/lib/build.mts';
import { inRoot } from '../../scripts/lib/paths.mts';
import type { OfficeFile } from './officeFiles';

export interface Examining {
  /** Seconds of reading and screening, and of masking. */
  readonly examining: number;
  readonly masking: number;
  /** Peak resident memory of the whole process: Node, the host's part and the worker with the file. */
  readonly peakMB: number;
}

/** Examines files one after the other with the built worker, and masks them if asked. */
export async function examineInWorker(files: readonly OfficeFile[], todo: 'examine' | 'mask' = 'examine'): Promise<Examining> {
  await buildIfStale();
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-bench-'));
  try {
    for (const { name, bytes } of files) writeFileSync(path.join(folder, name), bytes);
    const program = inRoot('tests', 'benchmarks', 'examineFiles.ts');
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, folder, todo], { cwd: inRoot() });
    return JSON.parse(stdout) as Examining;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
