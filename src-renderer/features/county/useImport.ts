import { useState } from 'react';
import type { ImportOutcome } from '../../../src-bridge/schemas/county';
import { softenedRules } from '../../../src-domain/returns/softened';
import type { CountyTrouble } from '../../strings/county';
import { useBridge } from '../../shell/bridge';
import { useSupervision } from '../../shell/calendar';
import { tidyName, upload } from '../../shell/upload';
import { missingByUnit, resultsOf, uniqueNames, type FileResult, type Unsent } from './importResult';

export type ImportWork =
  { readonly step: 'sending'; readonly at: number; readonly total: number } | { readonly step: 'checking'; readonly total: number };

export interface Imported {
  readonly results: readonly FileResult[];
  readonly missing: ReturnType<typeof missingByUnit>;
}

export interface Importing {
  readonly work: ImportWork | undefined;
  readonly imported: Imported | undefined;
  readonly trouble: CountyTrouble | undefined;
  readonly take: (files: readonly File[]) => Promise<void>;
}

const nothing: ImportOutcome = { imported: [], unchanged: [], refused: [], missing: [], warnings: [], senders: [] };

/** Brings packages to the host one by one, has them checked together, and tells what became of each. */
export function useImport(): Importing {
  const [bridge, rules] = [useBridge(), useSupervision()];
  const [work, setWork] = useState<ImportWork>();
  const [imported, setImported] = useState<Imported>();
  const [trouble, setTrouble] = useState<CountyTrouble>();
  const sendAll = async (files: readonly File[]) => {
    const names = uniqueNames(files.map(({ name }) => tidyName(name)));
    const sent: { uploadId: string; name: string }[] = [];
    const unsent: Unsent[] = [];
    for (const [at, file] of files.entries()) {
      setWork({ step: 'sending', at: at + 1, total: files.length });
      const name = names[at] ?? file.name;
      const reply = await upload(bridge, file);
      if (reply.ok) sent.push({ uploadId: reply.value, name });
      else unsent.push({ file: name, trouble: reply.error });
    }
    return { sent, unsent };
  };
  const take = async (files: readonly File[]) => {
    setTrouble(undefined);
    setImported(undefined);
    const { sent, unsent } = await sendAll(files);
    setWork({ step: 'checking', total: sent.length });
    const reply =
      sent.length === 0
        ? ({ ok: true, value: nothing } as const)
        : await bridge.countyImport({ uploads: sent, softened: softenedRules(rules) });
    for (const { uploadId } of sent) await bridge.uploadDrop({ uploadId });
    setWork(undefined);
    if (reply.ok) setImported({ results: resultsOf(reply.value, unsent), missing: missingByUnit(reply.value) });
    else setTrouble(reply.error.code);
  };
  return { work, imported, trouble, take };
}
