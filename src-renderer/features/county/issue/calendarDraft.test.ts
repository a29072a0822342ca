import { describe, expect, it } from 'vitest';
import { shippedCalendar } from '../../../../src-bridge/resources/calendar';
import { draftOf, draftYears, readDraft } from './calendarDraft';

const draft = { ...draftOf(shippedCalendar, 2027), document: '通知', off: '01-01..01-03\n2月5日至11日' };

describe('a year as typed', () => {
  it('begins empty for the next year and with what is known for an earlier one', () => {
    expect(draftYears(shippedCalendar)).toEqual([2027, 2026, 2025]);
    expect(draftOf(shippedCalendar, 2027)).toMatchObject({ document: '', off: '', work: '' });
    expect(readDraft(shippedCalendar, draftOf(shippedCalendar, 2026))).toMatchObject({ good: true, faults: [] });
    expect(readDraft(shippedCalendar, draftOf(shippedCalendar, 2026)).calendar.years).toEqual(
      shippedCalendar.years.map((notice) => ({ ...notice, off: [...notice.off].sort(), work: [...notice.work].sort() })),
    );
  });

  it('is good when days and document are there', () => {
    const { good, calendar } = readDraft(shippedCalendar, draft);
    expect(good).toBe(true);
    expect(calendar.knownThrough).toBe('2027-12-31');
    expect(calendar.years.at(-1)?.off).toHaveLength(10);
    expect(readDraft(shippedCalendar, { ...draft, document: ' ' })).toMatchObject({ good: false, unnamed: true });
  });

  it('names what is no day, what stands twice, and weekdays that are worked anyway', () => {
    expect(readDraft(shippedCalendar, { ...draft, off: '春节' })).toMatchObject({ good: false, odd: { off: ['春节'], work: [] } });
    expect(readDraft(shippedCalendar, { ...draft, work: '01-02' })).toMatchObject({ good: false, faults: [{ code: 'off-and-work' }] });
    expect(readDraft(shippedCalendar, { ...draft, work: '02-17' })).toMatchObject({ good: true, weekdays: ['2027-02-17'] });
  });
});
