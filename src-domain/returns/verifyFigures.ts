import type { Ledger } from '../ledger/types';
import { computeReturn, type ComputedReturn } from './compute';
import type { Override, ReturnDocument } from './document';
import { sameFigure } from './figures';
import { valueRows, type FormRow, type StatForm } from './form';
import { reportedYearToDate } from './yearToDate';

/** Why a row of a return is not borne out by its ledger. */
export type FigureProblem =
  /** Reported differs from computed and no override of this period says so. */
  | 'value'
  /** The override's `computed` is wrong, its `reported` is not the value, its reason is empty, or there are two of them. */
  | 'override'
  | 'year-to-date'
  | 'basis';

export interface FigureMismatch {
  readonly row: string;
  readonly why: FigureProblem;
}

type Cell = number | null | undefined;

/**
 * What a verifier recomputes from the ledger that travels with a return (formats.md, section 3): values, year to date and basis.
 * Empty when all is borne out; `content/basis-mismatch` otherwise.
 */
export function verifyReturnFigures(form: StatForm, document: ReturnDocument, ledger: Ledger): readonly FigureMismatch[] {
  const computed = computeReturn(form, ledger, document.period);
  const yearToDate = reportedYearToDate(form, document.period, computed.yearToDate, document.values, document.overrides);
  const checks = (row: FormRow): readonly (FigureProblem | undefined)[] => [
    valueProblem(row.id, document, computed),
    sameCell(document.yearToDate[row.id], yearToDate[row.id]) ? undefined : 'year-to-date',
    sameIds(row, document, computed) ? undefined : 'basis',
  ];
  return valueRows(form).flatMap((row) => checks(row).flatMap((why) => (why === undefined ? [] : [{ row: row.id, why }])));
}

/** A row that is not overridden must be the computed one; one that is must say so truly, with a reason. */
function valueProblem(row: string, document: ReturnDocument, computed: ComputedReturn): FigureProblem | undefined {
  const overrides = document.overrides.filter((it) => it.row === row && (it.period ?? document.period) === document.period);
  const reported = document.values[row];
  if (overrides.length === 0) return sameCell(reported, computed.values[row]) ? undefined : 'value';
  const truthful = (it: Override) =>
    sameCell(it.computed, computed.values[row]) && sameCell(it.reported, reported) && it.reason.trim() !== '';
  return overrides.length === 1 && overrides.every(truthful) ? undefined : 'override';
}

const sameCell = (a: Cell, b: Cell): boolean =>
  typeof a === 'number' && typeof b === 'number' ? sameFigure(a, b) : isBlank(a) && isBlank(b);

const isBlank = (cell: Cell): boolean => cell === null || cell === undefined;

/** Rows that add amounts up, with the row that counts the same entries whether or not they add anything. */
const amountRows: Readonly<Record<string, string>> = { '7': '3.2', '9.3': '9.2' };

/** Same ids in any order. Entries that add nothing (no fee, no persons) may be listed or left out. */
function sameIds({ id }: FormRow, document: ReturnDocument, computed: ComputedReturn): boolean {
  const counted = new Set(computed.basis[id]);
  const mayBeListed = new Set(computed.basis[amountRows[id] ?? '']);
  const listed = (document.basis[id] ?? []).filter((entry) => counted.has(entry) || !mayBeListed.has(entry));
  return listed.length === counted.size && new Set(listed).size === listed.length && listed.every((entry) => counted.has(entry));
}
