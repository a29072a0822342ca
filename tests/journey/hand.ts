import path from 'node:path';
import type { Page } from 'playwright';
import { returnsText } from '../../src-renderer/strings/returns';
import { passphrase, press } from '../e2e-chromium/setUpDesk';
import { openTopic } from './ledger';
import type { WalkedMonth } from './papers';
import type { Shot } from './review';

async function openMonth(page: Page, { period }: WalkedMonth): Promise<void> {
  await page.evaluate((month) => {
    location.hash = `#/returns/${month}`;
  }, period);
  await page.getByRole('heading', { level: 1, name: returnsText.title(period) }).waitFor();
}

async function acknowledge(page: Page): Promise<void> {
  const open = page.getByRole('button', { name: /写说明$/ });
  while ((await open.count()) > 0) {
    await open.first().click();
    await page.getByRole('textbox', { name: returnsText.rules.noteLabel }).fill('已逐条核对，台账属实。');
    await press(page, returnsText.rules.noteKeep);
  }
}

async function signatories(page: Page): Promise<void> {
  const names = { 单位负责人: '李秀英', 审核人: '王志强', 填报人: '马文清', 联系电话: '0954-7012302' };
  for (const [label, name] of Object.entries(names)) {
    const box = page.getByRole('combobox', { name: label }).or(page.getByRole('textbox', { name: label }));
    await box.first().fill(name);
    await box.first().press('Tab');
  }
}

/** Fills what the sheet asks for, freezes it and writes the signed package; gives the package's path. */
export async function handInReturn(page: Page, dataFolder: string, month: WalkedMonth, shot: Shot): Promise<string> {
  await openMonth(page, month);
  await shot(page, '月报');
  await acknowledge(page);
  await signatories(page);
  await press(page, returnsText.papers);
  await page.getByText(returnsText.papersMade).waitFor();
  await press(page, returnsText.finalise.both);
  await page.getByRole('dialog').getByLabel(returnsText.finalise.passphrase).fill(passphrase);
  await shot(page, '定稿');
  await page.getByRole('dialog').getByRole('button', { name: returnsText.finalise.both }).click();
  const done = page.getByText(/数据包已生成：/);
  await done.waitFor();
  await shot(page, '数据包已生成');
  const name = /数据包已生成：(\S+\.gkpkg)/.exec((await done.textContent()) ?? '')?.[1] ?? '';
  await openTopic(page, '数据包');
  await page.getByText(name).first().waitFor();
  await shot(page, '数据包');
  return path.join(dataFolder, 'packages', name);
}
