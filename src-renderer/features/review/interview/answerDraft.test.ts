import { expect, it } from 'vitest';
import { reviewRules } from '../../../../src-bridge/resources/review';
import { day } from '../../../../src-domain/kernel/calendarDate';
import type { InterviewAnswer, OfficeDocument } from '../../../../src-domain/review/types';
import { aDocument } from '../../../../tests/builders/review';
import { answerFields, answerProblems, askedWith, type AnswerDraft } from './answerDraft';

const { tree } = reviewRules;

const people = { askedOf: '', askedOn: day('2026-11-23'), decidedBy: '', toldWhom: '', toldOn: null, reviewOn: null };

/** A document whose interview has reached a question, by the shortest way there. */
function at(id: string): { document: OfficeDocument; node: (typeof tree.nodes)[number] } {
  const way = (from: (typeof tree.nodes)[number], sofar: readonly InterviewAnswer[]): readonly InterviewAnswer[] | null => {
    if (from.id === id) return sofar;
    for (const [answer, { next, label }] of from.answers.entries()) {
      if (next === null || label === '拿不准') continue;
      const found = way(next, [...sofar, { node: from.id, answer, note: '写明', by: '马文清', at: '2026-11-23T02:00:00Z' }]);
      if (found !== null) return found;
    }
    return null;
  };
  const node = tree.nodes.find((one) => one.id === id);
  if (node === undefined) throw new Error(id);
  const document = aDocument({ interview: way(tree.start, []) ?? [] });
  return { document, node };
}

function problems(id: string, label: string, given: Partial<AnswerDraft> = {}): readonly string[] {
  const { document, node } = at(id);
  const answer = node.answers.findIndex((one) => one.label === label);
  const draft: AnswerDraft = { node: id, answer, note: '', reasonCode: null, item: null, ...people, ...given };
  return answerProblems(draft, askedWith(document, node, draft.answer)).map(({ field }) => field);
}

it('asks for an answer', () => {
  expect(problems('Q2', '是', { answer: null })).toEqual([answerFields.choice]);
  expect(problems('Q2', '是')).toEqual([]);
});

it('asks for the note that an answer wants, and for nothing more', () => {
  expect(problems('Q4', '有')).toEqual([answerFields.note]);
  expect(problems('Q4', '有', { note: '《统计法》第九条' })).toEqual([]);
  expect(problems('Q4', '没有')).toEqual([]);
});

it('asks for one of several reasons, and for words where the reason says so', () => {
  expect(problems('Q12', '是')).toEqual([answerFields.reason]);
  expect(problems('Q12', '是', { reasonCode: 'R-SPEC' })).toEqual([]);
  expect(problems('Q12', '是', { reasonCode: 'R-LOCAL' })).toEqual([answerFields.note]);
  expect(problems('Q12', '是', { reasonCode: 'R-LOCAL', note: '只涉及一家' })).toEqual([]);
});

it('asks for the item of the catalogue', () => {
  expect(problems('Q11', '是')).toEqual([answerFields.item]);
  expect(problems('Q11', '是', { item: 'Z10' })).toEqual([]);
});

it('asks what is not clear, who made it and where it goes', () => {
  expect(problems('Q4', '拿不准')).toEqual([answerFields.note, answerFields.askedOf]);
  expect(problems('Q4', '拿不准', { note: '拿不准', askedOf: '县司法局', askedOn: null })).toEqual([answerFields.askedOn]);
  expect(problems('Q7d', '会', { note: '关系饮水安全' })).toEqual([answerFields.decidedBy, answerFields.toldWhom]);
  expect(problems('Q3', '别的机关做的')).toEqual([answerFields.note]);
  expect(problems('Q2', '不是')).toEqual([answerFields.note]);
  expect(problems('Q2', '不是', { note: '村务公开' })).toEqual([]);
});
