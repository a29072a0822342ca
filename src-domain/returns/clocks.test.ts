import { describe, expect, it } from 'vitest';
import { shippedCalendar } from '../../src-bridge/resources/calendar';
import { aLedger, aRecord, aRequest } from '../../tests/builders/ledger';
import { workingCalendar } from '../calendar/workingCalendar';
import type { ItemPromise } from '../catalogue/promise/types';
import { day } from '../kernel/calendarDate';
import { month } from '../kernel/month';
import type { RequestFile } from '../ledger/requests/file';
import { monthScores } from '../catalogue/lateCards';
import { publicationClocks, requestClocks } from './clocks';

const today = day('2026-11-23');

const promise = (id: string, due: string | null, doneOn: string | null, state: ItemPromise['state'] = 'published'): ItemPromise => ({
  id,
  item: null,
  cause: { kind: 'record', record: aRecord({ id }), start: day('2026-09-01'), limits: [] },
  state,
  dueOn: due === null ? null : day(due),
  redAfter: due === null ? null : day(due),
  doneOn: doneOn === null ? null : day(doneOn),
  confirmation: null,
});

const ids = (matters: readonly { readonly id: string }[] | undefined) => matters?.map(({ id }) => id);

describe('what was to be published in a month', () => {
  const promises = [
    promise('on-the-day', '2026-10-20', '2026-10-20'),
    promise('a-day-late', '2026-10-20', '2026-10-21'),
    promise('still-open', '2026-10-20', null, 'overdue'),
    promise('due-today', '2026-11-23', null, 'due'),
    promise('done-before-its-day', '2026-12-01', '2026-11-20'),
    promise('nil', '2026-10-31', null, 'nil'),
    promise('prompt', null, '2026-10-01'),
  ];
  const clocks = publicationClocks(promises, today);

  it('was in time, late, or is open', () => {
    const october = clocks.get(month('2026-10'));
    expect([ids(october?.inTime), ids(october?.late), ids(october?.open)]).toEqual([['on-the-day'], ['a-day-late'], ['still-open']]);
    expect([...clocks.keys()].sort()).toEqual(['2026-10', '2026-12']);
  });

  it('is what the page of cards counts', () => {
    for (const { month: each, inTime, late, open } of monthScores(promises, today)) {
      const kept = clocks.get(each);
      expect([kept?.inTime.length, kept?.late.length, kept?.open.length]).toEqual([inTime, late, open]);
    }
  });
});

describe('requests', () => {
  // Received on 1 September 2026, 20 working days end on 29 September: Friday the 25th is 中秋, Sunday the 20th is made up.
  const received = day('2026-09-01');
  const closed = (id: string, on: string | null, extended = false) =>
    aRequest({ id, receivedOn: received, closedOn: on === null ? null : day(on), extended });
  const ledger = aLedger({
    requests: [closed('in-time', '2026-09-29'), closed('late', '2026-09-30'), closed('open', null), closed('extended', '2026-10-20', true)],
  });
  const clocks = requestClocks(ledger, [], workingCalendar(shippedCalendar), today);

  it('are judged by the last day of their answer period, the longer one where it was extended', () => {
    const september = clocks.get(month('2026-09'));
    expect([ids(september?.inTime), ids(september?.late), ids(september?.open)]).toEqual([['in-time'], ['late'], ['open']]);
    expect(ids([...clocks].filter(([each]) => each !== '2026-09').flatMap(([, kept]) => kept.inTime))).toEqual(['extended']);
  });

  it('stand still while a third party is asked, and begin anew with the correction', () => {
    const file = (id: string, steps: RequestFile['steps']): RequestFile => ({
      id,
      number: '2026-001',
      receipt: { way: 'in-person', arrivedOn: received, confirmedOn: null },
      applicant: 'natural',
      sealed: null,
      steps,
    });
    const answered = { kind: 'closed', on: day('2026-09-30'), answer: 'ANS-2', reason: null } as const;
    const files = [
      file('late', [
        { kind: 'third-asked', on: day('2026-09-07'), reached: day('2026-09-07') },
        { kind: 'third-replied', on: day('2026-09-08'), view: 'agrees' },
        answered,
      ]),
      file('open', [{ kind: 'fix-asked', on: day('2026-09-03'), until: day('2026-09-20') }]),
    ];
    const september = requestClocks(ledger, files, workingCalendar(shippedCalendar), today).get(month('2026-09'));
    // Two days stood still: the 29th becomes the 9th of October, past the long holiday.
    expect([ids(september?.inTime), ids(september?.late), ids(september?.open)]).toEqual([['in-time'], [], []]);
    const october = requestClocks(ledger, files, workingCalendar(shippedCalendar), today).get(month('2026-10'));
    expect(ids(october?.inTime)).toContain('late');
  });

  it('are not judged where the calendar is not announced, nor before their day', () => {
    const open = aLedger({
      requests: [aRequest({ receivedOn: day('2026-12-20'), closedOn: day('2027-03-01') }), aRequest({ receivedOn: today })],
    });
    expect(requestClocks(open, [], workingCalendar(shippedCalendar), today).size).toBe(0);
  });
});
