import type { Page } from 'playwright';
import { day } from '../../src-domain/kernel/calendarDate';
import { aRecord } from '../builders/ledger';
import { pick } from '../journey/pick';
import { heading } from './reviewSteps';

/** A record under which lists of 低保 hang. */
export const welfareRecord = aRecord({
  id: 'r-welfare',
  indexNumber: '640425031/2026-00007',
  title: '白阳镇人民政府关于2026年第二批农村最低生活保障对象初步审核结果的通知',
  formedOn: day('2026-11-09'),
  catalogueItem: 'Z10',
  publications: [],
});

/** The words of the sheet, as far as the record does not give them. */
export async function fillText(page: Page): Promise<void> {
  await page
    .getByRole('textbox', { name: '正文', exact: true })
    .fill('经个人申请、村级评议、镇级审核，现将初步审核结果予以公示，接受群众监督。');
  await page.getByRole('textbox', { name: '电话', exact: true }).fill('0954-7012302');
  await page.getByRole('textbox', { name: '地址', exact: true }).fill('彭阳县白阳镇南门街1号');
  await page.getByRole('textbox', { name: '监督电话', exact: true }).fill('12345');
}

/** To the page that takes a list in, the record chosen. */
export async function beginList(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '名单' }).click();
  await page.getByText('还没有收下名单').waitFor();
  await page.getByRole('link', { name: '录入名单' }).click();
  await heading(page, '录入名单', 1);
  await pick(page, page.getByRole('combobox', { name: '用于哪条信息' }), `${welfareRecord.title}（${welfareRecord.indexNumber}）`);
}

/** Three people in the open panel of an approval, both boxes ticked. */
export async function signNames(page: Page): Promise<void> {
  const panel = page.getByRole('dialog', { name: '登记批准' });
  for (const [role, name] of [
    ['承办人', '马文清'],
    ['保密审查人', '王志强'],
    ['审批人', '李秀英（单位负责人）'],
  ] as const)
    await pick(page, panel.getByRole('combobox', { name: role }), name);
  await panel.getByRole('checkbox', { name: /已看过名单，同意/ }).check();
  await panel.getByRole('checkbox', { name: /批准张贴/ }).check();
}

export async function enterApproval(page: Page): Promise<void> {
  const panel = page.getByRole('dialog', { name: '登记批准' });
  await panel.getByRole('button', { name: '登记批准' }).click();
  await page.getByText(/看过这份名单，同意张贴/).waitFor();
  await panel.waitFor({ state: 'hidden' });
}
