import { describe, expect, it } from 'vitest';
import { statForm } from '../../src-bridge/resources/forms';
import { aLedger, aRecord, aRequest } from '../../tests/builders/ledger';
import { day } from '../kernel/calendarDate';
import { month } from '../kernel/month';
import { computeReturn } from './compute';
import type { Override, ReturnDocument } from './document';
import { verifyReturnFigures } from './verifyFigures';

const ledger = aLedger({
  records: [aRecord({ id: 'r1' }), aRecord({ id: 'r2', publications: [{ channel: 'website', on: day('2026-09-10'), locator: '' }] })],
  requests: [aRequest({ id: 'q1', closedOn: day('2026-10-20'), feeYuan: 120 }), aRequest({ id: 'q2', closedOn: day('2026-10-21') })],
  organisation: [{ asOf: day('2026-01-05'), agencies: 1, readingPoints: 4, fullTime: 1, partTime: 2, fundsWan: 3.5 }],
});

const computed = computeReturn(statForm, ledger, month('2026-10'));

const aReturn = (over: Partial<ReturnDocument> = {}): ReturnDocument => ({
  schema: 'gongkai/return/1',
  form: 'stat-2014',
  period: month('2026-10'),
  ...computed,
  overrides: [],
  acknowledged: [],
  signatories: { head: '甲', reviewer: '乙', preparer: '丙', phone: '', filledOn: day('2026-11-03') },
  revises: null,
  ...over,
});

const verify = (over: Partial<ReturnDocument>) => verifyReturnFigures(statForm, aReturn(over), ledger);

const override = (over: Partial<Override> = {}): Override => ({ row: '6', computed: 0, reported: 1, reason: '电话投诉未登记', ...over });
const overridden = { values: { ...computed.values, '6': 1 }, yearToDate: { ...computed.yearToDate, '6': 1 } };

describe('a return', () => {
  it('that says what its ledger says is borne out', () => expect(verify({})).toEqual([]));

  it('with another figure and no override is not', () => {
    expect(verify(overridden)).toEqual([
      { row: '6', why: 'value' },
      { row: '6', why: 'year-to-date' },
    ]);
  });

  it('that leaves a computed row out is not', () => {
    const { '6': _, ...values } = computed.values;
    expect(verify({ values })).toEqual([{ row: '6', why: 'value' }]);
  });

  it('with a blank row the ledger does not know either is borne out', () => {
    const bare = { ...ledger, organisation: [] };
    expect(verifyReturnFigures(statForm, aReturn(computeReturn(statForm, bare, month('2026-10'))), bare)).toEqual([]);
  });
});

describe('an override', () => {
  it('of this period explains a figure and moves the year to date', () => {
    expect(verify({ ...overridden, overrides: [override({ period: month('2026-10') })] })).toEqual([]);
    expect(verify({ ...overridden, overrides: [override()] })).toEqual([]);
  });

  it.each([
    ['whose computed figure is wrong', [override({ computed: 2 })]],
    ['without a reason', [override({ reason: ' ' })]],
    ['that reports another figure', [override({ reported: 2 })]],
    ['given twice', [override(), override()]],
  ])('%s explains nothing', (_, overrides) => {
    expect(verify({ ...overridden, overrides })).toContainEqual({ row: '6', why: 'override' });
  });

  it('of an earlier month only moves the year to date', () => {
    const overrides = [override({ period: month('2026-03') })];
    expect(verify({ overrides, yearToDate: { ...computed.yearToDate, '6': 1 } })).toEqual([]);
    expect(verify({ overrides })).toEqual([{ row: '6', why: 'year-to-date' }]);
  });

  it('of a later month is not asked about', () => {
    expect(verify({ overrides: [override({ period: month('2026-11') })] })).toEqual([]);
  });

  it('of another year is not asked about', () => {
    expect(verify({ overrides: [override({ period: month('2025-12') })] })).toEqual([]);
  });

  it('of a stock row makes the reported figure the year to date', () => {
    const overrides = [override({ row: '8.2', computed: 4, reported: 5 })];
    const values = { ...computed.values, '8.2': 5 };
    expect(verify({ overrides, values, yearToDate: { ...computed.yearToDate, '8.2': 5 } })).toEqual([]);
    expect(verify({ overrides, values })).toEqual([{ row: '8.2', why: 'year-to-date' }]);
  });

  it('does not excuse the basis', () => {
    expect(verify({ ...overridden, overrides: [override()], basis: {} })).toContainEqual({ row: '1.1', why: 'basis' });
  });
});

describe('the basis', () => {
  it.each([
    ['an entry that does not count', { '1.1': ['r1', 'r2'] }],
    ['an entry twice', { '1.1': ['r1', 'r1'] }],
    ['one of two entries', { '3.2': ['q1'] }],
    ['entries behind a stock row', { '8.1': ['r1'] }],
    ['a fee of a request that is not closed', { '7': ['q1', 'r1'] }],
  ])('must not name %s', (_, wrong) => {
    expect(verify({ basis: { ...computed.basis, ...wrong } })).toEqual([{ row: Object.keys(wrong)[0], why: 'basis' }]);
  });

  it('may come in any order', () => {
    expect(verify({ basis: { ...computed.basis, '3.2': ['q2', 'q1'] } })).toEqual([]);
  });

  it('may list a closed request without a fee under row 7', () => {
    expect(verify({ basis: { ...computed.basis, '7': ['q1', 'q2'] } })).toEqual([]);
  });
});
