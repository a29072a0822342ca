import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { examined } from '../builders/examineContext';
import { describeDesk, type Desk } from '../harness';
import { pick } from '../journey/pick';
import { seriousTrouble } from './axe';
import { openOffice } from './openOffice';
import { press } from './setUpDesk';

const toCatalogue = async (page: Page, ...places: readonly string[]) => {
  await page.evaluate((hash) => (location.hash = hash), `#/catalogue${places.map((place) => `/${place}`).join('')}`);
};
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const pdfText = async ({ dataFolder }: Desk, name: string): Promise<string> =>
  (await examined(readFileSync(path.join(dataFolder, 'papers', name)), name)).parts
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');

async function clean({ page, shot }: Desk, name: string) {
  await shot(name);
  expect(await seriousTrouble(page)).toEqual([]);
}

describeDesk('chromium', 'flow charts', (openDesk) => {
  it('are made for an item from a general one, edited, taken back, settled and printed', async () => {
    const desk = await openOffice(openDesk);
    const { page } = desk;
    await page.setViewportSize({ width: 1366, height: 768 });
    await toCatalogue(page, 'flows', 'on-request');
    await title(page, '依申请公开流程图');
    await page.getByRole('img', { name: '依申请公开流程图' }).first().waitFor();
    await clean(desk, 'flows-01-general');
    await press(page, '存成 PDF');
    await page.getByText('已存成 依申请公开流程图.pdf').waitFor();
    await press(page, '步骤存成 Word');
    await page.getByText('已存成 依申请公开流程图（步骤）.docx').waitFor();
    expect(await pdfText(desk, '依申请公开流程图.pdf')).toContain('一次性告知申请人补正');

    await toCatalogue(page, 'Z09');
    await page.getByRole('link', { name: '从通用流程图新建' }).click();
    await title(page, '公开流程图');
    await page.getByText('还没有一个事项有自己的流程图').waitFor();
    await clean(desk, 'flows-02-list');
    await pick(page, page.getByRole('combobox', { name: '从哪张改起' }), '保密审查流程图');
    await press(page, '新建并开始画');
    await title(page, '画图：办事指南公开流程图');
    await page.getByText('可以定稿').waitFor();
    await clean(desk, 'flows-03-edit');

    await press(page, '在第 2 步后面加一步');
    await page.getByText('这一步还没有写做什么').waitFor();
    await page.getByRole('textbox', { name: '做什么' }).fill('村民代表会议评议');
    await page.getByRole('textbox', { name: '时限' }).fill('收到申请之日起10个工作日内');
    await page.getByRole('img').getByText('村民代表会议评议').waitFor();
    await clean(desk, 'flows-04-added');
    await pick(page, page.getByRole('combobox', { name: '是什么' }), '判断');
    await page.getByText('下一步还没有选').waitFor();
    await press(page, '定稿');
    await page.getByRole('link', { name: '第 3 步：下一步还没有选' }).waitFor();
    await clean(desk, 'flows-05-faults');
    await press(page, '撤销一步');
    await page.getByText('可以定稿').waitFor();

    await page.getByRole('textbox', { name: '谁来做' }).fill('张某 13900000001');
    await page.getByText(/这里像有手机号/).waitFor();
    await clean(desk, 'flows-06-held');
    await press(page, '撤销一步');
    await press(page, '删去第 3 步');
    await page.getByRole('img').getByText('村民代表会议评议').waitFor({ state: 'detached' });
    await press(page, '撤销一步');
    await page.getByRole('img').getByText('村民代表会议评议').waitFor();

    // What was drawn is there again after the window was closed.
    await page.waitForTimeout(600);
    await page.reload();
    await title(page, '画图：办事指南公开流程图');
    await page.getByRole('img').getByText('村民代表会议评议').waitFor();
    await press(page, '定稿');
    await title(page, '办事指南公开流程图');
    await page.getByText('2026-11-23 定稿').waitFor();
    await pick(page, page.getByRole('combobox', { name: '纸张' }), 'A3');
    await press(page, '存成 PDF');
    await page.getByText('已存成 办事指南公开流程图.pdf').waitFor();
    expect(await pdfText(desk, '办事指南公开流程图.pdf')).toContain('村民代表会议评议');
    await clean(desk, 'flows-07-own');
    await toCatalogue(page, 'Z09');
    await page.getByRole('link', { name: '查看', exact: true }).click();
    await title(page, '办事指南公开流程图');
  });
});
