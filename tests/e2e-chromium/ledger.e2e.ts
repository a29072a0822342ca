import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { openOffice } from './openOffice';
import { press, pressInRow, setUpUnit } from './setUpDesk';

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByTitle(option, { exact: true }).click();
}

const openLedger = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /台账/ }).click();
  await page.getByRole('heading', { level: 1, name: '台账' }).waitFor();
};

describeDesk('chromium', '台账', (openDesk) => {
  it('takes in a response, a training and the organisation figures, and gives back what was removed', async () => {
    const { page, shot } = await openOffice(openDesk);
    await openLedger(page);
    await shot('ledger-empty');
    await tab(page, '回应与发布会');
    await press(page, '登记回应或发布会');
    await page.getByRole('textbox', { name: '日期', exact: true }).fill('2026-10-12');
    await press(page, '存入台账');
    await page.getByText('回应渠道还没有选').first().waitFor();
    await page.getByLabel('政务微信').check();
    await shot('ledger-response');
    await press(page, '存入台账');
    await page.getByRole('rowheader', { name: '回应热点或舆情' }).waitFor();

    await tab(page, '会议培训');
    await press(page, '登记会议或培训');
    await page.getByLabel('培训班').check();
    await page.getByRole('textbox', { name: '日期', exact: true }).fill('20261015');
    await page.getByRole('textbox', { name: '接受培训' }).fill('３０');
    await press(page, '存入台账');
    await page.getByText('30 人次').waitFor();

    await tab(page, '机构人员经费');
    await press(page, '登记机构人员经费');
    await page.getByRole('textbox', { name: '截至日期' }).fill('2026-10-31');
    await press(page, '存入台账');
    await page.getByText('专职人员要填整数，没有就填 0').first().waitFor();
    for (const [label, value] of Object.entries({ 专门机构: '1', 查阅点: '4', 专职人员: '1', 兼职人员: '2', 专项经费: '3.5' }))
      await page.getByRole('textbox', { name: label, exact: true }).fill(value);
    await shot('ledger-organisation');
    await press(page, '存入台账');
    await page.getByRole('rowheader', { name: '2026-10-31' }).waitFor();

    await tab(page, '会议培训');
    await pressInRow(page, '删');
    await page.getByText('已删除会议或培训。').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === '恢复');
    await press(page, '恢复');
    await page.getByText('30 人次').waitFor();
    expect(await seriousTrouble(page)).toEqual([]);
    await shot('ledger-meetings');
  });

  it('registers a request without the applicant, and shows one month alone', async () => {
    const { page, shot } = await openOffice(openDesk);
    await openLedger(page);
    await tab(page, '依申请');
    await page.getByRole('link', { name: '到依申请登记' }).click();
    await page.getByRole('heading', { level: 1, name: '登记一件申请' }).waitFor();
    await page.getByRole('textbox', { name: '提交日期' }).fill('2026-09-28');
    await choose(page, '申请人类别', '自然人');
    await page.getByText('申请人信息以后再填').click();
    await shot('ledger-request');
    await press(page, '登记这件申请');
    await page.getByRole('heading', { level: 1, name: '依申请 2026-001' }).waitFor();
    await openLedger(page);
    await tab(page, '依申请');
    await page.getByText('办理中').waitFor();
    await page.getByRole('textbox', { name: '月份' }).fill('2026-10');
    await page.getByText('2026年10月没有依申请公开件').waitFor();
    await page.getByRole('button', { name: '显示全部' }).click();
    await page.getByText('办理中').waitFor();
    expect(await page.getByRole('textbox', { name: /姓名|电话|地址/ }).count()).toBe(0);
  });
});

describeDesk('chromium', '目录 and 今日', (openDesk) => {
  it('shows 43 own items, and one item whole', async () => {
    const { page, shot } = await openOffice(openDesk);
    await page.getByRole('heading', { level: 2, name: '全年覆盖' }).waitFor();
    expect(await seriousTrouble(page)).toEqual([]);
    await shot('today');
    await page.getByRole('link', { name: /目录/ }).first().click();
    await page.getByText(/本单位要公开的 43 项/).waitFor();
    expect(await seriousTrouble(page)).toEqual([]);
    await shot('catalogue');
    await page.getByRole('link', { name: '机构职能' }).click();
    await page.getByRole('heading', { level: 1, name: /Z01/ }).waitFor();
    await shot('catalogue-item');
    expect(await seriousTrouble(page)).toEqual([]);
  });

  it('explains a due day day by day', async () => {
    const { page, shot } = await openDesk();
    // A day within the shipped calendar, on which the return of October is owed.
    await page.clock.setFixedTime('2026-11-11T02:00:00Z');
    await page.reload();
    await setUpUnit(page);
    await page.getByText('还剩 2 个工作日').waitFor();
    await page
      .getByRole('button', { name: /怎么算的/ })
      .first()
      .click();
    await page.getByText('到期日是 2026-11-13。').waitFor();
    expect(await page.getByRole('dialog').getByRole('row').count()).toBe(15);
    await page.waitForTimeout(400);
    await shot('today-how-counted');
  });
});
