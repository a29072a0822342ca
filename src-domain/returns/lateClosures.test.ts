import { expect, it } from 'vitest';
import { calendar } from '../../src-bridge/resources/calendar';
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

it('calls nothing late where the calendar is not announced', () => {
  const requests = [aRequest({ receivedOn: day('2026-12-20'), closedOn: day('2027-03-30') })];
  expect(lateClosures(aLedger({ requests }), month('2027-03'), calendar)).toEqual([]);
});
