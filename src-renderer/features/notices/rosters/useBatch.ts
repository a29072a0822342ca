import { useState } from 'react';
import type { Bridge } from '../../../../src-bridge/contract';
import type { SheetLayout } from '../../../../src-domain/notices/layout';
import { useBridge } from '../../../shell/bridge';
import { instantNow } from '../../../shell/clock';
import { tidyName } from '../../../shell/upload';
import { useStore, type Store } from '../../../store';
import { rostersText as text } from '../../../strings/rosters';
import { useRuns } from '../../../ui/useRuns';
import { markOf } from '../paper/mark';
import { drawOffScreen } from '../paper/offScreen';
import type { VillageSheet, VillageSheets } from './useVillageSheets';

export type BatchTrouble = keyof typeof text.pdfTroubles;

export type BatchState =
  | { readonly at: 'idle' }
  | { readonly at: 'making'; readonly done: number; readonly total: number }
  | {
      readonly at: 'ended';
      readonly folder: string;
      readonly total: number;
      /** Names of the files that are whole; no other file is there. */
      readonly files: readonly string[];
      readonly draft: boolean;
      readonly trouble: BatchTrouble | null;
    };

/** Two at once keep both halves busy: one is drawn here while the other is printed. */
const atOnce = 2;

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

interface Job {
  readonly of: VillageSheet;
  readonly name: string;
}

interface Given {
  readonly bridge: Bridge;
  readonly store: Store;
  readonly layout: SheetLayout;
  readonly draft: boolean;
}

/** One sheet into the folder. What goes out approved is kept, for the check of its copy on the wall. */
async function make({ of, name }: Job, folder: string, { bridge, store, layout, draft }: Given): Promise<BatchTrouble | null> {
  const mark = draft ? null : await markOf(of.sheet);
  await nextTask();
  const { html } = await drawOffScreen({ sheet: of.sheet, layout, draft, mark });
  const { style, paper, landscape } = layout;
  const reply = await bridge.paperPdf({ name, folder, html, paper, landscape });
  if (!reply.ok) return reply.error.code;
  if (mark !== null)
    await store.printedSheets.keep({
      id: mark.hash,
      record: of.sheet.record,
      sheet: of.sheet,
      choice: { style, paper, landscape },
      printedAt: instantNow(),
    });
  return null;
}

const jobsOf = ({ overview, villages }: VillageSheets): readonly Job[] =>
  [overview, ...villages].map((of, at) => ({ of, name: tidyName(text.fileName(at, of.name)) }));

/** All sheets of a list as PDF in one new folder. Stopped, the files that are whole stay and no half one is left. */
export function useBatch(sheets: VillageSheets | null, title: string, draft: boolean) {
  const [bridge, store] = [useBridge(), useStore()];
  const [state, setState] = useState<BatchState>({ at: 'idle' });
  const runs = useRuns();
  const [asked, setAsked] = useState<{ stop: () => void }>();
  const run = async () => {
    if (sheets === null) return;
    const overtaken = runs.begin();
    let stopped = false;
    setAsked({ stop: () => (stopped = true) });
    const jobs = jobsOf(sheets);
    setState({ at: 'making', done: 0, total: jobs.length });
    const begun = await bridge.papersFolder({ name: tidyName(draft ? text.draftFolder(title) : title) });
    const files: string[] = [];
    let trouble: BatchTrouble | null = begun.ok ? null : begun.error.code;
    const folder = begun.ok ? begun.value.folder : '';
    const rest = [...jobs];
    const work = async () => {
      for (let job = rest.shift(); job !== undefined && !stopped && !overtaken() && trouble === null; job = rest.shift()) {
        const failed = await make(job, folder, { bridge, store, layout: sheets.layout, draft }).catch(() => 'cannot-print' as const);
        if (failed === null) files.push(job.name);
        else trouble = failed;
        if (!overtaken()) setState({ at: 'making', done: files.length, total: jobs.length });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    if (!overtaken()) setState({ at: 'ended', folder, total: jobs.length, files: files.sort(), draft, trouble });
  };
  return { state, run, stop: () => asked?.stop() };
}
