import { addDays, day, type CalendarDate } from '../../src-domain/kernel/calendarDate';
import type { Channel, DisclosureEvent, DisclosureRecord, Ledger } from '../../src-domain/ledger/types';
import { aLedger, aRecord, aRequest } from './ledger';

/** 13,230 pieces of information, each on one channel: what the county's table of 2018 prints in rows 1.2.1 to 1.2.5. */
const onChannels: Readonly<Record<Channel, number>> = { gazette: 132, website: 7970, weibo: 149, wechat: 2160, other: 2819 };

/** A day of 2018, spread over the year. */
const dayOf2018 = (at: number): CalendarDate => addDays(day('2018-01-01'), (at * 37) % 365);

const recordOf = (at: number, channel: Channel): DisclosureRecord =>
  aRecord({
    id: `r${at}`,
    indexNumber: `640425000/2018-${String(at + 1).padStart(5, '0')}`,
    title: `信息${at + 1}`,
    formedOn: dayOf2018(at),
    normative: at < 3,
    interprets: at >= 3 && at < 16 ? 'r0' : null,
    publications: [{ channel, on: dayOf2018(at), locator: '' }],
  });

const records: readonly DisclosureRecord[] = Object.entries(onChannels)
  // The keys are the channels above.
  .flatMap(([channel, count]) => Array.from({ length: count }, () => channel as Channel))
  .map((channel, at) => recordOf(at, channel));

const eventsOf = (count: number, event: Pick<DisclosureEvent, 'kind'> & Partial<DisclosureEvent>): readonly DisclosureEvent[] =>
  Array.from({ length: count }, (_, at) => ({ ...event, id: `${event.kind}${event.persons ?? ''}-${at}`, on: dayOf2018(at * 11) }));

/** The books a county would have kept in 2018 to come to its printed table: 6 trainings of 20 and 8 of 62 or 63 persons. */
export const seedYear: Ledger = aLedger({
  unit: { code: '640425000', name: '彭阳县人民政府办公室' },
  records,
  events: [
    ...eventsOf(2, { kind: 'response', channels: ['website'] }),
    ...eventsOf(12, { kind: 'online-interview', headAttended: true }),
    ...eventsOf(3, { kind: 'meeting' }),
    ...eventsOf(6, { kind: 'training', persons: 20 }),
    ...eventsOf(4, { kind: 'training', persons: 62 }),
    ...eventsOf(4, { kind: 'training', persons: 63 }),
  ],
  requests: ['2018-04-10', '2018-08-21'].map((on, at) =>
    aRequest({ id: `q${at}`, receivedOn: day(on), closedOn: addDays(day(on), 9), answeredOn: addDays(day(on), 9), answer: 'ANS-2' }),
  ),
  organisation: [{ asOf: day('2018-01-01'), agencies: 1, readingPoints: 4, fullTime: 3, partTime: 47, fundsWan: 100 }],
});
