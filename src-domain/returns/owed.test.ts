import { expect, it } from 'vitest';
import { calendar } from '../../src-bridge/resources/calendar';
import { supervision } from '../../src-bridge/resources/supervision';
import { anExportedReturn } from '../../tests/builders/returns';
import { day } from '../kernel/calendarDate';
import { month } from '../kernel/month';
import { firstOwed, returnsOwed } from './owed';
import type { ReturnVersion } from './versions';

const clock = (today: string, since = '2026-09-20') => ({ rules: supervision, calendar, today: day(today), since: day(since) });

it('begins with the month before set-up only while that return was not yet due', () => {
  expect(firstOwed(clock('2026-11-23', '2026-11-13'))).toBe('2026-10');
  expect(firstOwed(clock('2026-11-23', '2026-11-14'))).toBe('2026-11');
});

it('begins with it too where no one can say yet when it is due, until it must be over', () => {
  expect(firstOwed(clock('2027-01-05', '2027-01-05'))).toBe('2026-12');
  expect(firstOwed(clock('2027-01-29', '2027-01-29'))).toBe('2027-01');
});

it('leaves out what was handed in and brings back what was sent back', () => {
  const today = clock('2026-11-23');
  expect(returnsOwed([], today)).toEqual(['2026-09', '2026-10']);
  expect(returnsOwed([anExportedReturn('2026-10')], today)).toEqual(['2026-09']);
  const { export: left, ...frozen } = anExportedReturn('2026-10');
  const sentBack: ReturnVersion = { ...frozen, export: left, state: 'sent-back', receipt: { on: day('2026-11-05'), note: '漏报' } };
  expect(returnsOwed([sentBack], today)).toEqual(['2026-09', '2026-10']);
  const old: ReturnVersion = { ...sentBack, document: { ...sentBack.document, period: month('2026-03') } };
  expect(returnsOwed([old], today)).toEqual(['2026-03', '2026-09', '2026-10']);
});
