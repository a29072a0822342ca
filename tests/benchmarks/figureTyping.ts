import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { findChromium } from '../../scripts/lib/chromium.mts';
import type { DisclosureRecord } from '../../src-domain/ledger/types';
import { organisation } from '../e2e-chromium/october';
import { openInChromium } from '../harness/chromiumDesk';
import { longestTasks, watchLongTasks } from '../harness/longTasks';
import { emptyOffice, fill } from './todayStart';

const keys = 60;

/** From a key to the frame that shows what follows from it, as the page itself measures. */
const shownAfter = (page: Page, figure: string): Promise<number> =>
  page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>('.returns-input');
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const startedAt = performance.now();
    value?.set?.call(box, typed);
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - startedAt;
  }, figure);

async function* typed(page: Page): AsyncGenerator<string> {
  await page.evaluate(() => (location.hash = '#/returns/2026-10'));
  const startedAt = performance.now();
  await page.getByRole('heading', { level: 1, name: '2026年10月月报' }).waitFor({ timeout: 120_000 });
  await page.locator('#figure-1-1').waitFor({ timeout: 120_000 });
  yield `in the page: 月报 stands ${((performance.now() - startedAt) / 1000).toFixed(2)} s after it was asked for`;
  await page.locator('#figure-1-1').dblclick();
  await page.locator('.returns-input').waitFor();
  await watchLongTasks(page);
  const times: number[] = [];
  for (let key = 0; key < keys; key += 1) times.push(await shownAfter(page, String(1 + (key % 2 === 0 ? key : key * 1000))));
  const sorted = [...times].sort((one, other) => one - other);
  const [half = 0, most = 0] = [sorted[Math.floor(keys / 2)], sorted.at(-1)];
  // Two frames of 1/60 s pass before the second callback even of a page that does nothing.
  yield `in the page, from a key to the second frame after it, ${String(keys)} keys: middle ${half.toFixed(1)} ms, longest ${most.toFixed(1)} ms; longest tasks of the page: ${await longestTasks(page)} (budget: none over 50 ms)`;
}

/** The page of a month in an office with many records, while a figure is typed: sums, rules and questions follow every key. */
export async function* figureTyping(records: readonly DisclosureRecord[]): AsyncGenerator<string> {
  const found = await findChromium();
  if ('missing' in found) return yield `in the page: not measured, ${found.missing}`;
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-bench-'));
  try {
    await emptyOffice(found.path, folder);
    await fill(found.path, folder, [...records.map((record) => ({ table: 'records', key: record.id, value: record })), organisation]);
    const desk = await openInChromium(found.path, folder);
    yield* typed(desk.page);
    await desk.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
