import { describe, expect, it } from 'vitest';
import { calendar } from '../../src-bridge/resources/calendar';
import { townshipCatalogue } from '../../src-bridge/resources/catalogue';
import { noticeRules } from '../../src-bridge/resources/notices';
import { legalLimits } from '../../src-bridge/resources/legalLimits';
import { itemOf } from '../catalogue/promises';
import { day } from '../kernel/calendarDate';
import type { DisclosureRecord } from '../ledger/types';
import { chineseDate, noticePeriod } from './period';
import { noticeTerm } from './rules';
import { matterOf, missingBlocks, noticeSheet, type NoticeInput } from './sheet';

const record: DisclosureRecord = {
  id: 'r1',
  indexNumber: '640425031/2026-00012',
  title: '白阳镇人民政府关于2026年第四季度低保初审对象的公示',
  formedOn: day('2026-10-28'),
  attribute: 'proactive',
  leadUnit: true,
  normative: false,
  interprets: null,
  catalogueItem: 'Z10',
  publications: [],
};

const input = (more: Partial<NoticeInput> = {}): NoticeInput => ({
  id: 'n1',
  record,
  unitName: '白阳镇人民政府',
  kind: '公示',
  matter: '2026年第四季度低保初审对象',
  documentNumber: null,
  publishedOn: day('2026-11-02'),
  term: { n: 7, unit: 'working-day' },
  basis: '根据《最低生活保障审核确认办法》，现将初审对象公示如下。',
  body: ['经村民代表会议评议，初审对象共2户。', ' '],
  list: { columns: ['序号', '姓名', '村组'], rows: [['1', '张某', '陡坡村二组']], total: null },
  objections: { phone: '0954-7012302', address: '镇政府民政办', hours: '工作日8:30至17:30', office: '民政办' },
  supervision: '镇纪委 0954-7012681',
  signedOn: day('2026-11-02'),
  ...more,
});

const sheetOf = (more: Partial<NoticeInput> = {}) => {
  const made = noticeSheet(noticeRules, calendar, input(more));
  if (!made.ok) throw new Error(made.error);
  return made.value;
};
const textOf = (sheet: ReturnType<typeof sheetOf>, id: string): string => {
  const block = sheet.blocks.find((one) => one.id === id);
  return block !== undefined && 'text' in block ? block.text : '';
};

describe('a board sheet', () => {
  it('has every block of a 公示 in print order', () => {
    const sheet = sheetOf({ documentNumber: '白政发〔2026〕12号' });
    expect(sheet.blocks.map(({ id }) => id)).toEqual(noticeRules.blocks.map(({ id }) => id));
    expect(missingBlocks(noticeRules, sheet)).toEqual([]);
    expect(textOf(sheet, 'title')).toBe('白阳镇人民政府关于2026年第四季度低保初审对象的公示');
    expect(textOf(sheet, 'period')).toBe('公示期：自2026年11月3日至2026年11月11日（共7个工作日）');
  });

  it('prints a period in days with the days there really are', () => {
    const text = textOf(sheetOf({ publishedOn: day('2026-09-28'), term: { n: 7, unit: 'calendar-day' } }), 'period');
    expect(text).toBe('公示期：自2026年9月29日至2026年10月8日（共10天）');
  });

  it('needs no document number, list or period where the kind has none', () => {
    const sheet = sheetOf({ kind: '公告', term: null, list: null, objections: null });
    expect(missingBlocks(noticeRules, sheet)).toEqual([]);
    expect(sheet.blocks.some(({ id }) => id === 'period' || id === 'docNumber' || id === 'list')).toBe(false);
  });

  it('names every missing block of a 公示 in print order', () => {
    const sheet = sheetOf({ matter: ' ', term: null, basis: '', body: [], objections: null, supervision: '' });
    expect(missingBlocks(noticeRules, sheet)).toEqual(['title', 'period', 'basis', 'body', 'objections', 'supervision']);
    const half = sheetOf({ objections: { phone: '0954-7012302', address: '', hours: '', office: '民政办' } });
    expect(missingBlocks(noticeRules, half)).toEqual(['objections']);
  });

  it('promises no last day that the calendar does not know', () => {
    const sheet = sheetOf({ publishedOn: day('2026-12-28') });
    expect(sheet.period?.to).toBeNull();
    expect(missingBlocks(noticeRules, sheet)).toEqual(['period']);
  });

  it('refuses what was not approved for everybody', () => {
    const made = (more: Partial<DisclosureRecord>) => noticeSheet(noticeRules, calendar, input({ record: { ...record, ...more } }));
    expect(made({ attribute: 'on-request' })).toEqual({ ok: false, error: 'not-proactive' });
    expect(made({ indexNumber: '' })).toEqual({ ok: false, error: 'no-index-number' });
  });
});

describe('terms and titles', () => {
  it.each([
    ['Z10', { n: 7, unit: 'working-day' }],
    ['Z33', { n: 5, unit: 'calendar-day' }],
    ['Z28', { n: 7, unit: 'calendar-day' }],
    ['Z02', null],
  ])('%s stays up for %j', (id, term) => {
    const found = noticeTerm(noticeRules, itemOf(townshipCatalogue, id), legalLimits);
    if (term === null) expect(found).toBeNull();
    else expect(found).toMatchObject(term);
  });

  it.each([
    ['白阳镇人民政府关于做好冬春救助工作的通知', '做好冬春救助工作'],
    ['关于2026年秸秆禁烧的公告', '2026年秸秆禁烧'],
    ['机构职能', '机构职能'],
  ])('%s is about %s', (title, matter) => {
    expect(matterOf(title, '白阳镇人民政府')).toBe(matter);
  });

  it('prints dates as official papers do', () => {
    expect(chineseDate(day('2026-01-05'))).toBe('2026年1月5日');
  });
});

describe('the period', () => {
  it('begins on the first counted day, also after a holiday', () => {
    expect(noticePeriod(calendar, day('2026-09-30'), { n: 7, unit: 'working-day' })).toMatchObject({
      from: '2026-10-08',
      to: '2026-10-15',
    });
  });
});
