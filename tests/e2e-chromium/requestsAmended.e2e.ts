import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { describeDesk, type Desk } from '../harness';
import { filesUnder } from '../harness/filesUnder';
import { seriousTrouble } from './axe';
import { october, organisation } from './october';
import { openOffice } from './openOffice';
import { choose, done, first, heading, openRequests, register, said, step, text } from './requestDesk';
import { openSeeded } from './seedDesk';
import { passphrase, press } from './setUpDesk';
import { tracesIn } from './traces';

const rail = (page: Page, name: string | RegExp) => page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name });

async function registered(page: Page, arrived = first.arrived, number = '2026-001'): Promise<void> {
  await openRequests(page);
  await register(page, { ...first, arrived });
  await press(page, '登记这件申请');
  await heading(page, `依申请 ${number}`);
  await page.getByText(first.asked).first().waitFor();
}

async function amend(page: Page): Promise<void> {
  await page.getByRole('link', { name: '改登记，或者删掉' }).click();
  await heading(page, /改登记$/);
}

/** 台账 → 依申请: how many lines there are. */
async function ledgerLines(page: Page): Promise<number> {
  await rail(page, '台账').click();
  await heading(page, '台账');
  await page.getByRole('tab', { name: '依申请' }).click();
  await page.getByRole('tab', { name: '依申请', selected: true }).waitFor();
  return page.getByRole('tabpanel').getByText('去办理').count();
}

async function handInOctober({ page }: Desk): Promise<void> {
  await rail(page, /^月报/).click();
  await heading(page, '2026年10月月报');
  const open = page.getByRole('button', { name: /写说明$/ });
  await open.first().waitFor();
  while ((await open.count()) > 0) {
    const before = await open.count();
    await open.first().click();
    await page.getByLabel('说明', { exact: true }).fill('已核对，台账属实');
    await press(page, '存下说明');
    await expect.poll(() => open.count()).toBeLessThan(before);
  }
  await page.getByLabel('联系电话').fill('0954-7012302');
  await press(page, '导出 Excel 和 Word');
  await page.getByText('月报已经做成 Excel 和 Word').waitFor();
  await press(page, '定稿并生成数据包');
  await page.getByRole('dialog').getByLabel('口令').fill(passphrase);
  await page.getByRole('dialog').getByLabel('口令').press('Enter');
  await page.getByText(/数据包已生成：/).waitFor();
}

describeDesk('chromium', '依申请的改登记和延迟答复', (openDesk) => {
  it('puts a registration right with old, new and reason, and takes a mistaken one out and back', async () => {
    const { page, shot } = await openOffice(openDesk);
    await registered(page);
    await amend(page);
    await shot('requests-20-amend');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '存下改动');
    await page.getByText('和原来登记的一样，没有改动').first().waitFor();
    await page.getByRole('radio', { name: /^邮寄，要签收/ }).check();
    await text(page, '签收日期').fill('2026-10-14');
    await press(page, '存下改动');
    await page.getByText('理由还没有填').first().waitFor();
    await text(page, '为什么改').fill('登记时看错了签收日期');
    await press(page, '存下改动');
    await heading(page, '依申请 2026-001');
    await page.getByText('到达日期：2026-10-12 → 2026-10-14').waitFor();
    await page.getByText('到 2026-11-11').waitFor();
    await page.getByText('写逾期原因').waitFor();
    await shot('requests-21-amended');
    expect(await seriousTrouble(page)).toEqual([]);
    expect(await ledgerLines(page)).toBe(1);
    await page.getByText('2026-10-14').first().waitFor();

    await openRequests(page);
    await page.getByRole('link', { name: '2026-001' }).click();
    await heading(page, '依申请 2026-001');
    await amend(page);
    await text(page, '为什么删').fill('和别的乡镇弄混了');
    await press(page, '删掉这件申请');
    await heading(page, '2026-001 已经删掉');
    await shot('requests-22-removed');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '恢复这件申请');
    await heading(page, '依申请 2026-001');
    await page.getByText(first.asked).first().waitFor();
    await amend(page);
    await text(page, '为什么删').fill('和别的乡镇弄混了');
    await press(page, '删掉这件申请');
    await heading(page, '2026-001 已经删掉');
    expect(await ledgerLines(page)).toBe(0);
    await openRequests(page);
    await page.getByText('登记错、已经删掉的：').waitFor();
    await shot('requests-23-list');
    await page.getByRole('link', { name: '2026-001' }).click();
    await page.getByText('申请人信息已经销毁，恢复以后要重新填', { exact: false }).waitFor();
  }, 300_000);

  it('asks for reasons, delays the answer to a day told, and keeps two files of one letter apart', async () => {
    const { page, shot, dataFolder } = await openOffice(openDesk);
    await registered(page, '2026-11-02');
    await step(page, '数量、频次不合理，要求说明理由', '告知日期', '2026-11-05');
    await text(page, '请申请人在哪一天前说明').fill('2026-11-12');
    await done(page, '要求说明理由');
    await step(page, '登记申请人说明的理由', '收到说明的日期', '2026-11-10');
    await page.getByRole('radio', { name: /^理由合理/ }).check();
    await done(page, '申请人说明理由');
    await step(page, '理由合理，延迟答复', '告知日期', '2026-11-16');
    await text(page, '延迟到哪一天答复').fill('2026-11-30');
    await choose(page, '同意的负责人', '李秀英');
    await press(page, '登记');
    await page.getByText('延迟到的日期要晚于现在的答复期限').first().waitFor();
    await text(page, '延迟到哪一天答复').fill('2026-12-25');
    await done(page, '告知延迟答复');
    await page.getByText('到 2026-12-25').first().waitFor();
    await page.getByText('到期日是告知申请人的那一天', { exact: false }).waitFor();
    await shot('requests-24-delayed');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('button', { name: '2026-001 答复期限 怎么算的' }).click();
    await page.getByText('到期日是 2026-12-25。').waitFor();
    await page.waitForTimeout(400);
    await shot('requests-25-delay-counted');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: '政府信息公开申请延迟答复告知书' }).click();
    await heading(page, '政府信息公开申请延迟答复告知书');
    const stem = '政府信息公开申请延迟答复告知书 2026-001';
    await press(page, '存成 Word');
    await page.getByText(`已存成 ${stem}.docx`).waitFor();
    await text(page, /为什么不能按期答复/).fill('申请的文件数量多');
    await press(page, '存成 Word');
    await page.getByText(`已存成 ${stem}（第2份）.docx`).waitFor();
    await shot('requests-26-delay-letter');
    expect([...filesUnder(path.join(dataFolder, 'papers'))].sort()).toEqual([`${stem}.docx`, `${stem}（第2份）.docx`].sort());
  }, 300_000);

  it('asks why an answer is late, in the file, the list and 今日', async () => {
    const { page, shot } = await openOffice(openDesk);
    await registered(page);
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /^今日/ }).click();
    await heading(page, /星期/);
    await page
      .getByRole('link', { name: /依申请 2026-001/ })
      .first()
      .click();
    await heading(page, '依申请 2026-001');
    await press(page, '写逾期原因 依申请 2026-001');
    await text(page, '为什么逾期').fill('等县自然资源局函复');
    await choose(page, '填写人', '马文清');
    await press(page, '存下原因');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText('逾期原因：等县自然资源局函复', { exact: false }).waitFor();
    await step(page, '答复，办结', '答复日期', '2026-11-20');
    await choose(page, '答复结果', '予以公开');
    await done(page, '办结');
    await page.getByText('答复时已过期限', { exact: false }).waitFor();
    await shot('requests-27-late');
    expect(await seriousTrouble(page)).toEqual([]);
    await openRequests(page);
    await page.getByRole('tab', { name: /已办结/ }).click();
    await page.getByText('逾期原因：等县自然资源局函复', { exact: false }).waitFor();
    await shot('requests-28-late-list');
    await page.evaluate(() => (location.hash = '#/catalogue/cards'));
    await heading(page, '亮牌记录');
    await page.getByRole('link', { name: '依申请 2026-001' }).waitFor();
    await shot('requests-29-cards');
  }, 300_000);
});

describeDesk('chromium', '依申请和已定稿的月报', (openDesk) => {
  it('lets nothing of the applicant into the month that goes out, and offers a correction for what changes after', async () => {
    const desk = await openSeeded(openDesk, async (call) => [...(await october(call)), organisation]);
    const { page, shot, dataFolder } = desk;
    await registered(page);
    await step(page, '答复，办结', '答复日期', '2026-10-20');
    await choose(page, '答复结果', '予以公开');
    await done(page, '办结');
    await handInOctober(desk);
    await page.getByText(/已保存 \d/).waitFor();
    const words = [first.name, first.asked, ...Object.values(said)];
    expect(await tracesIn(path.join(dataFolder, 'packages'), words)).toEqual([]);
    expect(await tracesIn(path.join(dataFolder, 'papers'), words)).toEqual([]);
    // What is there is found, so that finding nothing says something.
    expect((await tracesIn(path.join(dataFolder, 'packages'), ['白阳镇人民政府'])).length).toBeGreaterThan(0);
    expect((await tracesIn(path.join(dataFolder, 'papers'), ['白阳镇人民政府'])).length).toBeGreaterThan(1);

    await openRequests(page);
    await page.getByRole('tab', { name: /已办结/ }).click();
    await page.getByRole('link', { name: '2026-001' }).click();
    await heading(page, '依申请 2026-001');
    await amend(page);
    await page.getByRole('radio', { name: /^邮寄，要签收/ }).check();
    await text(page, '为什么改').fill('是邮寄来的');
    await press(page, '存下改动');
    await page.getByText('2026年10月的月报已经定稿', { exact: false }).waitFor();
    await shot('requests-30-frozen');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('link', { name: '去那个月的月报' }).click();
    await heading(page, '2026年10月月报');
    await page.getByRole('button', { name: '更正', exact: true }).first().waitFor();
    await shot('requests-31-correction');
    await page.goBack();
    await heading(page, '依申请 2026-001');
    await amend(page);
    await text(page, '为什么删').fill('登记到别的单位的');
    await press(page, '删掉这件申请');
    await heading(page, '2026-001 已经删掉');
    await page.getByText('2026年10月的月报已经定稿', { exact: false }).waitFor();
  }, 400_000);
});
