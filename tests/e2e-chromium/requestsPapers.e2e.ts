import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { lettersText } from '../../src-renderer/strings/requests';
import { describeDesk } from '../harness';
import { filesUnder } from '../harness/filesUnder';
import { october, organisation } from './october';
import { choose, done, first, heading, openRequests, register, said, step, text } from './requestDesk';
import { openSeeded } from './seedDesk';
import { press } from './setUpDesk';
import { tracesIn } from './traces';

const stem = '白阳镇人民政府2026年政府信息公开';
const third = '政府信息公开第三方意见征询书 2026-001';

/** A request whose third party was asked on paper, and answered in October. */
async function answeredRequest(page: Page): Promise<void> {
  await openRequests(page);
  await register(page, first);
  await press(page, '登记这件申请');
  await heading(page, '依申请 2026-001');
  await step(page, '征求第三方意见', '发出日期', '2026-10-14');
  await text(page, /对方收到的日期/).fill('2026-10-15');
  await done(page, '书面征求第三方意见');
  await thirdPartyLetter(page);
  await step(page, '登记第三方的答复', '收到答复的日期', '2026-10-19');
  await page.getByRole('radio', { name: '同意公开', exact: true }).check();
  await done(page, '第三方答复');
  await step(page, '答复，办结', '答复日期', '2026-10-20');
  await choose(page, '答复结果', '予以公开');
  await done(page, '办结');
}

async function thirdPartyLetter(page: Page): Promise<void> {
  await page.getByRole('link', { name: '政府信息公开第三方意见征询书' }).click();
  await heading(page, '政府信息公开第三方意见征询书');
  // Even where the officer has the applicant written in.
  await page.getByRole('checkbox', { name: lettersText.write }).check();
  await text(page, /第三方的名称/).fill('彭阳县某建筑公司');
  await text(page, /与第三方有关的内容/).fill('安置房施工合同的价款');
  for (const [button, kind] of [
    ['存成 Word', 'docx'],
    ['存成 PDF', 'pdf'],
  ] as const) {
    await press(page, button);
    await page.getByText(`已存成 ${third}.${kind}`).waitFor();
  }
  await page.goBack();
  await heading(page, '依申请 2026-001');
}

async function trendsPdf(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^月报/ }).click();
  await heading(page, '2026年10月月报');
  await page.getByRole('link', { name: '走势图' }).click();
  await heading(page, '走势');
  await press(page, '存为 PDF');
  await page
    .getByText(/政府信息公开走势.*\.pdf/)
    .first()
    .waitFor();
}

async function annualPapers(page: Page): Promise<void> {
  await page.getByRole('link', { name: '年报', exact: true }).click();
  await heading(page, '2026年年报');
  await page.getByRole('tab', { name: /^2014/ }).click();
  await press(page, '看成稿，打印或存成 Word');
  await press(page, '存成 Word');
  await page.getByText(`${stem}情况统计表（草稿）.docx`).first().waitFor();
  await press(page, '回到表');
  await page.getByRole('tab', { name: /^报告文稿/ }).click();
  await press(page, '看成稿，导出 Word');
  await press(page, '存成 Word');
  await page.getByText(`${stem}工作年度报告（草稿）.docx`).first().waitFor();
}

async function directoryPdf(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/catalogue/registers/directory'));
  await heading(page, '政府信息公开目录');
  await press(page, '存成 PDF');
  await page.getByText(/2026-11-23 生成，之后没有变动/).waitFor();
}

describeDesk('chromium', '离开本机的纸张和申请人', (openDesk) => {
  it('no paper but a letter to the applicant says who asked: neither the third party, nor pictures, registers and the year', async () => {
    const since = { table: 'settings', key: 'since', value: { key: 'since', value: '2026-10-01' } };
    const { page, dataFolder, shot } = await openSeeded(openDesk, async (call) => [...(await october(call)), organisation, since]);
    await answeredRequest(page);
    await trendsPdf(page);
    await annualPapers(page);
    await shot('requests-40-annual-paper');
    await directoryPdf(page);
    const papers = path.join(dataFolder, 'papers');
    const made = filesUnder(papers);
    expect(made.filter((name) => name.endsWith('.docx')).length).toBeGreaterThanOrEqual(3);
    expect(made.filter((name) => name.endsWith('.pdf')).length).toBeGreaterThanOrEqual(3);
    const person = [first.name, said.proof, said.contact, said.address, said.form];
    expect(await tracesIn(papers, person)).toEqual([]);
    // What was asked for has to be told to the third party, and to nobody else.
    const asked = await tracesIn(papers, [first.asked]);
    expect(asked.filter((trace) => !trace.startsWith(third))).toEqual([]);
    expect(asked.map((trace) => trace.replace(/^.*(docx|pdf).*$/u, '$1'))).toEqual(expect.arrayContaining(['docx', 'pdf']));
    // Every paper can be read, so that finding nothing says something.
    const told = await tracesIn(papers, ['白阳镇']);
    for (const name of made) expect(told.some((trace) => trace.startsWith(name))).toBe(true);
  }, 400_000);
});
