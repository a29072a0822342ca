import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { findChromium } from '../../scripts/lib/chromium.mts';
import { welfareRoster } from '../builders/welfareRoster';
import { give, heading } from '../e2e-chromium/reviewSteps';
import { beginList, enterApproval, fillText, signNames, welfareRecord } from '../e2e-chromium/rosterSteps';
import { press } from '../e2e-chromium/setUpDesk';
import { openInChromium } from '../harness/chromiumDesk';
import { emptyOffice, fill } from './todayStart';

const [rows, villages, looks] = [5_000, 156, 15];
const budget = { allSeconds: 60, previewMillis: 500 } as const;
const patience = { timeout: 300_000 } as const;

const middle = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
};

/** From the choice of a village to its first page standing there and drawn, as the page itself measures. */
const previewOf = (page: Page, at: number): Promise<number> =>
  page.evaluate(async (row) => {
    const button = document.querySelectorAll<HTMLElement>('table [aria-pressed]')[row];
    const village = button?.closest('tr')?.querySelector('th')?.textContent ?? '';
    const startedAt = performance.now();
    button?.click();
    while (document.querySelector('.paper .notice-page')?.textContent.includes(`（${village}）`) !== true)
      await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - startedAt;
  }, at);

async function* previews(page: Page): AsyncGenerator<string> {
  const times: number[] = [];
  for (let at = 1; at <= looks; at += 1) times.push(await previewOf(page, at));
  const [half, most] = [middle(times), Math.max(...times)];
  yield `preview of a village's first page: middle of ${String(looks)} ${half.toFixed(0)} ms, longest ${most.toFixed(0)} ms (${(most / budget.previewMillis).toFixed(2)} × of ${String(budget.previewMillis)} ms)`;
}

async function textFilled(page: Page): Promise<void> {
  await page.getByRole('link', { name: '去填正文' }).click();
  await heading(page, '制作公示单', 1);
  await fillText(page);
  await page.getByText('内容齐全，可以打印张贴').waitFor();
  await page.goBack();
  await heading(page, '名单', 1);
}

async function* fromFile(page: Page): AsyncGenerator<string> {
  const names = Array.from({ length: villages }, (_, at) => `第${String(at + 1)}庄村`);
  const bytes = await welfareRoster({ villages: names, rows });
  await page.getByRole('link', { name: /^公开栏/ }).click();
  await beginList(page);
  const read = await secondsOf(async () => {
    await give(page, '名单.xlsx', bytes);
    await page.getByRole('button', { name: /^收下/ }).waitFor(patience);
  });
  yield `${String(rows)} rows of Excel read, judged and shown: ${read.toFixed(2)} s`;
  const taken = await secondsOf(async () => {
    await page.getByRole('button', { name: /^收下/ }).click();
    await heading(page, '名单', 1);
    await page.locator('.notice-page').first().waitFor(patience);
  });
  yield `taken in, the first page of the first village stands: ${taken.toFixed(2)} s`;
}

async function* allSheets(page: Page, dataFolder: string): AsyncGenerator<string> {
  const all = await secondsOf(async () => {
    await page.getByRole('button', { name: /^全部存成 PDF/ }).click();
    await page.getByText(/已存成 \d+ 份 PDF/).waitFor(patience);
  });
  const [folder = ''] = readdirSync(path.join(dataFolder, 'papers'));
  const made = readdirSync(path.join(dataFolder, 'papers', folder)).length;
  yield `${String(rows)} rows to ${String(made)} PDFs: ${all.toFixed(1)} s, ${((all / made) * 1000).toFixed(0)} ms each (${(all / budget.allSeconds).toFixed(2)} × of ${String(budget.allSeconds)} s)`;
}

/** `npm run bench -- notices`: a list of a township from its Excel file to the preview and to all sheets as PDF. */
export async function* bench(): AsyncIterable<string> {
  const found = await findChromium();
  if ('missing' in found) return yield `not measured, ${found.missing}`;
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-bench-'));
  try {
    await emptyOffice(found.path, folder);
    await fill(found.path, folder, [{ table: 'records', key: welfareRecord.id, value: welfareRecord }]);
    const desk = await openInChromium(found.path, folder);
    yield* fromFile(desk.page);
    await textFilled(desk.page);
    await press(desk.page, '登记批准');
    await signNames(desk.page);
    await enterApproval(desk.page);
    yield* previews(desk.page);
    yield* allSheets(desk.page, folder);
    await desk.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
