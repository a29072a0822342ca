import { describe, expect, it } from 'vitest';
import { shippedCalendar } from '../../src-bridge/resources/calendar';
import { expectedFestivals, festivalNames } from './festivals';

/** What the platform's own Islamic calendar says; a second opinion that shares no code. */
const platform = new Intl.DateTimeFormat('en-u-ca-islamic-civil', { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
const monthAndDay = { 开斋节: '10/1', 古尔邦节: '12/10' } as const;

function byPlatform(name: (typeof festivalNames)[number], year: number): readonly string[] {
  const days: string[] = [];
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
    if (platform.format(time).split(' ')[0] === monthAndDay[name]) days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

describe('the expected day of a festival', () => {
  it.each(festivalNames)('of %s is that of the tabular calendar, 2018 to 2098', (name) => {
    for (let year = 2018; year <= 2098; year += 1)
      expect([year, ...expectedFestivals(name, year)]).toEqual([year, ...byPlatform(name, year)]);
  });

  it('is the one the shipped calendar gives', () => {
    const given = (shippedCalendar.local?.festivals ?? []).filter(({ expected }) => expected !== null);
    expect(given.length).toBeGreaterThan(5);
    for (const { festival, year, expected } of given) {
      const name = festivalNames.find((each) => each === festival);
      expect(name === undefined ? [] : expectedFestivals(name, year)).toEqual([expected]);
    }
  });
});
