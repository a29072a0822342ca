import { Worker } from 'node:worker_threads';
import type { CheckAnswer, CheckAsked } from './checkWorker';
import type { CheckPackage, ImportVerdict } from './importVerdict';

export interface CheckLimits {
  /** The bundled worker, out/main/package-worker.cjs. */
  readonly workerPath: string;
  readonly millis?: number;
  readonly heapMegabytes?: number;
}

const usualMillis = 15 * 60_000;
const usualHeap = 1024;

/** A package made to exhaust its reader is no good package, whatever else it may be. */
const cannotCheck: ImportVerdict = {
  accepted: false,
  problems: [
    {
      code: 'zip/too-large',
      where: '',
      message: '检查这个包占用的内存或时间超过了限度，无法核对，没有接收。请先不要使用，打电话向报送单位核实，并报告县政务公开办。',
    },
  ],
  statement: null,
  statementSha256: null,
  keyid: null,
};

/**
 * Checks each package of a stranger in a thread of its own, with a limit of memory and time: a crash there means that the package
 * cannot be checked, and the window goes on. Rejects only when the file itself cannot be read.
 */
export const checkInWorker =
  ({ workerPath, millis = usualMillis, heapMegabytes = usualHeap }: CheckLimits): CheckPackage =>
  (path, trust, softened = []) =>
    new Promise((resolve, reject) => {
      const asked: CheckAsked = { path, trust, softened };
      const worker = new Worker(workerPath, { workerData: asked, resourceLimits: { maxOldGenerationSizeMb: heapMegabytes }, execArgv: [] });
      const clock = setTimeout(() => void worker.terminate(), millis);
      worker.once('message', (answer: CheckAnswer) => (answer.ok ? resolve(answer.verdict) : reject(new Error(answer.error))));
      // Out of memory comes as an error, too much time as a bare exit; after an answer both say nothing new.
      worker.once('error', () => resolve(cannotCheck));
      worker.once('exit', () => {
        clearTimeout(clock);
        resolve(cannotCheck);
      });
    });
