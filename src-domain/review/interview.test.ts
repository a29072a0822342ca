import { describe, expect, it } from 'vitest';
import reviewJson from '../../resources/review.json';
import { reviewRules } from '../../src-bridge/resources/review';
import { answerQuestion, interviewState, needsCleanCopy, needsHead } from './interview';
import { outcomeCodes, proposedAttribute, type QuestionNode } from './rules';
import { growTree, type TreeData } from './tree';
import type { InterviewAnswer } from './types';

const { tree } = reviewRules;
const said = (node: string, answer: number, more: Partial<InterviewAnswer> = {}): InterviewAnswer => ({
  node,
  answer,
  by: '马建国',
  at: '2026-11-02T01:00:00Z',
  ...more,
});

/** The way of an ordinary notice: nothing secret, made here, in the catalogue. */
const ordinary = [
  said('Q1', 1),
  said('Q2', 0),
  said('Q3', 0),
  said('Q4', 1),
  said('Q5', 1),
  said('Q6', 1),
  said('Q7', 0),
  said('Q8', 1),
  said('Q9', 0),
  said('Q10', 0),
  said('Q11', 0, { note: 'Z09' }),
];

describe('interview', () => {
  it('begins with the first question and counts its steps', () => {
    expect(interviewState(tree, [])).toMatchObject({ at: 'question', node: { id: 'Q1' }, step: 1, of: 12, path: [] });
  });

  it('stops a marked file at the first answer', () => {
    const state = interviewState(tree, [said('Q1', 0)]);
    expect(state).toMatchObject({ at: 'outcome', outcome: { code: 'STOP-CLASSIFIED', strength: 'must-not' }, reasonCode: 'N14-1' });
  });

  it('leads an ordinary notice to proactive disclosure with its articles', () => {
    const state = interviewState(tree, ordinary);
    expect(state).toMatchObject({ at: 'outcome', reasonCode: null, outcome: { code: 'PRO', attribute: 'proactive', strength: 'open' } });
    expect(state.path).toHaveLength(11);
  });

  it('waits for the record an answer asks for', () => {
    const withoutItem = [...ordinary.slice(0, 10), said('Q11', 0)];
    expect(interviewState(tree, withoutItem)).toMatchObject({ at: 'record', needs: { prompt: 'catalogue-item', note: true, reasons: [] } });
    expect(interviewState(tree, [...ordinary.slice(0, 10), said('Q11', 0, { note: '  ' })]).at).toBe('record');
  });

  it('wants one of the reasons an outcome offers, and a written one for 其他', () => {
    const reached = [...ordinary.slice(0, 10), said('Q11', 1)];
    const state = (more: Partial<InterviewAnswer>) => interviewState(tree, [...reached, said('Q12', 0, more)]);
    expect(state({})).toMatchObject({ at: 'record', needs: { reasons: ['R-SPEC', 'R-ARCH', 'R-LOCAL'] } });
    expect(state({ reasonCode: 'N15-1' }).at).toBe('record');
    expect(state({ reasonCode: 'R-LOCAL' }).at).toBe('record');
    expect(state({ reasonCode: 'R-SPEC' })).toMatchObject({ outcome: { code: 'ONREQ' }, reasonCode: 'R-SPEC' });
    expect(state({ reasonCode: 'R-LOCAL', note: '只发给三个村' })).toMatchObject({ outcome: { code: 'ONREQ' }, reasonCode: 'R-LOCAL' });
  });

  it('sets the only reason of an outcome by itself', () => {
    const law = said('Q4', 0, { note: '统计法第九条' });
    expect(interviewState(tree, [...ordinary.slice(0, 3), law])).toMatchObject({ outcome: { code: 'EX-14-2' }, reasonCode: 'N14-2' });
  });

  it('holds while the secrecy reviewer has not spoken and goes on from there', () => {
    const marked = [...ordinary.slice(0, 5), said('Q6', 0)];
    expect(interviewState(tree, [...marked, said('Q6b', 0)])).toMatchObject({ outcome: { code: 'HOLD', pending: true, attribute: null } });
    expect(interviewState(tree, [...marked, said('Q6b', 2, { note: '可以去掉标注' })])).toMatchObject({
      at: 'question',
      node: { id: 'Q7' },
    });
  });

  it('knows which answers only the head may stand for and which promise a clean copy', () => {
    const danger = interviewState(tree, [...ordinary.slice(0, 4), said('Q5', 0, { note: '泄露管线位置', reasonCode: 'N14-3b' })]);
    expect([danger.at, needsHead(danger), needsHead(interviewState(tree, ordinary))]).toEqual(['outcome', true, false]);
    const masking = [...ordinary.slice(0, 6), said('Q7', 1), said('Q7b', 0)];
    expect([needsCleanCopy(interviewState(tree, masking)), needsCleanCopy(interviewState(tree, ordinary))]).toEqual([true, false]);
  });
});

describe('answering', () => {
  const change = (answers: readonly InterviewAnswer[], given: InterviewAnswer) => answerQuestion(tree, answers, given);

  it('appends the answer to the question that is asked', () => {
    expect(change(ordinary.slice(0, 2), said('Q3', 0))).toEqual({ ok: true, value: ordinary.slice(0, 3) });
  });

  it('drops every later answer when an earlier one changes', () => {
    const changed = change(ordinary, said('Q3', 3));
    expect(changed).toMatchObject({ ok: true, value: [{ node: 'Q1' }, { node: 'Q2' }, { node: 'Q3', answer: 3 }] });
  });

  it('keeps them when only the note changes', () => {
    const changed = change(ordinary, said('Q11', 0, { note: 'Z10' }));
    expect(changed.ok && changed.value).toEqual([...ordinary.slice(0, 10), said('Q11', 0, { note: 'Z10' })]);
    expect(change(ordinary, said('Q1', 1, { note: '看过首页' }))).toMatchObject({ ok: true, value: { length: 11 } });
  });

  it('refuses an answer that is not among those offered and a question not yet reached', () => {
    expect(change([], said('Q1', 3))).toEqual({ ok: false, error: 'no-such-answer' });
    expect(change([], said('Q5', 0))).toEqual({ ok: false, error: 'question-not-reached' });
  });
});

// Walks every branch of the tree with every record supplied, without the engine's own path.
function* endings(node: QuestionNode, path: InterviewAnswer[]): Generator<{ path: InterviewAnswer[]; outcome: string }> {
  for (const [at, { next, outcome }] of node.answers.entries()) {
    const reasonCode = outcome?.reasons[0];
    const override = { decidedBy: '海英', toldWhom: '申请企业', toldOn: null };
    const further = [...path, said(node.id, at, { note: '已记录', override, ...(reasonCode === undefined ? {} : { reasonCode }) })];
    if (next === null) yield { path: further, outcome: outcome.code };
    else yield* endings(next, further);
  }
}

describe('the whole tree', () => {
  const all = [...endings(tree.start, [])];

  it('reaches every question and every outcome, and every branch ends where the data say', () => {
    expect(tree.nodes).toHaveLength(reviewJson.decisionTree.nodes.length);
    expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(outcomeCodes));
    for (const { path, outcome } of all) expect(interviewState(tree, path)).toMatchObject({ at: 'outcome', outcome: { code: outcome } });
  });

  it('gives every refusal and every 依申请 a reason that belongs to its attribute or to its second one', () => {
    for (const { path } of all) {
      const state = interviewState(tree, path);
      if (state.at !== 'outcome' || state.outcome.attribute === null) continue;
      const reason = reviewRules.reasons.find(({ code }) => code === state.reasonCode);
      if (state.outcome.attribute === 'proactive' && state.outcome.secondAttribute === null) expect(state.reasonCode).toBeNull();
      else expect(reason?.attribute).toBe(state.outcome.secondAttribute ?? state.outcome.attribute);
    }
  });

  it('refuses data whose answers lead nowhere or in a circle', () => {
    const answer = { label: '是', next: null, outcome: null, record: null };
    const asking = (next: string | null): TreeData => ({
      start: 'Q1',
      nodes: [{ id: 'Q1', step: 1, question: '问', help: '', answers: [{ ...answer, next }] }],
      outcomes: [],
    });
    expect([asking(null), asking('Q9'), asking('Q1')].map((data) => growTree(data).ok)).toEqual([false, false, false]);
  });
});

describe('suggestion by kind', () => {
  it.each([
    ['通知', 'proactive', null],
    ['请示', 'exempt', 'N16-2d'],
    ['函', 'on-request', 'R-SPEC'],
  ])('%s: %s', (kind, attribute, reason) => {
    expect(proposedAttribute(reviewRules, kind)).toMatchObject({ attribute, reason });
  });

  it('says nothing of a kind that is none of the fifteen', () => {
    expect(proposedAttribute(reviewRules, '便条')).toBeNull();
  });
});
