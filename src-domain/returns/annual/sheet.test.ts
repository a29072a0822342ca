import { describe, expect, it } from 'vitest';
import { annualForm } from '../../../src-bridge/resources/annual';
import { aLedger, aRequest } from '../../../tests/builders/ledger';
import { day } from '../../kernel/calendarDate';
import type { DisclosureRequest, ReviewCase } from '../../ledger/types';
import { checkAnnual } from './rules';
import { annualSheet } from './sheet';
import { clearCell, freshAnnual, placeRequest, typeCell } from './work';

const request = (id: string, over: Partial<DisclosureRequest>): DisclosureRequest =>
  aRequest({ id, receivedOn: day('2026-03-02'), ...over });

const done = (id: string, answer: string, over: Partial<DisclosureRequest> = {}) =>
  request(id, { closedOn: day('2026-03-20'), answeredOn: day('2026-03-20'), answer, ...over });

const work = freshAnnual(annualForm, 2026, 'six');

describe('表三', () => {
  it('puts each answer in its row and opens it on its requests', () => {
    const requests = [
      done('q1', 'ANS-2'),
      done('q2', 'ANS-4', { refusal: 'c', applicant: 'business' }),
      done('q3', 'ANS-17'),
      request('q4', { receivedOn: day('2025-12-20'), closedOn: day('2026-01-05'), answer: 'ANS-6' }),
      request('q5', { receivedOn: day('2026-12-30'), closedOn: day('2027-01-05'), answer: 'ANS-1' }),
    ];
    const { values, basis, unplaced } = annualSheet(annualForm, work, { ledger: aLedger({ requests }) });
    expect(basis).toMatchObject({
      'R1.natural': ['q1', 'q3', 'q5'],
      'R2.natural': ['q4'],
      'R3.1.natural': ['q1'],
      'R3.3.4.business': ['q2'],
      'R3.4.1.natural': ['q4'],
      'R3.6.3.natural': ['q3'],
      'R3.7.total': ['q1', 'q2', 'q4', 'q3'],
      'R4.natural': ['q5'],
    });
    expect([values['R1.total'], values['R2.total'], values['R3.7.total'], values['R4.total']]).toEqual([4, 1, 4, 1]);
    expect(unplaced).toEqual([]);
  });

  it('asks where a refusal letter says too little, and takes the reason of the file, else the officer’s word', () => {
    const requests = [done('q1', 'ANS-4', { refusal: 'f' }), done('q2', 'ANS-4', { refusal: 'e' })];
    const books = { ledger: aLedger({ requests }) };
    const open = annualSheet(annualForm, work, books);
    expect(open.unplaced.map(({ request: { id }, why }) => [id, why])).toEqual([
      ['q1', 'refusal-unclear'],
      ['q2', 'refusal-unclear'],
    ]);
    expect(checkAnnual(annualForm, open.values).map(({ rule }) => rule)).toContain('A05');
    const reasonOf = (id: string) => (id === 'q1' ? 'N16-2a' : undefined);
    const placed = annualSheet(annualForm, placeRequest(work, 'q2', 'R3.3.5'), { ...books, reasonOf });
    expect(placed.unplaced).toEqual([]);
    expect([placed.basis['R3.3.6.natural'], placed.basis['R3.3.5.natural']]).toEqual([['q1'], ['q2']]);
    expect(checkAnnual(annualForm, placed.values).map(({ rule }) => rule)).not.toContain('A05');
  });
});

it('表四 counts what was closed in the year, and what was open on its last day', () => {
  const one = (id: string, over: Partial<ReviewCase>): ReviewCase => ({
    id,
    kind: 'litigation',
    receivedOn: day('2025-11-01'),
    closedOn: null,
    result: 'pending',
    afterReconsideration: false,
    ...over,
  });
  const cases = [
    one('c1', { closedOn: day('2026-02-01'), result: 'upheld' }),
    one('c2', { closedOn: day('2027-02-01'), result: 'corrected' }),
    one('c3', { closedOn: day('2025-12-31'), result: 'other' }),
    one('c4', { afterReconsideration: true }),
    one('c5', { kind: 'reconsideration', afterReconsideration: true, receivedOn: day('2027-01-01') }),
  ];
  const { values, basis } = annualSheet(annualForm, work, { ledger: aLedger({ cases }) });
  expect(basis).toEqual({
    'direct.upheld': ['c1'],
    'direct.pending': ['c2'],
    'direct.total': ['c1', 'c2'],
    'after.pending': ['c4'],
    'after.total': ['c4'],
  });
  expect(values['reconsideration.total']).toBe(0);
});

describe('a typed cell', () => {
  it('fills what no book knows, and totals follow it', () => {
    const typed = typeCell(annualForm, work, { key: 'T2.6.amount', value: 1.25, reason: '' }, null);
    expect(typed.ok && annualSheet(annualForm, typed.value, { ledger: aLedger({}) }).values['T2.6.amount']).toBe(1.25);
    const request1 = typeCell(annualForm, work, { key: 'R2.legal', value: 2, reason: '2025年用纸登记' }, 0);
    const sheet = request1.ok ? annualSheet(annualForm, request1.value, { ledger: aLedger({}) }) : undefined;
    expect([sheet?.values['R2.total'], sheet?.typed.length]).toEqual([2, 1]);
  });

  it('needs a reason beside the books, is no total and no half case', () => {
    expect(typeCell(annualForm, work, { key: 'R2.legal', value: 2, reason: ' ' }, 0)).toEqual({ ok: false, error: 'reason-missing' });
    expect(typeCell(annualForm, work, { key: 'R3.7.legal', value: 2, reason: '改' }, 0)).toEqual({ ok: false, error: 'a-sum' });
    expect(typeCell(annualForm, work, { key: 'T2.3.decisions', value: 1.5, reason: '' }, null)).toEqual({
      ok: false,
      error: 'not-a-figure',
    });
  });

  it('goes when the books catch up with it', () => {
    const typed = typeCell(annualForm, work, { key: 'R2.legal', value: 2, reason: '补登' }, 0);
    const back = typed.ok ? typeCell(annualForm, typed.value, { key: 'R2.legal', value: 0, reason: '' }, 0) : typed;
    expect(back.ok && back.value.typed).toEqual([]);
    expect(typed.ok && clearCell(typed.value, 'R2.legal').typed).toEqual([]);
  });

  it('of 现行有效 is reckoned from last year once what was repealed is known', () => {
    const typed = typeCell(annualForm, work, { key: 'T2.2.repealed', value: 1, reason: '' }, null);
    const books = { ledger: aLedger({}), lastYear: { 'T2.2.inForce': 6 } };
    expect(annualSheet(annualForm, work, books).values['T2.2.inForce']).toBeNull();
    expect(typed.ok && annualSheet(annualForm, typed.value, books).values['T2.2.inForce']).toBe(5);
  });
});
