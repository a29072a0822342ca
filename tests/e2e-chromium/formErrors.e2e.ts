import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { openOffice } from './openOffice';
import { choose, heading, openRequests, text } from './requestDesk';
import { press } from './setUpDesk';

const summary = (page: Page) => page.getByRole('alert');
const lines = async (page: Page): Promise<readonly string[]> =>
  (await summary(page).count()) === 0 ? [] : summary(page).getByRole('link').allInnerTexts();
const wrong = (page: Page) => page.locator('.field-error');

async function openOuting(page: Page): Promise<void> {
  await page.getByRole('link', { name: /台账/ }).click();
  await heading(page, '台账');
  await page.getByRole('tab', { name: '会议培训', exact: true }).click();
  await page.getByRole('navigation', { name: '这一类的台账' }).getByRole('link', { name: '外出培训', exact: true }).click();
  await page.getByRole('button', { name: '登记外出培训', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '存入台账' }).waitFor();
}

describeDesk('chromium', '表单里的错', (openDesk) => {
  it('goes as soon as its field is filled in, comes back when it is emptied, and never while typing for the first time', async () => {
    const { page, shot } = await openOffice(openDesk);
    await openOuting(page);
    await text(page, '课程内容').fill('保密培训');
    await text(page, '课程内容').fill('');
    await text(page, '日期').fill('十一月');
    expect(await wrong(page).count()).toBe(0);
    await text(page, '日期').fill('2026-11-02');

    await press(page, '存入台账');
    await summary(page).getByText('有 4 处要改').waitFor();
    expect(await wrong(page).count()).toBe(4);
    await shot('form-errors-1');
    await text(page, '课程内容').fill('保密培训');
    await summary(page).getByText('有 3 处要改').waitFor();
    await text(page, /^参加/).fill('三');
    expect(await lines(page)).toHaveLength(3);
    await text(page, /^参加/).fill('３');
    await summary(page).getByText('有 2 处要改').waitFor();
    expect(await text(page, '课程内容').getAttribute('aria-invalid')).toBeNull();
    await shot('form-errors-2');
    expect(await seriousTrouble(page)).toEqual([]);
    await text(page, '课程内容').fill('');
    await summary(page).getByText('有 3 处要改').waitFor();
    await text(page, '课程内容').fill('保密培训');
    await text(page, '地点').fill('县委党校');
    await text(page, '主办单位').fill('县政府办');
    await summary(page).waitFor({ state: 'detached' });
    expect(await wrong(page).count()).toBe(0);
    await text(page, '主办单位').fill('');
    await press(page, '存入台账');
    await summary(page).getByText('有 1 处要改').waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
    await text(page, '主办单位').fill('县政府办');
    await press(page, '存入台账');
    await page.getByRole('rowheader', { name: '保密培训' }).or(page.getByText('保密培训')).first().waitFor();
  });

  it('does so for lists, days and cards as well', async () => {
    const { page, shot } = await openOffice(openDesk);
    await openRequests(page);
    await page.getByRole('link', { name: '登记一件申请' }).click();
    await heading(page, '登记一件申请');
    expect(await wrong(page).count()).toBe(0);
    await text(page, '提交日期').fill('');
    await press(page, '登记这件申请');
    await summary(page).waitFor();
    const before = (await lines(page)).length;
    await text(page, '提交日期').fill('2026-10');
    expect(await lines(page)).toHaveLength(before);
    await text(page, '提交日期').fill('2026-10-12');
    await expect.poll(() => lines(page)).toHaveLength(before - 1);
    await choose(page, '申请人类别', '自然人');
    await expect.poll(() => lines(page)).toHaveLength(before - 2);
    await shot('form-errors-3');
    expect(await lines(page)).toEqual(['口令还没有填']);
    await page.getByRole('checkbox', { name: '申请人信息以后再填' }).check();
    await summary(page).waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: '申请人信息以后再填' }).uncheck();
    await summary(page).getByText('有 1 处要改').waitFor();
  });
});
