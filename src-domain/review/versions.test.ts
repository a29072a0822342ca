import { describe, expect, it } from 'vitest';
import { aDocument, anApproval, aVersion } from '../../tests/builders/review';
import type { Finding } from '../screening/types';
import { replacedAfterSubmission } from './approval';
import { acceptFinding, acceptFindings, firstVersion, isChangedCopy, returnToVersion, undecidedFindings } from './versions';

const found = (key: string, more: Partial<Finding> = {}): Finding => ({
  key,
  digest: 'd1',
  detector: 'landline',
  label: '固定电话',
  severity: 'mask',
  where: '正文第2段',
  start: 0,
  end: 12,
  masked: '0954-701****',
  ...more,
});

const twice = [
  found('one'),
  found('two', { where: '正文第5段' }),
  found('other', { digest: 'd2' }),
  found('mobile', { detector: 'mobile' }),
];
const original = aVersion({ sha256: 'a', at: '2026-11-23T01:00:00Z', report: { verdict: 'mask', findings: twice, unread: [] } });
const masked = aVersion({ sha256: 'b', origin: 'masked', maskedFrom: 'a', at: '2026-11-23T02:00:00Z' });
const given = { sha256: 'a', decision: 'accepted', reason: '办公电话', by: '马文清', at: '2026-11-23T03:00:00Z' } as const;
const one = aDocument({ versions: [original] });
const both = aDocument({ versions: [original, masked] });

const left = (document: typeof one): readonly string[] => undecidedFindings(document, original).map(({ key }) => key);

describe('a reason', () => {
  it('for one place leaves the same value elsewhere open', () => {
    const accepted = acceptFinding(one, { ...given, finding: 'one' });
    expect(accepted.ok && left(accepted.value)).toEqual(['two', 'other', 'mobile']);
  });

  it('for the whole document covers the same value of the same kind, and nothing else', () => {
    const accepted = acceptFinding(one, { ...given, finding: 'one', everywhere: true });
    expect(accepted.ok && left(accepted.value)).toEqual(['other', 'mobile']);
    expect(accepted.ok && accepted.value.decisions.every(({ everywhere }) => everywhere === true)).toBe(true);
  });

  it('written again takes the place of the earlier one everywhere', () => {
    const before = acceptFindings(one, ['one', 'two'], given);
    const after = acceptFinding(before, { ...given, finding: 'two', everywhere: true, reason: '已对外公布' });
    expect(after.ok && after.value.decisions.map(({ finding, reason }) => [finding, reason])).toEqual([
      ['one', '已对外公布'],
      ['two', '已对外公布'],
    ]);
  });

  it('for several findings skips what no reason waives', () => {
    const blocked = [...twice, found('blocked', { severity: 'block' }), found('secret', { detector: 'secret-mark', severity: 'hold' })];
    const listed = aDocument({ versions: [{ ...original, report: { ...original.report, findings: blocked } }] });
    const kept = acceptFindings(listed, ['one', 'blocked', 'secret', 'unknown'], given);
    expect(kept.decisions.map(({ finding }) => finding)).toEqual(['one']);
    expect(acceptFindings(listed, ['one'], { ...given, reason: ' ' }).decisions).toEqual([]);
  });
});

describe('an earlier version', () => {
  it('comes under review again, and the later one stays', () => {
    const back = returnToVersion(both, 'a', '2026-10-10T02:00:00Z');
    expect(back.ok && back.value.versions.map(({ sha256 }) => sha256)).toEqual(['b', 'a']);
    expect(back.ok && firstVersion(back.value)?.sha256).toBe('a');
  });

  it('is no clean copy any more, though a copy exists', () => {
    const back = returnToVersion(both, 'a', '2026-10-10T02:00:00Z');
    expect([isChangedCopy(one), isChangedCopy(both), back.ok && isChangedCopy(back.value)]).toEqual([false, true, false]);
  });

  it('takes a submission back, and touches no approval', () => {
    const waiting = {
      ...both,
      stage: { ...anApproval({ sha256: 'b' }), stage: 'awaiting-secrecy-review', submittedAt: given.at },
    } as const;
    const back = returnToVersion(waiting, 'a', '2026-10-10T02:00:00Z');
    expect(back.ok && back.value.stage).toEqual({ stage: 'interview' });
    expect(back.ok && replacedAfterSubmission(back.value)).toEqual({ was: 'b', now: 'a' });
    expect(returnToVersion({ ...both, stage: anApproval() }, 'a', '')).toEqual({ ok: false, error: 'already-approved' });
    expect(returnToVersion(both, 'c', '')).toEqual({ ok: false, error: 'unknown-version' });
  });
});
