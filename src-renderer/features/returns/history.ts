import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { addMonths, monthOf, type Month } from '../../../src-domain/kernel/month';
import type { Ledger } from '../../../src-domain/ledger/types';
import { computeReturn } from '../../../src-domain/returns/compute';
import type { Cells } from '../../../src-domain/returns/figures';
import type { StatForm } from '../../../src-domain/returns/form';
import type { OldSheet } from '../../../src-domain/returns/old/types';
import type { StandingReturn } from '../../../src-domain/returns/versions';

export interface History {
  /** Reported figures of the same month last year; null when nobody knows them. */
  readonly lastYear: Cells | null;
  /** The eleven months before, oldest first. */
  readonly before: readonly (Cells | null)[];
}

export interface Known {
  readonly ledger: Ledger;
  readonly standing: ReadonlyMap<Month, StandingReturn>;
  /** Sheets of a time before this program, by month. */
  readonly old: ReadonlyMap<Month, OldSheet>;
  readonly since: CalendarDate;
}

/** Months of old sheets; a year's table is no month. */
export const oldByMonth = (sheets: readonly OldSheet[]): ReadonlyMap<Month, OldSheet> =>
  new Map(sheets.flatMap((sheet): [Month, OldSheet][] => (sheet.month === null ? [] : [[sheet.month, sheet]])));

/** The form of a month. */
export type FormOf = (period: Month) => StatForm;

/**
 * The figures of a month: as it was reported, here or on an old sheet; where nothing was reported what the ledger says on that month's
 * form, from its first entry on. Null before.
 */
export function monthFigures(formOf: FormOf, known: Known): (period: Month) => Cells | null {
  const first = firstMonth(known);
  return (period) => {
    const reported = known.standing.get(period)?.document.values ?? known.old.get(period)?.values;
    if (reported !== undefined) return reported;
    return period < first ? null : computeReturn(formOf(period), known.ledger, period).values;
  };
}

export function historyOf(formOf: FormOf, known: Known, period: Month): History {
  const of = monthFigures(formOf, known);
  const figures = (months: number): Cells | null => of(addMonths(period, -months));
  return { lastYear: figures(12), before: Array.from({ length: 11 }, (_, at) => figures(11 - at)) };
}

/** A month before it is unknown, not zero. */
const firstMonth = ({ ledger, since }: Known): Month =>
  monthOf(
    [
      ...ledger.records.flatMap(({ publications }) => publications.map(({ on }) => on)),
      ...ledger.events.map(({ on }) => on),
      ...ledger.requests.map(({ receivedOn }) => receivedOn),
      ...ledger.complaints.map(({ on }) => on),
    ].reduce((first, date) => (date < first ? date : first), since),
  );

/** A row's last twelve months, the present one last. */
export const sparkOf = (history: History, row: string, now: number | null): readonly (number | null)[] => [
  ...history.before.map((cells) => cells?.[row] ?? null),
  now,
];
