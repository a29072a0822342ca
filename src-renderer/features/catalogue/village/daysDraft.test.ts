import { describe, expect, it } from 'vitest';
import { noFixedDays } from '../../../../src-domain/catalogue/village/publicationDay';
import { readDays, toDraft, type DaysDraft } from './daysDraft';

const blank = { month: '', day: '' };
const draft = (over: Partial<DaysDraft>): DaysDraft => ({ month: blank, quarter: blank, year: blank, ...over });

describe('fixed days as typed', () => {
  it('reads none, some, and full-width figures, and shows them again', () => {
    expect(readDays(draft({}))).toEqual({ days: noFixedDays });
    const days = { month: { month: 1, day: 5 }, quarter: { month: 1, day: 20 }, year: { month: 12, day: 31 } };
    expect(
      readDays(draft({ month: { month: '', day: '5' }, quarter: { month: '1', day: '２０' }, year: { month: '12', day: '31' } })),
    ).toEqual({ days });
    expect(readDays(toDraft(days))).toEqual({ days });
  });

  it.each<[Partial<DaysDraft>, string]>([
    [{ month: { month: '', day: '32' } }, 'village-day-month'],
    [{ quarter: { month: '4', day: '20' } }, 'village-day-quarter'],
    [{ quarter: { month: '', day: '20' } }, 'village-day-quarter'],
    [{ year: { month: '2', day: '' } }, 'village-day-year'],
    [{ year: { month: '2', day: '1.5' } }, 'village-day-year'],
  ])('names the rule that cannot be read: %j', (over, field) => {
    const read = readDays(draft(over));
    expect('problems' in read && read.problems.map((problem) => problem.field)).toEqual([field]);
  });
});
