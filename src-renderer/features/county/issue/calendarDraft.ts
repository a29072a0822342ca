import { calendarFaults, type CalendarFault } from '../../../../src-domain/calendar/check';
import { readDays, writeDays } from '../../../../src-domain/calendar/dayRanges';
import { festivalDays, withNotice } from '../../../../src-domain/calendar/edit';
import type { FestivalName } from '../../../../src-domain/calendar/festivals';
import type { CalendarSource } from '../../../../src-domain/calendar/types';
import { weekdayOf, type CalendarDate } from '../../../../src-domain/kernel/calendarDate';

/** A year of the calendar as it is being typed. */
export interface CalendarDraft {
  readonly year: number;
  readonly document: string;
  readonly off: string;
  readonly work: string;
  readonly festivals: Readonly<Record<FestivalName, string>>;
  readonly applied: boolean;
}

export interface DraftReading {
  readonly calendar: CalendarSource;
  readonly faults: readonly CalendarFault[];
  /** Pieces that are no day, by field. */
  readonly odd: { readonly off: readonly string[]; readonly work: readonly string[] } & Readonly<Record<FestivalName, readonly string[]>>;
  /** Days worked that are Monday to Friday: worked anyway, so most likely a slip. */
  readonly weekdays: readonly CalendarDate[];
  /** The notice's name is still to be typed. */
  readonly unnamed: boolean;
  readonly good: boolean;
}

/** The years somebody may want to type: the next one, the last known and the one before. */
export const draftYears = ({ knownThrough }: CalendarSource): readonly number[] => {
  const known = Number(knownThrough.slice(0, 4));
  return [known + 1, known, known - 1];
};

/** What the calendar says of a year already; an empty form for a year it does not know. */
export function draftOf(calendar: CalendarSource, year: number): CalendarDraft {
  const notice = calendar.years.find((each) => each.year === year);
  const days = (name: FestivalName) => writeDays(festivalDays(calendar, year).find(({ festival }) => festival === name)?.off ?? [], year);
  return {
    year,
    document: notice?.document ?? '',
    off: writeDays(notice?.off ?? [], year),
    work: writeDays(notice?.work ?? [], year),
    festivals: { 开斋节: days('开斋节'), 古尔邦节: days('古尔邦节') },
    applied: calendar.local?.appliedByDefault ?? false,
  };
}

export function readDraft(base: CalendarSource, draft: CalendarDraft): DraftReading {
  const { year } = draft;
  const read = { off: readDays(draft.off, year), work: readDays(draft.work, year) };
  const festivals = { 开斋节: readDays(draft.festivals.开斋节, year), 古尔邦节: readDays(draft.festivals.古尔邦节, year) };
  const notice = { year, document: draft.document.trim(), off: read.off.days, work: read.work.days };
  const given = Object.entries(festivals).map(([festival, { days }]) => ({ festival, off: days }));
  const calendar = withNotice(base, notice, given, draft.applied);
  const odd = { off: read.off.odd, work: read.work.odd, 开斋节: festivals.开斋节.odd, 古尔邦节: festivals.古尔邦节.odd };
  const faults = calendarFaults(calendar);
  const weekdays = read.work.days.filter((date) => ![0, 6].includes(weekdayOf(date)));
  const unnamed = notice.document === '';
  const good = faults.length === 0 && Object.values(odd).every((pieces) => pieces.length === 0) && !unnamed;
  return { calendar, faults, odd, weekdays, unnamed, good };
}
