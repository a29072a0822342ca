import { describe, expect, it } from 'vitest';
import { shippedCalendar } from '../../../src-bridge/resources/calendar';
import { aRecord } from '../../../tests/builders/ledger';
import { workingCalendar } from '../../calendar/workingCalendar';
import { day } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../types';
import { interpreted, mayBeExplained, mayExplain } from './interpretations';
import type { EntryNote } from './types';

// Published on Friday 9 October; the third working day after it is Tuesday 13 October 2026: Saturday the 10th is made up.
const policy = aRecord({ id: 'p', indexNumber: '640425031/2026-00001', normative: true, publications: out('2026-10-09') });
const reading = (on: string | null, over: Partial<DisclosureRecord> = {}) =>
  aRecord({ id: 'i', indexNumber: '640425031/2026-00002', interprets: 'p', publications: on === null ? [] : out(on), ...over });

function out(on: string): DisclosureRecord['publications'] {
  return [{ channel: 'website', on: day(on), locator: '' }];
}

const calendar = workingCalendar(shippedCalendar);
const judge = (records: readonly DisclosureRecord[], today = '2026-11-23', notes: readonly EntryNote[] = []) =>
  interpreted(records, new Map(notes.map((note) => [note.id, note])), { rule: { days: 3 }, calendar, today: day(today) });

describe('a policy document', () => {
  const { last } = judge([policy])[0] ?? {};

  it('has three working days, the make-up day among them', () => expect(last).toBe('2026-10-13'));

  it.each<[string, readonly DisclosureRecord[], string, string]>([
    ['without an interpretation is waited for to the last day', [policy], '2026-10-13', 'waiting'],
    ['is a finding after it', [policy], '2026-10-14', 'missing'],
    ['is still one when its interpretation is not out', [policy, reading(null)], '2026-10-14', 'missing'],
    ['is explained by one out in time', [policy, reading('2026-10-13')], '2026-11-23', 'in-time'],
    ['or out before it', [policy, reading('2026-10-08')], '2026-11-23', 'in-time'],
    ['or late', [policy, reading('2026-10-14')], '2026-11-23', 'late'],
    ['bound by its index number too', [policy, reading('2026-10-12', { interprets: policy.indexNumber })], '2026-11-23', 'in-time'],
  ])('%s', (_, records, today, state) => expect(judge(records, today)[0]?.state).toBe(state));

  it('with a written reason is no finding', () =>
    expect(judge([policy], '2026-11-23', [{ id: 'p', uninterpreted: '转发上级文件，上级已解读' }])[0]?.state).toBe('excused'));

  it('is one that is normative, proactive and out, and explains nothing itself', () => {
    const others = [
      aRecord({ id: 'x1', normative: true, publications: [] }),
      aRecord({ id: 'x2', normative: true, attribute: 'on-request' }),
      aRecord({ id: 'x3', normative: true, interprets: 'p' }),
      aRecord({ id: 'x4' }),
    ];
    expect(judge([policy, ...others]).map((each) => each.policy.id)).toEqual(['p']);
  });

  it('may be explained by what is free to, titles with 解读 first', () => {
    const records = [policy, aRecord({ id: 'a' }), aRecord({ id: 'b', title: '解读：冬春救助' }), reading('2026-10-13')];
    expect(mayExplain(records, policy, 9).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(mayExplain(records, policy, 1)).toHaveLength(1);
  });

  it('comes first among what a new interpretation may explain', () => {
    const explained = aRecord({ id: 'q', normative: true });
    const records = [aRecord({ id: 'a' }), explained, reading('2026-10-13', { interprets: 'q' }), policy];
    expect(mayBeExplained(records, 'new').map(({ id }) => id)).toEqual(['p', 'q', 'a']);
    expect(mayBeExplained(records, 'i').map(({ id }) => id)).toEqual(['q', 'p', 'a']);
  });
});
