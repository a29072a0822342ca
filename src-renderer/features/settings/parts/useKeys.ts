import { useCallback, useEffect, useState } from 'react';
import type { KeyStatus } from '../../../../src-bridge/schemas/keys';
import type { SetupTrouble } from '../../../strings/setup';
import { useBridge } from '../../../shell/bridge';

/** The host's key, read once and again on `reread`. */
export function useKeys(): { keys: KeyStatus | undefined; trouble: SetupTrouble | undefined; reread: () => Promise<void> } {
  const bridge = useBridge();
  const [keys, setKeys] = useState<KeyStatus>();
  const [trouble, setTrouble] = useState<SetupTrouble>();
  const reread = useCallback(async () => {
    const reply = await bridge.keyStatus({});
    if (reply.ok) setKeys(reply.value);
    else setTrouble(reply.error.code);
  }, [bridge]);
  useEffect(() => void reread(), [reread]);
  return { keys, trouble, reread };
}
