import { month } from '../../../kernel/month';
import { checkReturn } from '../../check';
import type { Cells } from '../../figures';
import { valueRows, type StatForm } from '../../form';
import { rowName } from '../../rowName';
import { cellKey, type AnnualForm } from '../form';
import type { TableName } from '../report/layout';
import { checkAnnual } from '../rules';
import { figuresOfBroken, type ReadRow } from './brokenLabels';
import { bare } from './sentences';
import type { ReportFinding, ReportText } from './types';

/** The two forms a report may carry. */
export interface ReportForms {
  readonly stat: StatForm;
  readonly annual: AnnualForm;
}

/** Figures of the tables found in a report: `S:1.1` of the table of 2014, cells of 表二、三、四 by their own address. */
export interface ReadTables {
  readonly values: Cells;
  readonly blanks: readonly ReportFinding[];
  /** Figures of the rows that `blanks` names. */
  readonly named: readonly string[];
  /** Rows that were recognised, by form. */
  readonly found: { readonly stat: boolean; readonly annual: boolean };
}

/** Rows of the table of 2014 stand beside those of 表三 without meeting them. */
export const statKey = (row: string): string => `S:${row}`;

/** From this many known rows on a table is one of the forms; a single 规章 may stand in any list. */
const fewest = 5;

const labelOf = (text: string): string => bare(text).replace(/[（）]/gu, (sign) => (sign === '（' ? '(' : ')'));

const figureOf = (cell: string): number | undefined => {
  const plain = bare(cell).replaceAll(',', '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
};

const readRow = (cells: readonly string[]): ReadRow => ({
  words: cells.filter((cell) => figureOf(cell) === undefined).map(labelOf),
  figures: cells.flatMap((cell) => figureOf(cell) ?? []),
});

interface Target {
  readonly label: string;
  /** Keys of the figures behind the label, from left to right. */
  readonly keys: readonly string[];
}

function targetsOf({ stat, annual }: ReportForms): readonly Target[] {
  const columns = annual.requests.columns.map(({ id }) => id);
  return [
    ...valueRows(stat).map(({ id, label }) => ({ label: labelOf(label), keys: [statKey(id)] })),
    ...annual.requests.rows.map(({ id, label }) => ({ label: labelOf(label), keys: columns.map((column) => cellKey(id, column)) })),
    ...annual.disclosure.rows.map(({ id, label, columns: own }) => ({
      label: labelOf(label),
      keys: own.map((column) => cellKey(id, column.id)),
    })),
  ];
}

/**
 * Finds the rows of both forms by their printed labels. The table of 2014 has labels that stand in it several times (（一）维持…): they
 * are taken in the order of the form. A row whose figures are not all there has a blank cell.
 */
export function readTables(forms: ReportForms, { rows, lines = [] }: Pick<ReportText, 'rows' | 'lines'>): ReadTables {
  const left = [...targetsOf(forms)];
  const values: Record<string, number> = {};
  const blanks: ReportFinding[] = [];
  const named: string[] = [];
  for (const { where, cells } of rows) {
    const labels = cells.map(labelOf);
    const at = left.findIndex(({ label }) => labels.includes(label));
    const [target] = at < 0 ? [] : left.splice(at, 1);
    if (target === undefined) continue;
    const figures = cells.slice(labels.indexOf(target.label) + 1).flatMap((cell) => figureOf(cell) ?? []);
    if (figures.length < target.keys.length) {
      blanks.push({ kind: 'blank', where, label: cells[labels.indexOf(target.label)]?.trim() ?? '' });
      named.push(...target.keys);
    } else for (const [column, key] of target.keys.entries()) values[key] = figures.at(column - target.keys.length) ?? 0;
  }
  const read = lines.map(readRow);
  for (const { label, keys } of left) {
    const figures = figuresOfBroken(read, label, keys.length) ?? [];
    for (const [at, key] of keys.entries()) if (figures[at] !== undefined) values[key] = figures[at];
  }
  for (const { cells } of rows) addCases(forms.annual, cells, values);
  const keys = Object.keys(values);
  const count = (begins: string) => keys.filter((key) => key.startsWith(begins)).length;
  const found = { stat: count('S:') >= fewest, annual: count('R') >= fewest };
  return { values, ...(found.stat || found.annual ? { blanks, named } : { blanks: [], named: [] }), found };
}

/** 表四 is one row of fifteen figures and no words. */
function addCases({ cases }: AnnualForm, cells: readonly string[], values: Record<string, number>): void {
  const figures = cells.flatMap((cell) => figureOf(cell) ?? []);
  if (figures.length !== cases.length || cells.some((cell) => cell.trim() !== '' && figureOf(cell) === undefined)) return;
  for (const [at, { id }] of cases.entries()) values[id] = figures[at] ?? 0;
}

/** How much of a table of the report was read. */
export interface TableReading {
  readonly table: TableName;
  readonly read: number;
  /** Not read, and named by a finding of its own. */
  readonly named: number;
  readonly of: number;
}

/** The tables of the formats the report carries, with how many of their cells were read: what was not read was not checked. */
export function tableReadings({ stat, annual }: ReportForms, { values, named, found }: ReadTables): readonly TableReading[] {
  const columns = annual.requests.columns.map(({ id }) => id);
  const cells: Readonly<Record<TableName, readonly string[]>> = {
    S: valueRows(stat).map(({ id }) => statKey(id)),
    T2: annual.disclosure.rows.flatMap(({ id, columns: own }) => own.map((column) => cellKey(id, column.id))),
    T3: annual.requests.rows.flatMap(({ id }) => columns.map((column) => cellKey(id, column))),
    T4: annual.cases.map(({ id }) => id),
  };
  const carried = [...(found.stat ? (['S'] as const) : []), ...(found.annual ? (['T2', 'T3', 'T4'] as const) : [])];
  return carried.map((table) => ({
    table,
    read: cells[table].filter((key) => key in values).length,
    named: cells[table].filter((key) => !(key in values) && named.includes(key)).length,
    of: cells[table].length,
  }));
}

/** Rules that ask for a cell or for something beyond the report: blanks are named one by one, 规章 depend on the level of government. */
const notHere = ['H01', 'A01', 'A03'];

/** Hard 勾稽 of the tables in the report that do not hold. */
export function brokenRules({ stat, annual }: ReportForms, { values, found }: ReadTables, year: number): readonly ReportFinding[] {
  const period = month(`${year}-12`);
  const ofStat = Object.fromEntries(valueRows(stat).map(({ id }) => [id, values[statKey(id)] ?? null]));
  const broken = [
    ...(found.stat ? checkReturn(stat, { period, values: ofStat }) : []).map((it) => ({
      ...it,
      labels: it.rows.map((row) => rowName(stat, row)),
    })),
    ...(found.annual ? checkAnnual(annual, values) : []).map((it) => ({ ...it, labels: it.cells.map((key) => rowLabel(annual, key)) })),
  ];
  return broken
    .filter(({ severity, rule }) => severity === 'hard' && !notHere.includes(rule))
    .map(({ rule, message, labels }) => ({ kind: 'rule', where: '', rule, message, labels: [...new Set(labels)] }));
}

const rowLabel = ({ requests, cases }: AnnualForm, key: string): string =>
  requests.rows.find(({ id }) => key.startsWith(`${id}.`))?.label ?? cases.find(({ id }) => id === key)?.group ?? key;
