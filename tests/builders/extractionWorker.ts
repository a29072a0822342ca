import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

export interface BuiltWorker {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** Bundles a worker entry the way the app's build does, so that tests of the thread need no built app. */
export async function buildWorker(entry = join(import.meta.dirname, '../../src-main/host/extraction/worker.ts')): Promise<BuiltWorker> {
  const outDir = await mkdtemp(join(tmpdir(), 'gongkai-worker-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      target: 'node18.15',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'worker.cjs' } },
    },
  });
  return { path: join(outDir, 'worker.cjs'), remove: () => rm(outDir, { recursive: true, force: true }) };
}
