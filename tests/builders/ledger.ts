import fc from 'fast-check';
import { addDays, day } from '../../src-domain/kernel/calendarDate';
import {
  channels,
  type DisclosureEvent,
  type DisclosureRecord,
  type DisclosureRequest,
  type Ledger,
  type ReviewCase,
} from '../../src-domain/ledger/types';

export const aLedger = (over: Partial<Ledger> = {}): Ledger => ({
  schema: 'gongkai/ledger/1',
  unit: { code: '640425031', name: '白阳镇人民政府' },
  records: [],
  events: [],
  requests: [],
  cases: [],
  complaints: [],
  organisation: [],
  ...over,
});

export const aRecord = (over: Partial<DisclosureRecord> = {}): DisclosureRecord => ({
  id: 'r1',
  indexNumber: '640425031/2026-00001',
  title: '关于做好2026年冬春救助工作的通知',
  formedOn: day('2026-10-08'),
  attribute: 'proactive',
  leadUnit: true,
  normative: false,
  interprets: null,
  catalogueItem: null,
  publications: [{ channel: 'website', on: day('2026-10-10'), locator: 'https://www.example.invalid/1' }],
  ...over,
});

export const aRequest = (over: Partial<DisclosureRequest> = {}): DisclosureRequest => ({
  id: 'q1',
  receivedOn: day('2026-10-08'),
  via: 'letter',
  applicant: 'natural',
  closedOn: null,
  extended: false,
  answeredOn: null,
  answer: null,
  refusal: null,
  feeYuan: 0,
  ...over,
});

/** A year and a half around 2026, so that both ends of the year are met. */
const date = fc.integer({ min: 0, max: 560 }).map((days) => addDays(day('2025-10-01'), days));
const maybeDate = fc.option(date);

const record = fc.record({
  formedOn: date,
  attribute: fc.constantFrom('proactive' as const, 'on-request' as const, 'exempt' as const),
  leadUnit: fc.boolean(),
  normative: fc.boolean(),
  interprets: fc.option(fc.constant('r0')),
  publications: fc.array(fc.record({ channel: fc.constantFrom(...channels), on: date, locator: fc.constant('') }), { maxLength: 4 }),
});

const event: fc.Arbitrary<Omit<DisclosureEvent, 'id'>> = fc.record({
  kind: fc.constantFrom(
    'response' as const,
    'press-conference' as const,
    'online-interview' as const,
    'meeting' as const,
    'training' as const,
  ),
  on: date,
  channels: fc.array(fc.constantFrom(...channels), { maxLength: 3 }),
  headAttended: fc.boolean(),
  persons: fc.nat(300),
});

const request: fc.Arbitrary<Omit<DisclosureRequest, 'id'>> = fc.record({
  receivedOn: date,
  via: fc.constantFrom('in-person' as const, 'fax' as const, 'online' as const, 'letter' as const),
  applicant: fc.constant('natural' as const),
  closedOn: maybeDate,
  extended: fc.boolean(),
  answeredOn: maybeDate,
  answer: fc.integer({ min: 1, max: 17 }).map((code) => `ANS-${code}`),
  refusal: fc.constantFrom('a' as const, 'b' as const, 'c' as const, 'd' as const, 'e' as const, 'f' as const),
  feeYuan: fc.nat(20_000),
});

const reviewCase: fc.Arbitrary<Omit<ReviewCase, 'id'>> = fc.record({
  kind: fc.constantFrom('reconsideration' as const, 'litigation' as const),
  receivedOn: date,
  closedOn: maybeDate,
  result: fc.constantFrom('upheld' as const, 'corrected' as const, 'other' as const, 'pending' as const),
  afterReconsideration: fc.boolean(),
});

const organisation = fc.record({
  asOf: date,
  agencies: fc.nat(3),
  readingPoints: fc.nat(9),
  fullTime: fc.nat(5),
  partTime: fc.nat(60),
  fundsWan: fc.nat(1_000_000).map((part) => part / 10_000),
});

const many = <Entry extends object>(prefix: string, entry: fc.Arbitrary<Entry>) =>
  fc.array(entry, { maxLength: 12 }).map((entries) => entries.map((each, at) => ({ ...each, id: `${prefix}${at}` })));

/** Any ledger; `mark` sets its ids apart from those of another unit. */
export const anyLedger = (mark = ''): fc.Arbitrary<Ledger> =>
  fc
    .record({
      records: many(`${mark}r`, record),
      events: many(`${mark}e`, event),
      requests: many(`${mark}q`, request),
      cases: many(`${mark}c`, reviewCase),
      complaints: many(`${mark}k`, fc.record({ on: date })),
      organisation: fc.array(organisation, { maxLength: 3 }),
    })
    .map(({ records, ...entries }) =>
      aLedger({ ...entries, records: records.map((each) => ({ ...each, indexNumber: each.id, title: each.id, catalogueItem: null })) }),
    );
