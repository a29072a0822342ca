import { describe, expect, it } from 'vitest';
import { calendar } from '../../src-bridge/resources/calendar';
import { townshipCatalogue } from '../../src-bridge/resources/catalogue';
import { legalLimits } from '../../src-bridge/resources/legalLimits';
import { supervision } from '../../src-bridge/resources/supervision';
import { aRecord } from '../../tests/builders/ledger';
import { day } from '../kernel/calendarDate';
import type { DisclosureRecord } from '../ledger/types';
import { lateCardOf, lateHistory, monthScores, reasonsById } from './lateCards';
import { giveReason, type LateReason } from './lateness';
import { promisesOf } from './promise/promisesOf';
import { itemOf } from './promises';

const today = day('2026-11-23');
const clock = { rules: supervision, calendar, laws: legalLimits, today };
const matter = { kind: 'publish', target: 'r1', title: '低保办事指南', dueOn: day('2026-10-21') } as const;
const said = { reason: '经办人外出培训', by: '马文清', on: day('2026-10-26'), madeUpBy: null };
const given = (previous?: LateReason, reason = said.reason): LateReason => {
  const made = giveReason(matter, { ...said, reason }, previous);
  if (!made.ok) throw new Error(made.error.join());
  return made.value;
};
const record = (id: string, formedOn: string, publishedOn: string | null): DisclosureRecord =>
  aRecord({
    id,
    title: '低保办事指南',
    formedOn: day(formedOn),
    catalogueItem: 'Z09',
    publications: publishedOn === null ? [] : [{ channel: 'website', on: day(publishedOn), locator: '' }],
  });
const promises = (...records: readonly DisclosureRecord[]) => {
  const item = itemOf(townshipCatalogue, 'Z09');
  if (item === null) throw new Error('no item Z09');
  const input = { unit: { subjects: ['乡（镇）人民政府'] }, calendar, laws: legalLimits, since: day('2026-10-01') };
  return promisesOf({ ...input, asOf: today, confirmations: [], remindEvery: 30 }, item, records);
};
const cards = (reasons: readonly LateReason[], ...records: readonly DisclosureRecord[]) =>
  promises(...records).flatMap((promise) => lateCardOf(clock, promise, reasonsById(reasons)) ?? []);

describe('逾期原因', () => {
  it('needs words and a name', () => {
    expect(giveReason(matter, { ...said, reason: ' ', by: '' }, undefined)).toEqual({ ok: false, error: ['reason-missing', 'by-missing'] });
    expect(given()).toMatchObject({ id: 'publish/r1', reason: '经办人外出培训', before: [] });
  });

  it('keeps what was said before a correction', () => {
    const corrected = given(given(), '县里通知晚到');
    expect(corrected.before).toEqual([{ reason: '经办人外出培训', by: '马文清', on: '2026-10-26' }]);
    expect(given(corrected, '县里通知晚到').before).toHaveLength(1);
  });
});

describe('red cards', () => {
  it('stay after the work is done, with the working days it was late', () => {
    const [closed] = cards([given()], record('r1', '2026-10-08', '2026-10-28'));
    expect(closed).toMatchObject({ dueOn: '2026-10-21', doneOn: '2026-10-28', late: 5, reason: { reason: '经办人外出培训' } });
  });

  it('stand open until then, and not at all for what was in time', () => {
    const found = cards([], record('r1', '2026-10-08', null), record('r2', '2026-10-08', '2026-10-21'));
    expect(found).toMatchObject([{ target: 'r1', doneOn: null, late: 23, reason: null }]);
  });

  it('keep a reason whose matter is late no longer', () => {
    const history = lateHistory(cards([given()], record('r2', '2026-10-09', null)), [given()]);
    expect(history.map(({ target, promise }) => [target, promise === null])).toEqual([
      ['r2', false],
      ['r1', true],
    ]);
  });

  it('are counted by month as what was due, never ranked', () => {
    const all = promises(
      record('r1', '2026-10-08', '2026-10-28'),
      record('r2', '2026-10-09', '2026-10-12'),
      record('r3', '2026-10-12', null),
      record('r4', '2026-11-20', null),
    );
    expect(monthScores(all, today)).toEqual([{ month: '2026-10', total: 3, inTime: 1, late: 1, open: 1 }]);
  });
});
