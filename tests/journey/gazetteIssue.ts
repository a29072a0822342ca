import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import type { GazetteIssue } from '../../src-domain/channels/gazette/types';
import { day } from '../../src-domain/kernel/calendarDate';
import { month } from '../../src-domain/kernel/month';
import { approvedWithText } from '../e2e-chromium/channelsDesk';
import type { Call, SeedRow } from '../e2e-chromium/seedDesk';
import { press } from '../e2e-chromium/setUpDesk';
import type { Desk } from '../harness';
import { results } from '../harness/results';
import type { Article } from './gazetteArticles';

/** The issue before: what is begun next goes on from it, whatever day it is begun on. */
const lastIssue: GazetteIssue = {
  id: 'last',
  name: '白阳镇人民政府公报',
  year: 2026,
  number: 4,
  running: 30,
  from: month('2026-07'),
  to: month('2026-08'),
  sections: [],
  finished: { on: day('2026-09-05'), pages: 8, copies: 100, added: [] },
};

/** The records of the articles with their approved texts, and the issue before. */
export async function gazetteRows(call: Call, articles: readonly Article[]): Promise<readonly SeedRow[]> {
  const rows: SeedRow[] = [{ table: 'gazetteIssues', key: lastIssue.id, value: lastIssue }];
  for (const { record, lines, documentNumber } of articles)
    rows.push(...(await approvedWithText(call, record, [record.title, ...lines].join('\n'), documentNumber)));
  return rows;
}

const issueName = '白阳镇人民政府公报2026年第5期（总第31期）';

export async function openIssues(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/channels/gazette'));
  await page.getByRole('heading', { level: 1, name: '发布到各渠道' }).waitFor();
}

/** Begins the next issue, takes every article in and waits until all pages lie there; gives their number. */
export async function collect(page: Page, articles: readonly Article[]): Promise<number> {
  await openIssues(page);
  await press(page, '新编一期');
  await page.getByRole('heading', { level: 1, name: '2026年第5期（总第31期）' }).waitFor();
  await page.getByRole('textbox', { name: '第 1 个栏目' }).fill('政府文件');
  for (const { record } of articles) await press(page, `加入本期：${record.title}`);
  return pagesReady(page);
}

/** Waits until everything is read and divided into pages. */
export async function pagesReady(page: Page): Promise<number> {
  await page.getByText(/^共 [1-9]\d* 页$/).waitFor({ timeout: 60_000 });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button')].some((each) => each.innerText === '存成 PDF' && !each.disabled),
  );
  return page.locator('.gazette-page').count();
}

/** 定稿 with so many copies; gives the pages that lie there then. */
export async function finish(page: Page, copies: number): Promise<number> {
  await press(page, '定稿登记');
  await page.getByRole('dialog').getByRole('textbox', { name: '印刷份数' }).fill(String(copies));
  await press(page, '定稿，登记到台账');
  await page.getByText('已定稿，台账里已记一期。').waitFor();
  return pagesReady(page);
}

/** The issue as a file under papers. */
export async function makeIssue(
  { page, dataFolder }: Pick<Desk, 'page' | 'dataFolder'>,
  kind: 'PDF' | 'Word',
  kept: string,
): Promise<Buffer> {
  const ending = kind === 'PDF' ? 'pdf' : 'docx';
  const file = path.join(dataFolder, 'papers', `${issueName}.${ending}`);
  const before = existsSync(file) ? readFileSync(file) : null;
  await press(page, `存成 ${kind}`);
  await page.getByText(`已存成 ${path.basename(file)}`).waitFor({ timeout: 120_000 });
  for (let tries = 0; before !== null && tries < 200 && readFileSync(file).equals(before); tries += 1) await page.waitForTimeout(100);
  const made = readFileSync(file);
  writeFileSync(results(`${kept}.${ending}`), made);
  return made;
}
