import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../../scripts/lib/chromium.mts';
import type { Catalogue } from '../../src-domain/catalogue/types';
import { seedJournal, type SeedRow } from '../e2e-chromium/seedDesk';
import { setUpUnit } from '../e2e-chromium/setUpDesk';
import { openInChromium } from '../harness/chromiumDesk';
import type { Desk } from '../harness/desk';
import { manyRecords } from '../builders/manyRecords';

const rounds = 5;

/** 今日 is usable once its list, or the words that nothing is due, stand there. */
const usable = ({ page }: Desk): Promise<void> => page.locator('.today-task, .empty').first().waitFor({ timeout: 120_000 });

async function secondsToOpen(browser: string, folder: string): Promise<number> {
  const startedAt = performance.now();
  const desk = await openInChromium(browser, folder);
  await usable(desk);
  const taken = (performance.now() - startedAt) / 1000;
  await desk.close();
  return taken;
}

/** A folder whose unit is set up and has entered nothing. */
export async function emptyOffice(browser: string, folder: string): Promise<void> {
  const desk = await openInChromium(browser, folder);
  await setUpUnit(desk.page);
  await desk.page.getByText(/已保存 \d/).waitFor();
  await desk.close();
}

export function rowsOf(catalogue: Catalogue, records: number): readonly SeedRow[] {
  return [
    ...catalogue.items.map((item) => ({ table: 'catalogueItems', key: item.id, value: { ...item, catalogue: 'township' } })),
    ...manyRecords(records, catalogue).map((record) => ({ table: 'records', key: record.id, value: record })),
  ];
}

/** Puts the rows into the journal and has the next window make its store of them. */
export async function fill(browser: string, folder: string, rows: readonly SeedRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 2000) await seedJournal(folder, () => Promise.resolve(rows.slice(at, at + 2000)));
  await secondsToOpen(browser, folder);
}

const middle = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** From starting the host to a usable 今日: an office with everything against an empty one, opened in turn. */
export async function* todayStart(catalogue: Catalogue, records: number): AsyncGenerator<string> {
  const found = await findChromium();
  if ('missing' in found) return yield `今日: not measured, ${found.missing}`;
  const base = mkdtempSync(path.join(tmpdir(), 'gongkai-bench-'));
  const [empty, full] = [path.join(base, 'empty'), path.join(base, 'full')];
  try {
    await emptyOffice(found.path, empty);
    cpSync(empty, full, { recursive: true });
    await fill(found.path, full, rowsOf(catalogue, records));
    const taken: { readonly empty: number; readonly full: number }[] = [];
    for (let round = 0; round < rounds; round += 1)
      taken.push({ empty: await secondsToOpen(found.path, empty), full: await secondsToOpen(found.path, full) });
    const [one, other] = [middle(taken.map((each) => each.empty)), middle(taken.map((each) => each.full))];
    yield `start to usable 今日, ${String(records)} records and ${String(catalogue.items.length)} items: ${other.toFixed(2)} s, empty ${one.toFixed(2)} s (medians of ${String(rounds)}): ${(other / one).toFixed(2)} × (budget 2)`;
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}
