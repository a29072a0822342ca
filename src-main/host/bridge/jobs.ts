import type { BuildProgress } from '../packages/buildPackage';

interface Job {
  progress: BuildProgress;
  readonly abort: AbortController;
}

/** Works that take long enough to be watched and stopped, by the id the page gave them. */
export interface Jobs {
  readonly run: <Value>(id: string, work: (watch: Watch) => Promise<Value>) => Promise<Value>;
  readonly progress: (id: string) => { readonly step: string; readonly done: number; readonly total: number };
  readonly cancel: (id: string) => void;
}

export interface Watch {
  readonly onProgress: (progress: BuildProgress) => void;
  readonly signal: AbortSignal;
}

export function openJobs(): Jobs {
  const running = new Map<string, Job>();
  return {
    run: async (id, work) => {
      const job: Job = { progress: { step: 'digest', done: 0, total: 0 }, abort: new AbortController() };
      running.set(id, job);
      try {
        return await work({ onProgress: (progress) => (job.progress = progress), signal: job.abort.signal });
      } finally {
        running.delete(id);
      }
    },
    progress: (id) => running.get(id)?.progress ?? { step: 'none', done: 0, total: 0 },
    cancel: (id) => running.get(id)?.abort.abort(),
  };
}
