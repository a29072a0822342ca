import { useState } from 'react';
import { returnPayload } from '../../../src-bridge/payload/return';
import type { UnitName } from '../../../src-domain/ledger/types';
import { useBridge } from '../../shell/bridge';
import type { returnsText } from '../../strings/returns';
import type { SheetView } from './sheetView';

export type Papers = { readonly xlsx: string; readonly docx: string } | { readonly trouble: keyof typeof returnsText.paperTroubles };

/** Papers of one version, as draft or as final: a draft's are not offered for stamping once the version is final. */
interface MadeOf {
  readonly version: number;
  readonly draft: boolean;
  readonly papers: Papers;
}

/** The sheet as Excel and Word, made by the host. */
export function usePapers({ code, name }: UnitName): {
  make: (view: SheetView) => Promise<void>;
  madeOf: (view: SheetView) => Papers | undefined;
  busy: boolean;
} {
  const bridge = useBridge();
  const [made, setMade] = useState<MadeOf>();
  const [busy, setBusy] = useState(false);
  const make = async (view: SheetView) => {
    setBusy(true);
    const document = returnPayload.parse(view.document);
    const reply = await bridge.returnPapers({ unit: { code, name }, document, draft: view.draft !== null });
    setBusy(false);
    const papers = reply.ok ? reply.value : { trouble: reply.error.code };
    setMade({ version: view.version, draft: view.draft !== null, papers });
  };
  const madeOf = ({ version, draft }: SheetView) =>
    made?.version === version && made.draft === (draft !== null) ? made.papers : undefined;
  return { make, madeOf, busy };
}
