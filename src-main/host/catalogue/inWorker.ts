import { Worker } from 'node:worker_threads';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import type { ReadAsked, ReadOutcome } from './readCatalogue';
import type { OldReturnsAsked, OldReturnsOutcome } from './readOldReturns';
import type { RosterAsked, RosterOutcome } from './readRosterTables';
import type { CatalogueAnswer, CatalogueAsked } from './worker';

export interface CatalogueWorkerOptions {
  /** The bundled worker, out/main/catalogue-worker.cjs. */
  readonly workerPath: string;
  readonly millis?: number;
  readonly heapMegabytes?: number;
}

/** An old machine needs about a minute for 7,420 items. */
const usualMillis = 5 * 60_000;
const usualHeap = 1024;

/** Undefined when the thread ran out of memory or time. An error of ours rejects. */
function asking(options: CatalogueWorkerOptions, asked: CatalogueAsked): Promise<CatalogueAnswer | undefined> {
  const { workerPath, millis = usualMillis, heapMegabytes = usualHeap } = options;
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerPath, { workerData: asked, resourceLimits: { maxOldGenerationSizeMb: heapMegabytes }, execArgv: [] });
    const clock = setTimeout(() => void worker.terminate(), millis);
    worker.once('message', (answer: CatalogueAnswer) => (answer.ok ? resolve(answer) : reject(new Error(answer.error))));
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => {
      clearTimeout(clock);
      resolve(undefined);
    });
  });
}

/** Excel files of catalogues, old returns and lists of people, each in a thread of its own with a limit of memory and time: the window goes on. */
export interface CatalogueFiles {
  readonly read: (asked: ReadAsked) => Promise<ReadOutcome>;
  readonly readOldReturns: (asked: OldReturnsAsked) => Promise<OldReturnsOutcome>;
  readonly readRoster: (asked: RosterAsked) => Promise<RosterOutcome>;
  /** The JSON of a catalogue at a path, as a workbook. */
  readonly write: (path: string) => Promise<Result<Uint8Array, 'cannot-make'>>;
}

export const catalogueFiles = (options: CatalogueWorkerOptions): CatalogueFiles => ({
  read: async (asked) => {
    const answer = await asking(options, { ask: 'read', ...asked });
    return answer?.ok === true && 'read' in answer ? answer.read : fail('cannot-check');
  },
  readOldReturns: async (asked) => {
    const answer = await asking(options, { ask: 'old-returns', ...asked });
    return answer?.ok === true && 'oldReturns' in answer ? answer.oldReturns : fail('cannot-check');
  },
  readRoster: async (asked) => {
    const answer = await asking(options, { ask: 'roster', ...asked });
    return answer?.ok === true && 'roster' in answer ? answer.roster : fail('cannot-check');
  },
  write: async (path) => {
    const answer = await asking(options, { ask: 'write', path });
    return answer?.ok === true && 'written' in answer ? ok(answer.written) : fail('cannot-make');
  },
});
