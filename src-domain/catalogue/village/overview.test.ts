import { describe, expect, it } from 'vitest';
import { villageCatalogue } from '../../../src-bridge/resources/catalogue';
import { aVillagePosting } from '../../../tests/builders/village';
import { day } from '../../kernel/calendarDate';
import { month } from '../../kernel/month';
import { missingThrough } from './missing';
import { missingIn, villageOverview, type Township } from './overview';
import { indexPostings } from './postingIndex';
import { villagePromises } from './promise';
import { noFixedDays } from './publicationDay';
import { addVillages, retireVillage } from './villages';
import { yearTallies } from './year';

const villages = addVillages([], ['上店村', '陡坡村', '中庄村'], day('2026-09-15'));
const posted = aVillagePosting;
const township = (over: Partial<Township> = {}): Township => ({
  villages,
  promises: villagePromises(villageCatalogue).filter(({ item }) => ['V03', 'V04', 'V05'].includes(item.id)),
  postings: indexPostings([posted('c1', 'V04', '2026-11'), posted('c1', 'V05', '2026-Q4'), posted('c2', 'V04', '2026-10')]),
  days: noFixedDays,
  today: day('2026-11-23'),
  ...over,
});

describe('all villages by all items', () => {
  it('has a cell for each and counts them by village and by item', () => {
    const { rows, columnTallies } = villageOverview(township(), month('2026-11'));
    expect(rows.map(({ village, cells }) => [village.name, ...cells.map(({ state }) => state)])).toEqual([
      ['上店村', 'at-once', 'posted', 'posted'],
      ['陡坡村', 'at-once', 'due', 'due'],
      ['中庄村', 'at-once', 'due', 'due'],
    ]);
    expect(rows.map((row) => missingIn(row.tally))).toEqual([0, 2, 2]);
    expect(columnTallies.map(missingIn)).toEqual([0, 2, 2]);
    expect(columnTallies.map(({ posted: count }) => count)).toEqual([0, 1, 1]);
  });

  it('leaves a village out once it is given up, and keeps it where it was looked after', () => {
    const fewer = township({ villages: retireVillage(villages, 'c2', day('2026-11-01')) });
    expect(villageOverview(fewer, month('2026-10')).rows).toHaveLength(3);
    expect(villageOverview(fewer, month('2026-11')).rows.map(({ village }) => village.name)).toEqual(['上店村', '中庄村']);
    const lines = missingThrough(fewer, day('2026-12-31')).find(({ village }) => village.name === '陡坡村');
    expect(lines?.missing.map(({ promise, periods }) => [promise.id, periods.length])).toEqual([
      ['V04', 1],
      ['V05', 1],
    ]);
  });

  it('counts the year by the month in which things were due', () => {
    const months = yearTallies(township(), 2026);
    expect(months.map(({ month: of }) => of)).toHaveLength(12);
    const [september, october, november, december] = months.slice(8).map(({ tally }) => tally);
    expect([september?.overdue, october?.overdue, october?.posted]).toEqual([6, 2, 1]);
    expect([november?.due, november?.posted]).toEqual([2, 1]);
    expect([december?.ahead, december?.due, december?.posted]).toEqual([3, 2, 1]);
  });

  it('lists what is missing up to a day, period by period', () => {
    const lines = missingThrough(township(), day('2026-11-30')).map(({ village, missing }) => [
      village.name,
      ...missing.map(({ promise, periods }) => `${promise.id} ${periods.map(({ period }) => period?.key).join(' ')}`),
    ]);
    expect(lines).toEqual([
      ['上店村', 'V04 2026-09 2026-10', 'V05 2026-Q3'],
      ['陡坡村', 'V04 2026-09 2026-11', 'V05 2026-Q3'],
      ['中庄村', 'V04 2026-09 2026-10 2026-11', 'V05 2026-Q3'],
    ]);
  });
});
