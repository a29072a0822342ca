import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { describeDesk } from '../harness';
import { openOffice } from './openOffice';
import { press } from './setUpDesk';

const journalOf = (dataFolder: string): string => path.join(dataFolder, 'journal', 'journal.jsonl');
const workingStoreOf = (dataFolder: string): string => path.join(dataFolder, 'browser', 'loopback', 'Default', 'IndexedDB');

async function openComplaints(page: Page): Promise<void> {
  await page.getByRole('link', { name: /台账/ }).click();
  await page.getByRole('tab', { name: '投诉举报' }).click();
}

async function enterComplaint(page: Page, on: string): Promise<void> {
  await openComplaints(page);
  await press(page, '登记投诉举报');
  await page.getByRole('textbox', { name: '收到日期' }).fill(on);
  await press(page, '存入台账');
  await page.getByRole('rowheader', { name: on }).waitFor();
}

const saved = (page: Page): Promise<void> => page.getByText(/已保存 \d\d:\d\d/).waitFor();

describeDesk('chromium', '工作数据与日志', (openDesk) => {
  it('gives every row back after the working store was deleted', async () => {
    const first = await openOffice(openDesk);
    await enterComplaint(first.page, '2026-10-12');
    await enterComplaint(first.page, '2026-10-13');
    await saved(first.page);
    await first.close();
    expect(existsSync(workingStoreOf(first.dataFolder))).toBe(true);
    rmSync(workingStoreOf(first.dataFolder), { recursive: true });

    const second = await openDesk({ dataFolder: first.dataFolder });
    await second.page.getByText('工作数据已按硬盘上的日志恢复，没有丢失。').waitFor();
    await second.shot('store-rebuilt');
    await openComplaints(second.page);
    await second.page.getByRole('rowheader', { name: '2026-10-12' }).waitFor();
    await second.page.getByRole('rowheader', { name: '2026-10-13' }).waitFor();
    await enterComplaint(second.page, '2026-10-14');
    await saved(second.page);
  });

  it('has what was entered just before a power cut', async () => {
    const first = await openOffice(openDesk);
    await enterComplaint(first.page, '2026-10-12');
    await first.cutPower();
    const second = await openDesk({ dataFolder: first.dataFolder });
    await openComplaints(second.page);
    await second.page.getByRole('rowheader', { name: '2026-10-12' }).waitFor();
  });

  it('writes the journal again that lost its end, and keeps the torn piece', async () => {
    const first = await openOffice(openDesk);
    await enterComplaint(first.page, '2026-10-12');
    await saved(first.page);
    await first.close();
    const journal = journalOf(first.dataFolder);
    const whole = readFileSync(journal);
    writeFileSync(journal, whole.subarray(0, whole.length - 20));

    const second = await openDesk({ dataFolder: first.dataFolder });
    await second.page.getByText('硬盘上的日志比工作数据少，已经补写齐全。').waitFor();
    await saved(second.page);
    await second.close();
    expect(readdirSync(path.dirname(journal)).some((name) => name.includes('.torn-'))).toBe(true);
    expect(readFileSync(journal, 'utf8').trim().split('\n').at(-1)).toContain('2026-10-12');
  });

  it('does not open on a journal that was damaged in the middle, says so in words and changes nothing', async () => {
    const first = await openOffice(openDesk);
    await enterComplaint(first.page, '2026-10-12');
    await saved(first.page);
    await first.close();
    const damaged = readFileSync(journalOf(first.dataFolder), 'utf8').replace('白阳镇', '红阳镇');
    writeFileSync(journalOf(first.dataFolder), damaged);

    const second = await openDesk({ dataFolder: first.dataFolder });
    await second.page.getByText('硬盘上的日志有损坏').first().waitFor();
    await second.shot('store-journal-damaged');
    await second.close();
    expect(readFileSync(journalOf(first.dataFolder), 'utf8')).toBe(damaged);
  });
});
