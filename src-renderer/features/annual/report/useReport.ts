import { useMemo } from 'react';
import { reportLayouts, tableWords } from '../../../../src-bridge/resources/annualReports';
import type { Cells } from '../../../../src-domain/returns/figures';
import { checkReport } from '../../../../src-domain/returns/annual/consistency/check';
import { statKey } from '../../../../src-domain/returns/annual/consistency/tables';
import type { ReportFinding } from '../../../../src-domain/returns/annual/consistency/types';
import type { ReportLayout } from '../../../../src-domain/returns/annual/report/layout';
import { draftText, reportSheet } from '../../../../src-domain/returns/annual/report/sheet';
import { slotTexts } from '../../../../src-domain/returns/annual/report/slots';
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
  readonly slots: Readonly<Record<string, string | null>>;
  readonly sheet: PaperSheet;
  readonly findings: readonly ReportFinding[];
  /** Slots of the layout that are still blank. */
  readonly blanks: number;
}

/** The report as it stands: its paper, and what in it does not agree with the tables. Undefined for a layout nobody has. */
export function useReport(desk: AnnualDesk): DraftReport | undefined {
  const today = useToday();
  const { forms, unit, year, values, statValues, ledger, work, lastYear } = desk;
  const layout = reportLayouts.find(({ id }) => id === work.layout) ?? reportLayouts[0];
  return useMemo(() => {
    if (layout === undefined) return undefined;
    const slots = slotTexts(forms.annual, { unit, year, values, stat: statValues, requests: ledger.requests });
    const on = work.frozen?.on ?? today;
    const parts = { forms, layout, work, unitName: unit.name, values, stat: statValues, slots, on };
    const sheet = reportSheet({ ...parts, draft: work.frozen === null });
    const table = allCells({ values, stat: statValues });
    const last = lastYear === undefined ? {} : { lastYear: allCells(lastYear) };
    const { findings } = checkReport(draftText(sheet), { forms, words: tableWords, year, table, ...last });
    const used = layout.parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'text' ? slotsOf(block.text) : [])));
    return { layout, slots, sheet, findings, blanks: used.filter((cell) => slots[cell] === null).length };
  }, [layout, forms, unit, year, values, statValues, ledger, work, lastYear, today]);
}

const slotsOf = (text: string): readonly string[] => [...text.matchAll(/\{([^{}]+)\}/gu)].map(([, cell = '']) => cell);
