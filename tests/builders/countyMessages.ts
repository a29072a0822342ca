import calendarJson from '../../resources/calendar.json';
import townshipJson from '../../resources/catalogues/township.json';
import supervisionJson from '../../resources/supervision.json';
import { day } from '../../src-domain/kernel/calendarDate';
import type { CountyMessageKind } from '../../src-domain/county/messages';
import type { Predicate } from '../../src-domain/packages/statement';
import type { CalendarSource } from '../../src-domain/calendar/types';
import { shippedCalendar } from '../../src-bridge/resources/calendar';
import { createKeyPair } from '../../src-main/host/keys/sm2';
import { makePackage, trustedKey, trustOf, type MadePackage, type Recipe } from '../packages/packageBuilder';

export const office = { code: '640425001', name: '彭阳县人民政府办公室' };
export const officeKey = createKeyPair();
export const countyList = trustOf(trustedKey(officeKey, { role: 'county', unit: office.code, name: office.name }));

/** The shipped calendar with a year that nobody has announced yet. The days are invented. */
export const calendar2027: CalendarSource = {
  ...shippedCalendar,
  knownThrough: day('2027-12-31'),
  years: [
    ...shippedCalendar.years,
    {
      year: 2027,
      document: '国务院办公厅关于2027年部分节假日安排的通知（试用）',
      off: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'].map(day),
      work: ['2027-02-07'].map(day),
    },
  ],
};

const { items, ...layer } = calendarJson.local;

/** A good payload of each kind, as a stranger would write it from formats-county.md. */
export const goodMessages: Readonly<Record<CountyMessageKind, object>> = {
  catalogue: { ...townshipJson, schema: 'gongkai/catalogue/1', version: 2 },
  calendar: { ...calendarJson, schema: 'gongkai/calendar/1', local: { ...layer, festivals: items } },
  supervision: { ...supervisionJson, schema: 'gongkai/supervision/1' },
  trust: countyList,
};

/** A package of the county; everything about it can be made wrong. */
export const countyPackage = (
  kind: CountyMessageKind,
  {
    predicate,
    payload = goodMessages[kind],
    ...recipe
  }: Omit<Partial<Recipe>, 'payload' | 'predicate'> & { payload?: object; predicate?: Partial<Predicate> } = {},
): MadePackage =>
  makePackage({
    payload: { [`data/${kind}.json`]: JSON.stringify(payload) },
    signer: officeKey,
    ...recipe,
    predicate: { kind, unit: office, period: null, createdAt: '2026-11-20T02:00:00Z', ...predicate },
  });
