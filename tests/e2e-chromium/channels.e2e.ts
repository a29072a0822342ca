import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { describeDesk } from '../harness';
import { allowClipboard, clipboardOf, withoutClipboard } from '../harness/clipboardOf';
import { results } from '../harness/results';
import { seriousTrouble } from './axe';
import { channelRows, disabled, winter } from './channelsDesk';
import { openSeeded } from './seedDesk';
import { press } from './setUpDesk';

const choose = async (page: Page, channel: string): Promise<void> => {
  await page.getByRole('radio', { name: new RegExp(`^${channel}`) }).click();
  await page.getByRole('heading', { level: 2, name: channel, exact: true }).waitFor();
};

async function openRecord(page: Page, id: string): Promise<void> {
  await page.evaluate((to) => (location.hash = `#/channels/record/${to}`), id);
  await page.getByRole('heading', { level: 1, name: '发布到各渠道' }).waitFor();
}

/** Presses, waits for the file and gives its bytes, kept for looking at. */
async function saved(page: Page, dataFolder: string, button: string): Promise<Buffer> {
  await press(page, button);
  const told = page.getByText(/^● 已存成 .+\.(?:html|txt|png)$/);
  await told.waitFor();
  const name = ((await told.textContent()) ?? '').replace(/^● 已存成 /u, '');
  const bytes = readFileSync(path.join(dataFolder, 'papers', name));
  writeFileSync(results(`channels-${name}`), bytes);
  return bytes;
}

const figure = (page: Page, row: string): Promise<string | null> =>
  page.locator(`#figure-${row.replaceAll('.', '-')} .returns-number`).textContent();

describeDesk('chromium', '发布', (openDesk) => {
  it('makes the words of an approved record for every channel, and saves what it shows', async () => {
    const { page, shot, dataFolder } = await openSeeded(openDesk, channelRows);
    await page.evaluate(() => (location.hash = '#/channels'));
    await page.getByRole('rowheader', { name: winter.title }).waitFor();
    await shot('channels-records');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('link', { name: `制作各渠道文稿：${winter.title}` }).click();
    await page.getByRole('heading', { level: 2, name: '政府网站', exact: true }).waitFor();
    await shot('channels-website');
    expect(await seriousTrouble(page)).toEqual([]);
    await allowClipboard(page);
    const html = (await saved(page, dataFolder, '存成网页')).toString('utf8');
    expect(html).toContain('<dt>索引号</dt><dd>640425031/2026-00011</dd>');
    expect(html).toContain('<td>陡坡村</td><td>112</td><td>56000</td>');
    expect(html).toContain('<dd>白政发〔2026〕12号</dd>');
    expect(/<script|src=|href=|url\(/iu.test(html)).toBe(false);
    await page.getByText('已存成文件 2026-11-23').waitFor();
    await press(page, '复制网页代码');
    await page.getByText('网页代码已复制').waitFor();
    await page.getByText('已复制 2026-11-23').waitFor();
    expect((await clipboardOf(page)).plain).toBe(html);
    await press(page, '复制带格式的正文');
    await page.getByText('粘贴到网站或公众号的编辑页面').waitFor();
    const pasted = await clipboardOf(page);
    expect(pasted.html).toMatch(/<p style="text-indent: ?2em;.*">为切实保障.*<td[^>]*>陡坡村<\/td><td[^>]*>112<\/td>/su);
    expect(pasted.html).not.toMatch(/class=|font-family|<script/u);
    expect(pasted.plain).toMatch(/^各村民委员会，镇直各单位：\n为切实保障/u);

    await choose(page, '微信公众号');
    await page
      .getByText('72 字，最多 120 字')
      .or(page.getByText(/字，最多 120 字/))
      .first()
      .waitFor();
    await press(page, '复制带格式的正文');
    await page.getByText('已复制，可以去粘贴').waitFor();
    await page.getByText('已复制 2026-11-23').nth(1).waitFor();
    expect((await clipboardOf(page)).html).toContain('白阳镇人民政府 · 2026年11月23日 · 索引号：640425031/2026-00011');
    await shot('channels-wechat');
    expect((await saved(page, dataFolder, '存成文本')).toString('utf8')).toMatch(
      /^\ufeff关于做好2026年冬春救助工作的通知\r\n\r\n一、摸清底数。各村要在11月30日前.+\r\n\r\n各村民委员会，镇直各单位：/u,
    );

    await choose(page, '政务微博');
    expect((await saved(page, dataFolder, '存成文本')).toString('utf8')).toContain(
      '【关于做好2026年冬春救助工作的通知】摸清底数。各村要在11月30日前',
    );
    await shot('channels-weibo');

    await choose(page, 'LED 电子屏');
    await page.getByRole('textbox', { name: '这块屏最多显示' }).fill('24');
    await page
      .getByText('17 字，最多 24 字')
      .or(page.getByText(/字，最多 24 字/))
      .first()
      .waitFor();
    await shot('channels-led');
    expect([...(await saved(page, dataFolder, '存成文本')).toString('utf8').slice(1)].length).toBeLessThanOrEqual(24);

    await choose(page, '阅报屏、电视');
    await page.getByRole('img', { name: '阅报屏画面' }).waitFor();
    await withoutClipboard(page, async () => {
      await press(page, '复制图片');
      await page.getByText('图片没有复制成').waitFor();
    });
    await press(page, '复制图片');
    await page.getByText('图片已复制').waitFor();
    expect((await clipboardOf(page)).picture).toEqual({ width: 1920, height: 1080, code: null });
    const slide = await saved(page, dataFolder, '存成图片');
    expect([slide.readUInt32BE(16), slide.readUInt32BE(20)]).toEqual([1920, 1080]);
    await shot('channels-slide');

    await choose(page, '二维码卡片');
    await page.getByRole('img', { name: '二维码卡片' }).waitFor();
    await press(page, '复制图片');
    await page.getByText('图片已复制').waitFor();
    expect((await clipboardOf(page)).picture).toEqual({
      width: 1165,
      height: 1654,
      code: `${winter.title}\n索引号：${winter.indexNumber}\n白阳镇人民政府\n2026年11月23日`,
    });
    const card = await saved(page, dataFolder, '存成 A4 图片');
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1654, 2339]);
    await shot('channels-card');
    expect(await seriousTrouble(page)).toEqual([]);

    await choose(page, '政府公报');
    await shot('channels-gazette-words');
  });

  it('stops what may not leave, screens what is written, keeps it and gives the made words back', async () => {
    const { page, shot } = await openSeeded(openDesk, channelRows);
    await openRecord(page, disabled.id);
    await page.getByText('这份名单不能在这个渠道公布').waitFor();
    expect(await page.getByRole('button', { name: '存成网页' }).isDisabled()).toBe(true);
    await shot('channels-list-stopped');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '去掉表格');
    await page.getByText('这份名单不能在这个渠道公布').waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: '存成网页' }).isEnabled()).toBe(true);

    const body = page.getByRole('textbox', { name: '正文' });
    // A test number of screening.json, of nobody.
    await body.fill('联系人身份证号：640425188206070027。');
    await page.getByText(/有 1 处不能从这里发出去/).waitFor();
    expect(await page.getByRole('button', { name: '复制文稿' }).isDisabled()).toBe(true);
    await shot('channels-number-stopped');
    await body.fill('共发放3人，990元。');
    await page.getByText(/不能从这里发出去/).waitFor({ state: 'detached' });
    await page.getByText('已经改过').waitFor();
    await press(page, '复制文稿');
    await page.getByText('已复制 2026-11-23').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('复制文稿');
    await body.fill('共发放3人，990.00元。');
    await page.getByText('取用以后又改过').waitFor();
    await body.fill('共发放3人，990元。');
    await page.waitForTimeout(700);
    await openRecord(page, winter.id);
    await page.getByRole('heading', { level: 2, name: '政府网站', exact: true }).waitFor();
    await openRecord(page, disabled.id);
    await page.getByText('已经改过').waitFor();
    expect(await body.inputValue()).toBe('共发放3人，990元。');
    await press(page, '改回自动生成的');
    await page.getByText('已改回自动生成的文稿。').waitFor();
    expect(await body.inputValue()).toContain('甲某某');
    await press(page, '撤销');
    expect(await body.inputValue()).toBe('共发放3人，990元。');
    await openRecord(page, 'c4');
    await page.getByText('没有找到批准时的文件，不能制作文稿').waitFor();
    await shot('channels-no-text');
  });

  it('enters many records on many channels at once, which the return follows, and takes it back', async () => {
    const { page, shot } = await openSeeded(openDesk, channelRows);
    await openRecord(page, winter.id);
    await page.getByRole('link', { name: '登记已发布' }).click();
    await page.getByRole('heading', { level: 2, name: '哪些信息已经发布' }).waitFor();
    await page.getByRole('checkbox', { name: /三季度财政收支情况/ }).check();
    await page.getByText('已选 2 条信息').waitFor();
    await press(page, '登记这些发布');
    await page.getByText('请至少选一个渠道').first().waitFor();
    for (const name of ['政府网站', 'LED 电子屏']) {
      await page.getByRole('checkbox', { name, exact: true }).check();
      await page.getByRole('group', { name, exact: true }).getByRole('textbox', { name: '发布日期' }).fill('2026-10-21');
      await page
        .getByRole('group', { name, exact: true })
        .getByRole('textbox', { name: '网址或位置' })
        .fill(name === '政府网站' ? 'https://www.example.invalid/gk' : '镇政府大院');
    }
    const website = page.getByRole('group', { name: '政府网站', exact: true });
    await website.getByText('选了 2 条信息，都登记成这个网址').waitFor();
    await website.getByRole('checkbox', { name: '每条信息的网址不同，分别写' }).check();
    await website.getByRole('textbox', { name: `${winter.title}的网址` }).fill('https://www.example.invalid/gk/11.html');
    await press(page, '登记这些发布');
    await page.getByText('请写《三季度财政收支情况》在政府网站的网址').first().waitFor();
    await website.getByRole('textbox', { name: '三季度财政收支情况的网址' }).fill('https://www.example.invalid/gk/14.html');
    await page.getByText('将登记 4 处发布').waitFor();
    await shot('channels-backfill');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '登记这些发布');
    await page.getByText('已登记 4 处发布。').waitFor();
    await page.getByRole('checkbox', { name: new RegExp(winter.title) }).check();
    await page.getByText('2 处同一天、同一渠道已经登记过，不重复登记').waitFor();
    await shot('channels-backfill-done');
    const returned = async (): Promise<string | null> => {
      await page.evaluate(() => (location.hash = '#/returns'));
      await page.getByRole('heading', { level: 1, name: /月月报$/ }).waitFor();
      return figure(page, '1.2.2');
    };
    await page.evaluate(() => (location.hash = '#/ledger/records'));
    await page.getByRole('rowheader', { name: winter.title }).waitFor();
    await page.getByText('电子屏').first().waitFor();
    expect(await returned()).toBe('2');
    await openRecord(page, winter.id);
    await choose(page, '二维码卡片');
    expect(await page.getByRole('textbox', { name: '二维码内容' }).inputValue()).toBe('https://www.example.invalid/gk/11.html');
    await page.evaluate(() => (location.hash = '#/channels/published'));
    await page.getByRole('heading', { level: 2, name: '哪些信息已经发布' }).waitFor();
    await page.getByRole('checkbox', { name: new RegExp(disabled.title) }).check();
    await page.getByRole('checkbox', { name: '政府网站', exact: true }).check();
    await page.getByRole('group', { name: '政府网站', exact: true }).getByRole('textbox', { name: '发布日期' }).fill('2026-10-22');
    // An address is of one record, and is not offered to the next; the place of a screen is.
    const place = website.getByRole('textbox', { name: '网址或位置' });
    expect(await place.inputValue()).toBe('');
    await place.fill('县政府网站白阳镇栏目');
    await page.getByRole('checkbox', { name: 'LED 电子屏', exact: true }).check();
    expect(
      await page.getByRole('group', { name: 'LED 电子屏', exact: true }).getByRole('textbox', { name: '网址或位置' }).inputValue(),
    ).toBe('镇政府大院');
    await page.getByRole('checkbox', { name: 'LED 电子屏', exact: true }).uncheck();
    await press(page, '登记这些发布');
    await page.getByText('已登记 1 处发布。').waitFor();
    await press(page, '撤销这次登记');
    await page.getByText('已撤销刚才的登记。').waitFor();
    expect(await returned()).toBe('2');
  });
});
