import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { day } from '../../src-domain/kernel/calendarDate';
import type { DisclosureRequest, ReviewCase } from '../../src-domain/ledger/types';
import { annualForm } from '../../src-bridge/resources/annual';
import { freshAnnual } from '../../src-domain/returns/annual/work';
import { describeDesk } from '../harness';
import { aRecord, aRequest } from '../builders/ledger';
import { aBatch, aMailbox, anAccount } from '../builders/work';
import { seriousTrouble } from './axe';
import { organisation } from './october';
import { openSeeded, type SeedRow } from './seedDesk';
import { press } from './setUpDesk';

const row = <Value extends { readonly id: string }>(table: string, value: Value): SeedRow => ({ table, key: value.id, value });

const done = (id: string, received: string, closed: string, over: Partial<DisclosureRequest>): DisclosureRequest =>
  aRequest({ id, receivedOn: day(received), closedOn: day(closed), answeredOn: day(closed), ...over });

const requests: readonly DisclosureRequest[] = [
  done('q1', '2026-03-02', '2026-03-20', { answer: 'ANS-2' }),
  done('q2', '2026-05-11', '2026-05-29', { answer: 'ANS-4', refusal: 'f', applicant: 'business' }),
  done('q3', '2025-12-22', '2026-01-12', { answer: 'ANS-6', applicant: 'legal' }),
  aRequest({ id: 'q4', receivedOn: day('2026-11-18') }),
];

const pending: ReviewCase = {
  id: 'c1',
  kind: 'reconsideration',
  receivedOn: day('2026-09-01'),
  closedOn: null,
  result: 'pending',
  afterReconsideration: false,
};

/** What stood in the books of 白阳镇 in November 2026. */
const books: readonly SeedRow[] = [
  ...requests.map((each) => row('requests', each)),
  row('cases', pending),
  row('records', aRecord({ id: 'r1', normative: true, title: '白阳镇殡葬管理办法' })),
  row('records', aRecord({ id: 'r2', indexNumber: '640425031/2026-00002', title: '低保审核公示（第一批）' })),
  organisation,
];

const figure = (page: Page, cell: string) => page.locator(`#annual-${cell.replaceAll('.', '-')}`);

async function openAnnual(page: Page): Promise<void> {
  await page.getByRole('link', { name: '年报', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '2026年年报' }).waitFor();
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('tab', { name: new RegExp(`^${name}`), selected: true }).waitFor();
}

const typeInto = async (page: Page, cell: string, value: string, reason = ''): Promise<void> => {
  await figure(page, cell).focus();
  await page.locator(`#annual-${cell.replaceAll('.', '-')}[aria-pressed=true]`).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('填报数').fill(value);
  if (reason !== '') await page.getByLabel('为什么和台账不一样').fill(reason);
  await page.getByLabel('填报数').press('Enter');
};

describeDesk('chromium', '年报', (openDesk) => {
  it('counts the three tables from the books, asks where they say too little, and takes typed figures', async () => {
    const { page, shot } = await openSeeded(openDesk, () => Promise.resolve(books));
    await openAnnual(page);
    await page.getByText('2027年1月31日 前公布，还有 69 天').waitFor();
    await page.getByRole('region', { name: '政府信息公开工作年度报告' }).waitFor();
    expect([await figure(page, 'R1.total').textContent(), await figure(page, 'R4.natural').textContent()]).toEqual(['3', '1']);
    await page.getByText('A05', { exact: true }).waitFor();
    await shot('annual-tables');
    expect(await seriousTrouble(page)).toEqual([]);

    await page.getByRole('combobox', { name: '算进表三哪一行' }).click();
    await page.getByTitle('（三）不予公开 6.属于四类过程性信息').click();
    await page.getByText('A05', { exact: true }).waitFor({ state: 'detached' });
    await figure(page, 'R3.3.6.business').click();
    await page.getByRole('heading', { name: '6.属于四类过程性信息，商业企业' }).waitFor();
    await page.getByText('台账里有 1 件：').waitFor();
    await shot('annual-cell');

    for (const [cell, value] of Object.entries({
      'T2.2.repealed': '0',
      'T2.2.inForce': '4',
      'T2.3.decisions': '12',
      'T2.4.decisions': '0',
      'T2.5.decisions': '0',
      'T2.6.amount': '1.25',
    })) {
      await typeInto(page, cell, value);
      await page
        .locator(`#annual-${cell.replaceAll('.', '-')} .annual-number`)
        .getByText(value, { exact: true })
        .waitFor();
    }
    await page.getByText('硬性全部通过').waitFor();
    await figure(page, 'after.total').scrollIntoViewIfNeeded();
    await shot('annual-cases');
    await typeInto(page, 'R2.legal', '2');
    await page.getByText('请写清为什么和台账不一样').waitFor();
    await page.getByLabel('为什么和台账不一样').fill('2025年另有一件用纸登记');
    await press(page, '填这个数');
    await page.getByText('台账 1 → 填报 2').waitFor();
    await page.getByText('硬性 1 处').waitFor();
    await page.getByText('A04', { exact: true }).scrollIntoViewIfNeeded();
    await shot('annual-typed');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.reload();
    await page.getByText('台账 1 → 填报 2').waitFor();
    await press(page, '定稿');
    await page.getByText('2026年还没有过完，不能定稿。现在可以先看数、先写文稿。').waitFor();
  });

  it('freezes a year, hands its open requests on to the next, and opens it again', async () => {
    const typed = ['T2.2.repealed', 'T2.2.inForce', 'T2.3.decisions', 'T2.4.decisions', 'T2.5.decisions', 'T2.6.amount'].map((key) => ({
      key,
      value: 3,
      reason: '',
    }));
    const last = row('annuals', { ...freshAnnual(annualForm, 2025, 'six'), typed });
    const staff: SeedRow = {
      table: 'organisation',
      key: '2025-06-30',
      value: { asOf: '2025-06-30', agencies: 1, readingPoints: 4, fullTime: 1, partTime: 2, fundsWan: 3.5 },
    };
    const { page, shot } = await openSeeded(openDesk, () => Promise.resolve([...books, last, staff]));
    await openAnnual(page);
    await page.getByText('上年年报结转 1 件，和本年表三第二项一致。').waitFor();
    await page.getByRole('link', { name: '2025年', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '2025年年报' }).waitFor();
    await page.getByText('2026年1月31日 前公布，已经过了').waitFor();
    expect([await figure(page, 'R1.total').textContent(), await figure(page, 'R4.legal').textContent()]).toEqual(['1', '1']);
    await press(page, '定稿');
    await page.getByRole('dialog').getByText('定稿以后，两套表的数字和报告里的数不再随台账变').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '定稿' }).click();
    await page.getByText('2026年11月23日 定稿').waitFor();
    await figure(page, 'T2.3.decisions').click();
    await page.getByRole('heading', { name: '行政许可，本年处理决定数量' }).waitFor();
    expect(await page.getByLabel('填报数').count()).toBe(0);
    await shot('annual-frozen');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.setViewportSize({ width: 683, height: 384 });
    await page.getByRole('heading', { name: '行政许可，本年处理决定数量' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await shot('annual-zoom');
    await page.setViewportSize({ width: 1366, height: 768 });
    await press(page, '重新打开');
    await page.getByRole('dialog').getByRole('button', { name: '重新打开' }).click();
    await page.getByText('2026年1月31日 前公布，已经过了').waitFor();
  });

  it('is held back from 定稿 by a blank in the table of 2014 too, which says what is wrong', async () => {
    const typed = ['T2.2.repealed', 'T2.2.inForce', 'T2.3.decisions', 'T2.4.decisions', 'T2.5.decisions', 'T2.6.amount'].map((key) => ({
      key,
      value: 3,
      reason: '',
    }));
    const last = row('annuals', { ...freshAnnual(annualForm, 2025, 'six'), typed });
    const { page, shot } = await openSeeded(openDesk, () => Promise.resolve([...books, last]));
    await openAnnual(page);
    await page.getByRole('link', { name: '2025年', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '2025年年报' }).waitFor();
    await page.getByText('硬性全部通过').waitFor();
    await press(page, '定稿');
    await page.getByText('2014 表有 1 处硬性勾稽不对或没有填，请先改好').waitFor();
    await openTab(page, '2014 表');
    await page.getByText('H01', { exact: true }).waitFor();
    await page.getByText('有 6 行空着').waitFor();
    await shot('annual-held-back');
    expect(await seriousTrouble(page)).toEqual([]);
  });

  it('adds twelve months up to the table of 2014', async () => {
    const { page, shot } = await openSeeded(openDesk, () => Promise.resolve(books));
    await openAnnual(page);
    await openTab(page, '2014 表');
    await page.getByText('硬性全部通过').waitFor();
    await figure(page, '1.1').click();
    await page.getByRole('link', { name: '10月', exact: true }).waitFor();
    expect([
      await figure(page, '1.1').textContent(),
      await figure(page, '3.1').textContent(),
      await figure(page, '8.2').textContent(),
    ]).toEqual(['2', '3', '4']);
    await page.getByRole('link', { name: '10月 2，去台账看数了哪几条' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('heading', { name: '其中：主动公开规范性文件数' }).waitFor();
    await shot('annual-stat');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '看成稿，打印或存成 Word');
    await page.getByText('填报单位（盖章）：白阳镇人民政府').waitFor();
    await shot('annual-stat-paper');
    await press(page, '存成 Word');
    await page.getByText('白阳镇人民政府2026年政府信息公开情况统计表（草稿）.docx').first().waitFor();
    await press(page, '回到表');
    await page.getByRole('link', { name: '10月', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '2026年10月月报' }).waitFor();
  });

  it('writes the report around the figures, keeps what is typed, and gives it out as Word', async () => {
    const { page, shot, dataFolder } = await openSeeded(openDesk, () => Promise.resolve(books));
    await openAnnual(page);
    await openTab(page, '报告文稿');
    const problems = page.getByRole('textbox', { name: '五、存在的主要问题及改进情况，第 1 段文字' });
    await problems.waitFor();
    await problems.click();
    await page.keyboard.press('End');
    await page.keyboard.type('村级公开不够及时。');
    await page.keyboard.press('Enter');
    await page.keyboard.type('共收到意见 10 条，分别为 4 条和 5 条。');
    await page.getByText('4 + 5 = 9，总数写的是 10 条。').waitFor();
    await press(page, '六、其他需要报告的事项 第 2 段不写');
    await page.getByText('这一段不写了。').waitFor();
    await shot('annual-report');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.reload();
    await page.getByText('这一段不写了。').waitFor();
    await page.getByRole('textbox', { name: '五、存在的主要问题及改进情况，第 1 段文字' }).getByText('村级公开不够及时。').waitFor();
    await page.getByRole('textbox', { name: '五、存在的主要问题及改进情况，第 1 段文字' }).fill('存在的主要问题：村级公开不够及时。');
    await page.getByText('没有发现对不上的地方。').waitFor();
    await press(page, '看成稿，导出 Word');
    await page.getByText('存在的主要问题：村级公开不够及时。').waitFor();
    await shot('annual-paper');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '存成 Word');
    await page.getByText('白阳镇人民政府2026年政府信息公开工作年度报告（草稿）.docx').first().waitFor();
    expect(readdirSync(path.join(dataFolder, 'papers'))).toEqual(['白阳镇人民政府2026年政府信息公开工作年度报告（草稿）.docx']);
  });

  it('tells the books in twelve parts, and takes what no book holds', async () => {
    const work = [aMailbox({ platform: '县长信箱', received: 168, closed: 160 }), aBatch(), anAccount({ posts: { '2026-10': 30 } })];
    const twelve = row('annuals', { ...freshAnnual(annualForm, 2026, 'nine') });
    const { page, shot } = await openSeeded(openDesk, () =>
      Promise.resolve([...books, twelve, ...work.map((entry) => row('workEntries', entry))]),
    );
    await openAnnual(page);
    await openTab(page, '报告文稿');
    const mailbox = page.getByRole('region', { name: '七、回应社会关切情况' });
    await mailbox.waitFor();
    expect(await mailbox.textContent()).toMatch(/县长信箱.*受理.*168.*办结.*160.*办结率.*95\.24/);
    const leaflets = page.getByRole('textbox', { name: '一、总体公开工作情况概述，第 5 段文字，第 1 个要填的数' });
    await leaflets.fill('500');
    await leaflets.press('Enter');
    await shot('annual-twelve');
    expect(await seriousTrouble(page)).toEqual([]);
    await mailbox.scrollIntoViewIfNeeded();
    await shot('annual-twelve-books');
    await page.reload();
    await mailbox.waitFor();
    expect(await leaflets.inputValue()).toBe('500');
    await press(page, '看成稿，导出 Word');
    await page.getByText('发放各类宣传单500份，张贴、播放宣传标语和海报＿＿条。').waitFor();
    await page.getByText('县九届人大二次会议：人大代表建议38件，已办结14件，占总数的36.84%').waitFor();
    await shot('annual-twelve-paper');
  });

  it('checks a finished report and keeps nothing of it', async () => {
    const { page, shot, dataFolder } = await openSeeded(openDesk, () => Promise.resolve(books));
    await openAnnual(page);
    await openTab(page, '文表一致核对');
    await page.getByText('把写好的年度报告拖到这里').waitFor();
    await shot('annual-check-empty');
    const report = fileURLToPath(new URL('../fixtures/reference/pengyang-annual-report-2018.txt', import.meta.url));
    await page.locator('input[type=file]').first().setInputFiles(report);
    await page.getByText('6 处要看一看').waitFor();
    await page.getByText('6 占 18 的 33.3%，文中写 33.4%。').waitFor();
    await page.getByText('20 占 94 的 21.3%，文中写 21.2%。').waitFor();
    await page.getByText('受理咨询：4695 件，另一处 4425 件；办结：4410 件，另一处 4249 件；办结率：93.9%，另一处 96.02%。').waitFor();
    await page.getByText(/同样的话出现了 3 次/).waitFor();
    await page.getByText('“5.其他方式回应事件数”没有填数。没有就填 0，空着不等于 0。').waitFor();
    await shot('annual-check');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByText('受理咨询：4695 件').scrollIntoViewIfNeeded();
    await shot('annual-check-conflict');
    expect(existsSync(path.join(dataFolder, 'vault'))).toBe(false);
    await press(page, '换一份报告');
    await page.getByText('把写好的年度报告拖到这里').waitFor();
  });
});
