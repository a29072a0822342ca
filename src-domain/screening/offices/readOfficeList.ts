import type { CalendarDate } from '../../kernel/calendarDate';
import { fail, ok, type Result } from '../../kernel/result';
import { sheetsIn, type ListCell, type ListPart, type ListSheet } from './listCells';
import { listDate } from './listDates';
import { headingsOf, isHeadingRow } from './listHeadings';
import type { CellProblem, OfficeProblem } from './listProblems';
import { listRow, type ListRow } from './listRow';
import type { OfficeHolder } from './types';

/** What one check may be told. */
const mostHolders = 500;

/** A list of leaders as read from a file, whole. */
export interface OfficeList {
  /** Null when the file does not say it. */
  readonly issuedOn: CalendarDate | null;
  readonly holders: readonly OfficeHolder[];
  /** Headings of columns that are none of the list's. */
  readonly ignored: readonly string[];
  /** How many dates were months only. */
  readonly months: number;
}

type Problems = readonly OfficeProblem[];

const issuedLabel = /^.*?(?:下发|印发)(?:日期|时间):?/u;

/** 下发日期：2026年11月1日 in one cell above the headings, or the day in the cell to the right. */
function issuedIn(above: ListSheet): Result<CalendarDate | null, Problems> {
  const cells = above.flat().filter(({ isSeen }) => isSeen);
  const at = cells.findIndex(({ text }) => issuedLabel.test(text));
  const label = cells[at];
  if (label === undefined) return ok(null);
  const rest = label.text.replace(issuedLabel, '').replace(/[()\s]/gu, '');
  const next = cells[at + 1];
  const { text, place } = rest === '' && next?.row === label.row ? next : { text: rest, place: label.place };
  const date = listDate(text, 'first');
  return date.ok && date.value.precision === 'day' ? ok(date.value.date) : fail([{ at: 'issued', place, text }]);
}

const overlap = (one: OfficeHolder, other: OfficeHolder): boolean =>
  (one.validTo === null || other.validFrom <= one.validTo) && (other.validTo === null || one.validFrom <= other.validTo);

const repeats = (one: OfficeHolder, other: OfficeHolder): boolean =>
  one.name === other.name && one.post === other.post && overlap(one, other);

function repeatsIn(rows: readonly ListRow[]): readonly CellProblem[] {
  return rows.flatMap(({ row, place, holders }, at): CellProblem[] => {
    const before = rows.slice(0, at).find((other) => other.holders.some((one) => holders.some((holder) => repeats(one, holder))));
    const text = holders.map(({ post }) => post).join('、');
    return before === undefined ? [] : [{ at: 'cell', row, place, column: 'post', trouble: 'repeats', text, other: before.row }];
  });
}

function rowsBelow(sheet: ListSheet, heading: readonly ListCell[]): Result<Omit<OfficeList, 'issuedOn'>, Problems> {
  const headings = headingsOf(heading);
  if (!headings.ok) return headings;
  const { row, ignored } = headings.value;
  const read = sheet.filter((cells) => (cells[0]?.row ?? 0) > row).flatMap((cells) => listRow(cells, headings.value) ?? []);
  const rows = read.flatMap((one) => (one.ok ? [one.value] : []));
  const holders = rows.flatMap((one) => one.holders).sort((one, other) => one.order - other.order);
  const problems: Problems = [...read.flatMap((one) => (one.ok ? [] : one.error)), ...repeatsIn(rows)];
  if (problems.length > 0) return fail(problems);
  if (holders.length === 0) return fail([{ at: 'file', trouble: 'no-rows' }]);
  if (holders.length > mostHolders) return fail([{ at: 'file', trouble: 'too-many' }]);
  return ok({ holders, ignored, months: rows.reduce((sum, one) => sum + one.months, 0) });
}

/** Reads the county's list of leaders from the cells of a workbook or a CSV file: all of it, or everything that is wrong with it. */
export function readOfficeList(parts: readonly ListPart[]): Result<OfficeList, Problems> {
  const lists = sheetsIn(parts).flatMap((sheet) => {
    const heading = sheet.find(isHeadingRow);
    return heading === undefined ? [] : [{ sheet, heading }];
  });
  const [list, second] = lists;
  if (list === undefined) return fail([{ at: 'file', trouble: 'no-heading' }]);
  if (second !== undefined) return fail([{ at: 'file', trouble: 'two-lists' }]);
  const top = list.heading[0]?.row ?? 0;
  const issued = issuedIn(list.sheet.filter((cells) => (cells[0]?.row ?? 0) < top));
  const rows = rowsBelow(list.sheet, list.heading);
  if (issued.ok && rows.ok) return ok({ issuedOn: issued.value, ...rows.value });
  return fail([...(issued.ok ? [] : issued.error), ...(rows.ok ? [] : rows.error)]);
}
