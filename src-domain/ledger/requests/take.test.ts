import { describe, expect, it } from 'vitest';
import { aFile, calendar2026 as calendar } from '../../../tests/builders/requests';
import { outcomeRules } from '../../../src-bridge/resources/requestOutcomes';
import { day } from '../../kernel/calendarDate';
import { answerDeadline } from './clocks';
import { ledgerRow } from './row';
import type { RequestFile } from './file';
import type { RequestStep } from './steps';
import { possibleSteps, takeStep, undoStep } from './take';

const moment = { calendar, today: day('2026-12-30') };
const fix: RequestStep = { kind: 'fix-asked', on: day('2026-11-05'), until: day('2026-11-19') };
const third: RequestStep = { kind: 'third-asked', on: day('2026-11-05'), reached: day('2026-11-05') };

function tried(file: RequestFile, step: RequestStep): string {
  const taken = takeStep(file, step, moment);
  return taken.ok ? 'ok' : taken.error;
}

describe('a fact of a request', () => {
  it('asks for a correction once', () => {
    expect(tried(aFile(), fix)).toBe('ok');
    const fixed = aFile({ steps: [fix, { kind: 'fixed', on: day('2026-11-12') }] });
    expect(tried(fixed, { ...fix, on: day('2026-11-13'), until: day('2026-11-20') })).toBe('not-now');
    expect(tried(aFile({ steps: [fix] }), { kind: 'fixed', on: day('2026-11-04') })).toBe('before-earlier');
  });

  it('extends once, by no more than 20 working days, approved, and before the limit is over', () => {
    const extension: RequestStep = { kind: 'extended', on: day('2026-11-27'), days: 20, approver: '李秀英' };
    expect(tried(aFile(), extension)).toBe('ok');
    expect(tried(aFile(), { ...extension, days: 21 })).toBe('extension-too-long');
    expect(tried(aFile(), { ...extension, approver: ' ' })).toBe('approver-missing');
    expect(tried(aFile(), { ...extension, on: day('2026-12-01') })).toBe('extension-too-late');
    expect(tried(aFile({ steps: [extension] }), extension)).toBe('not-now');
  });

  it('takes silence only after the 15 working days', () => {
    const asked = aFile({ steps: [third] });
    expect(tried(asked, { kind: 'third-replied', on: day('2026-11-26'), view: 'silent' })).toBe('not-silent-yet');
    expect(tried(asked, { kind: 'third-replied', on: day('2026-11-27'), view: 'silent' })).toBe('ok');
    expect(tried(asked, { kind: 'third-replied', on: day('2026-11-09'), view: 'objects' })).toBe('ok');
    expect(tried(asked, { kind: 'closed', on: day('2026-11-09'), answer: 'ANS-2', reason: null })).toBe('not-now');
  });

  it('refuses what is beyond reason only after reasons were asked for (第三十五条)', () => {
    const refused: RequestStep = { kind: 'closed', on: day('2026-11-13'), answer: 'ANS-13', reason: null };
    const asked: RequestStep = { kind: 'reasons-asked', on: day('2026-11-05'), until: day('2026-11-12') };
    const given = (fair: boolean): RequestStep => ({ kind: 'reasons-given', on: day('2026-11-10'), fair });
    expect(tried(aFile(), refused)).toBe('reasons-not-asked');
    expect(tried(aFile({ steps: [asked] }), { ...refused, on: day('2026-11-12') })).toBe('not-overdue-yet');
    expect(tried(aFile({ steps: [asked] }), refused)).toBe('ok');
    expect(tried(aFile({ steps: [asked, given(false)] }), refused)).toBe('ok');
    expect(tried(aFile({ steps: [asked, given(true)] }), refused)).toBe('reasons-not-asked');
    expect(tried(aFile(), given(true))).toBe('not-now');
  });

  it('delays an answer once, for good reasons, told in time and to a later day; the row is that of its answer', () => {
    const fair: readonly RequestStep[] = [
      { kind: 'reasons-asked', on: day('2026-11-05'), until: day('2026-11-12') },
      { kind: 'reasons-given', on: day('2026-11-10'), fair: true },
    ];
    const delayed: RequestStep = { kind: 'delayed', on: day('2026-11-16'), until: day('2026-12-25'), approver: '李秀英' };
    expect(tried(aFile({ steps: fair }), delayed)).toBe('ok');
    expect(tried(aFile({ steps: fair }), { ...delayed, until: day('2026-11-30') })).toBe('delay-not-later');
    expect(tried(aFile({ steps: fair }), { ...delayed, on: day('2026-12-01') })).toBe('delay-too-late');
    expect(tried(aFile({ steps: fair }), { ...delayed, approver: '' })).toBe('approver-missing');
    expect(tried(aFile({ steps: [...fair, delayed] }), delayed)).toBe('not-now');
    expect(tried(aFile(), delayed)).toBe('not-now');
    const closed = aFile({ steps: [...fair, delayed, { kind: 'closed', on: day('2026-12-24'), answer: 'ANS-2', reason: null }] });
    expect(ledgerRow(outcomeRules, closed)).toMatchObject({ extended: false, answer: 'ANS-2', closedOn: '2026-12-24' });
    const due = answerDeadline(calendar, closed, moment.today);
    expect([due?.due, due?.days.at(-1)?.date, due?.certain]).toEqual(['2026-12-25', '2026-12-25', true]);
  });

  it('ends for want of a correction or of the fee only after its day', () => {
    const waiting = aFile({ steps: [fix] });
    expect(tried(waiting, { kind: 'closed', on: day('2026-11-19'), answer: 'ANS-15', reason: null })).toBe('not-overdue-yet');
    expect(tried(waiting, { kind: 'closed', on: day('2026-11-20'), answer: 'ANS-15', reason: null })).toBe('ok');
    expect(tried(aFile(), { kind: 'closed', on: day('2026-11-20'), answer: 'ANS-16', reason: null })).toBe('not-overdue-yet');
  });

  it('asks a refusal for its reason, and is not dated wrongly', () => {
    expect(tried(aFile(), { kind: 'closed', on: day('2026-11-20'), answer: 'ANS-4', reason: null })).toBe('reason-missing');
    expect(tried(aFile(), { kind: 'closed', on: day('2026-11-20'), answer: '', reason: null })).toBe('answer-missing');
    expect(tried(aFile(), { kind: 'clear', on: day('2026-11-01') })).toBe('before-receipt');
    expect(tried(aFile(), { kind: 'clear', on: day('2026-12-31') })).toBe('in-the-future');
    expect(tried(aFile(), { ...fix, until: day('2026-11-05') })).toBe('ends-before');
    expect(tried(aFile(), { ...third, reached: day('2026-11-04') })).toBe('reached-before');
  });

  it('can be taken back, and nothing follows the end but that', () => {
    const closed = aFile({ steps: [third, { kind: 'closed', on: day('2026-11-20'), answer: 'ANS-2', reason: null }] });
    expect(possibleSteps(closed)).toEqual([]);
    expect(undoStep(closed)).toEqual(aFile({ steps: [third] }));
  });
});

describe('the line in the ledger', () => {
  it('holds codes and dates only', () => {
    const file = aFile({
      sealed: 'AAAA',
      steps: [
        { kind: 'extended', on: day('2026-11-20'), days: 10, approver: '李秀英' },
        { kind: 'closed', on: day('2026-12-01'), answer: 'ANS-4', reason: 'N15-2' },
      ],
    });
    expect(ledgerRow(outcomeRules, file)).toEqual({
      id: 'q1',
      receivedOn: '2026-11-02',
      via: 'in-person',
      applicant: 'natural',
      closedOn: '2026-12-01',
      extended: true,
      answeredOn: '2026-12-01',
      answer: 'ANS-4',
      refusal: 'c',
      feeYuan: 0,
    });
  });

  it('is not there before the receipt is confirmed', () => {
    const receipt = { way: 'fax' as const, arrivedOn: day('2026-11-02'), confirmedOn: null };
    expect(ledgerRow(outcomeRules, aFile({ receipt }))).toBeNull();
  });
});
