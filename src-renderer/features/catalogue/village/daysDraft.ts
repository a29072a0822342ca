import type { DayInPeriod, PublicationDays } from '../../../../src-domain/catalogue/village/publicationDay';
import { villageText } from '../../../strings/village';
import type { FieldProblem } from '../../../ui/ErrorSummary';
import { typedNumber } from '../../../ui/TextField';

const text = villageText.days;

export type RuleName = keyof PublicationDays;

/** Months a period of the rule has. */
const monthsIn: Readonly<Record<RuleName, number>> = { month: 1, quarter: 3, year: 12 };

/** A day as typed; both blank: none is fixed. */
export interface DayDraft {
  readonly month: string;
  readonly day: string;
}

export type DaysDraft = Readonly<Record<RuleName, DayDraft>>;

const draftOf = (rule: RuleName, fixed: DayInPeriod | null): DayDraft => ({
  month: fixed === null || rule === 'month' ? '' : String(fixed.month),
  day: fixed === null ? '' : String(fixed.day),
});

export const toDraft = ({ month, quarter, year }: PublicationDays): DaysDraft => ({
  month: draftOf('month', month),
  quarter: draftOf('quarter', quarter),
  year: draftOf('year', year),
});

const upTo = (most: number, typed: string): number | null => {
  const number = typedNumber(typed);
  return number !== undefined && Number.isInteger(number) && number >= 1 && number <= most ? number : null;
};

/** The day of one rule, null when none is fixed, or the sentence that says what is wrong. */
function readDay(rule: RuleName, { month, day }: DayDraft): DayInPeriod | null | string {
  const withMonth = rule !== 'month';
  const blanks = [withMonth ? month : day, day].filter((typed) => typed.trim() === '').length;
  if (blanks === 2) return null;
  if (blanks === 1) return text.half;
  const [inMonth, on] = [withMonth ? upTo(monthsIn[rule], month) : 1, upTo(31, day)];
  if (inMonth === null) return text.oddMonth(monthsIn[rule]);
  return on === null ? text.oddDay : { month: inMonth, day: on };
}

/** The days as typed, or every rule that cannot be read. */
export function readDays(draft: DaysDraft): { readonly days: PublicationDays } | { readonly problems: readonly FieldProblem[] } {
  const read = { month: readDay('month', draft.month), quarter: readDay('quarter', draft.quarter), year: readDay('year', draft.year) };
  const { month, quarter, year } = read;
  if (typeof month !== 'string' && typeof quarter !== 'string' && typeof year !== 'string') return { days: { month, quarter, year } };
  return {
    problems: Object.entries(read).flatMap(([rule, value]) =>
      typeof value === 'string' ? [{ field: `village-day-${rule}`, text: value }] : [],
    ),
  };
}
