import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { zipParts } from '../builders/zipParts';
import { describeDesk } from '../harness';
import { results } from '../harness/results';
import { seriousTrouble } from './axe';
import { channelRows, disabled, posts, winter } from './channelsDesk';
import { openSeeded } from './seedDesk';
import { press } from './setUpDesk';

/** Waits for the file and gives its bytes, kept for looking at. */
async function madeFile(dataFolder: string, page: Page, ending: string): Promise<Buffer> {
  const name = `白阳镇人民政府公报2026年第5期.${ending}`;
  await page.getByText(name).first().waitFor({ timeout: 90_000 });
  const bytes = readFileSync(path.join(dataFolder, 'papers', name));
  writeFileSync(results(`gazette.${ending}`), bytes);
  return bytes;
}

const titles = (page: Page): Promise<readonly string[]> =>
  page.locator('.channels-section .channels-item > span:first-child').allTextContents();

async function openIssues(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/channels/gazette'));
  await page.getByRole('heading', { level: 1, name: '发布到各渠道' }).waitFor();
}

describeDesk('chromium', '公报', (openDesk) => {
  it('is collected, ordered, printed and entered once, and taken back', async () => {
    const { page, shot, dataFolder } = await openSeeded(openDesk, channelRows);
    await openIssues(page);
    await page.getByRole('heading', { name: '还没有编过公报' }).waitFor();
    await shot('gazette-none');
    await press(page, '新编一期');
    await page.getByRole('heading', { level: 1, name: '2026年第5期' }).waitFor();
    await page.getByRole('heading', { level: 2, name: '这段时间里可以收录的文件' }).waitFor();
    await press(page, `加入本期：${posts.title}`);
    await press(page, `加入本期：${winter.title}`);
    await page.waitForTimeout(2500);
    await shot('gazette-begun');
    await page.locator('.gazette-page').nth(3).waitFor();
    await page.getByText(/^共 \d+ 页$/).waitFor();
    expect(await titles(page)).toEqual([posts.title, winter.title]);
    await press(page, `上移：${winter.title}`);
    expect(await titles(page)).toEqual([winter.title, posts.title]);
    await press(page, `下移：${posts.title}`);
    await page.locator('.channels-section').nth(1).getByText(posts.title).waitFor();
    await page.getByRole('textbox', { name: '第 1 个栏目' }).fill('政府文件');
    await page.getByRole('textbox', { name: '第 2 个栏目' }).fill('人事任免');
    await page.locator('.gazette-page .gazette-chapter', { hasText: '人事任免' }).waitFor();
    await shot('gazette-desk');
    expect(await seriousTrouble(page)).toEqual([]);

    // By the mouse: back over the first of the other section, and down again.
    const item = (title: string) => page.locator('.channels-item[draggable]', { hasText: title });
    await item(posts.title).dragTo(item(winter.title));
    expect(await titles(page)).toEqual([posts.title, winter.title]);
    await item(posts.title).dragTo(page.locator('.channels-section').nth(1));
    await page.locator('.channels-section').nth(1).getByText(posts.title).waitFor();

    await press(page, `加入本期：${disabled.title}`);
    await page.getByText('有 1 份文件不能印').waitFor();
    expect(await page.getByRole('button', { name: '存成 PDF' }).isDisabled()).toBe(true);
    await shot('gazette-stopped');
    await press(page, `移出本期：${disabled.title}`);
    await page.getByText('有 1 份文件不能印').waitFor({ state: 'detached' });

    const pages = await page.locator('.gazette-page').count();
    await press(page, '存成 PDF');
    const pdf = await madeFile(dataFolder, page, 'pdf');
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
    await press(page, '存成 Word');
    const docx = await madeFile(dataFolder, page, 'docx');
    const body = (await zipParts(docx)).get('word/document.xml') ?? '';
    expect(body).toContain('白政发〔2026〕12号');
    expect(body.match(/PAGEREF/g)).toHaveLength(2);

    await press(page, '定稿登记');
    await page.getByRole('dialog').getByRole('textbox', { name: '印刷份数' }).fill('200');
    await shot('gazette-finish');
    await press(page, '定稿，登记到台账');
    await page.getByText('2026年第5期已定稿，台账里已记一期。').waitFor();
    await shot('gazette-finished');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('link', { name: '在台账里看' }).click();
    await page.getByRole('rowheader', { name: '2026年第5期' }).or(page.getByText('2026年第5期')).first().waitFor();
    await shot('gazette-book');
    await page.evaluate(() => (location.hash = '#/ledger/records'));
    const row = page.getByRole('row', { name: new RegExp(winter.title) });
    await row.getByText('政府公报').waitFor();
    await shot('gazette-ledger');

    await openIssues(page);
    await page.getByText('2026-11-23 已定稿').waitFor();
    await shot('gazette-issues');
    await page.getByRole('link', { name: '打开2026年第5期' }).click();
    await page.getByRole('heading', { level: 1, name: '2026年第5期' }).waitFor();
    await press(page, '撤销定稿');
    await page.getByText(/^● 已撤销定稿/).waitFor();
    await page.evaluate(() => (location.hash = '#/ledger/records'));
    await row
      .getByText('还没有公开')
      .or(row.getByText(/政府公报/))
      .first()
      .waitFor();
    expect(await row.getByText('政府公报').count()).toBe(0);
  });
});
