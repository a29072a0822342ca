import { day } from '../kernel/calendarDate';
import { expectedFestivals, festivalNames } from './festivals';
import type { CalendarSource, HolidayNotice, LocalFestival, LocalLayer } from './types';

/** What the region announced for its own festivals of a year; without days nobody has announced them yet. */
export type FestivalDays = Pick<LocalFestival, 'festival' | 'off'>;

const festivalOf = (year: number, { festival, off }: FestivalDays): LocalFestival => {
  const name = festivalNames.find((each) => each === festival);
  const [expected = null] = name === undefined ? [] : expectedFestivals(name, year);
  return off.length > 0
    ? { year, festival, off, status: 'seen', document: null, expected: null, toleranceDays: 0 }
    : { year, festival, off: [], status: 'unknown', document: null, expected, toleranceDays: 1 };
};

function withFestivals(local: LocalLayer, year: number, given: readonly FestivalDays[], applied: boolean): LocalLayer {
  const others = local.festivals.filter((each) => each.year !== year);
  return { ...local, appliedByDefault: applied, festivals: [...others, ...given.map((each) => festivalOf(year, each))] };
}

/**
 * The calendar with a year's notice put in, or put in the place of the one it has, known to the end of that year at least. Of a region
 * with festivals of its own the year gets them too, expected ones where nobody has announced them: so that a count past them warns.
 */
export function withNotice(
  source: CalendarSource,
  notice: HolidayNotice,
  festivals: readonly FestivalDays[],
  applied: boolean,
): CalendarSource {
  const end = day(`${String(notice.year)}-12-31`);
  const years = [...source.years.filter(({ year }) => year !== notice.year), notice].sort((one, other) => one.year - other.year);
  return {
    ...source,
    knownThrough: source.knownThrough > end ? source.knownThrough : end,
    years,
    local: source.local === null ? null : withFestivals(source.local, notice.year, festivals, applied),
  };
}

/** What the calendar says of a festival's days in a year; none where it says nothing. */
export const festivalDays = ({ local }: CalendarSource, year: number): readonly FestivalDays[] =>
  festivalNames.map((festival) => ({
    festival,
    off: (local?.festivals ?? []).filter((each) => each.year === year && each.festival === festival).flatMap(({ off }) => off),
  }));
