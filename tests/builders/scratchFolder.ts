import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';

/** A folder of its own, in memory where there is such a place: thousands of flushes to a disk take minutes. */
export const scratchFolder = (name: string): string => mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), `gongkai-${name}-`));
