import { statKey } from '../consistency/tables';
import { sumKnown, type Cells } from '../../figures';
import { printedFigure } from '../../paper';
import type { UnitProfile } from '../../../unit/types';
import { cellKey, resultRows, type AnnualForm } from '../form';
import type { Slots } from './facts';

/** Groups of 表三 that its running text names and its table does not print: 不予公开, 无法提供, 不予处理, 其他处理. */
const groups = ['R3.3', 'R3.4', 'R3.5', 'R3.6'];

/** Slots beyond the cells of the forms and the figures of the books. */
export const slotCells: readonly string[] = [
  'unit',
  'unit.address',
  'unit.phones',
  'year',
  'nextYear',
  'growth',
  ...groups.map((row) => cellKey(row, 'total')),
];

interface SlotSources {
  readonly unit: Pick<UnitProfile, 'name' | 'address' | 'phones'>;
  readonly year: number;
  /** 表二、三、四. */
  readonly values: Cells;
  /** The table of 2014. */
  readonly stat: Cells;
  /** The table of 2014 of the year before, where somebody knows it. */
  readonly lastStat?: Cells | undefined;
}

/** What stands in the slots the tables and the unit's own page fill; null while a cell is blank. What is not known at all is left out. */
export function slotTexts(form: AnnualForm, { unit, year, values, stat, lastStat = {} }: SlotSources): Slots {
  const figures: Cells = {
    ...values,
    ...Object.fromEntries(Object.entries(stat).map(([row, value]) => [statKey(row), value])),
    ...Object.fromEntries(groups.map((group) => [cellKey(group, 'total'), sumOf(form, values, group)])),
  };
  const printed = Object.entries(figures).map(([key, value]): [string, string | null] => [
    key,
    value === null ? null : printedFigure(value),
  ]);
  const own = { unit: unit.name, year: String(year), nextYear: String(year + 1) };
  const { address, phones } = unit;
  const reached = {
    ...(address === '' ? {} : { 'unit.address': address }),
    ...(phones.length === 0 ? {} : { 'unit.phones': phones.join('、') }),
  };
  const grown = growth(lastStat['1.1'], stat['1.1']);
  return { ...Object.fromEntries(printed), ...own, ...reached, ...(grown === null ? {} : { growth: grown }) };
}

/** 增加36.1%; null where there is nothing to hold it against. */
function growth(before: number | null | undefined, now: number | null | undefined): string | null {
  if (typeof before !== 'number' || typeof now !== 'number' || before === 0) return null;
  if (now === before) return '持平';
  const percent = (Math.round((Math.abs(now - before) * 1000) / before) / 10).toFixed(1);
  return `${now > before ? '增加' : '减少'}${percent}%`;
}

/** Is a slot typed in the report itself? A blank cell of a table is filled in the table, and a figure of the books follows the books. */
export const isTyped = (slot: string, tables: Slots, books: Slots): boolean =>
  !Object.hasOwn(tables, slot) && (books[slot] ?? null) === null;

/** What stands in every slot: the tables', the books', and what was typed where neither says anything. */
export const filledSlots = (tables: Slots, books: Slots, typed: Slots): Slots => ({
  ...books,
  ...Object.fromEntries(Object.entries(typed).filter(([slot]) => isTyped(slot, tables, books))),
  ...tables,
});

const sumOf = (form: AnnualForm, values: Cells, group: string): number | null =>
  sumKnown(
    resultRows(form)
      .filter((row) => row.startsWith(`${group}.`))
      .map((row) => values[cellKey(row, 'total')]),
  );
