import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { day } from '../../src-domain/kernel/calendarDate';
import { addRecords } from '../builders/deskRecords';
import { aRecord } from '../builders/ledger';
import { describeDesk, type Desk, type OpenDesk } from '../harness';
import { results } from '../harness/results';
import { seriousTrouble } from './axe';
import { openOffice } from './openOffice';
import { press } from './setUpDesk';

const welfare = aRecord({
  id: 'r-welfare',
  indexNumber: '640425031/2026-00007',
  title: '白阳镇人民政府关于2026年第二批农村最低生活保障对象初步审核结果的通知',
  formedOn: day('2026-11-09'),
  catalogueItem: 'Z10',
  publications: [],
});
const winter = aRecord({
  id: 'r-winter',
  indexNumber: '640425031/2026-00008',
  title: '关于做好2026年冬春救助工作的通知',
  publications: [],
});

/** A unit with two approved records, opened a second time. */
async function deskWithRecords(openDesk: OpenDesk): Promise<Desk> {
  const desk = await openOffice(openDesk, '白阳', (dataFolder) => addRecords(dataFolder, [welfare, winter]));
  await desk.page.getByRole('link', { name: /^公开栏/ }).click();
  return desk;
}

const names = ['甲某某', '乙某', '丙某某', '丁某', '戊某某'];
const rowOf = (_: unknown, at: number) =>
  [at + 1, names[at % names.length], ['陡坡村一组', '中庄村三组', '崾岘村'][at % 3], '农村低保', 'B类', 420 + at, ''].join('\t');
const roster = (count: number): string =>
  [
    ['序号', '姓名', '村组', '项目', '标准', '金额', '备注'].join('\t'),
    ...Array.from({ length: count }, rowOf),
    ['合计', '', '', '', '', '26145', ''].join('\t'),
  ].join('\n');

const paragraph =
  '经个人申请、村级评议、镇级审核，对申请农村最低生活保障的家庭进行了入户调查和信息核对，现将初步审核结果予以公示，接受群众监督。公示期间如有不同意见，可以向受理单位反映，反映情况请署真实姓名，并提供必要的线索，便于核实处理。';

async function fillSheet(page: Page, rows: number): Promise<void> {
  await page.getByRole('textbox', { name: '正文', exact: true }).fill(['一、审核情况', paragraph, '二、有关要求', paragraph].join('\n'));
  await page.getByRole('textbox', { name: /^名单/ }).fill(roster(rows));
  await page.getByRole('textbox', { name: '电话', exact: true }).fill('0954-7012302');
  await page.getByRole('textbox', { name: '地址', exact: true }).fill('彭阳县白阳镇南门街1号');
  await page.getByRole('textbox', { name: '监督电话', exact: true }).fill('12345');
}

async function hangIt(page: Page, place: string): Promise<void> {
  await press(page, '登记张贴');
  const panel = page.getByRole('dialog', { name: '登记张贴' });
  await panel.getByLabel('张贴地点').fill(place);
  await panel.getByLabel('张贴人').fill('马文清');
  await panel.getByRole('button', { name: '登记张贴' }).click();
  await page.getByText(/已登记张贴：/).waitFor();
}

describeDesk('chromium', 'notice sheets', (openDesk) => {
  it('grow from an approved record, print as they are seen, hang and come down', async () => {
    const { page, shot, dataFolder } = await deskWithRecords(openDesk);
    await page.getByRole('rowheader', { name: welfare.title }).waitFor();
    await shot('notices-records');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('link', { name: `制作公示单：${welfare.title}` }).click();
    await page.getByRole('heading', { level: 1, name: '制作公示单' }).waitFor();
    expect(await page.getByRole('radio', { name: /^公示/ }).isChecked()).toBe(true);
    expect(await page.getByRole('textbox', { name: '公示期', exact: true }).inputValue()).toBe('7');
    await page.getByText(/还缺 \d 样，只能打印草稿/).waitFor();
    expect(await page.getByRole('button', { name: '登记张贴' }).isDisabled()).toBe(true);
    await shot('notices-draft');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('button', { name: '缺：正文' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('notice-body');
    await fillSheet(page, 60);
    await page.getByText('内容齐全，可以打印张贴').waitFor();
    await page
      .getByText(/^第 1 页 +共 \d 页$/)
      .first()
      .waitFor();
    await shot('notices-ready');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('button', { name: '公示期 怎么算的' }).click();
    await page
      .getByRole('dialog')
      .getByText(/当天不算|不算/)
      .first()
      .waitFor();
    await shot('notices-counted');
    await page.keyboard.press('Escape');

    const pages = await page.locator('.notice-page').count();
    expect(pages).toBeGreaterThan(2);
    // Every row stands on exactly one page.
    const first = await page.locator('.notice-page td:first-child').allTextContents();
    expect(first).toEqual([...Array.from({ length: 60 }, (_, at) => String(at + 1)), '合计']);
    await press(page, '存成 PDF');
    await page.getByText(/已存成 .+\.pdf/).waitFor({ timeout: 90_000 });
    await shot('notices-pdf');
    const pdf = path.join(dataFolder, 'papers', '白阳镇人民政府关于2026年第二批农村最低生活保障对象初步审核结果的公示.pdf');
    expect(existsSync(pdf)).toBe(true);
    const made = readFileSync(pdf);
    expect(made.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
    writeFileSync(results('notices-sheet.pdf'), made);

    // What the print dialog would get, without the dialog.
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await press(page, '打印公示单');
    const printed = await page.pdf({ preferCSSPageSize: true, path: results('notices-printed.pdf') });
    expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

    await page.reload();
    await page.getByText('内容齐全，可以打印张贴').waitFor();
    expect(await page.getByRole('textbox', { name: '监督电话', exact: true }).inputValue()).toBe('12345');
    await hangIt(page, '镇政府大门口公开栏');
    await page.getByText(/公示中，还剩 \d+ 天/).waitFor();
    // Registered too soon: as if nothing was, the sheet as it was typed.
    await press(page, '撤销这次登记');
    await page.getByText('已撤销登记，公示单回到没有张贴的样子').waitFor();
    await page.getByRole('heading', { name: '登记过的公示单现在都不在栏上' }).waitFor();
    await shot('notices-undone');
    await page.getByRole('tab', { name: '制作公示单' }).click();
    await page
      .getByRole('row', { name: /第二批农村最低生活保障/ })
      .getByText('没有张贴过')
      .waitFor();
    await page.getByRole('link', { name: `制作公示单：${welfare.title}` }).click();
    await page.getByText('内容齐全，可以打印张贴').waitFor();
    await hangIt(page, '镇政府大门口公开栏');
    await page.getByText(/公示中，还剩 \d+ 天/).waitFor();
    await shot('notices-board');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('button', { name: /^登记撤下：/ }).click();
    await page.getByLabel('撤下人').fill('马文清');
    await page.getByRole('dialog').getByRole('button', { name: '登记撤下' }).click();
    await page
      .getByRole('alert')
      .getByText(/公示期到 .+ 才满/)
      .waitFor();
    await shot('notices-too-early');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: '制作公示单' }).click();
    await page
      .getByRole('row', { name: /第二批农村最低生活保障/ })
      .getByText('正在张贴')
      .waitFor();
  });

  it('keep personal data off the board, and a sheet without a period may come down at once', async () => {
    const { page, shot } = await deskWithRecords(openDesk);
    await page.getByRole('link', { name: `制作公示单：${winter.title}` }).click();
    await page.getByRole('radio', { name: /^公告/ }).check();
    await page.getByRole('textbox', { name: '依据', exact: true }).fill('根据《自然灾害救助条例》，现将冬春救助有关情况公告如下。');
    // A test number of screening.json, of nobody.
    await page.getByRole('textbox', { name: '正文', exact: true }).fill('救助对象甲某，身份证号11010519491231002X，联系电话13812345678。');
    await page.getByRole('textbox', { name: '监督电话', exact: true }).fill('12345');
    await page.getByText(/像是个人信息/).waitFor();
    const told = await page.locator('.notices-findings').innerText();
    expect(told).toContain('公民身份号码');
    expect(told).not.toContain('11010519491231002X');
    expect(await page.getByRole('button', { name: '登记张贴' }).isDisabled()).toBe(true);
    await shot('notices-personal');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('textbox', { name: '正文', exact: true }).fill('冬春救助款物已发放到户。');
    await page.getByText('内容齐全，可以打印张贴').waitFor();
    await shot('notices-plain');
    await hangIt(page, '陡坡村公开栏');
    await page.getByText('没有期限，贴到换新的').waitFor();
    await page.getByRole('button', { name: /^登记撤下：/ }).click();
    await page.getByLabel('撤下人').fill('马文清');
    await page.getByRole('dialog').getByRole('button', { name: '登记撤下' }).click();
    await page.getByText(/已登记撤下：/).waitFor();
    await page.getByRole('tab', { name: '已经撤下' }).click();
    await page.getByRole('rowheader', { name: /冬春救助/ }).waitFor();
    await shot('notices-history');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('link', { name: '台账' }).click();
    await page.getByText(winter.title).first().waitFor();
    await shot('notices-ledger');
  });
});
