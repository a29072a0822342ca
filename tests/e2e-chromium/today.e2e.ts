import { expect, it } from 'vitest';
import { day } from '../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../src-domain/ledger/types';
import { aRecord } from '../builders/ledger';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { openSeeded, type SeedRow } from './seedDesk';

const record = (at: number, more: Partial<DisclosureRecord>): SeedRow => {
  const id = `r${String(at)}`;
  const indexNumber = `640425031/2026-0000${String(at)}`;
  return { table: 'records', key: id, value: aRecord({ id, indexNumber, publications: [], ...more }) };
};

const website = (on: string) => [{ channel: 'website', on: day(on), locator: 'https://www.example.invalid/1' } as const];

const rows: readonly SeedRow[] = [
  { table: 'settings', key: 'visits', value: { key: 'visits', value: { now: '2026-11-09T02:00:00Z', before: null } } },
  record(1, { title: '低保审核公示（10月第二批）', formedOn: day('2026-11-02'), catalogueItem: 'Z10' }),
  record(2, { title: '冬春救助办事指南', formedOn: day('2026-10-28'), catalogueItem: 'Z09' }),
  record(3, { title: '安全生产工作计划', formedOn: day('2026-11-06'), catalogueItem: 'Z36' }),
  record(4, { title: '低保标准调整', formedOn: day('2026-03-02'), catalogueItem: 'Z09', publications: website('2026-03-10') }),
  record(5, { title: '特困供养政策', formedOn: day('2026-03-03'), catalogueItem: 'Z07', publications: website('2026-03-11') }),
  record(6, { title: '去年的指南', formedOn: day('2025-05-06'), catalogueItem: 'Z09', publications: website('2025-05-08') }),
];

describeDesk('chromium', '今日 of somebody who comes twice a month', (openDesk) => {
  it('says what changed, what is due before the next visit, and opens the year cell by cell', async () => {
    const desk = await openSeeded(openDesk, () => Promise.resolve(rows));
    const { page, shot } = desk;
    const since = page.getByText(/上次打开是 11月9日/);
    await since.waitFor();
    await page.getByRole('button', { name: '看看有什么变化' }).click();
    const changes = page.getByRole('list', { name: '上次打开以后的变化' });
    expect(await changes.getByRole('link').allInnerTexts()).toEqual([
      '到期还没有办：低保审核公示（10月第二批）',
      '到期还没有办：冬春救助办事指南',
    ]);
    await page.getByRole('table').getByRole('rowheader').first().waitFor();
    await shot('today-01-since');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('button', { name: '收起' }).click();
    const year = page.getByRole('region', { name: '全年覆盖' }).last();
    await year.getByRole('link', { name: '社会救助 2026年3月：公开 2 条' }).waitFor();
    await year.getByRole('button', { name: '社会救助' }).click();
    await year.getByRole('link', { name: 'Z10 审核信息 2026年11月：有到期没有公开的' }).waitFor();
    await shot('today-02-year');
    await page.getByRole('button', { name: '下个月' }).click();
    await page
      .getByRole('button', { name: /^12月4日 星期五，正常 1 件|^12月4日 星期五/ })
      .first()
      .click();
    const month = page.getByRole('region', { name: '月历' });
    await month.getByRole('link', { name: '安全生产工作计划' }).waitFor();
    await month.scrollIntoViewIfNeeded();
    await shot('today-04-month');
    await year.getByRole('link', { name: 'Z09 办事指南 2026年3月：公开 1 条' }).click();
    await page.getByText('目录事项：Z09 办事指南').waitFor();
    await page.getByRole('rowheader', { name: '低保标准调整' }).waitFor();
    expect(await page.getByRole('rowheader', { name: '特困供养政策' }).count()).toBe(0);
    await shot('today-03-opened');
    await page.getByRole('button', { name: '显示全部' }).click();
    await page.getByRole('rowheader', { name: '特困供养政策' }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByRole('button', { name: '看上一年' }).click();
    await page.getByRole('link', { name: '社会救助 2025年5月：公开 1 条' }).waitFor();
  });

  it('counts a day as one visit, however often the desk is opened on it', async () => {
    const desk = await openSeeded(openDesk, () => Promise.resolve(rows));
    for (const _ of ['once', 'again']) {
      await desk.page.getByText(/上次打开是 11月9日/).waitFor();
      await desk.page.getByText(/已保存 \d|还没有要保存的/).waitFor();
      await desk.page.reload();
    }
    await desk.page.getByText(/上次打开是 11月9日/).waitFor();
  });
});
