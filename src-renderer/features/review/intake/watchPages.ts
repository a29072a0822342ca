import type { Bridge } from '../../../../src-bridge/contract';

/** How far the host is with a scan: pages whose letters it has recognised, from 1. */
export interface PagesRead {
  readonly page: number;
  readonly pages: number;
}

/** A page of a scan takes seconds; asking more often would only keep the host from its work. */
const askMillis = 1000;

/** Asks every second how far the host is, until stopped. Files that are not recognised page by page say nothing. */
export function watchPages(bridge: Bridge, held: () => string | null, tell: (read: PagesRead) => void): { readonly stop: () => void } {
  const look = async () => {
    const intakeId = held();
    if (intakeId === null) return;
    const { done, of } = await bridge.intakeProgress({ intakeId });
    if (of > 0 && held() === intakeId) tell({ page: Math.min(done + 1, of), pages: of });
  };
  // A host that is gone is told by the reading itself.
  const timer = setInterval(() => void look().catch(() => undefined), askMillis);
  return { stop: () => clearInterval(timer) };
}
