import { useRef, useState } from 'react';
import { paperPayload } from '../../../../src-bridge/payload/paper';
import { directorySheet, type DirectoryGroup } from '../../../../src-domain/catalogue/registers/directory';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import type { PaperSheet } from '../../../../src-domain/review/papers/sheet';
import type { UnitProfile } from '../../../../src-domain/unit/types';
import { useBridge } from '../../../shell/bridge';
import type { PaperTrouble } from '../../../shell/papers/useMaking';
import { htmlOf, paperName, shapeOf } from '../../../shell/papers/usePaperwork';
import { printPaper } from '../../../ui/paperHtml';
import { drawnSheet } from './drawnSheet';
import { maskedSheet } from './maskedSheet';

export interface VolumesInput {
  readonly unit: UnitProfile;
  readonly volumes: readonly (readonly DirectoryGroup[])[];
  readonly total: number;
  readonly today: CalendarDate;
}

/** How far the making is, or how it ended. */
export type Making =
  | { readonly at: 'making'; readonly what: 'pdf' | 'docx'; readonly done: number }
  | { readonly at: 'made'; readonly names: readonly string[] }
  | { readonly at: 'stopped'; readonly done: number }
  | { readonly at: 'trouble'; readonly trouble: PaperTrouble };

const sheetOf = ({ unit, volumes, total, today }: VolumesInput, at: number): PaperSheet =>
  directorySheet({ unitName: unit.name, groups: volumes[at] ?? [], volume: at + 1, volumes: volumes.length, total, today });

/** The directory volume by volume: printed one at a time, as files one after the other, with a way to stop. */
export function useVolumes(input: VolumesInput, onOut: () => void) {
  const bridge = useBridge();
  const [making, setMaking] = useState<Making>();
  const stopped = useRef(false);
  const makeOne = async (what: 'pdf' | 'docx', sheet: PaperSheet) => {
    const name = paperName(sheet);
    if (what === 'docx') return bridge.paperDocx({ name, paper: paperPayload.parse(sheet) });
    const html = htmlOf(await drawnSheet(sheet), sheet);
    return bridge.paperPdf({ name: `${name}.pdf`, html, paper: 'A4', landscape: sheet.landscape });
  };
  const make = async (what: 'pdf' | 'docx') => {
    stopped.current = false;
    const names: string[] = [];
    for (const at of input.volumes.keys()) {
      setMaking({ at: 'making', what, done: names.length });
      const sheet = await maskedSheet(sheetOf(input, at), input.unit, () => stopped.current);
      if (sheet === null) return setMaking({ at: 'stopped', done: names.length });
      const reply = await makeOne(what, sheet);
      if (!reply.ok) return setMaking({ at: 'trouble', trouble: reply.error.code });
      names.push(reply.value.name);
    }
    setMaking({ at: 'made', names });
    onOut();
  };
  const print = async (at: number) => {
    const sheet = await maskedSheet(sheetOf(input, at), input.unit, () => false);
    if (sheet === null) return;
    printPaper(await drawnSheet(sheet), shapeOf(sheet));
    if (at === input.volumes.length - 1) onOut();
  };
  return { making, make, print, stop: () => (stopped.current = true) };
}
