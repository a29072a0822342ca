import { expect, it } from 'vitest';
import { aFile, calendar2026 as calendar } from '../../tests/builders/requests';
import { giveReason, lateId } from '../catalogue/lateness';
import { day } from '../kernel/calendarDate';
import type { RequestStep } from '../ledger/requests/steps';
import { lateAnswer, lateAnswers } from './lateAnswers';

const clock = { calendar, today: day('2026-12-14') };
const closed = (on: string): RequestStep => ({ kind: 'closed', on: day(on), answer: 'ANS-2', reason: null });
// Received on 2 November: due on the 30th.

it('is late after its day, open or answered, and counts the working days', () => {
  expect(lateAnswer(aFile({ steps: [closed('2026-11-30')] }), clock)).toBeNull();
  expect(lateAnswer(aFile({ steps: [closed('2026-12-02')] }), clock)).toMatchObject({ dueOn: '2026-11-30', doneOn: '2026-12-02', late: 2 });
  expect(lateAnswer(aFile(), clock)).toMatchObject({ doneOn: null, late: 10 });
  expect(lateAnswer(aFile({ steps: [{ kind: 'fix-asked', on: day('2026-11-05'), until: day('2026-12-31') }] }), clock)).toBeNull();
});

it('is not late within a delay that the applicant was told', () => {
  const steps: readonly RequestStep[] = [
    { kind: 'reasons-asked', on: day('2026-11-05'), until: day('2026-11-12') },
    { kind: 'reasons-given', on: day('2026-11-10'), fair: true },
    { kind: 'delayed', on: day('2026-11-11'), until: day('2026-12-10'), approver: '李秀英' },
  ];
  expect(lateAnswer(aFile({ steps: [...steps, closed('2026-12-10')] }), clock)).toBeNull();
  expect(lateAnswer(aFile({ steps: [...steps, closed('2026-12-11')] }), clock)).toMatchObject({ dueOn: '2026-12-10', late: 1 });
});

it('carries the reason given for it', () => {
  const file = aFile({ steps: [closed('2026-12-02')] });
  const card = lateAnswer(file, clock);
  if (card === null) throw new Error('not late');
  const given = giveReason(card, { reason: '等县里函复', by: '马文清', on: day('2026-12-02'), madeUpBy: null }, undefined);
  if (!given.ok) throw new Error(given.error[0]);
  expect(lateAnswers([file], clock, new Map([[lateId(card), given.value]]))[0]?.reason?.reason).toBe('等县里函复');
});
