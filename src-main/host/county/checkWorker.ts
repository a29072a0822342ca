import { parentPort, workerData } from 'node:worker_threads';
import { allForms } from '../../../src-bridge/resources/forms';
import type { TrustList } from '../../../src-domain/packages/trustList';
import { checkHere, type ImportVerdict } from './importVerdict';

/** What the thread is started with: one package, one list. */
export interface CheckAsked {
  readonly path: string;
  readonly trust: TrustList;
  readonly softened: readonly string[];
}

export type CheckAnswer = { readonly ok: true; readonly verdict: ImportVerdict } | { readonly ok: false; readonly error: string };

async function answer({ path, trust, softened }: CheckAsked): Promise<CheckAnswer> {
  try {
    return { ok: true, verdict: await checkHere(allForms)(path, trust, softened) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

// The thread that starts us gives exactly this; nobody else can.
const asked = workerData as CheckAsked;
void answer(asked).then((reply) => parentPort?.postMessage(reply));
