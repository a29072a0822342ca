import { describe, expect, it } from 'vitest';
import { day } from '../../../../src-domain/kernel/calendarDate';
import { aRecord } from '../../../../tests/builders/ledger';
import { blankTicks, planOf, problemsOf, remembered, type TickDraft } from './ticks';

const today = day('2026-11-23');
const records = [aRecord({ id: 'a', publications: [] }), aRecord({ id: 'b', publications: [] })];
const [a, b] = ['https://www.example.invalid/a', 'https://www.example.invalid/b'];
const ticked = (channel: TickDraft['channel'], more: Partial<TickDraft>): readonly TickDraft[] =>
  blankTicks(today, {}).map((each) => (each.channel === channel ? { ...each, ticked: true, ...more } : each));
const locators = (drafts: readonly TickDraft[], of = records) => planOf(of, drafts).add.map(({ publication }) => publication.locator);

describe('the lines of channels', () => {
  it('enter one place for all, or each record’s own address', () => {
    expect(locators(ticked('website', { locator: '公开栏目' }))).toEqual(['公开栏目', '公开栏目']);
    expect(locators(ticked('website', { locator: '公开栏目', apart: true, own: { a, b } }))).toEqual([a, b]);
  });

  it('know no own address where there is one record, or no address at all', () => {
    expect(locators(ticked('website', { locator: '公开栏目', apart: true, own: { a } }), records.slice(0, 1))).toEqual(['公开栏目']);
    expect(locators(ticked('led', { locator: '大院', apart: true, own: { a, b } }))).toEqual(['大院', '大院']);
  });

  it('name every record whose address is missing', () =>
    expect(problemsOf(ticked('wechat', { apart: true, own: { a } }), records, today).map(({ field }) => field)).toEqual([
      'backfill-wechat-locator-b',
    ]));

  it('offer a place again, and no address of another record', () => {
    const kept = remembered([...ticked('led', { locator: '大院' }), ...ticked('website', { locator: a })].filter((each) => each.ticked));
    expect(kept).toEqual({ led: '大院' });
    const offered = blankTicks(today, { led: '大院', website: a, wechat: '/zwgk/1.html' });
    expect(offered.filter(({ locator }) => locator !== '').map(({ channel }) => channel)).toEqual(['led']);
  });
});
