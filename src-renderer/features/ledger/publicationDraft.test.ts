import { describe, expect, it } from 'vitest';
import { day } from '../../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import { recordsText as text } from '../../strings/ledger';
import { blankPublication, draftsOf, isBeforeApproval, readPublications } from './publicationDraft';

const record: DisclosureRecord = {
  id: 'r1',
  indexNumber: '640425031/2026-00001',
  title: '关于冬春救助工作的通知',
  formedOn: day('2026-10-08'),
  attribute: 'proactive',
  leadUnit: true,
  normative: false,
  interprets: null,
  catalogueItem: 'Z09',
  publications: [{ channel: 'other', medium: '公告栏', on: day('2026-10-11'), locator: '镇政府一楼公开栏' }],
};
const today = day('2026-11-03');

describe('publications as typed', () => {
  it('gives back what a record holds', () => {
    expect(readPublications(draftsOf(record), record, today)).toEqual({ ok: true, value: record.publications });
  });

  it('names everything that is missing on a blank line', () => {
    const read = readPublications([{ ...blankPublication('a', today), on: null }], record, today);
    expect(read.ok ? [] : read.error.map(({ field }) => field)).toEqual(['channel-a', 'on-a', 'locator-a']);
  });

  it.each([
    ['2026-10-07', text.beforeFormed('2026-10-08')],
    ['2026-11-04', text.future],
  ])('refuses %s', (on, sentence) => {
    const line = { ...blankPublication('a', today), channel: 'website' as const, on: day(on), locator: '网站首页' };
    expect(readPublications([line], record, today)).toEqual({ ok: false, error: [{ field: 'on-a', text: sentence }] });
  });

  it.each([
    ['2026-10-08', true],
    ['2026-10-09', false],
    ['2026-10-10', false],
  ])('says whether %s is before the approval, and keeps it', (on, before) => {
    const line = { ...blankPublication('a', today), channel: 'website' as const, on: day(on), locator: '网站首页' };
    expect(isBeforeApproval(line, day('2026-10-09'))).toBe(before);
    expect(isBeforeApproval(line, null)).toBe(false);
    expect(readPublications([line], record, today).ok).toBe(true);
  });

  it('refuses the same line twice', () => {
    const [line] = draftsOf(record);
    const read = readPublications(line === undefined ? [] : [line, { ...line, key: 'b' }], record, today);
    expect(read).toEqual({ ok: false, error: [{ field: 'on-b', text: text.twice }] });
  });
});
