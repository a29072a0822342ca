import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { findChromium } from '../../scripts/lib/chromium.mts';
import type { Catalogue } from '../../src-domain/catalogue/types';
import { openInChromium } from '../harness/chromiumDesk';
import { longestTasks, watchLongTasks } from '../harness/longTasks';
import { emptyOffice, fill, rowsOf } from './todayStart';

const rounds = 3;

/** The list of today and the picture of the year stand there: nothing of 今日 is still being read. */
async function whole(page: Page): Promise<void> {
  await page.locator('.today-task, .empty').first().waitFor({ timeout: 120_000 });
  await page.locator('.today-year table').first().waitFor({ timeout: 120_000 });
}

/** Long tasks from the first script of the window on, and from 设置 to 今日. */
async function* opened(page: Page, size: string): AsyncGenerator<string> {
  await whole(page);
  await page.context().addInitScript(() => {
    const found: number[] = [];
    Reflect.set(window, 'longTasks', found);
    new PerformanceObserver((list) => found.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({
      type: 'longtask',
    });
  });
  for (let round = 0; round < rounds; round += 1) {
    await page.reload();
    await whole(page);
    yield `${size}: longest tasks from the window's first script to a whole 今日: ${await longestTasks(page)}`;
    await page.evaluate(() => (location.hash = '#/settings'));
    await page.getByRole('heading', { level: 1, name: '设置' }).waitFor();
    await watchLongTasks(page);
    await page.evaluate(() => (location.hash = '#/today'));
    await whole(page);
    yield `${size}: longest tasks from 设置 to a whole 今日: ${await longestTasks(page)} (budget: none over 50 ms)`;
  }
}

/** 今日 of an office with many records beside an empty one: stretches in which its page could not answer. */
export async function* todayOpening(catalogue: Catalogue, records: number): AsyncGenerator<string> {
  const found = await findChromium();
  if ('missing' in found) return yield `今日 opening: not measured, ${found.missing}`;
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-bench-'));
  try {
    await emptyOffice(found.path, folder);
    for (const [count, size] of [
      [0, 'empty'],
      [records, `${String(records)} records and ${String(catalogue.items.length)} items`],
    ] as const) {
      if (count > 0) await fill(found.path, folder, rowsOf(catalogue, count));
      const desk = await openInChromium(found.path, folder);
      yield* opened(desk.page, size);
      await desk.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
