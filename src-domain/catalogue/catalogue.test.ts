import { describe, expect, it } from 'vitest';
import unitsJson from '../../resources/units.json';
import { calendar } from '../../src-bridge/resources/calendar';
import { townshipCatalogue } from '../../src-bridge/resources/catalogue';
import { shippedUnits } from '../../src-bridge/resources/units';
import { aRecord } from '../../tests/builders/ledger';
import { day } from '../kernel/calendarDate';
import { month } from '../kernel/month';
import type { DisclosureRecord } from '../ledger/types';
import { coverage, itemCoverage, type CoverageInput, type ItemConfirmation } from './coverage';
import { formatIndexNumber, highestSerial, nextIndexNumber, parseIndexNumber } from './indexNumber';
import { bindsUnit, itemOf, publicationDeadline } from './promises';
import type { CatalogueItem } from './types';

const item = (id: string): CatalogueItem => {
  const found = itemOf(townshipCatalogue, id);
  if (found === null) throw new Error(`no item ${id}`);
  return found;
};
const baiyang = shippedUnits.find(({ code }) => code === '640425031') ?? { subjects: [], name: '' };

const aGuide = (more: Partial<DisclosureRecord> = {}) =>
  aRecord({ title: '低保办事指南', catalogueItem: 'Z09', publications: [], ...more });
const onWebsite = (on: string) => ({ channel: 'website', on: day(on), locator: 'https://www.example.gov.cn/1' }) as const;

describe('promises', () => {
  it('binds a township to the 43 items of its own 主体 and to nothing of others', () => {
    const bound = townshipCatalogue.items.filter((one) => bindsUnit(one, baiyang));
    expect([townshipCatalogue.items.length, bound.length]).toEqual([50, 43]);
    const free = townshipCatalogue.items.filter((one) => !bindsUnit(one, baiyang)).map(({ id }) => id);
    expect(free).toEqual(['Z16', 'Z17', 'Z22', 'Z25', 'Z26', 'Z27', 'Z48']);
  });

  it.each([
    ['Z09', '2026-10-08', '2026-10-21'],
    ['Z50', '2026-10-08', '2026-10-16'],
    ['Z02', '2026-09-24', '2026-10-29'],
    ['Z05', '2026-09-15', '2026-10-08'],
    [null, '2026-09-24', '2026-10-29'],
    ['Z49', '2026-09-24', null],
  ])('item %s formed on %s is due on %s', (id, formedOn, due) => {
    expect(publicationDeadline(calendar, day(formedOn), id === null ? null : item(id))?.due ?? null).toBe(due);
  });
});

describe('coverage', () => {
  const input = (records: DisclosureRecord[], asOf: string, confirmations: ItemConfirmation[] = []): CoverageInput => ({
    catalogue: townshipCatalogue,
    ledger: { records },
    unit: baiyang,
    calendar,
    asOf: day(asOf),
    confirmations,
  });
  const stateOf = (id: string, ...known: Parameters<typeof input>) => itemCoverage(input(...known), item(id), known[0]);
  const nil: ItemConfirmation = {
    item: 'Z10',
    state: 'nil',
    period: month('2026-10'),
    by: '马建国',
    on: day('2026-11-02'),
    note: '本月无新增对象',
  };

  it('has one line an item, in the order of the catalogue', () => {
    const whole = coverage(input([aGuide({ publications: [onWebsite('2026-10-10')] })], '2026-10-31', [nil]));
    expect(whole).toMatchObject({ schema: 'gongkai/coverage/1', catalogueVersion: 1 });
    expect(whole.items.map(({ item: id }) => id)).toEqual(townshipCatalogue.items.map(({ id }) => id));
  });

  it.each([
    ['2026-10-20', 'due'],
    ['2026-10-21', 'due'],
    ['2026-10-22', 'overdue'],
  ])('an unpublished record on %s is %s', (asOf, state) => {
    expect(stateOf('Z09', [aGuide()], asOf)).toMatchObject({ state, dueOn: '2026-10-21', lastPublishedOn: null });
  });

  it('is published once on any channel, even late', () => {
    const late = aGuide({ publications: [onWebsite('2026-10-28')] });
    expect(stateOf('Z09', [late], '2026-10-31')).toMatchObject({ state: 'published', lastPublishedOn: '2026-10-28', dueOn: null });
  });

  it('looks at nothing after the day', () => {
    const later = aGuide({ publications: [onWebsite('2026-11-03')] });
    expect(stateOf('Z09', [later], '2026-10-31')).toMatchObject({ state: 'overdue', lastPublishedOn: null });
    expect(stateOf('Z09', [aGuide({ formedOn: day('2026-11-01') })], '2026-10-31')).toMatchObject({ state: 'due', dueOn: null });
  });

  it('names the earliest due day of several waiting records beside the last publication', () => {
    const records = [
      aGuide({ id: 'r1', publications: [onWebsite('2026-10-10')] }),
      aGuide({ id: 'r2', formedOn: day('2026-10-20') }),
      aGuide({ id: 'r3', formedOn: day('2026-10-15') }),
    ];
    expect(stateOf('Z09', records, '2026-10-25')).toMatchObject({ state: 'due', lastPublishedOn: '2026-10-10', dueOn: '2026-10-29' });
  });

  it('takes a confirmed nil for its own month only', () => {
    expect(stateOf('Z10', [], '2026-10-31', [nil])).toMatchObject({ state: 'nil', note: '本月无新增对象' });
    expect(stateOf('Z10', [], '2026-11-30', [nil])).toMatchObject({ state: 'due' });
  });

  it('does not let a nil hide a record that waits', () => {
    expect(stateOf('Z10', [aGuide({ catalogueItem: 'Z10' })], '2026-10-31', [nil])).toMatchObject({ state: 'overdue' });
  });

  it('asks nothing of items of another 主体', () => {
    expect(stateOf('Z16', [aGuide({ catalogueItem: 'Z16' })], '2026-12-01')).toMatchObject({ state: 'exempt', note: '派出所' });
  });

  it('does not count what was reviewed as not to be published', () => {
    expect(stateOf('Z09', [aGuide({ attribute: 'exempt' })], '2026-12-01')).toMatchObject({ state: 'due', dueOn: null });
  });

  it('gives no date to 及时 and to a date beyond the calendar, and calls neither overdue', () => {
    expect(stateOf('Z49', [aGuide({ catalogueItem: 'Z49' })], '2026-12-31')).toMatchObject({ state: 'due', dueOn: null });
    expect(stateOf('Z02', [aGuide({ catalogueItem: 'Z02', formedOn: day('2026-12-10') })], '2026-12-31')).toMatchObject({
      state: 'due',
      dueOn: null,
    });
  });

  it('names the fixed day of the annual report', () => {
    expect(stateOf('Z04', [], '2026-10-31')).toMatchObject({ state: 'due', dueOn: '2027-01-31' });
    expect(stateOf('Z04', [], '2026-01-31')).toMatchObject({ dueOn: '2026-01-31' });
  });

  describe('periodic items', () => {
    const monthly: CatalogueItem = { ...item('Z09'), limit: { ...item('Z09').limit, code: 'MON', n: 1, unit: 'month' } };
    const since = day('2026-01-01');
    const state = (records: DisclosureRecord[], asOf: string) => itemCoverage({ ...input(records, asOf), since }, monthly, records);
    const published = (on: string) => [aGuide({ publications: [onWebsite(on)] })];

    it.each([
      ['2026-10-12', '2026-10-31', 'published', null],
      ['2026-10-12', '2026-11-20', 'due', '2026-11-30'],
      ['2026-10-12', '2026-12-01', 'overdue', '2026-11-30'],
    ])('published on %s, as of %s: %s', (on, asOf, expected, dueOn) => {
      expect(state(published(on), asOf)).toMatchObject({ state: expected, dueOn });
    });

    it('is not overdue for a period before the unit began', () => {
      expect(itemCoverage({ ...input([], '2026-10-20'), since: day('2026-10-05') }, monthly, [])).toMatchObject({
        state: 'due',
        dueOn: '2026-10-31',
      });
    });
  });
});

describe('index numbers', () => {
  it.each(unitsJson.indexNumber.valid)('%s reads and writes the same', (text) => {
    const parsed = parseIndexNumber(text);
    expect(parsed.ok && formatIndexNumber(parsed.value)).toBe(text);
  });

  it.each([...unitsJson.indexNumber.invalid, '640425031/2026-00000', ' 640425031/2026-00012', '640425031/1999-00001'])(
    '%s is none',
    (text) => {
      expect(parseIndexNumber(text).ok).toBe(false);
    },
  );

  it('goes on after the highest serial of the unit and year', () => {
    const used = ['640425031/2026-00012', '640425031/2025-00400', '640425001/2026-00099', '640425031/2026-7'];
    expect(highestSerial('640425031', 2026, used)).toBe(12);
    const next = nextIndexNumber('640425031', 2026, 12);
    expect(next.ok && formatIndexNumber(next.value)).toBe('640425031/2026-00013');
    expect(nextIndexNumber('640425031', 2026, 99_999)).toEqual({ ok: false, error: 'serials-used-up' });
  });
});
