import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { october } from './october';
import { openSeeded } from './seedDesk';
import { press } from './setUpDesk';

const picture = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

async function openTrends(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^月报/ }).click();
  await page.getByRole('heading', { level: 1, name: '2026年10月月报' }).waitFor();
  await page.getByRole('link', { name: '走势图' }).click();
  await page.getByRole('heading', { level: 1, name: '走势' }).waitFor();
}

describeDesk('chromium', '走势', (openDesk) => {
  it('shows rows, channels and clocks as pictures whose bars open what they count', async () => {
    const request = { id: 'q1', receivedOn: '2026-09-01', via: 'letter', applicant: 'natural', closedOn: '2026-10-20', extended: false };
    const answered = { ...request, answeredOn: '2026-10-20', answer: 'ANS-2', refusal: null, feeYuan: 0 };
    const since = { table: 'settings', key: 'since', value: { key: 'since', value: '2026-09-01' } };
    const { page, shot } = await openSeeded(openDesk, async (call) => [
      ...(await october(call)),
      { table: 'requests', key: 'q1', value: answered },
      since,
    ]);
    await openTrends(page);
    const channels = picture(page, '各渠道公开政府信息数');
    await channels.getByRole('link', { name: /2026年10月.*政府网站 2/ }).waitFor();
    await picture(page, '按期公开情况').waitFor();
    await shot('trends');
    expect(await seriousTrouble(page)).toEqual([]);
    await picture(page, '依申请按期答复情况').scrollIntoViewIfNeeded();
    await shot('trends-clocks');
    await picture(page, '依申请按期答复情况')
      .getByRole('link', { name: /逾期办结 1 件/ })
      .click();
    await page.getByRole('link', { name: '2026-09-01 信函申请' }).waitFor();
    await page.getByRole('link', { name: '收起' }).click();
    await page.getByRole('link', { name: '24 个月' }).click();
    await page.getByRole('link', { name: '24 个月' }).and(page.locator('[aria-current]')).waitFor();
    await shot('trends-24');
    await page.getByRole('rowheader', { name: '九（二）举办各类培训班数' }).getByRole('link').click();
    await page.getByRole('heading', { level: 2, name: '九（二）举办各类培训班数' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: '一（一）主动公开政府信息数' }).waitFor();
    await picture(page, '一（一）主动公开政府信息数').getByRole('link', { name: '2026年10月 3 条' }).click();
    await page.getByText('2026年10月月报的“一（一）主动公开政府信息数”，数的是下面这 3 条').waitFor();
  });

  it('goes out on upright A4, printed and as a PDF', async () => {
    const { page, shot } = await openSeeded(openDesk, october);
    await openTrends(page);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await press(page, '打印');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 690, height: 1010 });
    await shot('trends-print');
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await press(page, '存为 PDF');
    await page
      .getByText(/政府信息公开走势.*\.pdf/)
      .first()
      .waitFor();
  });
});
