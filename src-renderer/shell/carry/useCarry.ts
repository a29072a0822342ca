import { useCallback, useEffect, useState } from 'react';
import type { CallReply } from '../../../src-bridge/contract';
import type { carryTroubles } from '../../strings/carry';
import { useBridge } from '../bridge';
import { instantNow } from '../clock';

export type MadeFolder = 'packages' | 'papers';
/** A made file, or a whole folder of papers. */
export type CarriedFrom = MadeFolder | 'papers-folder';
export type Target = CallReply<'exportTargets'>['targets'][number];

/** A copy that was written, flushed and read back. */
export interface Carried {
  readonly path: string;
  readonly sha256: string;
  /** RFC 3339 instant, `Z`. */
  readonly at: string;
}

export interface Carrying {
  /** Undefined while they are looked for. */
  readonly targets: readonly Target[] | undefined;
  readonly look: () => void;
  readonly carry: (to: string) => Promise<void>;
  readonly busy: boolean;
  readonly carried: Pick<Carried, 'path'> | undefined;
  readonly trouble: keyof typeof carryTroubles | undefined;
}

/** Copies one made file, or a folder of them, to a place of the officer's choice. `onCarried` is told of single files. */
export function useCarry(folder: CarriedFrom, name: string, onCarried?: (copy: Carried) => void): Carrying {
  const bridge = useBridge();
  const [targets, setTargets] = useState<readonly Target[]>();
  const [outcome, setOutcome] = useState<Pick<Carrying, 'carried' | 'trouble'>>({ carried: undefined, trouble: undefined });
  const [busy, setBusy] = useState(false);
  const look = useCallback(() => {
    setTargets(undefined);
    void bridge.exportTargets({}).then((found) => setTargets(found.targets));
  }, [bridge]);
  useEffect(look, [look]);
  const carry = async (to: string) => {
    setBusy(true);
    if (folder === 'papers-folder') {
      const whole = await bridge.exportFolder({ folder: name, to });
      setBusy(false);
      return setOutcome(whole.ok ? { carried: whole.value, trouble: undefined } : { carried: undefined, trouble: whole.error.code });
    }
    const reply = await bridge.exportFile({ folder, name, to });
    setBusy(false);
    if (!reply.ok) return setOutcome({ carried: undefined, trouble: reply.error.code });
    const copy = { ...reply.value, at: instantNow() };
    setOutcome({ carried: copy, trouble: undefined });
    onCarried?.(copy);
  };
  return { targets, look, carry, busy, ...outcome };
}
