import { describe, expect, it } from 'vitest';
import { reviewRules } from '../../src-bridge/resources/review';
import { day } from '../kernel/calendarDate';
import type { Finding, ScreeningReport, Severity } from '../screening/types';
import {
  approvalStands,
  approvalTroubles,
  approve,
  giveOpinion,
  returnDocument,
  submitForReview,
  type ApprovalInput,
  type Submission,
} from './approval';
import { takeInterview, toRecord } from './record';
import { recordsOnApproval } from './successor';
import type { DocumentVersion, InterviewAnswer, OfficeDocument } from './types';
import { acceptFinding, addVersion } from './versions';

const { tree } = reviewRules;
const at = '2026-11-02T01:00:00Z';
const bytes = 'a'.repeat(64);
const otherBytes = 'b'.repeat(64);

const finding = (severity: Severity, detector = 'mobile'): Finding => ({
  key: `${detector}@正文第2段`,
  digest: 'd'.repeat(64),
  detector,
  label: '手机号',
  severity,
  where: '正文第2段',
  start: 3,
  end: 14,
  masked: '138****0000',
});

const clean: ScreeningReport = { verdict: 'clean', findings: [], unread: [] };
const found = (severity: Severity, detector?: string): ScreeningReport => ({
  verdict: severity,
  findings: [finding(severity, detector)],
  unread: [],
});

const version = (report: ScreeningReport, sha256 = bytes): DocumentVersion => ({
  sha256,
  size: 2048,
  extension: 'docx',
  name: '通知.docx',
  origin: 'original',
  at,
  by: '马建国',
  report,
});

const answers = (path: readonly (readonly [string, number, Partial<InterviewAnswer>?])[]): InterviewAnswer[] =>
  path.map(([node, answer, more = {}]) => ({ node, answer, by: '马建国', at, ...more }));

const beginning = [
  ['Q1', 1],
  ['Q2', 0],
  ['Q3', 0],
  ['Q4', 1],
] as const;
const ending = [
  ['Q8', 1],
  ['Q9', 0],
  ['Q10', 0],
  ['Q11', 0, { note: 'Z09' }],
] as const;
const open = answers([...beginning, ['Q5', 1], ['Q6', 1], ['Q7', 0], ...ending]);
const internal = answers([...beginning, ['Q5', 1], ['Q6', 1], ['Q7', 0], ['Q8', 0, { reasonCode: 'N16-1b' }]]);

const aDocument = (report: ScreeningReport, interview: readonly InterviewAnswer[] = open): OfficeDocument => ({
  id: 'doc-1',
  title: '白阳镇人民政府关于做好冬春救助工作的通知',
  kind: '通知',
  documentNumber: '白政发〔2026〕12号',
  formedOn: day('2026-10-30'),
  catalogueItem: 'Z09',
  normative: false,
  leadUnit: true,
  interprets: null,
  handler: '马建国',
  createdAt: at,
  versions: [version(report)],
  decisions: [],
  opinions: [],
  interview,
  stage: { stage: 'interview' },
  waits: [],
  history: [],
  reassessments: [],
  withdrawals: [],
  follows: null,
});

const submission: Submission = { sha256: bytes, handler: '马建国', reviewer: '王芳', approver: '李强', approverIsHead: false, at };
const approval: ApprovalInput = { sha256: bytes, approverIsHead: false, at, indexNumber: '640425031/2026-00012' };

const submitted = (document: OfficeDocument, more: Partial<Submission> = {}) => submitForReview(tree, document, { ...submission, ...more });

function awaiting(document: OfficeDocument): OfficeDocument {
  const result = submitted(document);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const codes = (result: { ok: true } | { ok: false; error: readonly { code: string }[] }): string[] =>
  result.ok ? [] : result.error.map(({ code }) => code);

describe('submitting', () => {
  it('carries what the interview found to the three names', () => {
    expect(awaiting(aDocument(clean)).stage).toEqual({
      stage: 'awaiting-secrecy-review',
      submittedAt: at,
      sha256: bytes,
      outcome: 'PRO',
      attribute: 'proactive',
      reasonCode: null,
      handler: '马建国',
      reviewer: '王芳',
      approver: '李强',
    });
  });

  it.each([
    ['the handler reviews', { reviewer: '马建国' }],
    ['the reviewer approves', { approver: '王芳' }],
    ['the handler approves, written with a space', { approver: '马 建国' }],
    ['a name is missing', { reviewer: ' ' }],
  ])('refuses when %s', (_, names) => {
    expect(codes(submitted(aDocument(clean), names))).toEqual(['names-not-distinct']);
  });

  it.each([
    ['an unfinished interview', aDocument(clean, open.slice(0, 5)), 'interview-unfinished'],
    [
      'an outcome that belongs to somebody else',
      aDocument(
        clean,
        answers([
          ['Q1', 1],
          ['Q2', 0],
          ['Q3', 3],
        ]),
      ),
      'not-for-approval',
    ],
    ['a file said to be classified', aDocument(clean, answers([['Q1', 0]])), 'not-for-approval'],
    ['an unreadable file', aDocument({ verdict: 'unreadable', findings: [], unread: [{ part: '批注', why: 'comment' }] }), 'unreadable'],
    ['a part nobody read', aDocument({ ...clean, unread: [{ part: '批注', why: 'comment' }] }), 'unreadable'],
    ['a personal number nobody decided on', aDocument(found('mask')), 'finding-undecided'],
    ['a blocking finding nobody decided on', aDocument(found('block', 'special-identity')), 'finding-undecided'],
    ['a document without a file', { ...aDocument(clean), versions: [] }, 'no-version'],
  ])('refuses %s', (_, document, code) => {
    expect(codes(submitted(document))).toEqual([code]);
  });

  it('refuses bytes other than those screened', () => {
    expect(codes(submitted(aDocument(clean), { sha256: otherBytes }))).toEqual(['bytes-changed']);
  });

  it('tells everything that is wrong at once', () => {
    const result = submitted(aDocument(found('mask')), { sha256: otherBytes, reviewer: '李强' });
    expect(new Set(codes(result))).toEqual(new Set(['names-not-distinct', 'bytes-changed', 'finding-undecided']));
  });

  it('wants the head where a danger is named', () => {
    const danger = answers([...beginning, ['Q5', 0, { note: '管线位置', reasonCode: 'N14-3b' }]]);
    expect(codes(submitted(aDocument(clean, danger)))).toEqual(['head-must-approve']);
    expect(submitted(aDocument(clean, danger), { approverIsHead: true }).ok).toBe(true);
  });

  it('wants the masked copy that the interview promised', () => {
    const masking = answers([...beginning, ['Q5', 1], ['Q6', 1], ['Q7', 1], ['Q7b', 0], ...ending]);
    expect(codes(submitted(aDocument(clean, masking)))).toEqual(['clean-copy-missing']);
    const both = addVersion(aDocument(found('mask'), masking), { ...version(clean, otherBytes), origin: 'masked', maskedFrom: bytes });
    expect(both.ok && submitted(both.value, { sha256: otherBytes }).ok).toBe(true);
  });

  it('lets personal numbers stand in what is not published', () => {
    expect(awaiting(aDocument(found('mask'), internal)).stage).toMatchObject({ attribute: 'exempt', reasonCode: 'N16-1b' });
  });
});

describe('decisions on findings', () => {
  const decision = {
    sha256: bytes,
    finding: 'mobile@正文第2段',
    decision: 'accepted',
    reason: '值班电话，本来就公开',
    by: '马建国',
    at,
  } as const;

  it('a written reason lets a finding stand, for these bytes only', () => {
    const accepted = acceptFinding(aDocument(found('mask')), decision);
    expect(accepted.ok && submitted(accepted.value).ok).toBe(true);
    const unexplained = { ...aDocument(found('mask')), decisions: [{ ...decision, reason: ' ' }] };
    expect(codes(submitted(unexplained))).toEqual(['finding-undecided']);
    const otherFile = accepted.ok ? { ...accepted.value, versions: [version(found('mask'), otherBytes)] } : aDocument(clean);
    expect(codes(submitted(otherFile, { sha256: otherBytes }))).toEqual(['finding-undecided']);
  });

  it('lets no reason stand against what may never be public', () => {
    const listed = aDocument(found('block', 'special-identity'));
    const given = { ...decision, finding: 'special-identity@正文第2段' };
    expect(acceptFinding(listed, given)).toEqual({ ok: false, error: 'may-not-be-kept' });
    expect(codes(submitted({ ...listed, decisions: [given] }))).toEqual(['finding-undecided']);
  });

  it('refuses an empty reason, an unknown finding, and a classified marking whatever the reason', () => {
    expect(acceptFinding(aDocument(found('mask')), { ...decision, reason: ' ' })).toEqual({ ok: false, error: 'reason-missing' });
    expect(acceptFinding(aDocument(clean), decision)).toEqual({ ok: false, error: 'unknown-finding' });
    const marked = aDocument(found('block', 'secret-mark'));
    const waved = { ...marked, decisions: [{ ...decision, finding: 'secret-mark@正文第2段' }] };
    expect(codes(submitted(waved))).toContain('classified-marking');
    expect(acceptFinding(marked, { ...decision, finding: 'secret-mark@正文第2段' })).toEqual({ ok: false, error: 'classified-marking' });
  });
});

describe('approving', () => {
  const held = aDocument(found('hold', 'draft-mark'));

  it('binds three names and the index number to the bytes', () => {
    const approved = approve(tree, awaiting(aDocument(clean)), approval);
    if (!approved.ok) throw new Error('refused');
    expect(approved.value.stage).toMatchObject({ stage: 'approved', sha256: bytes, handler: '马建国', reviewer: '王芳', approver: '李强' });
    expect([approvalStands(approved.value.stage, bytes), approvalStands(approved.value.stage, otherBytes)]).toEqual([true, false]);
    expect(toRecord(approved.value, approved.value.stage, [])).toMatchObject({
      id: 'doc-1',
      indexNumber: '640425031/2026-00012',
      attribute: 'proactive',
      catalogueItem: 'Z09',
      publications: [],
    });
    expect(recordsOnApproval(approved.value, approved.value.stage, null, 'township/2')).toMatchObject([{ catalogueVersion: 'township/2' }]);
  });

  it('tells beforehand what would be refused, so that no index number is spent', () => {
    expect(approvalTroubles(tree, awaiting(aDocument(clean)), { sha256: bytes, approverIsHead: false })).toEqual([]);
    expect(approvalTroubles(tree, awaiting(held), { sha256: bytes, approverIsHead: false })).toMatchObject([
      { code: 'hold-without-opinion' },
    ]);
  });

  it('refuses bytes that changed in the vault since', () => {
    expect(codes(approve(tree, awaiting(aDocument(clean)), { ...approval, sha256: otherBytes }))).toEqual(['bytes-changed']);
  });

  it('refuses a held file without the named reviewer speaking, and no one else may speak', () => {
    const waiting = awaiting(held);
    expect(codes(approve(tree, waiting, approval))).toEqual(['hold-without-opinion']);
    const opinion = { sha256: bytes, text: '标注系沿用旧稿，可以公开', by: '王芳', at };
    expect(giveOpinion(waiting, { ...opinion, by: '马建国' })).toEqual({ ok: false, error: 'not-the-reviewer' });
    expect(giveOpinion(waiting, { ...opinion, text: '' })).toEqual({ ok: false, error: 'text-missing' });
    expect(giveOpinion(waiting, { ...opinion, sha256: otherBytes })).toEqual({ ok: false, error: 'bytes-changed' });
    const spoken = giveOpinion(waiting, opinion);
    expect(spoken.ok && approve(tree, spoken.value, approval)).toMatchObject({ ok: true, value: { stage: { opinion: opinion.text } } });
  });

  it('refuses when a report turned unreadable after submission', () => {
    const waiting = { ...awaiting(aDocument(clean)), versions: [version({ verdict: 'unreadable', findings: [], unread: [] })] };
    expect(codes(approve(tree, waiting, approval))).toEqual(['unreadable']);
  });

  it('refuses when the interview now says something else than what was submitted', () => {
    expect(codes(approve(tree, { ...awaiting(aDocument(clean)), interview: internal }, approval))).toEqual(['proposal-outdated']);
  });

  it('refuses what was never submitted', () => {
    expect(codes(approve(tree, aDocument(clean), approval))).toEqual(['wrong-stage']);
  });

  it('a new version takes a submitted document back and an approved one is not touched', () => {
    const waiting = awaiting(aDocument(clean));
    expect(addVersion(waiting, version(clean, otherBytes))).toMatchObject({ ok: true, value: { stage: { stage: 'interview' } } });
    const approved = approve(tree, waiting, approval);
    expect(approved.ok && addVersion(approved.value, version(clean, otherBytes))).toEqual({ ok: false, error: 'already-approved' });
  });

  it('returns with a reason and takes the document again', () => {
    const waiting = awaiting(aDocument(clean));
    expect(returnDocument(waiting, { by: '王芳', reason: '', at })).toEqual({ ok: false, error: 'reason-missing' });
    const returned = returnDocument(waiting, { by: '王芳', reason: '补上依据', at });
    expect(returned.ok && submitted(returned.value).ok).toBe(true);
  });
});

describe('where the interview leads a document', () => {
  const led = (path: Parameters<typeof answers>[0]) => takeInterview(tree, aDocument(clean, []), answers(path), at);

  it.each([
    ['held', [...beginning, ['Q5', 1], ['Q6', 0], ['Q6b', 0]]],
    ['referred', [['Q1', 2]]],
    [
      'closed-elsewhere',
      [
        ['Q1', 1],
        ['Q2', 1],
      ],
    ],
    [
      'interview',
      [
        ['Q1', 1],
        ['Q2', 0],
      ],
    ],
  ] as const)('%s', (stage, path) => {
    expect(led(path)).toMatchObject({ ok: true, value: { stage: { stage } } });
  });

  it('a file found to be classified must go', () => {
    expect(led([['Q1', 0]])).toEqual({ ok: false, error: 'classified' });
  });

  it('answers are closed once submitted', () => {
    expect(takeInterview(tree, awaiting(aDocument(clean)), internal, at)).toEqual({ ok: false, error: 'already-submitted' });
  });
});
