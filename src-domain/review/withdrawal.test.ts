import { describe, expect, it } from 'vitest';
import { aRecord } from '../../tests/builders/ledger';
import { aDocument, anApproval } from '../../tests/builders/review';
import { day } from '../kernel/calendarDate';
import { isWithdrawn, offSince, standingPublications, withdraw } from './withdrawal';
import type { Withdrawal } from './events';

const website = { channel: 'website', on: day('2026-10-10'), locator: 'https://example.invalid/1' } as const;
const board = { channel: 'other', medium: '公告栏', on: day('2026-10-11'), locator: '一楼' } as const;
const record = aRecord({ id: 'd1', publications: [website, board] });
const document = aDocument({ stage: anApproval() });

const given = (more: Partial<Withdrawal> = {}): Withdrawal => ({
  reason: '名单里有身份证号没有遮住',
  decidedBy: '李秀英',
  on: day('2026-11-20'),
  by: '马文清',
  at: '2026-11-20T02:00:00Z',
  channels: [{ ...website, offOn: day('2026-11-19') }],
  ...more,
});

describe('下架', () => {
  it('takes off one channel and then the other, and keeps both with their days', () => {
    const first = withdraw(document, record, given());
    if (!first.ok) throw new Error(first.error);
    expect(standingPublications(first.value, record)).toEqual([board]);
    expect([isWithdrawn(first.value, record), offSince(first.value, website)]).toEqual([false, '2026-11-19']);
    const second = withdraw(first.value, record, given({ channels: [{ ...board, offOn: day('2026-11-20') }] }));
    expect(second.ok && isWithdrawn(second.value, record)).toBe(true);
    expect(second.ok && second.value.withdrawals).toHaveLength(2);
    expect(second.ok && withdraw(second.value, record, given())).toEqual({ ok: false, error: 'not-published' });
  });

  it('leaves the ledger entry alone', () => {
    const before = JSON.stringify(record);
    withdraw(document, record, given());
    expect(JSON.stringify(record)).toBe(before);
  });

  it.each([
    [{ reason: '' }, 'reason-missing'],
    [{ decidedBy: '马文清' }, 'names-not-distinct'],
    [{ channels: [] }, 'channel-missing'],
    [{ channels: [{ ...website, locator: 'x', offOn: day('2026-11-19') }] }, 'unknown-channel'],
    [{ channels: [{ ...website, offOn: day('2026-10-09') }] }, 'off-before-published'],
    [{ channels: [{ ...website, offOn: day('2026-11-21') }] }, 'in-the-future'],
    [{ on: day('2026-11-21') }, 'in-the-future'],
  ] as const)('refuses %o', (more, error) => {
    expect(withdraw(document, record, given(more))).toEqual({ ok: false, error });
  });

  it('is not for what is not public', () => {
    expect(withdraw(document, { ...record, publications: [] }, given())).toEqual({ ok: false, error: 'not-published' });
    expect(withdraw(aDocument(), record, given())).toEqual({ ok: false, error: 'not-published' });
  });
});
