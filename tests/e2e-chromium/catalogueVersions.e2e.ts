import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import type { DisclosureRecord } from '../../src-domain/ledger/types';
import { day } from '../../src-domain/kernel/calendarDate';
import { aRecord } from '../builders/ledger';
import { nextTownship } from '../builders/nextCatalogue';
import { aDocument } from '../builders/review';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { openSeeded, type SeedRow } from './seedDesk';
import { press } from './setUpDesk';

const record = (id: string, title: string, catalogueItem: string, formedOn: string): DisclosureRecord =>
  aRecord({ id, title, catalogueItem, formedOn: day(formedOn), indexNumber: `640425031/2026-0000${id.slice(1)}`, publications: [] });

const records = [
  record('r1', '低保办事指南（2026年修订）', 'Z09', '2026-11-16'),
  record('r2', '农村土地承包经营权流转备案情况', 'Z29', '2026-11-10'),
  record('r3', '2026年安全生产工作计划', 'Z36', '2026-11-12'),
];
const document = aDocument({ id: 'd9', title: '低保申请材料清单', catalogueItem: 'Z09', formedOn: day('2026-11-13') });

const waiting = { candidate: nextTownship(), source: { from: 'excel', file: '乡镇目录2026年11月.xlsx' } };

const rows: readonly SeedRow[] = [
  ...records.map((value) => ({ table: 'records', key: value.id, value })),
  { table: 'documents', key: document.id, value: document },
  { table: 'drafts', key: 'catalogue-candidate', value: { key: 'catalogue-candidate', value: waiting, at: '2026-11-22T02:00:00Z' } },
];

const tab = (page: Page, name: RegExp): Promise<void> => page.getByRole('tab', { name }).click();

async function openVersions(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /^目录/ }).click();
  await page.getByRole('link', { name: '目录的版本' }).click();
  await page.getByRole('heading', { level: 1, name: '目录的版本' }).waitFor();
}

describeDesk('chromium', '目录的版本', (openDesk) => {
  it('shows what a new version changes before it applies, applies it, keeps old promises, and takes it back', async () => {
    const { page, shot } = await openSeeded(openDesk, async () => rows);
    await page.setViewportSize({ width: 1366, height: 768 });
    await openVersions(page);
    await page.getByText('乡镇政务公开目录第 2 版还没有启用').waitFor();
    await shot('versions-01-history');
    expect(await seriousTrouble(page)).toEqual([]);

    await page.getByRole('link', { name: '接着核对' }).click();
    await page.getByText('现在第 1 版，改为第 2 版').waitFor();
    const limit = page.getByRole('row', { name: /公开时限（原文）/ });
    await limit.locator('del').getByText('制定或获取信息之日起10个工作日内').waitFor();
    await limit.locator('ins').getByText('制定或获取信息之日起5个工作日内').waitFor();
    await shot('versions-02-changed');
    expect(await seriousTrouble(page)).toEqual([]);
    await tab(page, /^新增\s*1/);
    await page.getByRole('rowheader', { name: /项目库调整情况/ }).waitFor();
    await tab(page, /^取消\s*1/);
    await page.getByRole('rowheader', { name: /流转政策/ }).waitFor();
    await tab(page, /^未办结的事项/);
    await page.getByRole('row', { name: /日期变了.*低保申请材料清单.*2026-11-27.*2026-11-20.*已经过期/ }).waitFor();
    await page.getByRole('row', { name: /不变.*低保办事指南/ }).waitFor();
    await page.getByRole('row', { name: /事项取消.*流转备案情况.*还按原来的时限公开/ }).waitFor();
    await page.getByRole('row', { name: /改由别的单位公开.*安全生产工作计划.*县应急管理局/ }).waitFor();
    await shot('versions-03-effects');
    expect(await seriousTrouble(page)).toEqual([]);

    await press(page, '启用新目录');
    await page.getByRole('alert').getByText('由谁启用还没有选').waitFor();
    await page.getByRole('combobox', { name: '由谁启用' }).click();
    await page.keyboard.type('马文清');
    await page.keyboard.press('Enter');
    await shot('versions-04-by-whom');
    await press(page, '启用新目录');
    await page.getByText('乡镇政务公开目录第 2 版已经启用').waitFor();
    await shot('versions-05-applied');
    expect(await seriousTrouble(page)).toEqual([]);

    await page.getByRole('link', { name: '去看目录' }).click();
    await page.getByText(/目录第 2 版/).waitFor();
    await shot('versions-05b-list');
    await page.getByRole('link', { name: '办事指南' }).first().click();
    // Made under the version before: 10 working days, not 5.
    await page
      .getByRole('row', { name: /低保办事指南（2026年修订）/ })
      .getByText('2026-11-30')
      .waitFor();
    await openVersions(page);
    await page.getByText('取消的事项还有 1 件没有公开').waitFor();
    await page.getByRole('link', { name: '看乡镇政务公开目录第 2 版的变化' }).waitFor();
    await shot('versions-06-two');
    expect(await seriousTrouble(page)).toEqual([]);

    await page.getByRole('link', { name: '看乡镇政务公开目录第 2 版的变化' }).click();
    await page.getByRole('tab', { name: /^改动\s*5/ }).waitFor();
    await shot('versions-07-one');
    await press(page, '撤回启用');
    const dialog = page.getByRole('dialog', { name: '撤回启用，换回原来的目录？' });
    await dialog.getByText(/换回乡镇政务公开目录第 1 版/).waitFor();
    await dialog.getByRole('button', { name: '撤回启用' }).click();
    await page.getByText('已经撤回，现在用的还是乡镇政务公开目录第 1 版').waitFor();
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /^目录/ }).click();
    await page.getByText(/目录第 1 版/).waitFor();
  });
});
