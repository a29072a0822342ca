import { useState } from 'react';
import type { CatalogueKind } from '../../../../src-domain/catalogue/excel/candidate';
import type { Catalogue } from '../../../../src-domain/catalogue/types';
import { useBridge } from '../../../shell/bridge';
import { tidyName } from '../../../shell/upload';
import { useSettings, useStore } from '../../../store';
import { catalogueImportText as text } from '../../../strings/catalogueImport';
import { sendJson } from './catalogueFile';

export type ExportTrouble = keyof typeof text.exportTroubles;

export type Exporting =
  | { readonly at: 'nothing' | 'working' }
  | { readonly at: 'made'; readonly name: string }
  | { readonly at: 'trouble'; readonly trouble: ExportTrouble };

/** Writes a catalogue in force as Excel, under papers. */
export function useExport() {
  const bridge = useBridge();
  const { catalogue } = useStore();
  const unit = useSettings()?.unit;
  const [state, setState] = useState<Exporting>({ at: 'nothing' });
  const write = async (inForce: Catalogue, kind: CatalogueKind): Promise<Exporting> => {
    const sent = await sendJson(bridge, inForce);
    if (!sent.ok) return { at: 'trouble', trouble: sent.error };
    const name = tidyName(text.fileName(unit?.name ?? '', kind, inForce.version));
    const made = await bridge.catalogueWorkbook({ uploadId: sent.value, name });
    return made.ok ? { at: 'made', name: made.value.name } : { at: 'trouble', trouble: made.error.code };
  };
  const make = async (kind: CatalogueKind): Promise<void> => {
    setState({ at: 'working' });
    try {
      const inForce = kind === 'unit' ? await catalogue.read() : await catalogue.village();
      setState(inForce === undefined ? { at: 'nothing' } : await write(inForce, kind));
    } catch {
      setState({ at: 'trouble', trouble: 'away' });
    }
  };
  return { state, make };
}
