import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../src-bridge/resources/calendar';
import { reviewRules } from '../../src-bridge/resources/review';
import { aDocument, aVersion } from '../../tests/builders/review';
import { day } from '../kernel/calendarDate';
import { returnDocument, submitForReview } from './approval';
import { answerQuestion, interviewState } from './interview';
import { takeInterview } from './record';
import type { InterviewAnswer, OfficeDocument } from './types';
import { addVersion, returnToVersion } from './versions';
import { beginWait, endWait } from './waits';
import type { Wait } from './events';

const { tree } = reviewRules;
const at = '2026-11-20T02:00:00Z';
const by = '马文清';

type Step = (document: OfficeDocument, n: number) => OfficeDocument;

const orSame = (document: OfficeDocument, next: { ok: boolean; value?: OfficeDocument }): OfficeDocument => next.value ?? document;

function given(document: OfficeDocument, n: number): InterviewAnswer {
  const state = interviewState(tree, document.interview);
  const open = state.at === 'outcome' ? state.path[n % state.path.length]?.node : state.node;
  const node = open ?? tree.start;
  const answer = n % node.answers.length;
  const reasonCode = node.answers[answer]?.outcome?.reasons[0];
  const override = { decidedBy: '李秀英', toldWhom: '某某公司', toldOn: day('2026-11-19') };
  return { node: node.id, answer, by, at: `2026-11-20T02:00:00.${n}Z`, note: `说明${n}`, override, ...(reasonCode && { reasonCode }) };
}

const answer: Step = (document, n) => {
  const answers = answerQuestion(tree, document.interview, given(document, n));
  return answers.ok ? orSame(document, takeInterview(tree, document, answers.value, `2026-11-20T02:00:00.${n}Z`)) : document;
};

const ask: Step = (document, n) =>
  orSame(
    document,
    beginWait(document, {
      id: `w${n}`,
      kind: n % 2 === 0 ? 'third-party' : 'other-organ',
      node: null,
      askedOf: `对方${n}`,
      about: '价款',
      sentOn: day('2026-11-10'),
      receivedOn: null,
      by,
      at,
    }),
  );

const end: Step = (document, n) => {
  const wait = document.waits[n % Math.max(1, document.waits.length)];
  const result = wait?.kind === 'third-party' || wait?.kind === 'other-organ' ? 'refuses' : 'answered';
  return wait === undefined
    ? document
    : orSame(document, endWait(calendar, document, wait.id, { result, on: day('2026-11-20'), note: `答${n}`, by, at }));
};

const submit: Step = (document) => {
  const sha256 = document.versions.at(-1)?.sha256 ?? '';
  const names = { handler: by, reviewer: '王志强', approver: '李秀英' };
  return orSame(document, submitForReview(tree, document, { ...names, sha256, approverIsHead: true, at }));
};

const giveBack: Step = (document, n) => orSame(document, returnDocument(document, { by: '王志强', reason: `改${n}`, at }));
const change: Step = (document, n) => orSame(document, addVersion(document, aVersion({ sha256: `v${n}`, by })));
const goBack: Step = (document) => orSame(document, returnToVersion(document, 'a', at));

const steps: readonly Step[] = [answer, answer, answer, answer, ask, end, submit, giveBack, change, goBack];

const isKept = (wait: Wait, later: readonly Wait[]): boolean => {
  const now = later.find(({ id }) => id === wait.id);
  if (now === undefined || now.askedOf !== wait.askedOf || now.sentOn !== wait.sentOn) return false;
  return wait.end === null || now.end === wait.end;
};

describe('nothing that was said is lost', () => {
  it('in any order of answering, asking others, submitting, returning and changing the file', () => {
    const doing = fc.array(fc.tuple(fc.nat(steps.length - 1), fc.nat(997)), { minLength: 10, maxLength: 60 });
    let [answers, waits] = [0, 0];
    fc.assert(
      fc.property(doing, (done) => {
        let document = aDocument({ versions: [aVersion()] });
        for (const [step, n] of done) {
          const before = document;
          document = steps[step]?.(before, n) ?? before;
          expect(document.history.slice(0, before.history.length)).toEqual(before.history);
          expect(before.waits.every((wait) => isKept(wait, document.waits))).toBe(true);
          const said = document.history.flatMap((entry) => (entry.what === 'answered' ? [entry.answer] : []));
          expect(document.interview.every((one) => said.includes(one))).toBe(true);
          expect(before.versions.every((one) => document.versions.includes(one))).toBe(true);
        }
        answers += document.history.length;
        waits += document.waits.length;
      }),
      { numRuns: 100 },
    );
    expect([answers > 300, waits > 100]).toEqual([true, true]);
  });
});

describe('承办与审批人不能是同一人', () => {
  const closed: readonly InterviewAnswer[] = [
    ['Q1', 1],
    ['Q2', 0],
    ['Q3', 0],
    ['Q4', 1],
    ['Q5', 1],
    ['Q6', 1],
    ['Q7', 0],
    ['Q8', 1],
    ['Q9', 0],
    ['Q10', 0],
    ['Q11', 1],
    ['Q12', 1],
  ].map(([node, answerAt]) => ({ node: String(node), answer: Number(answerAt), by, at }));
  const names = { handler: '张丽', reviewer: '王志强', approver: '李秀英' };
  const tried = (document: OfficeDocument, over: Partial<typeof names> = {}) =>
    submitForReview(tree, document, { ...names, ...over, sha256: 'a', approverIsHead: true, at });
  const document = aDocument({ handler: '张丽', versions: [aVersion({ by: '张丽' })], interview: closed });

  it('holds for whoever took the file in, made a copy or answered, not only for the name on the sheet', () => {
    expect(tried(document).ok).toBe(true);
    expect(tried(document, { approver: by })).toMatchObject({ ok: false, error: [{ code: 'names-not-distinct' }] });
    expect(tried({ ...document, versions: [aVersion({ by: '王志强' })] })).toMatchObject({ ok: false });
    expect(tried(document, { handler: '李秀英' })).toMatchObject({ ok: false });
  });

  it('holds on the way back: only the reviewer or the approver returns it, and it is three people again', () => {
    const waiting = tried(document);
    if (!waiting.ok) throw new Error();
    expect(returnDocument(waiting.value, { by: '张丽', reason: '改', at })).toEqual({ ok: false, error: 'not-a-signer' });
    const back = returnDocument(waiting.value, { by: '李秀英', reason: '改', at });
    expect(back.ok && tried(back.value, { reviewer: by })).toMatchObject({ ok: false, error: [{ code: 'names-not-distinct' }] });
    expect(back.ok && back.value.history.map(({ what }) => what)).toEqual(['submitted', 'returned']);
  });
});
