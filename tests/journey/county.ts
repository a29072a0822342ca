import path from 'node:path';
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { countyText } from '../../src-renderer/strings/county';
import type { Desk } from '../harness/desk';
import { press, setUpUnit } from '../e2e-chromium/setUpDesk';
import { openTopic } from './ledger';
import type { WalkedMonth } from './papers';
import type { Shot } from './review';

const give = (page: Page, file: string): Promise<void> => page.locator('input[type=file]').setInputFiles(file);

async function enrol(page: Page, enrolment: string, { period }: WalkedMonth, shot: Shot): Promise<void> {
  await press(page, '启用彭阳县的县级汇总');
  await page.getByRole('heading', { name: '还没有登记过密钥' }).waitFor();
  await give(page, enrolment);
  await page.getByRole('heading', { name: '核对指纹' }).waitFor();
  await page.getByLabel('我已经和盖章的登记表逐组核对，完全一样').check();
  await page.getByRole('textbox', { name: '启用日期' }).fill(`${period.slice(0, 4)}-01-01`);
  await shot(page, '县级核对指纹');
  await press(page, '登记这把密钥');
  await page.getByText('已登记白阳镇人民政府的密钥').waitFor();
}

/** The county office: its own desk, the unit's key, the package, the month; gives the summary and the trust list. */
export async function receive(desk: Desk, enrolment: string, made: string, month: WalkedMonth, shot: Shot): Promise<readonly string[]> {
  const { page, dataFolder } = desk;
  await setUpUnit(page, '彭阳县人民政府办公室');
  await openTopic(page, '县级');
  await page.getByRole('heading', { name: '县级汇总还没有启用' }).waitFor();
  await enrol(page, enrolment, month, shot);
  await page.getByRole('tab', { name: '导入数据包' }).click();
  // The tab before has a place for files of its own: wait until it is gone.
  await page.getByText(countyText.import.drop).waitFor();
  await give(page, made);
  await page.getByRole('heading', { name: '这一次的结果' }).waitFor({ timeout: 180_000 });
  await page
    .getByRole('row', { name: new RegExp(path.basename(made)) })
    .getByText('已入库')
    .waitFor();
  await shot(page, '县级导入');
  await page.getByRole('tab', { name: '月度汇总' }).click();
  await page.getByText('各单位都报齐了').waitFor();
  await shot(page, '县级汇总');
  await press(page, '导出 Excel');
  await page.getByText('汇总表和信任名单已经做好').waitFor();
  const papers = path.join(dataFolder, 'papers');
  return readdirSync(papers).map((name) => path.join(papers, name));
}
