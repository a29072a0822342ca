import type { Locator, Page } from 'playwright';
import { expect, it } from 'vitest';
import { day } from '../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../src-domain/ledger/types';
import { aRecord, aRequest } from '../builders/ledger';
import { aDocument, anApproval, aVersion } from '../builders/review';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { intoVault, openSeeded, type Call, type SeedRow } from './seedDesk';
import { press } from './setUpDesk';
import { aPosting } from '../builders/postings';

const row = (table: string, value: { readonly id: string }): SeedRow => ({ table, key: value.id, value });

const recordOf = (at: number, title: string, over: Partial<DisclosureRecord> = {}): DisclosureRecord =>
  aRecord({ id: `d${at}`, indexNumber: `640425031/2026-0000${at}`, title, ...over });

const records: readonly DisclosureRecord[] = [
  recordOf(1, '关于做好2026年冬春救助工作的通知', { publications: [] }),
  recordOf(2, '2026年耕地地力保护补贴发放公示', { catalogueItem: 'Z10' }),
  recordOf(3, '低保审核公示（第一批）', { formedOn: day('2026-10-12') }),
  recordOf(4, '三季度财政收支情况', { formedOn: day('2026-09-18') }),
];

const posting = aPosting({
  id: 'p1',
  record: 'd3',
  title: '低保审核公示（第一批）',
  postedOn: day('2026-10-15'),
  until: day('2026-10-23'),
  place: '镇政府一楼公开栏',
});

/** Four records, one of them late and with its document; a document under review, a request, a sheet on the board. */
async function rows(call: Call): Promise<readonly SeedRow[]> {
  const { sha256, size } = await intoVault(call, '通知.txt', '关于饮水安全工程的通知\n白阳镇人民政府\n2026年11月9日\n');
  const versions = [aVersion({ sha256, size })];
  const approved = aDocument({ documentNumber: '白政发〔2026〕5号', versions, stage: anApproval({ sha256 }) });
  const inMaking = aDocument({ id: 'd9', title: '关于饮水安全工程建设的通知', formedOn: day('2026-11-09'), versions });
  return [
    ...records.map((each) => row('records', each)),
    row('documents', approved),
    row('documents', inMaking),
    row('requests', aRequest({ receivedOn: day('2026-10-28') })),
    row('postings', posting),
  ];
}

const box = (page: Page): Locator => page.getByRole('combobox', { name: '查目录、文件、申请、数字' });
const option = (page: Page, name: RegExp): Locator => page.getByRole('option', { name });
const title = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

/** By keyboard alone: to the box, the words, down to the first hit, open. */
async function openFirst(page: Page, words: string, hit: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await option(page, hit).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

describeDesk('chromium', '查找', (openDesk) => {
  it('finds by initials, number, words and day with the keyboard alone, and opens the right page', async () => {
    const { page, shot } = await openSeeded(openDesk, rows);
    await title(page, /星期一/);
    await page.keyboard.press('/');
    await page.keyboard.type('jgzn');
    await option(page, /机构职能/).waitFor();
    expect(await page.getByRole('option', { selected: true }).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).innerText()).toContain('机构职能');
    await shot('search-01-initials');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await title(page, 'Z01 机构职能');

    await openFirst(page, '00002', /耕地地力保护补贴/);
    await page.getByRole('dialog').getByText('2026年耕地地力保护补贴发放公示').waitFor();
    await page.keyboard.press('Escape');
    await openFirst(page, '饮水工程通知', /饮水安全工程建设/);
    await title(page, /饮水安全工程建设/);
    await openFirst(page, '村情', /村情、村“两委”/);
    await title(page, /村情、村“两委”/);
    await openFirst(page, '2026年10月', /2026年10月月报/);
    await title(page, /2026年10月/);
    await shot('search-02-head-beside-buttons');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('白政发[2026]第005号');
    await option(page, /冬春救助/).waitFor();
    await shot('search-03-document-number');
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
  });

  it('lists everything found, narrowed by card and person, and says what can be searched when nothing is found', async () => {
    const { page, shot } = await openSeeded(openDesk, rows);
    await title(page, /星期一/);
    await page.keyboard.press('/');
    await page.keyboard.type('公示');
    await option(page, /列出全部/).waitFor();
    await shot('search-04-list');
    await page.keyboard.press('Enter');
    await title(page, '查找');
    await page
      .getByRole('status')
      .getByText(/“公示” 找到 \d+ 条/)
      .waitFor();
    await shot('search-05-results');
    expect(await seriousTrouble(page)).toEqual([]);
    await box(page).fill('2026');
    await page.getByRole('button', { name: '红牌，1 条' }).click();
    await page.getByRole('button', { name: '马文清，1 条' }).click();
    await page.getByText('“2026” 找到 1 条').waitFor();
    const hit = page.getByRole('link', { name: '关于做好2026年冬春救助工作的通知' });
    expect(await page.getByRole('listitem').filter({ has: hit }).innerText()).toContain('逾期');
    await shot('search-06-filtered');
    await page.getByRole('button', { name: '不再只看亮牌“红牌”' }).click();
    await page.getByRole('button', { name: '红牌，1 条' }).waitFor();
    await hit.click();
    await page.getByRole('dialog').getByText('关于做好2026年冬春救助工作的通知').waitFor();
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+k');
    await page.keyboard.type('卫星发射');
    await option(page, /没有找到/).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '没有找到“卫星发射”' }).waitFor();
    await shot('search-07-nothing');
    expect(await seriousTrouble(page)).toEqual([]);
  });

  it('finds what was entered a moment ago, and how an item stands since it was confirmed', async () => {
    const { page, shot } = await openSeeded(openDesk, rows);
    await title(page, /星期一/);
    await page.keyboard.press('/');
    await page.keyboard.type('jgzn');
    await option(page, /机构职能.*发生后公开/).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await title(page, 'Z01 机构职能');
    await press(page, '登记没有发生或不适用');
    await page.getByRole('combobox', { name: '确认人' }).click();
    await page.getByTitle('马文清').click();
    await page.getByRole('textbox', { name: '理由' }).fill('机构和人员没有变化');
    await press(page, '登记确认');
    await page.getByText('2026年11月 这一期没有发生').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('jgzn');
    await option(page, /机构职能.*本期没有发生/).waitFor();
    await shot('search-08-confirmed');
    await page.keyboard.press('Escape');

    await page.evaluate(() => (location.hash = '#/requests/new'));
    await title(page, '登记一件申请');
    await page.getByText('邮寄，要签收').click();
    await page.getByRole('textbox', { name: '签收日期' }).fill('2026-09-17');
    await page.getByRole('combobox', { name: '申请人类别' }).click();
    await page.getByTitle('自然人').click();
    await page.getByText('申请人信息以后再填').click();
    await press(page, '登记这件申请');
    await title(page, '依申请 2026-001');
    await openFirst(page, '9月17日', /2026-09-17 收到的公开申请/);
    await page.waitForURL(/ledger\/requests\?period=2026-09/);
  });
});
