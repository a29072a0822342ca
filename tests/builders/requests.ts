import { shippedCalendar } from '../../src-bridge/resources/calendar';
import { workingCalendar } from '../../src-domain/calendar/workingCalendar';
import { day } from '../../src-domain/kernel/calendarDate';
import type { Applicant, RequestFile } from '../../src-domain/ledger/requests/file';

/** The calendar as shipped, known to the end of 2026. */
export const calendar2026 = workingCalendar(shippedCalendar, undefined);

export const aFile = (over: Partial<RequestFile> = {}): RequestFile => ({
  id: 'q1',
  number: '2026-001',
  receipt: { way: 'in-person', arrivedOn: day('2026-11-02'), confirmedOn: null },
  applicant: 'natural',
  sealed: null,
  steps: [],
  ...over,
});

/** Nobody of this name is meant. */
export const anApplicant = (over: Partial<Applicant> = {}): Applicant => ({
  name: '冯小满',
  proof: '居民身份证',
  contact: '0954-0000000',
  address: '陡坡村',
  asked: '陡坡村2025年征地补偿安置方案',
  form: '纸质，邮寄',
  ...over,
});
