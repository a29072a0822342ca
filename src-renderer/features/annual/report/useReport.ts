import { useMemo } from 'react';
import { reportLayouts, tableWords } from '../../../../src-bridge/resources/annualReports';
import type { Cells } from '../../../../src-domain/returns/figures';
import { checkReport } from '../../../../src-domain/returns/annual/consistency/check';
import { statKey } from '../../../../src-domain/returns/annual/consistency/tables';
import type { ReportFinding } from '../../../../src-domain/returns/annual/consistency/types';
import type { Slots } from '../../../../src-domain/returns/annual/report/facts';
import { slotsUsed, writtenOut, type ReportLayout } from '../../../../src-domain/returns/annual/report/layout';
import { draftText, reportSheet } from '../../../../src-domain/returns/annual/report/sheet';
import { filledSlots, isTyped, slotTexts } from '../../../../src-domain/returns/annual/report/slots';
import type { PaperSheet } from '../../../../src-domain/review/papers/sheet';
import { useToday } from '../../../ui/today';
import type { AnnualDesk } from '../useAnnualDesk';

/** Cells of both forms under one roof, rows of the table of 2014 by their keys. */
export const allCells = ({ values, stat }: { readonly values: Cells; readonly stat: Cells }): Cells => ({
  ...values,
  ...Object.fromEntries(Object.entries(stat).map(([row, value]) => [statKey(row), value])),
});

export interface DraftReport {
  readonly layout: ReportLayout;
  readonly slots: Slots;
  /** Is it typed in the report itself? No table and no book has it. */
  readonly typedHere: (slot: string) => boolean;
  readonly sheet: PaperSheet;
  readonly findings: readonly ReportFinding[];
  /** Slots that are still blank: those of the tables, and those to be typed here. */
  readonly blanks: { readonly tables: number; readonly here: number };
}

/** The report as it stands: its paper, and what in it does not agree with the tables. Undefined for a layout nobody has. */
export function useReport(desk: AnnualDesk): DraftReport | undefined {
  const today = useToday();
  const { forms, unit, year, values, statValues, figures, work, lastYear } = desk;
  const chosen = reportLayouts.find(({ id }) => id === work.layout) ?? reportLayouts[0];
  return useMemo(() => {
    if (chosen === undefined) return undefined;
    const layout = writtenOut(chosen, figures);
    const tables = slotTexts(forms.annual, { unit, year, values, stat: statValues, lastStat: lastYear?.stat });
    const slots = filledSlots(tables, figures.slots, work.slots ?? {});
    const typedHere = (slot: string) => isTyped(slot, tables, figures.slots);
    const on = work.frozen?.on ?? today;
    const parts = { forms, layout, work, unitName: unit.name, values, stat: statValues, slots, on };
    const sheet = reportSheet({ ...parts, draft: work.frozen === null });
    const table = allCells({ values, stat: statValues });
    const last = lastYear === undefined ? {} : { lastYear: allCells(lastYear) };
    const { findings } = checkReport(draftText(sheet), { forms, words: tableWords, year, table, ...last });
    const blank = slotsUsed(layout, work.leftOut).filter((slot) => (slots[slot] ?? null) === null);
    const here = blank.filter(typedHere).length;
    return { layout, slots, typedHere, sheet, findings, blanks: { tables: blank.length - here, here } };
  }, [chosen, forms, unit, year, values, statValues, figures, work, lastYear, today]);
}
