import { describe, expect, it } from 'vitest';
import { calendar } from '../../src-bridge/resources/calendar';
import { reviewRules } from '../../src-bridge/resources/review';
import { aDocument } from '../../tests/builders/review';
import { day } from '../kernel/calendarDate';
import { answerQuestion } from './interview';
import { takeInterview } from './record';
import type { InterviewAnswer, OfficeDocument } from './types';
import { answerDue, beginWait, endWait, noteReceipt, openWaits } from './waits';
import type { Wait, WaitEnd } from './events';

const { tree } = reviewRules;
const at = '2026-11-20T02:00:00Z';
const by = '马文清';

const answered = (document: OfficeDocument, node: string, answer: number, more: Partial<InterviewAnswer> = {}): OfficeDocument => {
  const given = answerQuestion(tree, document.interview, { node, answer, by, at, ...more });
  const taken = given.ok ? takeInterview(tree, document, given.value, at) : given;
  if (!taken.ok) throw new Error(taken.error);
  return taken.value;
};

const reached = (...path: readonly (readonly [string, number])[]): OfficeDocument =>
  path.reduce((document, [node, answer]) => answered(document, node, answer), aDocument());

const letter = (more: Partial<Wait> = {}): Omit<Wait, 'end'> => ({
  id: 'w1',
  kind: 'third-party',
  node: 'Q7c',
  askedOf: '某某养殖合作社',
  about: '第三部分的进货价格',
  sentOn: day('2026-10-09'),
  receivedOn: day('2026-10-12'),
  by,
  at,
  ...more,
});

const end = (more: Partial<WaitEnd> = {}): WaitEnd => ({
  result: 'agrees',
  on: day('2026-10-20'),
  note: '同意书存镇党政办',
  by,
  at,
  ...more,
});

const begun = (wait = letter()): OfficeDocument => {
  const next = beginWait(aDocument(), wait);
  if (!next.ok) throw new Error(next.error);
  return next.value;
};

describe('报请确定', () => {
  const referred = answered(reached(['Q1', 1], ['Q2', 0], ['Q3', 0]), 'Q4', 2, {
    note: '拿不准统计资料能不能公开',
    asked: { of: '县司法局', on: day('2026-11-19') },
  });

  it('begins with the answer that is not sure, with whom and since when', () => {
    expect(openWaits(referred)).toMatchObject([
      { kind: 'referral', node: 'Q4', askedOf: '县司法局', about: '拿不准统计资料能不能公开', sentOn: '2026-11-19', by },
    ]);
  });

  it('ends with the answer, and the question is asked again; the answer given before stays in the history', () => {
    const id = referred.waits[0]?.id ?? '';
    const next = endWait(calendar, referred, id, end({ result: 'answered', on: day('2026-11-20'), note: '可以公开' }));
    expect(next).toMatchObject({ ok: true, value: { stage: { stage: 'interview' }, waits: [{ end: { note: '可以公开' } }] } });
    expect(next.ok && next.value.interview.map(({ node }) => node)).toEqual(['Q1', 'Q2', 'Q3']);
    expect(next.ok && next.value.history.at(-1)).toMatchObject({ what: 'answered', answer: { node: 'Q4', answer: 2 } });
  });

  it('goes on when an earlier question is answered again with other words', () => {
    const again = answered(referred, 'Q3', 0, { note: '本镇制作' });
    expect(again.stage.stage).toBe('referred');
    expect(again.waits).toEqual(referred.waits);
  });

  it('is dropped, not lost, when the handler answers otherwise meanwhile', () => {
    const other = answered(referred, 'Q4', 1);
    expect(other.stage).toEqual({ stage: 'interview' });
    expect(other.waits).toMatchObject([{ askedOf: '县司法局', end: { result: 'dropped', on: '2026-11-20', by } }]);
  });
});

describe('征求第三方意见', () => {
  it('is due 15 working days after the letter arrived (第三十二条), explained', () => {
    expect(answerDue(calendar, { ...letter(), end: null })?.due).toBe('2026-11-02');
    expect(answerDue(calendar, { ...letter({ receivedOn: null }), end: null })).toBeNull();
  });

  it('sets no date for another organ: the law names none (第十一条)', () => {
    expect(answerDue(calendar, { ...letter({ kind: 'other-organ' }), end: null })).toBeNull();
  });

  it('takes silence only after those 15 days', () => {
    const silent = (on: string) => endWait(calendar, begun(), 'w1', end({ result: 'no-answer', on: day(on), note: '没有回音' }));
    expect(silent('2026-11-02')).toEqual({ ok: false, error: 'not-yet-late' });
    expect(silent('2026-11-03').ok).toBe(true);
    const unknown = begun(letter({ receivedOn: null }));
    const asked = end({ result: 'no-answer', on: day('2026-11-18'), note: '没有回音' });
    expect(endWait(calendar, unknown, 'w1', asked)).toEqual({ ok: false, error: 'not-yet-late' });
    const received = noteReceipt(unknown, 'w1', day('2026-10-12'));
    expect(received.ok && endWait(calendar, received.value, 'w1', asked).ok).toBe(true);
  });

  it('refuses what a letter cannot be', () => {
    const tried = (more: Partial<Wait>) => beginWait(aDocument(), letter(more));
    expect(tried({ askedOf: ' ' })).toEqual({ ok: false, error: 'asked-missing' });
    expect(tried({ about: '' })).toEqual({ ok: false, error: 'about-missing' });
    expect(tried({ receivedOn: day('2026-10-01') })).toEqual({ ok: false, error: 'received-before-sent' });
    expect(tried({ sentOn: day('2026-11-21'), receivedOn: null })).toEqual({ ok: false, error: 'in-the-future' });
  });

  it('refuses an end that cannot be', () => {
    const tried = (more: Partial<WaitEnd>) => endWait(calendar, begun(), 'w1', end(more));
    expect(tried({ note: '' })).toEqual({ ok: false, error: 'note-missing' });
    expect(tried({ on: day('2026-10-01') })).toEqual({ ok: false, error: 'ended-before-sent' });
    expect(tried({ on: day('2026-11-21') })).toEqual({ ok: false, error: 'in-the-future' });
    expect(tried({ result: 'answered' })).toEqual({ ok: false, error: 'wrong-result' });
    const ended = endWait(calendar, begun(), 'w1', end());
    expect(ended.ok && endWait(calendar, ended.value, 'w1', end())).toEqual({ ok: false, error: 'already-ended' });
  });
});
