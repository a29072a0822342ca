import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelRule } from '../../src-bridge/resources/channels';
import { aRecord } from '../../tests/builders/ledger';
import { day } from '../kernel/calendarDate';
import { isSamePublishing, planBackfill, publishable, publishedThere, withoutPublication, withPublication, type Tick } from './backfill';
import { channelIds } from './types';

const on = day('2026-11-20');
const records = [aRecord({ id: 'a', publications: [] }), aRecord({ id: 'b', publications: [{ channel: 'website', on, locator: 'x' }] })];

describe('filling in where it went out', () => {
  it('adds every channel to every record, and none twice for a day', () => {
    const ticks: readonly Tick[] = [
      { channel: 'website', on, locator: ' 首页 ' },
      { channel: 'led', on, locator: '大院' },
    ];
    const { add, already, tooEarly } = planBackfill(records, ticks, channelRule);
    expect(add.map(({ record, publication }) => [record, publication.medium ?? publication.channel, publication.locator])).toEqual([
      ['a', 'website', '首页'],
      ['a', '电子屏', '大院'],
      ['b', '电子屏', '大院'],
    ]);
    expect(already.map(({ record }) => record)).toEqual(['b']);
    expect(tooEarly).toEqual([]);
  });

  it('enters each record where it is itself', () => {
    const own = { a: ' https://www.example.invalid/a ', b: 'https://www.example.invalid/b' };
    const { add } = planBackfill(records, [{ channel: 'wechat', on, locator: '公众号', own }], channelRule);
    expect(add.map(({ publication }) => publication.locator)).toEqual(['https://www.example.invalid/a', 'https://www.example.invalid/b']);
  });

  it('leaves out what was formed later', () =>
    expect(planBackfill(records, [{ channel: 'weibo', on: day('2026-10-07'), locator: '1' }], channelRule)).toMatchObject({
      add: [],
      tooEarly: [{}, {}],
    }));

  it('is taken back whole, whatever was there before', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...channelIds), { maxLength: 9 }),
        fc.array(fc.constantFrom(...channelIds), { maxLength: 3 }),
        (ticked, before) => {
          const known = before.reduce(
            (record, id) => withPublication(record, { ...channelRule(id).publication, on, locator: 'alt' }),
            aRecord({ publications: [] }),
          );
          const { add } = planBackfill(
            [known],
            ticked.map((channel) => ({ channel, on, locator: 'neu' })),
            channelRule,
          );
          const after = add.reduce((record, { publication }) => withPublication(record, publication), known);
          expect(after.publications).toHaveLength(known.publications.length + add.length);
          for (const [at, one] of after.publications.entries())
            expect(after.publications.slice(at + 1).some((other) => isSamePublishing(one, other))).toBe(false);
          expect(add.reduce((record, { publication }) => withoutPublication(record, publication), after)).toEqual(known);
        },
      ),
    ));

  it('knows when a record last went out where', () => {
    const record = aRecord({
      publications: [
        { channel: 'other', medium: '电子屏', on, locator: '' },
        { channel: 'other', medium: '广播', on: day('2026-11-22'), locator: '' },
      ],
    });
    expect(publishedThere(record, channelRule('led'))).toBe(on);
    expect(publishedThere(record, channelRule('screen'))).toBeNull();
  });

  it('is for approved proactive records, the newest first', () =>
    expect(
      publishable([
        aRecord({ id: 'old' }),
        aRecord({ id: 'no', attribute: 'exempt' }),
        aRecord({ id: 'raw', indexNumber: '' }),
        aRecord({ id: 'new', formedOn: day('2026-11-01') }),
      ]).map(({ id }) => id),
    ).toEqual(['new', 'old']));
});
