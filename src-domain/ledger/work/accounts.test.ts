import { describe, expect, it } from 'vitest';
import { aLedger, aRecord } from '../../../tests/builders/ledger';
import { anAccount } from '../../../tests/builders/work';
import { day } from '../../kernel/calendarDate';
import { accountsSeen, liveliness } from './accounts';

const rule = { days: 14 };
const today = day('2026-11-23');

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
    const ledger = aLedger({ records: [aRecord({ publications: [{ channel: 'wechat', on: day('2026-11-20'), locator: '' }] })] });
    expect(accountsSeen([anAccount()], ledger, today)[0]?.lastPostOn).toBe('2026-11-20');
    expect(accountsSeen([anAccount(), anAccount({ id: 'a2' })], ledger, today)[0]?.lastPostOn).toBeNull();
    expect(accountsSeen([anAccount({ kind: 'weibo' })], ledger, today)[0]?.lastPostOn).toBeNull();
  });
});
