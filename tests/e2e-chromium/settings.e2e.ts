import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { openOffice } from './openOffice';
import { passphrase, press } from './setUpDesk';

const tab = async (page: Page, name: string) => {
  await page.getByRole('tab', { name }).click();
  await page.getByRole('tab', { name, selected: true }).waitFor();
};

describeDesk('chromium', 'the frame and the settings', (openDesk) => {
  it('keep what is changed, for the next start too', async () => {
    const first = await openOffice(openDesk);
    const { page, shot } = first;
    await page.getByRole('link', { name: '设置' }).click();
    await press(page, '修改单位情况');
    const panel = page.getByRole('dialog', { name: '修改单位情况' });
    expect(await panel.getByLabel('单位代码').getAttribute('readonly')).not.toBeNull();
    await panel.getByLabel('办公电话').fill('13800138000');
    await press(page, '保存单位情况');
    await panel
      .getByRole('alert')
      .getByText(/不像办公电话/)
      .waitFor({ timeout: 90_000 });
    await panel.getByLabel('办公电话').fill('0954-7012302');
    await press(page, '保存单位情况');
    await panel.waitFor({ state: 'hidden' });
    await page.getByText('0954-7012302').waitFor();
    await tab(page, '人员');
    await page.getByRole('button', { name: '停用王志强' }).click();
    await page.getByText('还缺：保密审查人').waitFor();
    await shot('settings-officers');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('button', { name: '恢复王志强' }).click();
    await page.getByText('三个身份都有不同的人').waitFor();
    await tab(page, '密钥和登记');
    await page.getByLabel('联系电话').fill('0954-7012302');
    await page.getByLabel('口令').fill(passphrase);
    await press(page, '生成登记数据包');
    await page.getByText(/登记数据包已生成：.+\.gkpkg/).waitFor();
    await shot('settings-key');
    await press(page, '存成 PDF');
    await page.getByText(/已存成 .+\.pdf/).waitFor({ timeout: 90_000 });
    const pdf = readdirSync(path.join(first.dataFolder, 'papers')).find((name) => name.endsWith('.pdf')) ?? '';
    expect(
      readFileSync(path.join(first.dataFolder, 'papers', pdf))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await tab(page, '目录和日历');
    await page.getByText('43 项是本单位的').waitFor();
    await shot('settings-books');
    await tab(page, '这台电脑');
    await page.getByRole('radio', { name: /大字/ }).click();
    await page.waitForFunction(() => getComputedStyle(document.body).fontSize === '18px');
    await shot('settings-large');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByText(/已保存 \d\d:\d\d/).waitFor();
    await first.close();
    const again = await openDesk({ dataFolder: first.dataFolder });
    await again.page.getByRole('link', { name: '设置' }).click();
    await again.page.getByText('0954-7012302').waitFor();
    expect(await again.page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('18px');
  });

  it('are reached by keyboard, with the focus on the title', async () => {
    const { page } = await openOffice(openDesk);
    const names = await page.getByRole('navigation', { name: '栏目' }).getByRole('link').allTextContents();
    expect(names.at(-1)).toBe('设置');
    await page.keyboard.press('Alt+0');
    await page.getByRole('heading', { level: 1, name: '设置' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'page-title');
    expect(await page.title()).toBe('设置 · 公开台');
  });

  it('refuse a second window in words, and lose nothing', async () => {
    const { page } = await openOffice(openDesk);
    const second = await page.context().newPage();
    // A new window gets the address of the first; the token of this session stands in its storage.
    const kept = await page.evaluate(() => sessionStorage.getItem('gongkai-token') ?? '');
    await second.addInitScript((token) => sessionStorage.setItem('gongkai-token', token), kept);
    await second.goto(page.url());
    await second.getByRole('heading', { level: 1, name: '公开台已经打开了' }).waitFor();
    await second.close();
    await page.getByRole('link', { name: '设置' }).click();
    await page.getByText('白阳镇人民政府').first().waitFor();
  });

  it('work at 200 % zoom without scrolling sideways', async () => {
    const { page, shot } = await openOffice(openDesk);
    await page.setViewportSize({ width: 683, height: 384 });
    await page.getByRole('link', { name: '设置' }).click();
    await page.getByRole('heading', { level: 1, name: '设置' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await shot('settings-zoom');
  });
});
