import type { Page } from 'playwright';
import { press } from '../e2e-chromium/setUpDesk';
import { openTopic } from './ledger';
import { noticeTitle, type WalkedMonth } from './papers';
import type { Shot } from './review';

/** One A4 sheet for the board from the approved record, as PDF. */
export async function makeNotice(page: Page, month: WalkedMonth, shot: Shot): Promise<void> {
  await openTopic(page, '公开栏');
  await page.getByRole('link', { name: `制作公示单：${noticeTitle(month)}` }).click();
  await page.getByRole('heading', { level: 1, name: '制作公示单' }).waitFor();
  const box = (name: string) => page.getByRole('textbox', { name, exact: true });
  await box('正文').fill('经村民评议、镇人民政府审核，下列人员符合最低生活保障条件，现予公示，接受群众监督。');
  await page
    .getByRole('textbox', { name: /^名单/ })
    .fill(['序号\t姓名\t村组\t金额', '1\t马某某\t陡坡村三组\t860', '2\t李某某\t陡坡村五组\t430'].join('\n'));
  await box('电话').fill('0954-7012302');
  await box('地址').fill('彭阳县白阳镇南门街1号');
  await box('监督电话').fill('12345');
  await page.getByText('内容齐全，可以打印张贴').waitFor();
  await shot(page, '公示单');
  await press(page, '存成 PDF');
  await page.getByText(/已存成 .+\.pdf/).waitFor({ timeout: 90_000 });
}
