import type { Grid } from '../rosters/grids';
import { compactHeading } from '../rosters/compiled';
import { figureOf } from './numbers';

type Unit = '元' | '万元';

const unitIn = (text: string): Unit | undefined => (/万元/u.test(text) ? '万元' : /元/u.test(text) ? '元' : undefined);

/** Rows above the numbers: headings, title, 单位：万元. */
function headingTexts(grid: Grid): readonly string[] {
  const first = grid.rows.findIndex((row) => row.cells.filter((cell) => figureOf(cell?.text ?? '') !== undefined).length >= 2);
  const rows = first === -1 ? grid.rows.slice(0, 2) : grid.rows.slice(0, first);
  return rows.flatMap((row) => row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text])));
}

const money = /金额|资金|投资|收入|支出|补贴|补助|预算|决算|费|款|产值/u;

/** C04: one table whose money is headed 元 in one place and 万元 in another. A price or standard in 元 beside sums in 万元 is usual. */
export function hasMixedUnits(grid: Grid): boolean {
  const lines = [...grid.lead.slice(-1), ...headingTexts(grid)].map((text) => text.normalize('NFKC'));
  const stated = lines.flatMap((text) => (/单位\s*:/u.test(text) ? (unitIn(text) ?? []) : []))[0];
  const headed = headingTexts(grid).flatMap((text) => {
    const plain = compactHeading(text);
    const isSum = money.test(plain) && !/标准|单价|每|均|人均|亩均/u.test(plain) && plain.length <= 16;
    return isSum ? (unitIn(plain) ?? []) : [];
  });
  const units = new Set(stated === undefined ? headed : [stated, ...headed]);
  return units.size > 1;
}
