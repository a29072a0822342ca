import { Worker } from 'node:worker_threads';
import { limits } from './limits';
import type { Answer, Ask } from './protocol';

export interface WorkerOptions {
  /** The bundled worker, out/main/extraction-worker.cjs. */
  readonly workerPath: string;
  readonly examineMillis?: number;
  readonly heapMegabytes?: number;
}

const dead = { ok: false, error: 'cannot-check' } as const;

type Settle = (answer: Answer | typeof dead) => void;

/**
 * Asks one worker thread and always gets an answer: a crash, too much memory or too much time ends the thread, and everything asked
 * then and later is `cannot-check`.
 */
export class WorkerCall {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Settle>();
  private nextId = 1;
  private isDead = false;

  constructor(private readonly options: WorkerOptions) {
    const maxOldGenerationSizeMb = options.heapMegabytes ?? limits.workerHeapMegabytes;
    this.worker = new Worker(options.workerPath, { resourceLimits: { maxOldGenerationSizeMb }, execArgv: [] });
    this.worker.unref();
    this.worker.on('message', (answer: Answer) => this.settle(answer));
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
      this.waiting.set(id, (answer) => {
        clearTimeout(clock);
        resolve(answer);
      });
      this.worker.postMessage({ ...asked, id });
    });
  }

  /** Ends the thread, and with it the memory it held. */
  async end(): Promise<void> {
    if (this.isDead) return;
    this.isDead = true;
    for (const settle of this.waiting.values()) settle(dead);
    this.waiting.clear();
    await this.worker.terminate();
  }

  private settle(answer: Answer): void {
    const settle = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    settle?.(answer);
  }
}
