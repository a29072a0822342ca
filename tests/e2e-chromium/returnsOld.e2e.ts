import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { workbook } from '../builders/catalogueExcel';
import { fillOldTable, soundFigures } from '../builders/oldReturns';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { october, organisation } from './october';
import { give, heading } from './reviewSteps';
import { openSeeded } from './seedDesk';
import { press } from './setUpDesk';

async function openOld(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^月报/ }).click();
  await heading(page, '2026年10月月报', 1);
  await page.getByRole('link', { name: '以前的报表' }).click();
  await heading(page, '以前的报表', 1);
  await page.getByText('还没有收下以前的报表').waitFor();
}

/** A book with two sound months and one with something to look at. */
const book = (): Promise<Buffer> =>
  workbook((all) => {
    all.addWorksheet('封面').addRow(['白阳镇2025年月报']);
    fillOldTable(all.addWorksheet('9月'), { title: '（2025年9月）', figures: soundFigures(3), yearToDate: soundFigures(20) });
    const sheet = all.addWorksheet('10月');
    fillOldTable(sheet, {
      title: '（2025年10月）',
      figures: { ...soundFigures(6), '1.1.a': '', '1.1.b': '', '2.2.3': '3篇', '3.1.4': 5 },
      label: (label, id) => (id === '2.2.5' ? '5.其他方式回应事件次数' : label),
      without: ['9.3'],
    });
    sheet.insertRow(22, ['网民留言办理数', '件', 12]);
  });

const cell = (page: Page, row: string) => page.getByRole('textbox', { name: `${row}，收下的数` });

describeDesk('chromium', '以前的报表', (openDesk) => {
  it('come out of Excel cell by cell, stand beside the month, and go again', async () => {
    const { page, shot } = await openSeeded(openDesk, async (call) => [...(await october(call)), organisation]);
    await page.setViewportSize({ width: 1366, height: 768 });
    await openOld(page);
    await shot('returns-old-01-empty');
    expect(await seriousTrouble(page)).toEqual([]);

    await give(page, '通知.xlsx', await workbook((all) => all.addWorksheet('通知').addRow(['不是月报'])));
    await page.getByText('没有找到 2014 年格式的统计表').waitFor();
    await page.getByText('没有收下任何内容').waitFor();
    await shot('returns-old-02-none');

    await give(page, '2025年月报.xlsx', await book());
    await page.getByText('2025年月报.xlsx：读到 2 张统计表').waitFor();
    await page.getByText('没有当成统计表的：封面').waitFor();
    await heading(page, '工作表“10月”');
    await page.getByText('5 处要看').waitFor();
    await shot('returns-old-03-read');
    expect(await seriousTrouble(page)).toEqual([]);

    await press(page, '收下这 2 张');
    const summary = page.getByRole('alert').filter({ hasText: '还不能继续' });
    await summary.getByText(/^10月，二（二）3\.政策解读稿件发布数：请看过再勾/).waitFor();
    await summary.getByText('10月：合计和分项对不上', { exact: false }).waitFor();
    await shot('returns-old-04-refused');
    await summary.getByRole('link', { name: /政策解读稿件发布数/ }).click();
    expect(await cell(page, '二（二）3.政策解读稿件发布数').inputValue()).toBe('3');
    await shot('returns-old-05-doubts');
    await page.getByRole('checkbox', { name: '二（二）3.政策解读稿件发布数 看过了' }).check();
    await page.getByRole('checkbox', { name: '二（二）5.其他方式回应事件数 看过了' }).check();
    await press(page, '空着的 3 处，都照空着收下');
    await cell(page, '一（一）其中：主动公开规范性文件数').fill('1');
    await page.getByText('表里另有几行，2014 年格式没有，没有收').scrollIntoViewIfNeeded();
    await page.getByText('A22 网民留言办理数：12').waitFor();
    await page.getByRole('checkbox', { name: '看过了，原来的表就是这样' }).check();
    await shot('returns-old-06-sums');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '收下这 2 张');
    await page.getByText('已收下 2025年9月、2025年10月').waitFor();
    await page.getByRole('rowheader', { name: '2025年10月' }).waitFor();
    await shot('returns-old-07-taken');
    expect(await seriousTrouble(page)).toEqual([]);

    await page.getByRole('link', { name: '打开 2025年10月' }).click();
    await heading(page, '2025年10月（以前的报表）', 1);
    await page.getByText('C23 格写的是“3篇”，收下 3').waitFor();
    await page.getByText('C8 格空着，照空着收下').waitFor();
    await shot('returns-old-08-one');
    expect(await seriousTrouble(page)).toEqual([]);

    await page.getByRole('tab', { name: '对应的2021年格式' }).click();
    const answered = page.getByRole('row', { name: /^（一）予以公开/ });
    expect(await answered.getByRole('cell').allTextContents()).toEqual(['6', expect.stringContaining('同意公开答复数')]);
    await page.getByRole('heading', { name: '2021年格式没有的各行' }).waitFor();
    await shot('returns-old-10-mapping');
    expect(await seriousTrouble(page)).toEqual([]);

    await page.getByRole('link', { name: '回到以前的报表' }).click();
    await heading(page, '以前的报表', 1);
    await page.getByRole('link', { name: '回到月报' }).click();
    await heading(page, '2026年10月月报', 1);
    const published = page.getByRole('row', { name: /^（一）主动公开政府信息数/ });
    // Same month last year, as the old sheet says.
    expect(await published.getByRole('cell').nth(3).textContent()).toBe('7');
    await shot('returns-old-09-month');

    await page.getByRole('link', { name: '以前的报表' }).click();
    await page.getByRole('rowheader', { name: '2025年9月' }).waitFor();
    await press(page, '去掉 2025年9月');
    await page.getByText('已去掉2025年9月的表').waitFor();
    await page.getByRole('rowheader', { name: '2025年9月' }).waitFor({ state: 'detached' });
    await press(page, '恢复');
    await page.getByRole('rowheader', { name: '2025年9月' }).waitFor();
    await page.reload();
    await page.getByRole('rowheader', { name: '2025年10月' }).waitFor();

    const year = await workbook((all) =>
      fillOldTable(all.addWorksheet('年报'), { title: '（2024年度）', heads: ['统计指标', '单位', '汇总数'] }),
    );
    await give(page, '2024.xlsx', year);
    await page.getByRole('radio', { name: '全年的', checked: true }).waitFor();
    await page.getByText('都读清楚了').waitFor();
    await press(page, '收下这 1 张');
    await page.getByRole('rowheader', { name: '2024年全年' }).waitFor();
    await press(page, '撤回，不收了');
    await page.getByText('已经撤回，没有收下。').waitFor();
    await page.getByRole('rowheader', { name: '2024年全年' }).waitFor({ state: 'detached' });
    await give(page, '再来.xlsx', await book());
    await page.getByText('2025年9月已经收过一张，会换成这一张').waitFor();
    await press(page, '不用这份文件');
    await page.getByRole('rowheader', { name: '2025年9月' }).waitFor();
  });
});
