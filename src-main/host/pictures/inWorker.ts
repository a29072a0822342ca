import { Worker } from 'node:worker_threads';
import { fail } from '../../../src-domain/kernel/result';
import type { PictureAnswer } from './worker';

/** Cleans the picture at a path in a thread of its own, with a limit of memory and time. */
export type CleanAt = (path: string) => Promise<PictureAnswer>;

const [millis, heapMegabytes] = [60_000, 512];

/** `workerPath` is the bundled worker, out/main/picture-worker.cjs. A thread that runs out of memory or time answers `damaged`. */
export const cleanInWorker =
  (workerPath: string): CleanAt =>
  (path) =>
    new Promise((resolve) => {
      const worker = new Worker(workerPath, {
        workerData: { path },
        resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
        execArgv: [],
      });
      const clock = setTimeout(() => void worker.terminate(), millis);
      worker.once('message', (answer: PictureAnswer) => resolve(answer));
      worker.once('error', () => resolve(fail('damaged')));
      worker.once('exit', () => {
        clearTimeout(clock);
        resolve(fail('damaged'));
      });
    });
