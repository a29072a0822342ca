import { describe, expect, it } from 'vitest';
import { aLedger, aRecord, aRequest } from '../../tests/builders/ledger';
import { day } from '../kernel/calendarDate';
import { month } from '../kernel/month';
import { ledgerOfPeriod } from './ofPeriod';
import { organisationOn } from './organisation';
import type { Publication, ReviewCase } from './types';

const october = (ledger: Parameters<typeof aLedger>[0]) => ledgerOfPeriod(aLedger(ledger), month('2026-10'));
const on = (...dates: readonly string[]): Publication[] => dates.map((date) => ({ channel: 'website', on: day(date), locator: '' }));

describe('what travels with the return of October', () => {
  it('is every record with a date in the year so far, whole with its earlier dates', () => {
    const records = [
      aRecord({ id: 'old', formedOn: day('2025-12-31'), publications: on('2025-12-31') }),
      aRecord({ id: 'again', formedOn: day('2025-06-01'), publications: on('2025-06-02', '2026-01-01') }),
      aRecord({ id: 'last-day', formedOn: day('2026-10-31'), publications: [] }),
      aRecord({ id: 'later', formedOn: day('2026-11-01'), publications: [] }),
    ];
    const travelling = october({ records }).records;
    expect(travelling.map(({ id }) => id)).toEqual(['again', 'last-day']);
    expect(travelling[0]?.publications).toHaveLength(2);
  });

  it('leaves later publications out, and then the title too', () => {
    const [record] = october({ records: [aRecord({ publications: on('2026-11-01') })] }).records;
    expect(record).toMatchObject({ publications: [], title: '' });
  });

  it.each([
    ['proactive and published', {}, '关于做好2026年冬春救助工作的通知'],
    ['on request', { attribute: 'on-request' as const }, ''],
    ['exempt', { attribute: 'exempt' as const }, ''],
    ['proactive, not published', { publications: [] }, ''],
  ])('has the title of a record that is %s', (_, over, title) => {
    expect(october({ records: [aRecord(over)] }).records[0]?.title).toBe(title);
  });

  it('has a request answered later stand unanswered', () => {
    const answered = { closedOn: day('2026-11-02'), answeredOn: day('2026-11-02'), answer: 'ANS-4', refusal: 'c' as const };
    const [request] = october({ requests: [aRequest(answered)] }).requests;
    expect(request).toMatchObject({ closedOn: null, answeredOn: null, answer: null, refusal: null });
  });

  it('keeps a request of last year that was closed this year, and no other of last year', () => {
    const requests = [
      aRequest({ id: 'q1', receivedOn: day('2025-12-20'), closedOn: day('2026-01-08') }),
      aRequest({ id: 'q2', receivedOn: day('2025-12-20'), closedOn: day('2025-12-30') }),
    ];
    expect(october({ requests }).requests.map(({ id }) => id)).toEqual(['q1']);
  });

  it('has a case closed later stand pending', () => {
    const it: ReviewCase = {
      id: 'c1',
      kind: 'litigation',
      receivedOn: day('2026-09-01'),
      closedOn: day('2026-11-09'),
      result: 'upheld',
      afterReconsideration: false,
    };
    expect(october({ cases: [it] }).cases[0]).toMatchObject({ closedOn: null, result: 'pending' });
  });

  it('takes of two organisation entries of one day the later one entered', () => {
    const entry = (agencies: number) => ({ asOf: day('2026-01-01'), agencies, readingPoints: 1, fullTime: 1, partTime: 1, fundsWan: 1 });
    expect(organisationOn(aLedger({ organisation: [entry(1), entry(2)] }), day('2026-10-31'))?.agencies).toBe(2);
  });

  it('has the organisation entry in force, even one of an earlier year, and none to come', () => {
    const entry = (asOf: string) => ({ asOf: day(asOf), agencies: 1, readingPoints: 1, fullTime: 1, partTime: 1, fundsWan: 1 });
    const organisation = ['2024-01-01', '2025-06-30', '2026-11-30'].map(entry);
    expect(october({ organisation }).organisation.map(({ asOf }) => asOf)).toEqual(['2025-06-30']);
  });
});
