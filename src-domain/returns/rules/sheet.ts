import { addMonths, type Month } from '../../kernel/month';
import type { Ledger } from '../../ledger/types';
import { computeReturn } from '../compute';
import { repeatsIn } from '../counting/records';
import { carriedInto } from '../counting/requests';
import type { Cells } from '../figures';
import type { RowKind, StatForm } from '../form';

/** One month's sheet as it is checked; of a year's table the period is its last month. */
export interface ReturnSheet {
  readonly period: Month;
  readonly values: Cells;
  readonly yearToDate?: Cells | undefined;
}

/** A figure of a row, `undefined` when it is blank or not at hand. */
export type Column = (row: string) => number | undefined;

/** All that rules can ask about a sheet. What is not at hand is undefined, and a rule that needs it says nothing. */
export interface RuleSheet {
  readonly kindOf: (row: string) => RowKind | undefined;
  readonly month: Column;
  readonly previous: Column;
  readonly mean3: Column;
  readonly yearToDate: Column;
  readonly previousYearToDate: Column;
  readonly ledger: Column;
  readonly carried: number | undefined;
  readonly repeats: number | undefined;
  /** Requests closed late without an extension; needs the calendar. */
  readonly late: number | undefined;
}

const column =
  (cells: Cells | undefined): Column =>
  (row) =>
    cells?.[row] ?? undefined;

/** Gathers what is at hand. Earlier sheets are found by their period, whatever their order. */
export function ruleSheet(
  form: StatForm,
  sheet: ReturnSheet,
  previous: readonly ReturnSheet[],
  ledger: Ledger | undefined,
  late: number | undefined,
): RuleSheet {
  const kinds = new Map(form.rows.map(({ id, kind }) => [id, kind]));
  const before = (months: number) => previous.find(({ period }) => period === addMonths(sheet.period, -months));
  const continued = continuation(sheet, before(1));
  return {
    kindOf: (row) => kinds.get(row),
    month: column(sheet.values),
    previous: column(before(1)?.values),
    mean3: meanOf([1, 2, 3].map((months) => column(before(months)?.values))),
    ...continued,
    ledger: column(ledger && computeReturn(form, ledger, sheet.period).values),
    carried: ledger && carriedInto(ledger, sheet.period),
    repeats: ledger && repeatsIn(ledger, sheet.period),
    late,
  };
}

const meanOf =
  (columns: readonly Column[]): Column =>
  (row) => {
    const figures = columns.flatMap((each) => each(row) ?? []);
    return figures.length === columns.length ? figures.reduce((sum, figure) => sum + figure, 0) / figures.length : undefined;
  };

/** The year-to-date columns, only when the one before is known: January starts at 0, any other month needs the month before it. */
function continuation(sheet: ReturnSheet, last: ReturnSheet | undefined): Pick<RuleSheet, 'yearToDate' | 'previousYearToDate'> {
  if (sheet.period.endsWith('-01')) return { yearToDate: column(sheet.yearToDate), previousYearToDate: () => 0 };
  const known = last?.yearToDate !== undefined;
  return { yearToDate: column(known ? sheet.yearToDate : undefined), previousYearToDate: column(known ? last.yearToDate : undefined) };
}
