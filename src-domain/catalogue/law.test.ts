import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../src-bridge/resources/calendar';
import { townshipCatalogue, villageCatalogue } from '../../src-bridge/resources/catalogue';
import { legalLimits } from '../../src-bridge/resources/legalLimits';
import { deadline } from '../calendar/deadline';
import { addDays, day } from '../kernel/calendarDate';
import { conflictsOf, lawfulTerm, limitCodeOf, limitConflict, type DayLimit } from './law';
import { itemOf, publicationDeadline } from './promises';
import type { CatalogueItem } from './types';

const shipped = (id: string): CatalogueItem => {
  const found = itemOf(townshipCatalogue, id);
  if (found === null) throw new Error(`no item ${id}`);
  return found;
};
const printing = (id: string, { n, unit }: DayLimit, more: Partial<CatalogueItem['limit']> = {}): CatalogueItem => ({
  ...shipped(id),
  limit: { ...shipped(id).limit, n, unit, ...more },
});
const working = (n: number): DayLimit => ({ n, unit: 'working-day' });
const calendarDays = (n: number): DayLimit => ({ n, unit: 'calendar-day' });

describe('what a catalogue prints against the law', () => {
  it('finds nothing to object to in the shipped catalogues', () => {
    const found = [...townshipCatalogue.items, ...villageCatalogue.items].filter((item) => conflictsOf(legalLimits, item).length > 0);
    expect(found.map(({ id }) => id)).toEqual([]);
  });

  it('puts 15 working days over the 10 of the earlier rule for 征收土地公告', () => {
    const older = printing('Z27', working(10));
    expect(limitConflict(legalLimits, older)).toMatchObject({ printed: working(10), lawful: working(15) });
    expect(limitConflict(legalLimits, older)?.article).toContain('第三十一条');
    expect(limitConflict(legalLimits, older)?.outdated).toContain('征收土地公告办法');
    const due = publicationDeadline(calendar, day('2026-04-30'), older, legalLimits)?.due;
    expect(due).toBe('2026-05-25');
  });

  it('knows the matter by its name when a catalogue prints no code of ours', () => {
    const older = printing('Z27', working(10), { code: 'T10' });
    expect(limitConflict(legalLimits, older)).not.toBeNull();
    expect(limitCodeOf(legalLimits, older)).toBe('LA-FIN');
    expect(limitConflict(legalLimits, { ...older, level2: '征收土地公告情况说明' })).toBeNull();
  });

  it.each([
    ['Z09', working(10), null],
    ['Z27', working(5), null],
    ['Z02', working(30), working(20)],
    ['Z02', calendarDays(30), working(20)],
    ['Z02', calendarDays(20), null],
    ['Z05', working(20), calendarDays(20)],
    ['Z05', calendarDays(10), null],
    ['Z05', working(10), null],
  ])('%s printing %j is held to %j', (id, printed, lawful) => {
    expect(limitConflict(legalLimits, printing(id, printed))?.lawful ?? null).toEqual(lawful);
  });

  it('asks seven working days for penalties in work safety, and leaves other fields to their own', () => {
    const penalty = { ...printing('Z37', working(20)), level2: '行政处罚' };
    expect(limitConflict(legalLimits, penalty)).toMatchObject({ lawful: working(7) });
    expect(limitConflict(legalLimits, { ...penalty, field: '食品药品监管' })).toBeNull();
  });

  it('lengthens a posting that a catalogue prints too short', () => {
    const plan = shipped('Z26');
    const short = { ...plan, limit: { ...plan.limit, notice: { ...calendarDays(15), atLeast: true } } };
    expect(conflictsOf(legalLimits, short)).toMatchObject([{ kind: 'notice', printed: calendarDays(15), lawful: calendarDays(30) }]);
    expect(lawfulTerm(legalLimits, short, short.limit.notice)).toMatchObject(calendarDays(30));
    const long = { ...calendarDays(45), atLeast: true };
    expect(lawfulTerm(legalLimits, plan, long)).toEqual(long);
  });
});

it('the clock never runs longer than the law, nor longer than a stricter printed limit', () => {
  const from = fc.integer({ min: 0, max: 900 }).map((n) => addDays(day('2024-01-01'), n));
  const limit = fc.record({ n: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom<DayLimit['unit']>('working-day', 'calendar-day') });
  fc.assert(
    fc.property(from, limit, fc.constantFrom('Z02', 'Z05', 'Z27'), (start, printed, id) => {
      const item = printing(id, printed);
      const ends = ({ n, unit }: DayLimit) =>
        deadline(calendar, { from: start, days: n, unit: unit === 'working-day' ? 'working' : 'calendar' }).due ?? '9999';
      const law = { Z02: working(20), Z05: calendarDays(20), Z27: working(15) }[id] ?? working(20);
      const due = publicationDeadline(calendar, start, item, legalLimits)?.due ?? '9999';
      expect(due <= ends(law)).toBe(true);
      if ((limitConflict(legalLimits, item)?.outdated ?? null) === null) expect(due <= ends(printed)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
