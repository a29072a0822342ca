import { describe, expect, it } from 'vitest';
import { calendar } from '../../src-bridge/resources/calendar';
import { paperPayload } from '../../src-bridge/payload/paper';
import { aPosting } from '../../tests/builders/postings';
import { day } from '../kernel/calendarDate';
import { postingReport, type ReportSource } from './report';
import type { NoticeObjection, PostedNotice } from './types';

const posted = aPosting({ postedOn: day('2026-11-02'), until: day('2026-11-11'), takenDownOn: day('2026-11-12'), takenDownBy: '王芳' });
const objection: NoticeObjection = {
  id: 'o1',
  on: day('2026-11-09'),
  way: '来电',
  what: '二组一户人均收入核算有误',
  handledOn: day('2026-11-10'),
  outcome: '入户复核，维持原结果',
};

const wordsOf = (notices: readonly PostedNotice[], more: Partial<ReportSource> = {}): string => {
  const sheet = postingReport({
    unitName: '白阳镇人民政府',
    indexNumber: '640425031/2026-00007',
    notices,
    calendar,
    on: day('2026-11-23'),
    ...more,
  });
  // What the host takes is what we give.
  expect(paperPayload.parse(sheet)).toEqual(sheet);
  for (const block of sheet.blocks)
    if (block.kind === 'table') expect(block.rows.every(({ cells }) => cells.length === block.columns.length)).toBe(true);
  return JSON.stringify(sheet.blocks);
};

describe('公示情况说明', () => {
  it('counts the days of the period and names the rest days', () => {
    expect(wordsOf([posted])).toContain(
      '2026年11月2日张贴，当天不计算在内，公示期自2026年11月3日至2026年11月11日，共9天，其中工作日7天，休息日为11月7日、8日。',
    );
  });

  it('names rest days of two months, and leaves out what the calendar does not know', () => {
    const autumn = aPosting({ postedOn: day('2026-09-30'), until: day('2026-10-15') });
    expect(wordsOf([autumn])).toContain('休息日为10月1日、2日');
    const far = aPosting({ postedOn: day('2026-12-25'), until: day('2027-01-10') });
    expect(wordsOf([far])).toContain('共16天。');
    expect(wordsOf([aPosting()])).toContain('没有规定公示期');
  });

  it('lists every place and says when all is done', () => {
    const words = wordsOf([posted, { ...posted, id: 'n2', place: '陡坡村公开栏' }]);
    expect(words).toContain('陡坡村公开栏');
    expect(words).toContain('公示期间没有收到异议。');
    expect(words).toContain('公示已经期满，公示单已经全部撤下，没有未办结的异议。');
  });

  it('never calls it done while sheets hang, came down early or an objection is open', () => {
    const open = { ...objection, handledOn: null, outcome: '' };
    expect(wordsOf([{ ...posted, objections: [objection] }])).toContain('收到异议1件，都已办结');
    expect(wordsOf([{ ...posted, objections: [objection, { ...open, id: 'o2' }] }])).toContain('还有1件异议没有办结，公示还没有办完。');
    expect(wordsOf([{ ...posted, takenDownOn: null, takenDownBy: null }])).toContain('还有1处没有撤下');
    const early = wordsOf([{ ...posted, takenDownOn: day('2026-11-10'), downEarly: '内容有误' }]);
    expect(early).toContain('有1处没有贴满公示期');
    expect(early).toContain('提前撤下：内容有误');
  });

  it('marks what came in after the last day', () => {
    expect(wordsOf([{ ...posted, objections: [{ ...objection, on: day('2026-11-12'), handledOn: day('2026-11-13') }] }])).toContain(
      '（期满后收到）',
    );
    expect(wordsOf([{ ...posted, objections: [objection] }])).not.toContain('（期满后收到）');
  });
});
