import { useMemo } from 'react';
import { annualForm } from '../../../src-bridge/resources/annual';
import { reportLayouts } from '../../../src-bridge/resources/annualReports';
import type { Month } from '../../../src-domain/kernel/month';
import { lastOf } from '../../../src-domain/ledger/requests/steps';
import type { Ledger } from '../../../src-domain/ledger/types';
import { checkAnnual, type AnnualFinding } from '../../../src-domain/returns/annual/rules';
import { annualSheet, type AnnualBooks, type AnnualSheet } from '../../../src-domain/returns/annual/sheet';
import type { ReportForms } from '../../../src-domain/returns/annual/consistency/tables';
import { statYear, type ReportedMonths, type StatYear } from '../../../src-domain/returns/annual/statYear';
import type { AnnualWork } from '../../../src-domain/returns/annual/types';
import { findingsOfYear } from '../../../src-domain/returns/annual/statFindings';
import type { ReportFigures } from '../../../src-domain/returns/annual/report/facts';
import { freshAnnual } from '../../../src-domain/returns/annual/work';
import type { Cells } from '../../../src-domain/returns/figures';
import type { OldSheet } from '../../../src-domain/returns/old/types';
import { standingByMonth } from '../../../src-domain/returns/owed';
import type { ReturnVersion } from '../../../src-domain/returns/versions';
import { softenedBy } from '../../../src-domain/returns/softened';
import type { UnitProfile } from '../../../src-domain/unit/types';
import { useAnnuals, useLedger, useOldSheets, useRequestFiles, useReturns, useSettings, useStore } from '../../store';
import { useSupervision } from '../../shell/calendar';
import { reportForms } from './reportForms';
import { useFigures } from './report/useFigures';
import { useWorkQueue, type EditWork } from './useWorkQueue';

/** All the page of one year knows. */
export interface AnnualDesk {
  readonly year: number;
  readonly unit: UnitProfile;
  readonly ledger: Ledger;
  readonly work: AnnualWork;
  readonly sheet: AnnualSheet;
  /** 表二、三、四 as they count: frozen ones where they are frozen. */
  readonly values: Cells;
  readonly stat: StatYear;
  /** The table of 2014 as it counts. */
  readonly statValues: Cells;
  /** 勾稽 of the tables of 2021. */
  readonly findings: readonly AnnualFinding[];
  /** 勾稽 of the table of 2014. */
  readonly statFindings: readonly AnnualFinding[];
  readonly forms: ReportForms;
  /** What the report says beyond its tables: as it was frozen, else as the books have it. */
  readonly figures: ReportFigures;
  /** Cells reported the year before, where the desk knows them. */
  readonly lastYear: { readonly values: Cells; readonly stat: Cells } | undefined;
  readonly edit: EditWork;
}

const firstLayout = reportLayouts[0]?.id ?? '';

const freshWork = (year: number): AnnualWork => freshAnnual(annualForm, year, firstLayout);

const reportedMonths = (all: readonly ReturnVersion[]): ReportedMonths =>
  new Map([...standingByMonth(all)].map(([period, { document }]): [Month, Cells] => [period, document.values]));

const oldMonths = (sheets: readonly OldSheet[]): ReportedMonths =>
  new Map(sheets.flatMap(({ month, values }): [Month, Cells][] => (month === null ? [] : [[month, values]])));

/** The table of 2014 of any year; undefined while the store is read. */
function useStatYears(ledger: Ledger | null | undefined): ((year: number) => StatYear) | undefined {
  const [returns, sheets] = [useReturns(), useOldSheets()];
  return useMemo(() => {
    if (!ledger || returns === undefined || sheets === undefined) return undefined;
    const [reported, old] = [reportedMonths(returns), oldMonths(sheets)];
    return (year) => statYear(reportForms(year).stat, ledger, reported, year, old);
  }, [ledger, returns, sheets]);
}

/** Why a request was refused stands in its file; one that was entered in the ledger alone has none. Undefined while the store is read. */
function useReasons(): AnnualBooks['reasonOf'] {
  const files = useRequestFiles();
  return useMemo(() => {
    if (files === undefined) return undefined;
    const reasons = new Map(files.map(({ id, steps }) => [id, lastOf(steps, 'closed')?.reason ?? undefined]));
    return (request) => reasons.get(request);
  }, [files]);
}

/** Last year's cells: frozen, else as its work stands now; nothing where nobody has worked on it. */
function lastYearOf(
  works: readonly AnnualWork[],
  year: number,
  books: AnnualBooks,
  statOf: (year: number) => StatYear,
): AnnualDesk['lastYear'] {
  const last = works.find((each) => each.year === year - 1);
  if (last === undefined) return undefined;
  return last.frozen ?? { values: annualSheet(annualForm, last, books).values, stat: statOf(year - 1).values };
}

/** Undefined while the store is read. */
export function useAnnualDesk(year: number): AnnualDesk | undefined {
  const [settings, ledger, works, reasonOf] = [useSettings(), useLedger(), useAnnuals(), useReasons()];
  const { annuals } = useStore();
  const rules = useSupervision();
  const forms = useMemo(() => reportForms(year), [year]);
  const edit = useWorkQueue(annuals, freshWork(year));
  const statOf = useStatYears(ledger);
  const stat = useMemo(() => statOf?.(year), [statOf, year]);
  const lastYear = useMemo(
    () => (ledger && statOf ? lastYearOf(works ?? [], year, { ledger, reasonOf }, statOf) : undefined),
    [works, year, ledger, reasonOf, statOf],
  );
  const work = useMemo(() => works?.find((each) => each.year === year) ?? freshWork(year), [works, year]);
  const sheet = useMemo(
    () => (ledger ? annualSheet(annualForm, work, { ledger, lastYear: lastYear?.values, reasonOf }) : undefined),
    [ledger, work, lastYear, reasonOf],
  );
  const values = work.frozen?.values ?? sheet?.values;
  const findings = useMemo(() => (values === undefined ? [] : checkAnnual(annualForm, values, lastYear?.values)), [values, lastYear]);
  const statValues = work.frozen?.stat ?? stat?.values;
  const statFindings = useMemo(
    () => (statValues === undefined ? [] : findingsOfYear(forms.stat, year, statValues, softenedBy(rules))),
    [forms, year, statValues, rules],
  );
  const counted = useFigures(year, ledger);
  const figures = work.frozen?.figures ?? counted;
  if (settings?.unit === undefined || !ledger || works === undefined || reasonOf === undefined) return undefined;
  if (figures === undefined || stat === undefined || statValues === undefined || sheet === undefined || values === undefined)
    return undefined;
  return {
    year,
    unit: settings.unit,
    ledger,
    work,
    sheet,
    values,
    stat,
    statValues,
    findings,
    statFindings,
    forms,
    figures,
    lastYear,
    edit,
  };
}
