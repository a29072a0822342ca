import { liveQuery } from 'dexie';
import type { DeskDatabase } from '../database';
import { Bell } from './bell';
import type { JournalBridge } from './hostJournal';
import { sendBatch, type SaveTrouble } from './sendBatch';

/** Where the last change is: on the disk, on its way, or held up. `at` is when the last row reached the disk (RFC 3339, `Z`). */
export type Saving =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'waiting'; readonly count: number }
  | { readonly kind: 'trouble'; readonly count: number; readonly code: SaveTrouble };

export interface Pump {
  readonly current: () => Saving;
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when nothing waits any more; not while the host is away. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface PumpTiming {
  readonly now: () => string;
  /** Milliseconds before the n-th further try. */
  readonly wait: (attempt: number) => number;
}

export const clockTiming: PumpTiming = {
  now: () => new Date().toISOString(),
  wait: (attempt) => Math.min(30_000, 500 * 2 ** attempt),
};

/** Sends what waits in the outbox to the host's journal and trims the outbox; keeps trying while the host is away. */
export function startJournalPump(db: DeskDatabase, bridge: JournalBridge, timing: PumpTiming = clockTiming): Pump {
  const bell = new Bell();
  const listeners = new Set<() => void>();
  let idle: (() => void)[] = [];
  let count = 0;
  let savedAt: string | null = null;
  let trouble: SaveTrouble | undefined;
  let saving: Saving = { kind: 'saved', at: null };
  let stopped = false;

  const tell = (): void => {
    saving = describe(count, savedAt, trouble);
    for (const listener of listeners) listener();
  };

  /** True when nothing waited. Whoever asked meanwhile is answered by the next step. */
  const step = async (): Promise<boolean> => {
    const asked = idle;
    idle = [];
    const outcome = await sendBatch(db, bridge).catch((): SaveTrouble => 'store');
    if (outcome === 'sent') savedAt = timing.now();
    trouble = outcome === 'sent' || outcome === 'nothing-waits' ? undefined : outcome;
    tell();
    if (outcome === 'nothing-waits') for (const resolve of asked) resolve();
    else idle = [...asked, ...idle];
    return outcome === 'nothing-waits';
  };

  const run = async (): Promise<void> => {
    for (let attempt = 0; !stopped; attempt = trouble === undefined ? 0 : attempt + 1) {
      const done = await step();
      if (stopped) return;
      if (trouble !== undefined) await bell.wait(timing.wait(attempt));
      else if (done) await bell.wait();
    }
  };

  const watching = liveQuery(() => db.outbox.count()).subscribe((now) => {
    count = now;
    tell();
    if (now > 0) bell.ring();
  });
  const running = run();

  return {
    current: () => saving,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: () =>
      new Promise((resolve) => {
        idle.push(resolve);
        bell.ring();
      }),
    stop: async () => {
      stopped = true;
      watching.unsubscribe();
      bell.ring();
      await running;
    },
  };
}

function describe(count: number, savedAt: string | null, trouble: SaveTrouble | undefined): Saving {
  if (count === 0) return { kind: 'saved', at: savedAt };
  return trouble === undefined ? { kind: 'waiting', count } : { kind: 'trouble', count, code: trouble };
}
