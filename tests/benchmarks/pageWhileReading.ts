import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../../scripts/lib/chromium.mts';
import { openReview } from '../e2e-chromium/reviewSteps';
import { setUpUnit } from '../e2e-chromium/setUpDesk';
import { openInChromium } from '../harness/chromiumDesk';
import { longestTasks, watchLongTasks } from '../harness/longTasks';
import type { OfficeFile } from './officeFiles';

function asFolder(at: string, files: readonly OfficeFile[]): readonly string[] {
  mkdirSync(at);
  return files.map(({ name, bytes }) => {
    writeFileSync(path.join(at, name), bytes);
    return path.join(at, name);
  });
}

/** The whole app with a batch of files: how long it takes, and how long its page could not answer meanwhile. */
export async function pageWhileReading(files: readonly OfficeFile[]): Promise<string> {
  const found = await findChromium();
  if ('missing' in found) return `the page while files are read: not measured, ${found.missing}`;
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-bench-'));
  const desk = await openInChromium(found.path, path.join(folder, 'data'));
  try {
    const { page } = desk;
    await setUpUnit(page);
    await openReview(page);
    const input = page.locator('input[type=file]').first();
    await input.waitFor({ state: 'attached' });
    await watchLongTasks(page);
    const startedAt = performance.now();
    await input.setInputFiles([...asFolder(path.join(folder, '要公开的'), files)]);
    await page.getByRole('heading', { level: 1, name: '一批文件' }).waitFor();
    const opening = await longestTasks(page);
    await watchLongTasks(page);
    await page.getByText(`${String(files.length)} 份都读完了`).waitFor({ timeout: 300_000 });
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    return `the page while ${String(files.length)} mixed files are read (${seconds} s): longest tasks ${await longestTasks(page)}; while its list opens: ${opening}`;
  } finally {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
