import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeRules } from '../../../src-bridge/resources/requestOutcomes';
import { aFile, calendar2026 as calendar } from '../../../tests/builders/requests';
import { addDays, day } from '../../kernel/calendarDate';
import { answerDeadline } from './clocks';
import { correctRegister, removeRequest, restoreRequest } from './correct';
import { receiptWays, receivedOn, type Registered } from './file';
import { ledgerRow } from './row';

const today = day('2026-11-23');
const why = { on: today, reason: '登记时看错了签收日期' };
const to = (over: Partial<Registered['receipt']> = {}): Registered => ({
  receipt: { way: 'signed-post', arrivedOn: day('2026-11-03'), confirmedOn: null, ...over },
  applicant: 'natural',
});

describe('a registration put right', () => {
  it('keeps old and new with the reason, and clock and line follow', () => {
    const made = correctRegister(aFile(), to(), why);
    if (!made.ok) throw new Error(made.error);
    expect(made.value.corrections).toEqual([
      { ...why, before: { receipt: aFile().receipt, applicant: 'natural' }, now: { receipt: to().receipt, applicant: 'natural' } },
    ]);
    expect(ledgerRow(outcomeRules, made.value)).toMatchObject({ receivedOn: '2026-11-03', via: 'letter' });
    expect(answerDeadline(calendar, made.value, today)?.due).toBe('2026-12-01');
    expect(made.value.number).toBe('2026-001');
  });

  it('needs a reason and a change, and leaves nothing before the receipt', () => {
    const steps = [{ kind: 'clear', on: day('2026-11-04') } as const];
    const error = (file = aFile({ steps }), as = to(), given = why) => {
      const made = correctRegister(file, as, given);
      return made.ok ? 'ok' : made.error;
    };
    expect(error()).toBe('ok');
    expect(error(undefined, undefined, { ...why, reason: ' ' })).toBe('reason-missing');
    expect(error(aFile(), { receipt: aFile().receipt, applicant: 'natural' })).toBe('nothing-changed');
    expect(error(undefined, to({ arrivedOn: day('2026-11-05') }))).toBe('after-first-step');
    expect(error(undefined, to({ way: 'online' }))).toBe('unconfirmed-with-steps');
  });

  it('can be followed back from the last to the first registration', () => {
    const way = fc.constantFrom(...receiptWays);
    const some = fc.array(fc.tuple(way, fc.integer({ min: 0, max: 20 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, (changes) => {
        let file = aFile();
        for (const [kind, late] of changes) {
          const on = addDays(day('2026-11-02'), late);
          const made = correctRegister(file, to({ way: kind, arrivedOn: on, confirmedOn: on }), why);
          if (made.ok) file = made.value;
        }
        const before = (file.corrections ?? []).reduceRight<Registered>((_, one) => one.before, file);
        expect(before.receipt).toEqual(aFile().receipt);
        expect((file.corrections ?? []).at(-1)?.now.receipt ?? aFile().receipt).toEqual(file.receipt);
        expect(receivedOn(file.receipt)).not.toBeNull();
      }),
    );
  });
});

describe('a request registered by mistake', () => {
  it('goes out of the books with its reason and without its applicant, and comes back', () => {
    const file = aFile({ sealed: '1:c2VhbGVk' });
    const made = removeRequest(file, { on: today, reason: ' 重复登记 ' });
    if (!made.ok) throw new Error(made.error);
    expect(made.value).toMatchObject({ number: '2026-001', sealed: null, removed: { on: today, reason: '重复登记' } });
    expect(ledgerRow(outcomeRules, made.value)).toBeNull();
    expect(restoreRequest(made.value, file.sealed)).toEqual(file);
    expect(removeRequest(file, { on: today, reason: '' }).ok).toBe(false);
  });
});
