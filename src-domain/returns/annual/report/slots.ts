import type { DisclosureRequest, UnitName } from '../../../ledger/types';
import { statKey } from '../consistency/tables';
import { sumKnown, tidy, type Cells } from '../../figures';
import { printedFigure } from '../../paper';
import { cellKey, resultRows, type AnnualForm } from '../form';

/** Groups of 表三 that its running text names and its table does not print: 不予公开, 无法提供, 不予处理, 其他处理. */
const groups = ['R3.3', 'R3.4', 'R3.5', 'R3.6'];

/** Slots beyond the cells of the forms. */
export const slotCells: readonly string[] = ['unit', 'year', 'fee.count', 'fee.yuan', ...groups.map((row) => cellKey(row, 'total'))];

interface SlotSources {
  readonly unit: UnitName;
  readonly year: number;
  /** 表二、三、四. */
  readonly values: Cells;
  /** The table of 2014. */
  readonly stat: Cells;
  readonly requests: readonly DisclosureRequest[];
}

/** What stands in each slot; null while its cell is blank. */
export function slotTexts(form: AnnualForm, { unit, year, values, stat, requests }: SlotSources): Readonly<Record<string, string | null>> {
  const paid = requests.filter(({ closedOn, feeYuan }) => closedOn?.startsWith(`${year}-`) === true && feeYuan > 0);
  const figures: Cells = {
    ...values,
    ...Object.fromEntries(Object.entries(stat).map(([row, value]) => [statKey(row), value])),
    ...Object.fromEntries(groups.map((group) => [cellKey(group, 'total'), sumOf(form, values, group)])),
    'fee.count': paid.length,
    'fee.yuan': tidy(paid.reduce((sum, { feeYuan }) => sum + feeYuan, 0)),
  };
  const printed = Object.entries(figures).map(([key, value]): [string, string | null] => [
    key,
    value === null ? null : printedFigure(value),
  ]);
  return { ...Object.fromEntries(printed), unit: unit.name, year: String(year) };
}

const sumOf = (form: AnnualForm, values: Cells, group: string): number | null =>
  sumKnown(
    resultRows(form)
      .filter((row) => row.startsWith(`${group}.`))
      .map((row) => values[cellKey(row, 'total')]),
  );
