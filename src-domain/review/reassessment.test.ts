import { describe, expect, it } from 'vitest';
import { statForm } from '../../src-bridge/resources/forms';
import { reviewRules } from '../../src-bridge/resources/review';
import { aDocument, anApproval, aVersion } from '../../tests/builders/review';
import { day } from '../kernel/calendarDate';
import { month } from '../kernel/month';
import type { DisclosureRecord, Ledger } from '../ledger/types';
import { computeReturn } from '../returns/compute';
import { submitForReview } from './approval';
import { reassess, reassessmentList, reassessmentsDue, undisclosed, yearLater } from './reassessment';
import type { Reassessment } from './events';
import { toRecord } from './record';
import { beginSuccessor, clockStart, recordsOnApproval } from './successor';
import type { Approval, OfficeDocument } from './types';

const { tree } = reviewRules;
const at = '2026-10-09T02:00:00Z';

const exempt = (over: Partial<Approval> = {}, more: Partial<OfficeDocument> = {}): OfficeDocument =>
  aDocument({
    versions: [aVersion()],
    interview: [{ node: 'Q1', answer: 1, by: '马文清', at }],
    stage: anApproval({ attribute: 'exempt', outcome: 'EX-16-1', reasonCode: 'N16-1a', ...over }),
    ...more,
  });

const looked = (more: Partial<Reassessment> = {}): Reassessment => ({
  result: 'stays',
  on: day('2027-10-11'),
  reason: '仍是人事安排',
  by: '马文清',
  decidedBy: '李秀英',
  at: '2027-10-11T02:00:00Z',
  successor: null,
  ...more,
});

const opening = { id: 'd2', by: '马文清', decidedBy: '李秀英', on: day('2027-10-11'), at: '2027-10-11T02:00:00Z' };

const successorOf = (document: OfficeDocument, why: 'correction' | 'reassessment'): OfficeDocument => {
  const next = beginSuccessor(tree, document, { ...opening, why, reason: '写明' });
  if (!next.ok) throw new Error(next.error);
  return next.value;
};

describe('定期评估审查', () => {
  it('is due a year after the decision, and again a year after it was looked at', () => {
    expect(reassessmentsDue(tree, [exempt()], day('2027-10-08'))).toEqual([]);
    expect(reassessmentsDue(tree, [exempt()], day('2027-10-09'))).toHaveLength(1);
    const again = reassess(tree, exempt(), looked());
    expect(again.ok && reassessmentList(tree, [again.value])).toMatchObject([{ decidedOn: '2027-10-11', dueOn: '2028-10-11' }]);
    expect(again.ok && again.value.reassessments).toEqual([looked()]);
  });

  it('holds 依申请公开 and what a published copy leaves out, and nothing that is disclosed whole', () => {
    expect(undisclosed(tree, exempt({ attribute: 'on-request', outcome: 'ONREQ' }))).toEqual({ part: 'whole', attribute: 'on-request' });
    expect(undisclosed(tree, exempt({ attribute: 'proactive', outcome: 'SPLIT' }))).toEqual({ part: 'rest', attribute: 'on-request' });
    expect(undisclosed(tree, exempt({ attribute: 'proactive', outcome: 'DECISION-ONLY' }))).toEqual({ part: 'rest', attribute: 'exempt' });
    expect(undisclosed(tree, exempt({ attribute: 'proactive', outcome: 'PRO' }))).toBeNull();
  });

  it('comes on the day the matter is decided for 过程性信息', () => {
    const interview = [{ node: 'Q9b', answer: 1, by: '马文清', at, reasonCode: 'N16-2b', reviewOn: day('2027-03-01') }];
    const [line] = reassessmentList(tree, [exempt({ outcome: 'EX-16-2', reasonCode: 'N16-2b' }, { interview })]);
    expect(line?.dueOn).toBe('2027-03-01');
  });

  it('wants a reason, two people and a day that can be', () => {
    const tried = (more: Partial<Reassessment>) => reassess(tree, exempt(), looked(more));
    expect(tried({ reason: ' ' })).toEqual({ ok: false, error: 'reason-missing' });
    expect(tried({ decidedBy: '马 文清' })).toEqual({ ok: false, error: 'names-not-distinct' });
    expect(tried({ on: day('2026-10-01') })).toEqual({ ok: false, error: 'before-decision' });
    expect(tried({ on: day('2027-10-12') })).toEqual({ ok: false, error: 'in-the-future' });
    expect(reassess(tree, aDocument(), looked())).toEqual({ ok: false, error: 'not-undisclosed' });
  });

  it('counts a leap day to the 28th', () => {
    expect([yearLater(day('2028-02-29')), yearLater(day('2026-11-23'))]).toEqual(['2029-02-28', '2027-11-23']);
  });
});

describe('a review that takes an approved document up again', () => {
  it('begins with the approved bytes, asks anew but the first question, names the old one and leaves it as it is', () => {
    const old = exempt();
    const next = successorOf(old, 'reassessment');
    expect(next).toMatchObject({
      id: 'd2',
      stage: { stage: 'interview' },
      versions: [{ sha256: 'a' }],
      follows: { document: 'd1', indexNumber: '640425031/2026-00001', why: 'reassessment', decidedBy: '李秀英' },
    });
    expect(next.interview).toEqual(old.interview);
    expect(reassessmentList(tree, [old, next])).toEqual([]);
    expect(clockStart(next)).toBe('2027-10-11');
  });

  it('is decided by somebody else than who does it', () => {
    const tried = beginSuccessor(tree, exempt(), { ...opening, decidedBy: '马文清', why: 'correction', reason: '写明' });
    expect(tried).toEqual({ ok: false, error: 'names-not-distinct' });
  });

  it('cannot be submitted as a correction with the bytes it corrects', () => {
    const next = successorOf(exempt(), 'correction');
    const names = { handler: '马文清', reviewer: '王志强', approver: '李秀英' };
    const tried = submitForReview(tree, next, { ...names, sha256: 'a', approverIsHead: true, at });
    expect(tried.ok ? [] : tried.error).toContainEqual({ code: 'not-corrected' });
  });
});

describe('the monthly return', () => {
  const ledger = (records: readonly DisclosureRecord[]): Ledger => ({
    schema: 'gongkai/ledger/1',
    unit: { code: '640425031', name: '白阳镇人民政府' },
    records,
    events: [],
    requests: [],
    cases: [],
    complaints: [],
    organisation: [],
  });
  const october = (records: readonly DisclosureRecord[]) => computeReturn(statForm, ledger(records), month('2026-10')).values;

  it.each(['correction', 'reassessment'] as const)('of the past does not change by a %s of a normative document', (why) => {
    const old = exempt(why === 'correction' ? { attribute: 'proactive', outcome: 'PRO', reasonCode: null } : {}, { normative: true });
    if (old.stage.stage !== 'approved') throw new Error();
    const website = { channel: 'website', on: day('2026-10-10'), locator: 'https://example.invalid/1' } as const;
    const record = toRecord(old, old.stage, why === 'correction' ? [website] : []);
    const next = successorOf(old, why);
    const kept = recordsOnApproval(next, anApproval({ indexNumber: '640425031/2027-00001', at: '2027-10-12T02:00:00Z' }), record);
    const after = [...new Map([record, ...kept].map((each) => [each.id, each])).values()];
    expect(october(after)).toEqual(october([record]));
    expect(october([record])['1.1.b']).toBe(1);
    const out = after.map((each) => (each.id === 'd2' ? { ...each, publications: [{ ...website, on: day('2027-10-13') }] } : each));
    const later = computeReturn(statForm, ledger(out), month('2027-10')).values;
    expect([later['1.1'], later['1.1.a'], later['1.1.b']]).toEqual([1, why === 'correction' ? 0 : 1, 0]);
    expect(october(out)).toEqual(october([record]));
  });
});
