import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperPayload } from '../../../src-bridge/payload/paper';
import { townshipCatalogue } from '../../../src-bridge/resources/catalogue';
import { addDays, day } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../../ledger/types';
import type { UnitProfile } from '../../unit/types';
import { changedLines, changedYears, directoryYears } from './changes';
import { directoryEntries, directorySheet, grouped, suggestedOverview, volumesOf, type DirectorySource } from './directory';
import { guideLines, guideSheet, missingInGuide } from './guide';
import { noGuideFacts } from './types';

const today = day('2026-11-23');
const unitName = '白阳镇人民政府';
const unit: UnitProfile = {
  code: '640425031',
  name: unitName,
  kind: 'township',
  subjects: ['乡（镇）人民政府'],
  phones: ['0954-7000001'],
  address: '白阳镇新街1号',
  county: { code: '640425', name: '彭阳县' },
};

const record = (at: number, over: Partial<DisclosureRecord> = {}): DisclosureRecord => ({
  id: `r${at}`,
  indexNumber: `640425031/2026-${String(at).padStart(5, '0')}`,
  title: `白阳镇人民政府关于第${at}批补贴的公示`,
  formedOn: day('2026-10-08'),
  attribute: 'proactive',
  leadUnit: true,
  normative: false,
  interprets: null,
  catalogueItem: 'Z18',
  publications: [{ channel: 'website', on: day('2026-10-10'), locator: 'x' }],
  ...over,
});

const source = (records: readonly DisclosureRecord[], over: Partial<DirectorySource> = {}): DirectorySource => ({
  unitName,
  records,
  items: townshipCatalogue.items,
  overviews: new Map(),
  withdrawn: new Set(),
  ...over,
});

describe('the directory', () => {
  it('lists what is proactive, published and standing, newest first', () => {
    const records = [
      record(1),
      record(2, { attribute: 'on-request' }),
      record(3, { publications: [] }),
      record(4),
      record(5, { formedOn: day('2026-11-01') }),
    ];
    expect(directoryEntries(source(records, { withdrawn: new Set(['r4']) })).map(({ id }) => id)).toEqual(['r5', 'r1']);
  });

  it('suggests an overview from title and item until somebody writes one', () => {
    const item = townshipCatalogue.items.find(({ id }) => id === 'Z18') ?? null;
    expect(suggestedOverview(record(1), item, unitName)).toBe(`${item?.level1}（${item?.level2}）：第1批补贴。`);
    expect(suggestedOverview(record(1), null, unitName)).toBe('第1批补贴。');
    const [entry] = directoryEntries(source([record(1)], { overviews: new Map([['r1', '补贴了谁、多少。']]) }));
    expect(entry).toMatchObject({ overview: '补贴了谁、多少。', written: true });
  });

  it('loses and doubles no entry, however it is grouped and cut into volumes', () => {
    const many = fc.array(fc.record({ days: fc.integer({ min: 0, max: 900 }), item: fc.constantFrom(null, 'Z18', 'Z01', 'Z99') }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        many,
        fc.constantFrom<'year' | 'field' | 'item'>('year', 'field', 'item'),
        fc.integer({ min: 1, max: 25 }),
        (given, by, size) => {
          const records = given.map(({ days, item }, at) =>
            record(at + 1, { formedOn: addDays(day('2024-06-01'), days), catalogueItem: item }),
          );
          const entries = directoryEntries(source(records));
          const volumes = volumesOf(grouped(entries, by), size);
          const listed = volumes.flatMap((groups) => groups.flatMap((group) => group.entries.map(({ id }) => id)));
          expect([...listed].sort()).toEqual(records.map(({ id }) => id).sort());
          for (const groups of volumes) {
            const count = groups.reduce((sum, group) => sum + group.entries.length, 0);
            expect(count).toBeGreaterThan(0);
            expect(count).toBeLessThanOrEqual(size);
          }
        },
      ),
    );
  });

  it('prints index number, title, overview and day of every entry, within what the host takes', () => {
    const entries = directoryEntries(source(Array.from({ length: 1000 }, (_, at) => record(at + 1))));
    const sheet = directorySheet({ unitName, groups: grouped(entries, 'item'), volume: 2, volumes: 3, total: 2500, today });
    expect(paperPayload.parse(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
    expect(sheet.title).toContain('第2册，共3册');
    const table = sheet.blocks.find((block) => block.kind === 'table');
    expect(table?.rows[0]?.cells.map(({ text }) => text.join(''))).toEqual([
      '640425031/2026-00001',
      '白阳镇人民政府关于第1批补贴的公示',
      entries[0]?.overview,
      '2026-10-08',
    ]);
  });

  it('says which years changed since it was generated', () => {
    const before = directoryYears(directoryEntries(source([record(1), record(2, { formedOn: day('2025-03-01') })])));
    const now = directoryYears(directoryEntries(source([record(1), record(3), record(2, { formedOn: day('2025-03-01') })])));
    expect(changedYears(before, now)).toEqual([{ year: '2026', before: 1, now: 2 }]);
    expect(changedYears(now, now)).toEqual([]);
    const rewritten = directoryYears(directoryEntries(source([record(1)], { overviews: new Map([['r1', '改了。']]) })));
    expect(changedYears(directoryYears(directoryEntries(source([record(1)]))), rewritten)).toEqual([{ year: '2026', before: 1, now: 1 }]);
  });
});

describe('the guide', () => {
  const facts = {
    ...noGuideFacts,
    office: '党政办公室',
    hours: '工作日8:30—12:00',
    fax: '无',
    website: '县政府网站白阳镇栏目',
    places: '镇便民服务中心',
    supervisor: '彭阳县人民政府办公室',
    supervisorPhone: '0954-7012345',
  };

  it('asks for every fact of art. 12 that is not known', () => {
    expect(missingInGuide({ unit, facts })).toEqual([]);
    expect(missingInGuide({ unit: { ...unit, phones: [], address: '' }, facts: { ...facts, fax: ' ' } })).toEqual([
      'address',
      'phones',
      'fax',
    ]);
    expect(missingInGuide({ unit, facts: noGuideFacts })).toHaveLength(7);
  });

  it('says them all, and what is missing in its place', () => {
    const words = (given: typeof facts) =>
      JSON.stringify(guideSheet({ unit, facts: given, classes: [{ field: '涉农补贴', items: 3 }], today }));
    for (const value of [
      unit.name,
      unit.address,
      '0954-7000001',
      '无',
      facts.hours,
      facts.website,
      facts.places,
      facts.supervisorPhone,
      '涉农补贴',
    ])
      expect(words(facts)).toContain(value);
    expect(words(facts)).not.toContain('待补充');
    expect(words({ ...facts, hours: '' })).toContain('待补充');
  });

  it('shows which facts changed since it was generated', () => {
    const [before, now] = [guideLines({ unit, facts }), guideLines({ unit, facts: { ...facts, fax: '0954-7000002' } })];
    expect(changedLines(before, now)).toEqual([{ label: '传真号码', before: '无', now: '0954-7000002' }]);
    expect(changedLines(before, before)).toEqual([]);
  });
});
