import { addDays, day, type CalendarDate } from '../../src-domain/kernel/calendarDate';
import type { Channel, DisclosureEvent, DisclosureRecord, Ledger } from '../../src-domain/ledger/types';
import type { WorkEntry } from '../../src-domain/ledger/work/types';
import { aLedger, aRecord, aRequest } from './ledger';
import { aBatch, aMailbox, anAccount } from './work';

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

/** The books beside the ledger, as the report of 2018 tells of them: 331, 县长信箱, 建议提案, 公报, 常务会议, 账号, 查阅点, 外出培训. */
export const seedWork: readonly WorkEntry[] = [
  aMailbox({ id: 'm1', on: day('2018-12-01') }),
  aMailbox({ id: 'm2', on: day('2018-12-01'), platform: '“县长信箱”', received: 168, closed: 168 }),
  aBatch({ id: 'b1', on: day('2018-12-20') }),
  aBatch({
    id: 'b2',
    on: day('2018-12-20'),
    kind: 'proposal',
    session: '县九届政协二次会议',
    states: { closed: 56, underway: 20, planned: 11, impossible: 7 },
    answered: 94,
    published: 94,
  }),
  aBatch({
    id: 'b3',
    on: day('2018-12-20'),
    kind: 'ad-hoc-proposal',
    session: '县九届政协二次会议',
    states: { closed: 11, underway: 6, planned: 1, impossible: 0 },
    answered: 18,
    published: 18,
  }),
  ...[1, 2, 3, 4].map((at): WorkEntry => ({
    book: 'gazette',
    id: `g${at}`,
    on: day(`2018-0${at * 2}-28`),
    number: `2018年第${at}期`,
    pages: 40,
    copies: 345,
    items: 33,
  })),
  ...Array.from({ length: 20 }, (_, at): WorkEntry => ({
    book: 'session',
    id: `s${at}`,
    on: addDays(day('2018-01-08'), at * 14),
    title: `县政府第${at + 1}次常务会议`,
    guests: at < 3 ? ['deputies', 'members', 'media'] : ['media'],
    guestNames: '',
  })),
  anAccount({ id: 'a1', on: day('2017-05-01'), name: '彭阳政务', posts: { '2018-10': 2160 } }),
  anAccount({ id: 'a2', on: day('2017-05-01'), kind: 'weibo', name: '彭阳在线', posts: { '2018-10': 149 } }),
  ...['县图书馆', '县档案馆', '县博物馆', '县政务服务中心'].map((name, at): WorkEntry => ({
    book: 'point',
    id: `l${at}`,
    on: day('2017-05-01'),
    name,
    place: '一楼',
    closedOn: null,
  })),
  ...[20, 20, 15, 15].map((persons, at): WorkEntry => ({
    book: 'outing',
    id: `o${at}`,
    on: day(`2018-0${at + 3}-10`),
    title: '政务公开专项培训',
    place: '北京',
    hosts: '',
    persons,
  })),
];
