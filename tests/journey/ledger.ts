import type { Page } from 'playwright';
import { press } from '../e2e-chromium/setUpDesk';
import { organisationDay, type WalkedMonth } from './papers';
import { pick } from './pick';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

export async function openTopic(page: Page, rail: string): Promise<void> {
  await page
    .getByRole('navigation', { name: '栏目' })
    .getByRole('link', { name: new RegExp(rail) })
    .click();
}

const openTab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();

async function response(page: Page, { publishedOn }: WalkedMonth): Promise<void> {
  await openTab(page, '回应与发布会');
  await press(page, '登记回应或发布会');
  await field(page, '日期').fill(publishedOn);
  await page.getByLabel('政务微信').check();
  await press(page, '存入台账');
  await page.getByRole('rowheader', { name: '回应热点或舆情' }).waitFor();
}

async function training(page: Page, { publishedOn }: WalkedMonth): Promise<void> {
  await openTab(page, '会议培训');
  await press(page, '登记会议或培训');
  await page.getByLabel('培训班').check();
  await field(page, '日期').fill(publishedOn);
  await field(page, '接受培训').fill('30');
  await press(page, '存入台账');
  await page.getByText('30 人次').waitFor();
}

async function organisation(page: Page, month: WalkedMonth): Promise<void> {
  await openTab(page, '机构人员经费');
  await press(page, '登记机构人员经费');
  await field(page, '截至日期').fill(organisationDay(month));
  const figures = { 专门机构: '1', 查阅点: '4', 专职人员: '1', 兼职人员: '2', 专项经费: '3.5' };
  for (const [label, value] of Object.entries(figures)) await field(page, label).fill(value);
  await press(page, '存入台账');
  await page.getByRole('rowheader', { name: organisationDay(month) }).waitFor();
}

/** A response, a training and the organisation figures: what the month's return counts besides papers. */
export async function enterLedger(page: Page, month: WalkedMonth): Promise<void> {
  await openTopic(page, '台账');
  await page.getByRole('heading', { level: 1, name: '台账' }).waitFor();
  await response(page, month);
  await training(page, month);
  await organisation(page, month);
}

async function line(page: Page, at: number, channel: string, day: string, locator: string): Promise<void> {
  const box = page.locator('fieldset').nth(at);
  await pick(page, box.getByRole('combobox', { name: '渠道' }), channel);
  if (channel === '其他方式') await box.getByRole('textbox', { name: '方式', exact: true }).fill('公告栏');
  await box.getByRole('textbox', { name: '公开日期' }).fill(day);
  await box.getByRole('textbox', { name: '网址或位置' }).fill(locator);
}

/** The approved paper went onto the web site and the board. */
export async function publish(page: Page, title: string, { publishedOn }: WalkedMonth): Promise<void> {
  await openTopic(page, '台账');
  await openTab(page, '公开信息');
  await press(page, `登记公开 ${title}`);
  await line(page, 0, '政府网站', publishedOn, '县政府网站基层政务公开专栏');
  // The walk enters a month that is over: it was public before it was approved here, and the form says so.
  await page.getByText(/^▲ 这一天早于审查批准的/).waitFor();
  await press(page, '再加一个渠道');
  await line(page, 1, '其他方式', publishedOn, '镇政府一楼公开栏');
  await press(page, '存入台账');
  await page.getByText('公告栏').first().waitFor();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}
