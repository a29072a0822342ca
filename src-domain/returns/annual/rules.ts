import { sameFigure, type Cells } from '../figures';
import type { Severity } from '../form';
import { applicants, cellKey, cellsOf, decimalsOf, resultRows, resultTotal, type AnnualForm } from './form';
import { partsOfTotal } from './sheet';
import type { AnnualWork } from './types';

/** A rule of the annual tables that does not hold, and the cells that break it. */
export interface AnnualFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The form's own sentence for officers. */
  readonly message: string;
  readonly cells: readonly string[];
}

/** Those nobody has written a note on. */
export const openFindings = (findings: readonly AnnualFinding[], { notes }: Pick<AnnualWork, 'notes'>): readonly AnnualFinding[] =>
  findings.filter(({ rule }) => !notes.some((note) => note.rule === rule));

interface Asked {
  readonly form: AnnualForm;
  readonly values: Cells;
  readonly lastYear: Cells | undefined;
}

type Terms = readonly (number | null | undefined)[];

/** Both sides known and not the same. A blank says nothing: that is A01's. */
function differ(left: Terms, right: Terms): boolean {
  const known = (terms: Terms): terms is readonly number[] => terms.every((term) => typeof term === 'number');
  if (!known(left) || !known(right)) return false;
  const add = (terms: readonly number[]) => terms.reduce((sum, each) => sum + each, 0);
  return !sameFigure(add(left), add(right));
}

const columnsOf = ({ form }: Asked): readonly string[] => form.requests.columns.map(({ id }) => id);
const documentRows = ['T2.1', 'T2.2'];

/** Each gives the cells that break it. */
const broken: Readonly<Record<string, (asked: Asked) => readonly string[]>> = {
  A01: ({ form, values }) =>
    cellsOf(form).filter((key) => {
      const value = values[key];
      if (typeof value !== 'number' || value < 0) return true;
      const scaled = value * 10 ** decimalsOf(form, key);
      return !sameFigure(scaled, Math.round(scaled));
    }),
  A02: ({ values, lastYear }) =>
    documentRows.flatMap((row) => {
      const of = (cells: Cells | undefined, column: string) => cells?.[cellKey(row, column)];
      const left = [of(values, 'inForce'), of(values, 'repealed')];
      return differ(left, [of(lastYear, 'inForce'), of(values, 'made')]) ? [cellKey(row, 'inForce')] : [];
    }),
  A03: ({ values }) => ['made', 'repealed', 'inForce'].map((column) => cellKey('T2.1', column)).filter((key) => (values[key] ?? 0) !== 0),
  A04: (asked) =>
    columnsOf(asked).flatMap((column) => {
      const at = (row: string) => asked.values[cellKey(row, column)];
      return differ([at('R1'), at('R2')], [at(resultTotal), at('R4')])
        ? ['R1', 'R2', resultTotal, 'R4'].map((row) => cellKey(row, column))
        : [];
    }),
  A05: (asked) =>
    columnsOf(asked).flatMap((column) => {
      const at = (row: string) => asked.values[cellKey(row, column)];
      return differ([at(resultTotal)], resultRows(asked.form).map(at)) ? [cellKey(resultTotal, column)] : [];
    }),
  A06: (asked) =>
    asked.form.requests.rows.flatMap(({ id }) => {
      const total = cellKey(id, 'total');
      return differ(
        [asked.values[total]],
        applicants.map((column) => asked.values[cellKey(id, column)]),
      )
        ? [total]
        : [];
    }),
  A07: (asked) =>
    columnsOf(asked)
      .filter((column) => differ([asked.values[cellKey('R2', column)]], [asked.lastYear?.[cellKey('R4', column)]]))
      .map((column) => cellKey('R2', column)),
  A08: ({ form, values }) =>
    form.cases
      .filter(({ count }) => count.result === null)
      .filter(({ id }) =>
        differ(
          [values[id]],
          partsOfTotal(form, id).map((key) => values[key]),
        ),
      )
      .map(({ id }) => id),
};

/** Rules this version can ask; a form must not have others. */
export const knownRules: readonly string[] = Object.keys(broken);

/**
 * Every rule of the form that does not hold (勾稽). `lastYear` are the cells reported the year before: without them A02 and A07 say
 * nothing. `city` leaves out A03: from a 设区的市 on there are 规章.
 */
export function checkAnnual(form: AnnualForm, values: Cells, lastYear?: Cells, city = false): readonly AnnualFinding[] {
  return form.rules.flatMap(({ id, severity, message }) => {
    const cells = city && id === 'A03' ? [] : (broken[id]?.({ form, values, lastYear }) ?? []);
    return cells.length === 0 ? [] : [{ rule: id, severity, message, cells }];
  });
}
