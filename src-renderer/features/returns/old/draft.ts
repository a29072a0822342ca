import { lastDay, parseMonth, type Month } from '../../../../src-domain/kernel/month';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import type { Cells } from '../../../../src-domain/returns/figures';
import type { StatForm } from '../../../../src-domain/returns/form';
import { rowName } from '../../../../src-domain/returns/rowName';
import { brokenSums, oldSheetId, settledValues } from '../../../../src-domain/returns/old/settle';
import type { OldReading } from '../../../../src-domain/returns/old/types';
import { oldReturnsText } from '../../../strings/oldReturns';
import type { FieldProblem } from '../../../ui/ErrorSummary';
import { typedNumber } from '../../../ui/TextField';

const text = oldReturnsText.problems;

/** What an officer has decided so far about one sheet. */
export interface SheetDraft {
  readonly taken: boolean;
  readonly kind: 'month' | 'year';
  readonly month: Month | null;
  readonly year: string;
  /** Figures as typed, by row. */
  readonly typed: Readonly<Record<string, string>>;
  /** Rows that were looked at. */
  readonly seen: readonly string[];
  readonly sumsSeen: boolean;
}

export const sheetDraft = ({ year, month, annual }: OldReading): SheetDraft => ({
  taken: true,
  kind: annual ? 'year' : 'month',
  month,
  year: year === null ? '' : String(year),
  typed: {},
  seen: [],
  sumsSeen: false,
});

export const yearOf = ({ kind, month, year }: SheetDraft): number | null => {
  const typed = typedNumber(year);
  if (kind === 'month') return month === null ? null : Number(month.slice(0, 4));
  return typed === undefined || !Number.isInteger(typed) || typed < 2008 || typed > 2100 ? null : typed;
};

export const monthOf = ({ kind, month }: SheetDraft): Month | null => (kind === 'month' ? month : null);

/** What is typed, as figures; undefined where it is no figure. An empty field keeps the row blank. */
export const typedCell = (typed: string): number | null | undefined => (typed.trim() === '' ? null : typedNumber(typed));

export const typedCells = ({ typed }: SheetDraft): Cells =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([row, words]): [string, number | null][] => {
      const cell = typedCell(words);
      return cell === undefined ? [] : [[row, cell]];
    }),
  );

export const doubtful = ({ cells }: OldReading) => cells.filter(({ doubts }) => doubts.length > 0);

/** Rows that are only blank or missing: they can be looked at in one go. */
export const onlyBlank = (reading: OldReading): readonly string[] =>
  doubtful(reading)
    .filter(({ doubts }) => doubts.every((doubt) => doubt === 'blank' || doubt === 'not-found'))
    .map(({ row }) => row);

export const sumsOf = (form: StatForm, reading: OldReading, draft: SheetDraft) =>
  brokenSums(form, settledValues(reading, typedCells(draft)));

/** Ids of the places problems lead to. */
export const fieldsOf = (at: number) => ({
  month: `old-${String(at)}-month`,
  year: `old-${String(at)}-year`,
  sums: `old-${String(at)}-sums`,
  cell: (row: string) => `old-${String(at)}-${row.replaceAll('.', '-')}`,
});

interface Sheet {
  readonly reading: OldReading;
  readonly draft: SheetDraft;
  readonly form: StatForm;
}

/** Everything that keeps the sheets from being taken in; empty when nothing does. */
export function problemsOf(sheets: readonly Sheet[], today: CalendarDate): readonly FieldProblem[] {
  const taken = sheets.map((sheet, at) => ({ ...sheet, at })).filter(({ draft }) => draft.taken);
  if (taken.length === 0) return [{ field: 'old-take', text: text.none }];
  return [...taken.flatMap((sheet) => ofSheet(sheet, today)), ...twice(taken)];
}

function ofSheet({ reading, draft, form, at }: Sheet & { readonly at: number }, today: CalendarDate): readonly FieldProblem[] {
  const fields = fieldsOf(at);
  const cells = doubtful(reading).flatMap(({ row }): FieldProblem[] => {
    const words = draft.typed[row];
    if (words !== undefined && typedCell(words) === undefined)
      return [{ field: fields.cell(row), text: text.figure(reading.sheet, rowName(form, row)) }];
    return draft.seen.includes(row) ? [] : [{ field: fields.cell(row), text: text.unseen(reading.sheet, rowName(form, row)) }];
  });
  const sums = draft.sumsSeen || sumsOf(form, reading, draft).length === 0 ? [] : [{ field: fields.sums, text: text.sums(reading.sheet) }];
  return [...ofTime(reading.sheet, draft, at, today), ...cells, ...sums];
}

function ofTime(sheet: string, draft: SheetDraft, at: number, today: CalendarDate): readonly FieldProblem[] {
  const [year, field] = [yearOf(draft), fieldsOf(at)[draft.kind]];
  if (year === null) return [{ field, text: text[draft.kind](sheet) }];
  const end = parseMonth(monthOf(draft) ?? `${String(year)}-12`);
  return end.ok && lastDay(end.value) >= today ? [{ field, text: text.future(sheet) }] : [];
}

function twice(taken: readonly (Sheet & { readonly at: number })[]): readonly FieldProblem[] {
  const ids = new Set<string>();
  return taken.flatMap(({ reading, draft, at }) => {
    const year = yearOf(draft);
    if (year === null) return [];
    const id = oldSheetId(reading.form, year, monthOf(draft));
    if (!ids.has(id)) {
      ids.add(id);
      return [];
    }
    return [{ field: fieldsOf(at)[draft.kind], text: text.same(oldReturnsText.span(year, monthOf(draft))) }];
  });
}
