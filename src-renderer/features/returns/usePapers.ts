import { useState } from 'react';
import { returnPayload } from '../../../src-bridge/payload/return';
import type { UnitName } from '../../../src-domain/ledger/types';
import { useBridge } from '../../shell/bridge';
import type { returnsText } from '../../strings/returns';
import type { SheetView } from './sheetView';

export type Papers = { readonly xlsx: string; readonly docx: string } | { readonly trouble: keyof typeof returnsText.paperTroubles };

/** The sheet as Excel and Word, made by the host. */
export function usePapers({ code, name }: UnitName): { make: (view: SheetView) => Promise<void>; made: Papers | undefined; busy: boolean } {
  const bridge = useBridge();
  const [made, setMade] = useState<Papers>();
  const [busy, setBusy] = useState(false);
  const make = async (view: SheetView) => {
    setBusy(true);
    const document = returnPayload.parse(view.document);
    const reply = await bridge.returnPapers({ unit: { code, name }, document, draft: view.draft !== null });
    setBusy(false);
    setMade(reply.ok ? reply.value : { trouble: reply.error.code });
  };
  return { make, made, busy };
}
