import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { describeDesk } from '../harness';
import { allowClipboard, clipboardOf } from '../harness/clipboardOf';
import { seriousTrouble } from './axe';
import { channelRows, winter } from './channelsDesk';
import { openSeeded } from './seedDesk';
import { press } from './setUpDesk';

async function openPoster(page: Page): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `#/channels/record/${winter.id}?channel=poster`);
  await page.getByRole('heading', { level: 2, name: '二维码卡片', exact: true }).waitFor();
  await page.getByRole('img', { name: '二维码卡片' }).waitFor();
}

/** What a telephone reads from the card. */
async function codeOfCard(page: Page): Promise<string | null | undefined> {
  await press(page, '复制图片');
  await page.getByText('图片已复制').waitFor();
  return (await clipboardOf(page)).picture?.code;
}

describeDesk('chromium', '单位网站地址', (openDesk) => {
  it('is where the code leads until the record has a page of its own, and the card says so', async () => {
    const { page, shot } = await openSeeded(openDesk, channelRows);
    await page.evaluate(() => (location.hash = '#/settings'));
    await page.getByRole('heading', { level: 1, name: '设置' }).waitFor();
    await press(page, '修改单位情况');
    const panel = page.getByRole('dialog');
    const website = panel.getByRole('textbox', { name: /单位网站地址/ });
    await website.fill('www.example.invalid');
    await press(page, '保存单位情况');
    await panel.getByText('“www.example.invalid”不是完整的网址').first().waitFor();
    await shot('settings-website-odd');
    await website.fill('https://www.example.invalid/baiyang/');
    await press(page, '保存单位情况');
    await page.getByText('https://www.example.invalid/baiyang/').waitFor();
    await shot('settings-website');

    await allowClipboard(page);
    await openPoster(page);
    await page.getByText('扫码打开的是本单位网站，不是这条信息。').waitFor();
    await shot('channels-card-site');
    expect(await seriousTrouble(page)).toEqual([]);
    expect(await codeOfCard(page)).toBe('https://www.example.invalid/baiyang/');
    await page.getByRole('radio', { name: /^政务微博/ }).click();
    await page.getByText('本单位网站：https://www.example.invalid/baiyang/').first().waitFor();

    await page.getByRole('link', { name: '登记已发布' }).click();
    await page.getByRole('checkbox', { name: '政府网站', exact: true }).check();
    const line = page.getByRole('group', { name: '政府网站', exact: true });
    await line.getByRole('textbox', { name: '网址或位置' }).fill('/zwgk/2026/1.html');
    await press(page, '登记这些发布');
    await page.getByText('已登记 1 处发布。').waitFor();
    await openPoster(page);
    await page.getByText('扫码打开这条信息在网站上的网页。').waitFor();
    expect(await codeOfCard(page)).toBe('https://www.example.invalid/zwgk/2026/1.html');
    await shot('channels-card-page');
  });
});
