import { fail, ok, type Result } from '../../kernel/result';
import type { ListCell } from './listCells';
import { officeColumns, type OfficeColumn, type OfficeProblem } from './listProblems';

const day = '(?:时间|日期|日)?';

const headings: Readonly<Record<OfficeColumn, RegExp>> = {
  name: /^(?:领导)?姓名$/u,
  post: /^(?:现任|担任|所任)?职务(?:名称)?$|^职位$/u,
  order: /^(?:排列)?(?:排序|顺序|次序|排名)号?$/u,
  from: new RegExp(`^任职${day}(?:起|起始|开始)?${day}$|^(?:起始|开始|到任|起任)${day}$`, 'u'),
  to: new RegExp(`^(?:任职)?${day}(?:止|终止|截止|截至|结束)${day}$|^(?:免职|离任|卸任)${day}$`, 'u'),
};

/** 任职时间（起） says 起 in its brackets; other brackets only explain. */
const tidy = (text: string): string =>
  text
    .replace(/[\s:*]/gu, '')
    .replace(/\(([起止])\)/gu, '$1')
    .replace(/\([^)]*\)/gu, '');

const columnNamed = (text: string): OfficeColumn | undefined => officeColumns.find((column) => headings[column].test(tidy(text)));

/** Which column of the sheet tells what; `ignored` are the headings of the others. */
export interface Headings {
  readonly row: number;
  readonly columns: ReadonlyMap<OfficeColumn, number>;
  readonly ignored: readonly string[];
}

/** Two of the five words in a row make it the heading row. */
export const isHeadingRow = (cells: readonly ListCell[]): boolean => new Set(cells.flatMap(({ text }) => columnNamed(text) ?? [])).size > 1;

export function headingsOf(cells: readonly ListCell[]): Result<Headings, readonly OfficeProblem[]> {
  const row = cells[0]?.row ?? 0;
  const problems = officeColumns.flatMap((column): OfficeProblem[] => {
    const count = cells.filter(({ text }) => columnNamed(text) === column).length;
    return count === 1 ? [] : [{ at: 'heading', trouble: count === 0 ? 'missing' : 'twice', row, column }];
  });
  if (problems.length > 0) return fail(problems);
  const named = cells.map(({ text, column }) => ({ text, column, is: columnNamed(text) }));
  const columns = new Map(named.flatMap(({ is, column }) => (is === undefined ? [] : [[is, column] as const])));
  return ok({ row, columns, ignored: named.filter(({ is }) => is === undefined).map(({ text }) => text) });
}
