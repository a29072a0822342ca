import { useState } from 'react';
import type { papersText } from '../../strings/review';

export type PaperTrouble = keyof typeof papersText.troubles;

/** File name of what was made, or what kept it from being made. */
export type Made = { readonly name: string } | { readonly trouble: PaperTrouble };

type MakeReply =
  | { readonly ok: true; readonly value: { readonly name: string } }
  | { readonly ok: false; readonly error: { readonly code: PaperTrouble } };

export interface Making {
  readonly busy: 'docx' | 'pdf' | null;
  readonly made: Made | undefined;
  /** True when the file was made. */
  readonly make: (what: 'docx' | 'pdf', ask: () => Promise<MakeReply>) => Promise<boolean>;
}

/** One paper being made as a file by the host, and what became of the last one. */
export function useMaking(): Making {
  const [busy, setBusy] = useState<Making['busy']>(null);
  const [made, setMade] = useState<Made>();
  const make: Making['make'] = async (what, ask) => {
    setBusy(what);
    setMade(undefined);
    const reply = await ask();
    setBusy(null);
    setMade(reply.ok ? reply.value : { trouble: reply.error.code });
    return reply.ok;
  };
  return { busy, made, make };
}
