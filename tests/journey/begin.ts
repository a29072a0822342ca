import path from 'node:path';
import type { Page } from 'playwright';
import { addThree, chooseUnit, makeKey, passphrase, press, question } from '../e2e-chromium/setUpDesk';
import type { Shot } from './review';

/** The first-run pages with the enrolment sheet as PDF; gives the enrolment package. */
export async function begin(page: Page, dataFolder: string, shot: Shot): Promise<string> {
  await chooseUnit(page, '白阳');
  await shot(page, '选单位');
  await press(page, '继续');
  await addThree(page);
  await shot(page, '填人员');
  await press(page, '继续');
  await makeKey(page);
  await press(page, '继续');
  await press(page, '装入，继续');
  await question(page, '打印登记表，盖章交到县里');
  await page.getByLabel('联系电话').fill('0954-7012302');
  await page.getByLabel('口令').fill(passphrase);
  await press(page, '生成登记数据包');
  const made = page.getByText(/登记数据包已生成/);
  await made.waitFor();
  const name = /\S+\.gkpkg/.exec((await made.textContent()) ?? '')?.[0]?.replace(/^.*：/, '') ?? '';
  await press(page, '存成 PDF');
  await page.getByText(/\.pdf/).first().waitFor({ timeout: 90_000 });
  await shot(page, '登记表');
  await press(page, '设好了，开始使用');
  await page.getByRole('navigation', { name: '栏目' }).waitFor();
  return path.join(dataFolder, 'packages', name);
}
