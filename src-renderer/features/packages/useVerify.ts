import { useState } from 'react';
import type { Verdict } from '../../../src-bridge/schemas/packages';
import { softenedRules } from '../../../src-domain/returns/softened';
import type { packagesText } from '../../strings/packages';
import { useBridge } from '../../shell/bridge';
import { useSupervision } from '../../shell/calendar';

export type Verified = { readonly name: string } & (
  { readonly verdict: Verdict } | { readonly trouble: keyof typeof packagesText.troubles }
);

/** Reads a package again and judges it as the county will. */
export function useVerify(): { verify: (name: string) => Promise<void>; busy: string | undefined; verified: Verified | undefined } {
  const [bridge, rules] = [useBridge(), useSupervision()];
  const [busy, setBusy] = useState<string>();
  const [verified, setVerified] = useState<Verified>();
  const verify = async (name: string) => {
    setBusy(name);
    setVerified(undefined);
    const reply = await bridge.packageVerify({ name, softened: softenedRules(rules) });
    setBusy(undefined);
    setVerified(reply.ok ? { name, verdict: reply.value } : { name, trouble: reply.error.code });
  };
  return { verify, busy, verified };
}
