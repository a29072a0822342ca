import { describe, expect, it } from 'vitest';
import { readLedger, type Plain } from './plain';
import type { Ledger } from './types';

const record: Plain<Ledger>['records'][number] = {
  id: 'r1',
  indexNumber: '640425031/2026-00001',
  title: '',
  formedOn: '2026-10-08',
  attribute: 'proactive',
  leadUnit: true,
  normative: false,
  interprets: null,
  catalogueItem: null,
  publications: [{ channel: 'website', on: '2026-10-10', locator: '' }],
};

const request: Plain<Ledger>['requests'][number] = {
  id: 'q1',
  receivedOn: '2026-10-08',
  via: 'letter',
  applicant: 'natural',
  closedOn: null,
  extended: false,
  answeredOn: null,
  answer: null,
  refusal: null,
  feeYuan: 0,
};

const plain: Plain<Ledger> = {
  schema: 'gongkai/ledger/1',
  unit: { code: '640425031', name: '白阳镇人民政府' },
  records: [record],
  events: [{ id: 'e1', kind: 'meeting', on: '2026-10-08' }],
  requests: [request],
  cases: [{ id: 'c1', kind: 'litigation', receivedOn: '2026-10-08', closedOn: null, result: 'pending', afterReconsideration: false }],
  complaints: [{ id: 'k1', on: '2026-10-08' }],
  organisation: [{ asOf: '2026-10-31', agencies: 1, readingPoints: 4, fullTime: 3, partTime: 47, fundsWan: 100 }],
};

describe('a ledger', () => {
  it('with real dates and ids of its own is read as it is', () => expect(readLedger(plain)).toEqual({ ok: true, value: plain }));

  const bad = '2026-02-30';
  it.each<[string, Partial<Plain<Ledger>>]>([
    ['r1', { records: [{ ...record, formedOn: bad }] }],
    ['r1', { records: [{ ...record, publications: [{ channel: 'website', on: bad, locator: '' }] }] }],
    ['e1', { events: [{ id: 'e1', kind: 'meeting', on: bad }] }],
    ['q1', { requests: [{ ...request, receivedOn: bad }] }],
    ['q1', { requests: [{ ...request, closedOn: bad }] }],
    ['q1', { requests: [{ ...request, answeredOn: bad }] }],
    ['c1', { cases: plain.cases.map((it) => ({ ...it, closedOn: bad })) }],
    ['k1', { complaints: [{ id: 'k1', on: bad }] }],
    ['organisation', { organisation: plain.organisation.map((it) => ({ ...it, asOf: bad })) }],
  ])('with a day that does not exist names the entry: %s', (at, over) => {
    expect(readLedger({ ...plain, ...over })).toEqual({ ok: false, error: { kind: 'malformed-date', at } });
  });

  it('must not use an id twice, not even in two arrays', () => {
    expect(readLedger({ ...plain, complaints: [{ id: 'q1', on: '2026-10-08' }] })).toEqual({
      ok: false,
      error: { kind: 'duplicate-id', at: 'q1' },
    });
  });
});
