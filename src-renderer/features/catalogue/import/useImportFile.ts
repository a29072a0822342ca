import { useState } from 'react';
import type { Bridge, CallReply } from '../../../../src-bridge/contract';
import type { ReadItem } from '../../../../src-domain/catalogue/excel/readLayout';
import type { Catalogue } from '../../../../src-domain/catalogue/types';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { useBridge } from '../../../shell/bridge';
import { tidyName, upload } from '../../../shell/upload';
import { useStore, type Store } from '../../../store';
import type { catalogueImportText, ExcelDoubt, ExcelFault } from '../../../strings/catalogueImport';
import { useToday } from '../../../ui/today';
import { useRuns } from '../../../ui/useRuns';
import { sendJson } from './catalogueFile';

export type ImportTrouble = keyof typeof catalogueImportText.troubles;

export interface InForce {
  readonly unit: Catalogue | undefined;
  readonly village: Catalogue | undefined;
}

/** A workbook that was read whole. */
export interface ReadFile {
  readonly name: string;
  readonly items: readonly ReadItem[];
  readonly doubts: readonly ExcelDoubt[];
  /** Doubts in all; a very long list is not shown whole. */
  readonly totalDoubts: number;
  readonly tail: string | null;
  readonly inForce: InForce;
}

/** A workbook on its way in. Nothing of it is kept by this. */
export type ImportFile =
  | { readonly at: 'nothing' }
  | {
      readonly at: 'working';
      readonly name: string;
      readonly step: 'sending' | 'reading' | 'gathering';
      readonly done: number;
      readonly total: number;
    }
  | { readonly at: 'trouble'; readonly trouble: ImportTrouble }
  | { readonly at: 'faults'; readonly name: string; readonly faults: readonly ExcelFault[]; readonly total: number }
  | { readonly at: 'read'; readonly file: ReadFile };

type Show = (state: ImportFile) => void;

interface Asking {
  readonly bridge: Bridge;
  readonly file: File;
  readonly inForce: InForce;
  readonly retired: readonly string[];
  readonly today: CalendarDate;
  readonly show: Show;
}

async function idsEverUsed({ catalogue }: Store): Promise<readonly string[]> {
  const adoptions = await catalogue.adoptions();
  return adoptions.flatMap(({ before, added }) => [...before.map(({ id }) => id), ...added]);
}

type Read = Extract<Extract<CallReply<'catalogueRead'>, { ok: true }>['value'], { state: 'read' }>;

/** Fetches the items piece by piece: the page stays at ease with ten thousand. */
async function gather({ bridge, file, inForce, show }: Asking, read: Read): Promise<void> {
  const items: ReadItem[] = [];
  while (items.length < read.items) {
    show({ at: 'working', name: file.name, step: 'gathering', done: items.length, total: read.items });
    const reply = await bridge.catalogueReadItems({ readId: read.readId, from: items.length });
    if (!reply.ok || reply.value.items.length === 0) return show({ at: 'trouble', trouble: 'broken-off' });
    items.push(...reply.value.items);
  }
  const { doubts, total, tail } = read;
  show({ at: 'read', file: { name: file.name, items, doubts, totalDoubts: total, tail, inForce } });
}

async function take(asking: Asking): Promise<void> {
  const { bridge, file, inForce, retired, today, show } = asking;
  const known = { unit: inForce.unit ?? null, village: inForce.village ?? null, retired };
  const sent = await upload(bridge, file, (done) => show({ at: 'working', name: file.name, step: 'sending', done, total: file.size }));
  const beside = sent.ok ? await sendJson(bridge, known) : sent;
  if (!sent.ok || !beside.ok) return show({ at: 'trouble', trouble: sent.ok && !beside.ok ? beside.error : 'broken-off' });
  show({ at: 'working', name: file.name, step: 'reading', done: 0, total: 0 });
  const fresh = { version: (inForce.unit?.version ?? 0) + 1, validFrom: today };
  const reply = await bridge.catalogueRead({ uploadId: sent.value, name: tidyName(file.name), inForce: beside.value, fresh });
  if (!reply.ok) return show({ at: 'trouble', trouble: reply.error.code === 'unknown-upload' ? 'broken-off' : reply.error.code });
  if (reply.value.state === 'read') return gather(asking, reply.value);
  show({ at: 'faults', name: file.name, faults: reply.value.faults, total: reply.value.total });
}

/** The workbook that was given last, as far as it was read. */
export function useImportFile() {
  const bridge = useBridge();
  const store = useStore();
  const today = useToday();
  const [state, setState] = useState<ImportFile>({ at: 'nothing' });
  const runs = useRuns();
  const read = async (file: File): Promise<void> => {
    const overtaken = runs.begin();
    const show: Show = (next) => {
      if (!overtaken()) setState(next);
    };
    show({ at: 'working', name: file.name, step: 'sending', done: 0, total: 0 });
    try {
      const inForce = { unit: await store.catalogue.read(), village: await store.catalogue.village() };
      await take({ bridge, file, inForce, retired: await idsEverUsed(store), today, show });
    } catch {
      show({ at: 'trouble', trouble: 'away' });
    }
  };
  const leave = (): void => {
    runs.end();
    setState({ at: 'nothing' });
  };
  return { state, read, leave };
}
