import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/calendarDate';
import { issueTrouble, officeChanges } from './changes';
import { standingOn } from './standing';
import type { OfficeHolder } from './types';

// Invented people.
const one = (name: string, post: string, order = 1, validFrom = '2024-01-01', validTo: string | null = null): OfficeHolder => ({
  name,
  post,
  order,
  validFrom: day(validFrom),
  validTo: validTo === null ? null : day(validTo),
});

describe('another list', () => {
  it('adds, removes and changes', () => {
    const stays = one('甄有序', '县委书记');
    const before = [stays, one('盛守时', '县长', 2), one('闵过往', '副县长', 3)];
    const after = [stays, one('盛守时', '县长', 2, '2024-01-01', '2026-10-31'), one('栾在任', '副县长', 3)];
    expect(officeChanges(before, after)).toEqual({
      added: [after[2]],
      removed: [before[2]],
      changed: [{ before: before[1], after: after[1] }],
    });
  });

  it('is accounted for row by row', () => {
    const holder = fc
      .tuple(
        fc.constantFrom('甄有序', '盛守时'),
        fc.constantFrom('县长', '副县长'),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(2020, 2024),
      )
      .map(([name, post, order, year]) => one(name, post, order, `${year}-01-01`, year === 2020 ? '2021-01-01' : null));
    const list = fc.uniqueArray(holder, { selector: ({ name, post, validFrom }) => `${name}${post}${validFrom}` });
    const key = (each: OfficeHolder) => JSON.stringify(each);
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { added, removed, changed } = officeChanges(before, after);
        const gone = new Set([...removed, ...changed.map((pair) => pair.before)].map(key));
        const made = [...before.filter((each) => !gone.has(key(each))), ...added, ...changed.map((pair) => pair.after)];
        expect(made.map(key).sort()).toEqual(after.map(key).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('may not be older than the one in force, nor of a day to come', () => {
    const inForce = { issuedOn: day('2026-11-01'), holders: [one('甄有序', '县委书记')] };
    const today = day('2026-11-23');
    expect(issueTrouble(day('2026-10-31'), inForce, today)).toBe('older');
    expect(issueTrouble(day('2026-10-31'), null, today)).toBeNull();
    expect(issueTrouble(day('2026-11-01'), inForce, today)).toBeNull();
    expect(issueTrouble(day('2026-11-24'), null, today)).toBe('after-today');
  });
});

it('holds a post from the first to the last day', () => {
  const holder = one('盛守时', '县长', 2, '2024-01-01', '2026-10-31');
  expect(['2023-12-31', '2024-01-01', '2026-10-31', '2026-11-01'].map((asOf) => standingOn(holder, day(asOf)))).toEqual([
    'not-yet',
    'in-post',
    'in-post',
    'no-longer',
  ]);
});
