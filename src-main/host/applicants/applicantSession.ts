import type { Result } from '../../../src-domain/kernel/result';
import { openApplicantKey, type ApplicantKeyTrouble } from './applicantKey';

/** Unused for so long, the key is forgotten: whoever left the desk left it locked. */
const idleMs = 15 * 60_000;

/** Holds the key of the applicants' data in memory, from the passphrase until it is locked, idle or closed. */
export interface ApplicantSession {
  readonly unlock: (passphrase: string) => Promise<Result<undefined, ApplicantKeyTrouble>>;
  readonly lock: () => void;
  readonly isOpen: () => boolean;
  /** The key while it is open; asking for it keeps it open. */
  readonly key: () => Uint8Array | undefined;
}

export function openApplicantSession(dataFolder: string, idle = idleMs): ApplicantSession {
  let held: Buffer | undefined;
  let timer: NodeJS.Timeout | undefined;
  const lock = (): void => {
    clearTimeout(timer);
    held?.fill(0);
    held = undefined;
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(lock, idle);
    timer.unref();
  };
  return {
    lock,
    isOpen: () => held !== undefined,
    unlock: async (passphrase) => {
      const opened = await openApplicantKey(dataFolder, passphrase);
      if (!opened.ok) return opened;
      lock();
      held = opened.value;
      wait();
      return { ok: true, value: undefined };
    },
    key: () => {
      if (held !== undefined) wait();
      return held;
    },
  };
}
