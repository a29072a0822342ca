import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, inject } from 'vitest';
import { openInChromium } from './chromiumDesk';
import type { Desk, DeskHost, DeskOptions } from './desk';
import { openInElectron } from './electronDesk';
import './provided';

export type { Desk } from './desk';

export const freshFolder = (): string => mkdtempSync(path.join(tmpdir(), 'gongkai-desk-'));

async function open(host: DeskHost, dataFolder: string): Promise<Desk> {
  const runtime = inject(host);
  if ('missing' in runtime) throw new Error(runtime.missing);
  return host === 'chromium' ? openInChromium(runtime.path, dataFolder) : openInElectron(runtime.path, dataFolder, inject('display'));
}

export type OpenDesk = (options?: DeskOptions) => Promise<Desk>;

/**
 * A group of tests of the app on one host. `openDesk` may be called several times; what is still open after a test is closed, with all
 * that `Desk.close` checks, and folders it made are removed. Skipped as a whole where the runtime is missing.
 */
export function describeDesk(host: DeskHost, name: string, tests: (openDesk: OpenDesk) => void): void {
  describe.skipIf('missing' in inject(host))(name, () => {
    const desks = new Set<Desk>();
    const folders = new Set<string>();
    afterEach(async () => {
      const closing = [...desks].map((desk) => desk.close());
      const ends = await Promise.allSettled(closing);
      for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      folders.clear();
      const failed = ends.find((end) => end.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
    });
    tests(async ({ dataFolder, copyOf, prepare } = {}) => {
      const folder = dataFolder ?? freshFolder();
      if (copyOf !== undefined) cpSync(copyOf, folder, { recursive: true });
      await prepare?.(folder);
      if (dataFolder === undefined) folders.add(folder);
      const desk = await open(host, folder);
      desks.add(desk);
      const once = (end: () => Promise<void>) => (): Promise<void> => (desks.delete(tracked) ? end() : Promise.resolve());
      const tracked: Desk = { ...desk, close: once(desk.close), cutPower: once(desk.cutPower) };
      desks.delete(desk);
      desks.add(tracked);
      return tracked;
    });
  });
}
