import { describe, expect, it } from 'vitest';
import { aRecord } from '../../../tests/builders/ledger';
import { anAccount } from '../../../tests/builders/work';
import { day } from '../../kernel/calendarDate';
import { accountsSeen, laterOut, liveliness, nothingOut, quietAccounts } from './accounts';

const rule = { days: 14 };
const today = day('2026-11-23');

const wentOut = (on: string) => aRecord({ publications: [{ channel: 'wechat', on: day(on), locator: '' }] });

describe('an account', () => {
  it.each([
    ['posted on the fourteenth day back is lively', '2026-11-09', 'lively'],
    ['posted on the fifteenth is silent', '2026-11-08', 'silent'],
    ['that never posted is counted from its opening', null, 'silent'],
  ])('%s', (_, last, state) =>
    expect(liveliness(rule, anAccount({ lastPostOn: last === null ? null : day(last) }), today).state).toBe(state),
  );

  it('says from when on it is silent', () =>
    expect(liveliness(rule, anAccount({ lastPostOn: day('2026-11-10') }), today).silentFrom).toBe('2026-11-25'));

  it('that was closed is judged no more', () =>
    expect(liveliness(rule, anAccount({ closedOn: day('2026-11-23') }), today).state).toBe('closed'));

  it('is seen by what the ledger published on its channel, when it is the only one there', () => {
    const out = laterOut(nothingOut, [wentOut('2026-11-20'), wentOut('2026-11-02'), wentOut('2026-11-24')], today);
    expect(accountsSeen([anAccount()], out, today)[0]?.lastPostOn).toBe('2026-11-20');
    expect(accountsSeen([anAccount(), anAccount({ id: 'a2' })], out, today)[0]?.lastPostOn).toBeNull();
    expect(accountsSeen([anAccount({ kind: 'weibo' })], out, today)[0]?.lastPostOn).toBeNull();
  });

  it('is spoken of from two days before it falls silent, and not once it is closed', () => {
    const named = (last: string, closedOn: string | null = null) =>
      anAccount({ id: last, lastPostOn: day(last), closedOn: closedOn === null ? null : day(closedOn) });
    const all = [named('2026-11-01'), named('2026-11-10'), named('2026-11-11'), named('2026-10-01', '2026-11-01')];
    expect(quietAccounts(rule, all, today).map(({ id, state }) => [id, state])).toEqual([
      ['2026-11-01', 'silent'],
      ['2026-11-10', 'lively'],
    ]);
  });
});
