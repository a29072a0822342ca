import { Worker } from 'node:worker_threads';
import { limits } from './limits';
import type { Answer, Ask, Progress } from './protocol';

export interface WorkerOptions {
  /** The bundled worker, out/main/extraction-worker.cjs. */
  readonly workerPath: string;
  readonly examineMillis?: number;
  readonly heapMegabytes?: number;
}

const dead = { ok: false, error: 'cannot-check' } as const;

interface Waiting {
  readonly settle: (answer: Answer | typeof dead) => void;
  readonly clock: NodeJS.Timeout;
}

/**
 * Asks one worker thread and always gets an answer: a crash, too much memory or too much time ends the thread, and everything asked
 * then and later is `cannot-check`. The time counts anew from each sign of life: a scan of many pages takes minutes.
 */
export class WorkerCall {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private told: Progress = { done: 0, of: 0 };
  private nextId = 1;
  private isDead = false;

  constructor(private readonly options: WorkerOptions) {
    const maxOldGenerationSizeMb = options.heapMegabytes ?? limits.workerHeapMegabytes;
    this.worker = new Worker(options.workerPath, { resourceLimits: { maxOldGenerationSizeMb }, execArgv: [] });
    this.worker.unref();
    this.worker.on('message', (message: Answer | Progress) => ('id' in message ? this.settle(message) : this.note(message)));
    this.worker.on('messageerror', () => void this.end());
    this.worker.on('error', () => void this.end());
    this.worker.on('exit', () => void this.end());
  }

  ask(asked: Ask): Promise<Answer | typeof dead> {
    if (this.isDead) return Promise.resolve(dead);
    const id = this.nextId;
    this.nextId += 1;
    return new Promise((resolve) => {
      const clock = setTimeout(() => void this.end(), this.options.examineMillis ?? limits.examineMillis);
      this.waiting.set(id, { settle: resolve, clock });
      this.worker.postMessage({ ...asked, id });
    });
  }

  /** Ends the thread, and with it the memory it held. */
  async end(): Promise<void> {
    if (this.isDead) return;
    this.isDead = true;
    for (const id of [...this.waiting.keys()]) this.settle({ ...dead, id });
    await this.worker.terminate();
  }

  /** How far the present reading has come. */
  get progress(): Progress {
    return this.told;
  }

  private note(progress: Progress): void {
    this.told = progress;
    for (const { clock } of this.waiting.values()) clock.refresh();
  }

  private settle(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    clearTimeout(waiting?.clock);
    waiting?.settle(answer);
  }
}
