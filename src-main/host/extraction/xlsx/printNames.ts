import { columnName, lastColumn, lastRow, parseRange, type Range } from './cellRef';
import type { Shift } from './shift';
import type { DefinedName } from './workbook';
import { escapeXml } from '../xml';

const absolute = ({ top, left, bottom, right }: Range): string => {
  if (left === 1 && right === lastColumn) return `$${top}:$${bottom}`;
  if (top === 1 && bottom === lastRow) return `$${columnName(left)}:$${columnName(right)}`;
  return `$${columnName(left)}$${top}:$${columnName(right)}$${bottom}`;
};

/** The print area and repeated headings of a sheet of the copy, as a defined name; '' when nothing is left of it. */
export function printName(
  { name, formula }: DefinedName,
  sheet: { readonly name: string; readonly at: number; readonly shift: Shift },
): string {
  if (name !== '_xlnm.Print_Area' && name !== '_xlnm.Print_Titles') return '';
  const ranges = [...formula.matchAll(/(?:'(?:[^']|'')*'|[^'!,]+)!([$A-Za-z\d:]+)/g)].flatMap(([, text = '']) => {
    const range = parseRange(text);
    const left = range && sheet.shift.range(range);
    return left === undefined ? [] : [`'${sheet.name.replace(/'/g, "''")}'!${absolute(left)}`];
  });
  if (ranges.length === 0) return '';
  return `<definedName name="${name}" localSheetId="${sheet.at}">${escapeXml(ranges.join(','))}</definedName>`;
}
