import type { Page } from 'playwright';
import type { Desk, OpenDesk } from '../harness';
import { openOffice } from './openOffice';
import { press } from './setUpDesk';

/** The page before may have a file input of its own: whoever gives a file next must find the one of the review. */
export async function openReview(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /^审查/ }).click();
  await heading(page, /^(审查|一批文件)$/, 1);
}

export const give = (page: Page, name: string, bytes: Uint8Array | string): Promise<void> =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

export const heading = (page: Page, name: string | RegExp, level = 2): Promise<void> =>
  page.getByRole('heading', { level, name }).first().waitFor();

export const choose = (page: Page, name: string): Promise<void> => page.getByRole('radio', { name, exact: true }).check();

export async function answer(page: Page, question: RegExp, choice: string): Promise<void> {
  await heading(page, question);
  await choose(page, choice);
  await press(page, '继续');
}

/** An office at its list of documents under review. */
export async function openedOffice(openDesk: OpenDesk, unit = '白阳'): Promise<Desk> {
  const desk = await openOffice(openDesk, unit);
  await openReview(desk.page);
  await heading(desk.page, '审查', 1);
  return desk;
}

/** Drops a file in and answers the first question with no. */
export async function takeIn(page: Page, name: string, bytes: Uint8Array | string): Promise<void> {
  await give(page, name, bytes);
  await heading(page, '先回答第一题', 1);
  await choose(page, '没有');
  await press(page, '没有，收进来');
  await heading(page, '核对文件情况');
}
