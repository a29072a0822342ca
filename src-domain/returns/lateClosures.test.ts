import { expect, it } from 'vitest';
import { calendar } from '../../src-bridge/resources/calendar';
import { aFile } from '../../tests/builders/requests';
import { aLedger, aRequest } from '../../tests/builders/ledger';
import { day } from '../kernel/calendarDate';
import { month } from '../kernel/month';
import { lateClosures } from './lateClosures';

// Received on 24 September 2026, twenty working days end on 29 October (formats.md, section 5).
const request = (id: string, closedOn: string, extended = false) =>
  aRequest({ id, receivedOn: day('2026-09-24'), closedOn: day(closedOn), extended });

it('lists what was closed after its answer period without an extension, in its month', () => {
  const ledger = aLedger({
    requests: [
      request('in-time', '2026-10-29'),
      request('late', '2026-10-30'),
      request('extended', '2026-10-30', true),
      request('next', '2026-11-02'),
    ],
  });
  expect(lateClosures(ledger, month('2026-10'), calendar)).toEqual(['late']);
});

it('takes a delayed answer within the day that was told, and a pause, for in time', () => {
  const requests = [request('delayed', '2026-11-20'), request('past', '2026-11-23'), request('paused', '2026-10-30')];
  const receipt = { way: 'in-person', arrivedOn: day('2026-09-24'), confirmedOn: null } as const;
  const delayed = { kind: 'delayed', on: day('2026-10-12'), until: day('2026-11-20'), approver: '李秀英' } as const;
  const files = [
    aFile({ id: 'delayed', receipt, steps: [delayed] }),
    aFile({ id: 'past', receipt, steps: [delayed] }),
    aFile({
      id: 'paused',
      receipt,
      steps: [
        { kind: 'organ-asked', on: day('2026-10-12'), reached: null, joint: false },
        { kind: 'organ-replied', on: day('2026-10-14'), view: 'agrees' },
      ],
    }),
  ];
  const late = (period: string, of = files) => lateClosures(aLedger({ requests }), month(period), calendar, of);
  expect(late('2026-11')).toEqual(['past']);
  expect(late('2026-10')).toEqual([]);
  expect(late('2026-11', [])).toEqual(['delayed', 'past']);
});

it('calls nothing late where the calendar is not announced', () => {
  const requests = [aRequest({ receivedOn: day('2026-12-20'), closedOn: day('2027-03-30') })];
  expect(lateClosures(aLedger({ requests }), month('2027-03'), calendar)).toEqual([]);
});
