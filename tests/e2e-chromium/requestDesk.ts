import type { Page } from 'playwright';
import { take } from '../journey/pick';
import { passphrase, press } from './setUpDesk';

export const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

export async function openRequests(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: '栏目' })
    .getByRole('link', { name: /^依申请/ })
    .click();
  await heading(page, '依申请');
}

export async function unlock(page: Page, words = passphrase): Promise<void> {
  await page.getByLabel('本单位的口令').fill(words);
  await press(page, '输入口令，打开申请人信息');
}

export const text = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name, exact: typeof name === 'string' });

export async function choose(page: Page, label: string | RegExp, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await take(list, list.getByTitle(option, { exact: true }));
}

export interface Person {
  readonly name: string;
  readonly asked: string;
  readonly arrived: string;
}

/** Nobody of this name is meant. */
export const first: Person = { name: '冯小满', asked: '陡坡村2025年征地补偿安置方案', arrived: '2026-10-12' };

/** What else every registration says of a person. */
export const said = { proof: '居民身份证，已核对原件', contact: '19900000000', address: '某乡某村某组', form: '纸质，邮寄' } as const;

/** 在“登记一件申请”里填完；还没有存. */
export async function register(page: Page, { name, asked, arrived }: Person): Promise<void> {
  await page.getByRole('link', { name: '登记一件申请' }).click();
  await heading(page, '登记一件申请');
  await text(page, '提交日期').fill(arrived);
  await choose(page, '申请人类别', '自然人');
  if ((await page.getByLabel('本单位的口令').count()) > 0) await unlock(page);
  await text(page, '姓名或者名称').fill(name);
  await text(page, /身份证明/).fill(said.proof);
  await text(page, '联系方式').fill(said.contact);
  await text(page, /地址/).fill(said.address);
  await text(page, '申请公开什么').fill(asked);
  await text(page, /形式要求/).fill(said.form);
}

/** Chooses what happened next and gives its day. */
export async function step(page: Page, choice: string, day: string, on: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${choice}`) }).check();
  await text(page, day).fill(on);
}

export async function done(page: Page, words: string): Promise<void> {
  await press(page, '登记');
  await page.getByRole('listitem').filter({ hasText: words }).first().waitFor();
}
