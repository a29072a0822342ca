import { expect, it } from 'vitest';
import { reviewRules } from '../../../src-bridge/resources/review';
import type { DocumentVersion, InterviewAnswer, OfficeDocument } from '../../../src-domain/review/types';
import type { Finding } from '../../../src-domain/screening/types';
import { aDocument, aVersion } from '../../../tests/builders/review';
import { doneSections, nextSection, submissionTroubles } from './stages';

const by = { by: '马文清', at: '2026-11-23T02:00:00Z' };

const phone: Finding = {
  key: 'mobile@正文第1段@0@d',
  digest: 'd',
  detector: 'mobile',
  label: '手机号',
  severity: 'mask',
  where: '正文第1段',
  start: 0,
  end: 11,
  masked: '154****1234',
};

const version = (sha256: string, ...findings: readonly Finding[]): DocumentVersion =>
  aVersion({ sha256, report: { verdict: findings.length > 0 ? 'mask' : 'clean', findings, unread: [] } });

const document = (given: Partial<OfficeDocument> = {}): OfficeDocument => aDocument({ versions: [version('a')], ...given });

/** Answers by label, in the order of the tree. */
function answers(...labels: readonly string[]): readonly InterviewAnswer[] {
  const given: InterviewAnswer[] = [];
  let node = reviewRules.tree.start;
  for (const label of labels) {
    const answer = node.answers.findIndex((one) => one.label === label);
    given.push({ node: node.id, answer, note: '写明', ...by });
    const next = node.answers[answer]?.next;
    if (next === null || next === undefined) break;
    node = next;
  }
  return given;
}

const toQ7 = ['没有', '是', '本单位做的', '没有', '不会', '没有'] as const;
const open = answers(...toQ7, '没有', '不是，或者愿意公开', '不是', '不是', '不是', '不是');
const banned = answers('没有', '是', '本单位做的', '有');

it('starts with the facts, as long as nobody confirmed them', () => {
  expect(nextSection(document(), true)).toBe('facts');
  expect(nextSection(document(), false)).toBe('interview');
});

it('sends what was found before the questions', () => {
  const found = document({ versions: [version('a', phone)] });
  expect(nextSection(found, false)).toBe('findings');
  const kept = { sha256: 'a', finding: phone.key, decision: 'accepted', reason: '办公电话', ...by } as const;
  expect(nextSection({ ...found, decisions: [kept] }, false)).toBe('interview');
});

it('lets findings stay in what is not published', () => {
  const found = document({ versions: [version('a', phone)], interview: banned });
  expect(doneSections(found, false)).toEqual(new Set(['facts', 'findings', 'interview']));
  expect(nextSection(found, false)).toBe('check');
  expect(submissionTroubles(found)).toEqual([]);
});

it('asks for the masked copy that an answer promised', () => {
  const promised = answers(...toQ7, '有', '能', '不是，或者愿意公开', '不是', '不是', '不是', '不是');
  expect(nextSection(document({ interview: promised }), false)).toBe('findings');
  expect(submissionTroubles(document({ interview: promised })).map(({ code }) => code)).toEqual(['clean-copy-missing']);
  expect(nextSection(document({ interview: promised, versions: [version('a', phone), version('b')] }), false)).toBe('check');
});

it('goes to the check when all is answered, and stays at the signatures once submitted', () => {
  expect(nextSection(document({ interview: open }), false)).toBe('check');
  const names = { handler: '马文清', reviewer: '王志强', approver: '李秀英' };
  const proposal = { sha256: 'a', outcome: 'PRO-DEFAULT', attribute: 'proactive', reasonCode: null, ...names } as const;
  const submitted = document({ interview: open, stage: { stage: 'awaiting-secrecy-review', submittedAt: by.at, ...proposal } });
  expect(nextSection(submitted, false)).toBe('sign');
  expect(doneSections(submitted, false).has('sign')).toBe(false);
});

it('goes on at the question that waits for an answer from outside', () => {
  const referred = document({
    interview: answers('没有', '是', '本单位做的', '拿不准'),
    stage: { stage: 'referred', node: 'Q4', note: '', at: by.at },
  });
  expect(nextSection(referred, false)).toBe('interview');
});
