import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { findChromium } from '../../scripts/lib/chromium.mts';
import type { BigOffice } from '../builders/bigOffice';
import type { SeedRow } from '../e2e-chromium/seedDesk';
import { openInChromium } from '../harness/chromiumDesk';
import { longestTasks, watchLongTasks } from '../harness/longTasks';
import { budget, searchQuestions, told } from './searchQuestions';
import { emptyOffice, fill } from './todayStart';

const rowsOf = ({ catalogue, rows }: BigOffice): readonly SeedRow[] => [
  ...catalogue.items.map((item) => ({ table: 'catalogueItems', key: item.id, value: { ...item, catalogue: 'township' } })),
  ...(rows.records ?? []).map((record) => ({ table: 'records', key: record.id, value: record })),
];

const toSearch = (page: Page, typed: string): Promise<void> =>
  page.evaluate((words) => {
    location.hash = `#/search?q=${encodeURIComponent(words)}`;
  }, typed);

/** From a change of the box to the frame that shows the list under it, in milliseconds, as the page itself measures. */
const shownAfter = (page: Page, typed: string): Promise<number> =>
  page.evaluate(async (words) => {
    const box = document.querySelector<HTMLInputElement>('.finder input');
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    value?.set?.call(box, '');
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    while (document.querySelector('.finder-list') !== null) await new Promise(requestAnimationFrame);
    const startedAt = performance.now();
    value?.set?.call(box, words);
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    while (document.querySelector('.finder-list') === null) await new Promise(requestAnimationFrame);
    return performance.now() - startedAt;
  }, typed);

async function* measured(page: Page): AsyncGenerator<string> {
  await watchLongTasks(page);
  const startedAt = performance.now();
  await toSearch(page, '低保');
  await page.getByText(/“低保” 找到 \d+ 条/).waitFor({ timeout: 300_000 });
  await page.getByText('正在整理').waitFor({ state: 'hidden', timeout: 300_000 });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  yield `in the page: everything can be found ${seconds} s after it was first asked; longest tasks of the page meanwhile: ${await longestTasks(page)}`;
  await page.evaluate(() => (location.hash = '#/settings'));
  await page.getByRole('heading', { level: 1, name: '设置' }).waitFor();
  await page.getByRole('combobox', { name: /^查/ }).focus();
  await watchLongTasks(page);
  const times: number[] = [];
  for (const { typed } of searchQuestions(205)) times.push(await shownAfter(page, typed));
  yield `${told('in the page, from a key to the list', times, budget.page)}; longest tasks of the page: ${await longestTasks(page)}`;
}

/** The whole app with the same office: how soon its search can answer, and how long from a key to the list under the box. */
export async function* pageSearching(office: BigOffice): AsyncGenerator<string> {
  const found = await findChromium();
  if ('missing' in found) return yield `in the page: not measured, ${found.missing}`;
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-bench-'));
  try {
    await emptyOffice(found.path, folder);
    await fill(found.path, folder, rowsOf(office));
    const desk = await openInChromium(found.path, folder);
    yield* measured(desk.page);
    await desk.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
