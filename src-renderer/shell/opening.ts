import type { Bridge } from '../../src-bridge/contract';
import { openStore, type Store } from '../store';
import type { Host } from './bridge';
import type { StartState } from './StartScreen';

export type Opening = StartState | { readonly kind: 'open'; readonly host: Host; readonly store: Store };

const lockName = 'gongkai-desk';
const patience = 3000;

/** One window at a time writes. A reload lets go of the lock a moment late, hence the patience. */
async function takeLock(): Promise<boolean> {
  return new Promise((resolve) => {
    const held = () => {
      resolve(true);
      // Held until the window goes.
      return new Promise<void>(() => undefined);
    };
    navigator.locks.request(lockName, { signal: AbortSignal.timeout(patience) }, held).catch(() => resolve(false));
  });
}

async function open(bridge: Bridge, tell: (state: Opening) => void): Promise<Opening> {
  const info = await bridge.hostInfo({}).catch(() => undefined);
  if (info === undefined) return { kind: 'refused', code: 'no-host' };
  if (!(await takeLock())) return { kind: 'refused', code: 'locked' };
  const store = await openStore(bridge, { progress: (done, total) => tell({ kind: 'rebuilding', done, total }) });
  return store.ok ? { kind: 'open', host: { bridge, info }, store: store.value } : { kind: 'refused', code: store.error };
}

export interface OpeningDesk {
  readonly state: () => Opening;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Opens the desk once for this window; what happens is followed by `subscribe`. */
export function openDesk(bridge: Bridge | undefined): OpeningDesk {
  let state: Opening = bridge === undefined ? { kind: 'refused', code: 'no-host' } : { kind: 'opening' };
  const listeners = new Set<() => void>();
  const tell = (next: Opening) => {
    state = next;
    for (const listener of listeners) listener();
  };
  if (bridge !== undefined) {
    open(bridge, tell).then(tell, (error: unknown) => tell({ kind: 'refused', code: 'unknown', detail: String(error) }));
  }
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
