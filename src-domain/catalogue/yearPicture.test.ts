import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../src-bridge/resources/calendar';
import { townshipCatalogue } from '../../src-bridge/resources/catalogue';
import { legalLimits } from '../../src-bridge/resources/legalLimits';
import { aRecord } from '../../tests/builders/ledger';
import { manyRecords } from '../../tests/builders/manyRecords';
import { day } from '../kernel/calendarDate';
import { month } from '../kernel/month';
import type { DisclosureRecord } from '../ledger/types';
import type { ItemConfirmation } from './confirmations';
import type { Period } from './periods';
import { catalogueVersions } from './versions/history';
import { tallyYear, yearPicture, type FieldYear, type YearQuestion } from './yearPicture';

const items = new Map(townshipCatalogue.items.filter(({ field }) => field === '社会救助').map((item) => [item.id, item]));
const question: YearQuestion = {
  year: 2026,
  today: day('2026-11-23'),
  calendar,
  laws: legalLimits,
  items,
  versions: catalogueVersions(townshipCatalogue, []),
};
const website = (on: string) => [{ channel: 'website', on: day(on), locator: 'https://www.example.invalid/1' } as const];
const record = (id: string, formedOn: string, more: Partial<DisclosureRecord>) =>
  aRecord({ id, formedOn: day(formedOn), catalogueItem: 'Z09', publications: [], ...more });

function picture(records: readonly DisclosureRecord[], confirmations: readonly ItemConfirmation[] = []): FieldYear {
  const tally = new Map();
  tallyYear(tally, question, records);
  const [field] = yearPicture(question, tally, confirmations);
  if (field === undefined) throw new Error('no field');
  return field;
}

const cell = ({ items: rows }: FieldYear, item: string, period: string) =>
  rows.find((row) => row.item.id === item)?.cells.find((one) => one.month === period);

describe('the year as a picture', () => {
  it('counts a record once, in the month of its first publication', () => {
    const twice = record('r1', '2026-03-02', { publications: [...website('2026-04-02'), ...website('2026-03-09')] });
    const year = picture([twice, record('r2', '2025-12-20', { publications: website('2026-03-31') })]);
    expect([cell(year, 'Z09', '2026-03'), cell(year, 'Z09', '2026-04')]).toMatchObject([
      { published: 2, state: 'published' },
      { published: 0, state: 'none' },
    ]);
    expect(year.cells[2]).toMatchObject({ published: 2, state: 'published' });
  });

  it('shows what is late in the month it was due, over what was published', () => {
    const year = picture([record('r1', '2026-10-08', {}), record('r2', '2026-10-08', { publications: website('2026-10-09') })]);
    expect(cell(year, 'Z09', '2026-10')).toMatchObject({ published: 1, state: 'overdue' });
    expect(year.cells[9]).toMatchObject({ state: 'overdue' });
  });

  it('shows nothing of what is not due, not to be published, of other years or other items', () => {
    const year = picture([
      record('r1', '2026-11-20', {}),
      record('r2', '2026-01-08', { attribute: 'exempt' }),
      record('r3', '2025-01-08', { publications: website('2025-01-09') }),
      record('r4', '2026-01-08', { catalogueItem: 'Z50', publications: website('2026-01-09') }),
      record('r5', '2026-01-08', { catalogueItem: null, publications: website('2026-01-09') }),
    ]);
    expect(new Set(year.cells.map(({ state }) => state))).toEqual(new Set(['none', 'ahead']));
    expect(year.cells[11]?.state).toBe('ahead');
  });

  it('shows a confirmed nil where nothing else is', () => {
    const nil = { item: 'Z10', state: 'nil', period: month('2026-10'), by: '马建国', on: day('2026-11-02'), note: '没有新增' } as const;
    const year = picture([record('r1', '2026-10-01', { publications: website('2026-10-09') })], [nil, { ...nil, item: 'Z09' }]);
    expect([cell(year, 'Z10', '2026-10')?.state, cell(year, 'Z09', '2026-10')?.state]).toEqual(['nil', 'published']);
  });

  it('shows a quarter’s nil in its three months', () => {
    const nil = { item: 'Z10', state: 'nil', period: '2026-Q3' as Period, by: '马建国', on: day('2026-10-02'), note: '没有新增' } as const;
    const marked = picture([], [nil])
      .items.find(({ item }) => item.id === 'Z10')
      ?.cells.filter(({ state }) => state === 'nil');
    expect(marked?.map(({ month: at }) => at)).toEqual(['2026-07', '2026-08', '2026-09']);
  });

  it('comes to the same however the records are cut into pieces, and loses none', () => {
    const records = manyRecords(3000, townshipCatalogue);
    const all = { ...question, items: new Map(townshipCatalogue.items.map((item) => [item.id, item])) };
    const whole = new Map();
    tallyYear(whole, all, records);
    const fields = yearPicture(all, whole, []);
    const counted = fields.flatMap(({ cells }) => cells).reduce((sum, { published }) => sum + published, 0);
    const expected = records.filter(
      ({ attribute, publications: [first], catalogueItem }) =>
        attribute === 'proactive' && catalogueItem !== null && first?.on.startsWith('2026') === true,
    );
    expect(counted).toBe(expected.length);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (size) => {
        const tally = new Map();
        for (let at = 0; at < records.length; at += size) tallyYear(tally, all, records.slice(at, at + size));
        expect(yearPicture(all, tally, [])).toEqual(fields);
      }),
      { numRuns: 12 },
    );
  });
});
