import type { Ledger } from '../../ledger/types';
import type { Counts } from '../counting/count';
import { sumKnown, type Basis, type Cells } from '../figures';
import { annualCases } from './counting/cases';
import { annualDocuments } from './counting/documents';
import type { ReasonOf } from './counting/outcome';
import { annualRequests, type RequestCounts, type Unplaced } from './counting/requests';
import { applicants, cellKey, cellsOf, isSum, resultRows, resultTotal, type AnnualForm } from './form';
import type { AnnualWork, TypedCell } from './types';

/** 表二、三、四 of a year as they stand at this moment. */
export interface AnnualSheet {
  /** Reported: typed where typed, else what the books say, null where there is neither. */
  readonly values: Cells;
  /** What the books say; null where they cannot. */
  readonly computed: Cells;
  /** Ids of the entries each cell counts. */
  readonly basis: Basis;
  /** What was typed and differs from the books. */
  readonly typed: readonly TypedCell[];
  readonly unplaced: readonly Unplaced[];
  readonly twoYears: RequestCounts['twoYears'];
}

/** What lies around a year: the books, last year's reported cells, and the reasons of refusals where files of requests have them. */
export interface AnnualBooks {
  readonly ledger: Ledger;
  readonly lastYear?: Cells | undefined;
  readonly reasonOf?: ReasonOf | undefined;
}

const unknown: ReasonOf = () => undefined;

/** The year's three tables. Totals add up the reported cells; a request nobody can place counts in R3.7 and in no row (rule A05). */
export function annualSheet(form: AnnualForm, work: AnnualWork, { ledger, lastYear, reasonOf = unknown }: AnnualBooks): AnnualSheet {
  const requests = annualRequests(form, ledger.requests, work.year, reasonOf, work.placed);
  const counts: Counts = {
    ...annualDocuments(ledger.records, work.year),
    ...requests.counts,
    ...annualCases(form, ledger.cases, work.year),
  };
  const leaves = cellsOf(form).filter((key) => !isSum(key));
  const typed = work.typed.filter(({ key, value }) => counts[key]?.value !== value);
  const cells = new Map<string, number | null>(leaves.map((key) => [key, counts[key]?.value ?? null]));
  for (const { key, value } of typed) cells.set(key, value);
  const reckoned = stillInForce(cells, lastYear);
  if (!typed.some(({ key }) => key === inForce)) cells.set(inForce, reckoned);
  const values = withTotals(form, Object.fromEntries(cells), requests.unplaced);
  const computed = { ...Object.fromEntries(leaves.map((key) => [key, counts[key]?.value ?? null])), [inForce]: reckoned };
  return {
    values,
    computed,
    basis: basisOf(form, counts, requests.unplaced),
    typed,
    unplaced: requests.unplaced,
    twoYears: requests.twoYears,
  };
}

const inForce = 'T2.2.inForce';

/** 现行有效 of last year and what was made since, less what was repealed (rule A02). */
function stillInForce(cells: ReadonlyMap<string, number | null>, lastYear: Cells | undefined): number | null {
  const parts = [lastYear?.[inForce], cells.get('T2.2.made'), cells.get('T2.2.repealed')];
  const [before, made, repealed] = parts;
  if (typeof before !== 'number' || typeof made !== 'number' || typeof repealed !== 'number') return null;
  return Math.max(0, before + made - repealed);
}

function withTotals(form: AnnualForm, leaves: Cells, unplaced: readonly Unplaced[]): Cells {
  const rows = resultRows(form);
  const totals = applicants.map((kind): [string, number | null] => [
    cellKey(resultTotal, kind),
    sumKnown([...rows.map((row) => leaves[cellKey(row, kind)]), unplaced.filter(({ request }) => request.applicant === kind).length]),
  ]);
  const cells: Record<string, number | null> = { ...leaves, ...Object.fromEntries(totals) };
  for (const { id } of form.requests.rows) cells[cellKey(id, 'total')] = sumKnown(applicants.map((kind) => cells[cellKey(id, kind)]));
  for (const { id, count } of form.cases) if (count.result === null) cells[id] = sumKnown(partsOfTotal(form, id).map((key) => cells[key]));
  return cells;
}

/** The four results a total of 表四 adds up. */
export const partsOfTotal = ({ cases }: AnnualForm, total: string): readonly string[] =>
  cases.map(({ id }) => id).filter((id) => id !== total && id.startsWith(total.replace(/total$/, '')));

/** The entries of the parts are the entries of a total. */
function basisOf(form: AnnualForm, counts: Counts, unplaced: readonly Unplaced[]): Basis {
  const rows = resultRows(form);
  const idsOf = (keys: readonly string[]) => keys.flatMap((key) => counts[key]?.ids ?? []);
  const partsOf = (key: string): readonly string[] => {
    const at = key.lastIndexOf('.');
    const [row, column] = [key.slice(0, at), key.slice(at + 1)];
    if (form.cases.some(({ id }) => id === key)) return idsOf(partsOfTotal(form, key));
    const kinds = column === 'total' ? applicants : applicants.filter((kind) => kind === column);
    const asked = unplaced
      .filter(({ request }) => row === resultTotal && kinds.includes(request.applicant))
      .map(({ request }) => request.id);
    return [...idsOf((row === resultTotal ? rows : [row]).flatMap((each) => kinds.map((kind) => cellKey(each, kind)))), ...asked];
  };
  return Object.fromEntries(
    cellsOf(form).flatMap((key): [string, readonly string[]][] => {
      const ids = isSum(key) ? partsOf(key) : (counts[key]?.ids ?? []);
      return ids.length === 0 ? [] : [[key, ids]];
    }),
  );
}
