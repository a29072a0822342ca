import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { day } from '../../src-domain/kernel/calendarDate';
import { describeDesk } from '../harness';
import { aRecord } from '../builders/ledger';
import { seriousTrouble } from './axe';
import { openOffice } from './openOffice';
import { give, heading } from './reviewSteps';
import { openSeeded, type SeedRow } from './seedDesk';
import { passphrase, press } from './setUpDesk';

const list = '彭阳县信任名单.json';
const files = {
  calendar: '640425001-calendar-0001.gkpkg',
  rules: '640425001-supervision-0002.gkpkg',
  catalogue: '640425001-catalogue-0003.gkpkg',
};

/** A record without an item is due in 20 working days: 18 December, by the shipped calendar. */
function waitingRecord(): readonly SeedRow[] {
  const record = aRecord({
    id: 'waiting',
    title: '关于冬春救助对象的公示',
    formedOn: day('2026-11-20'),
    catalogueItem: null,
    publications: [],
  });
  return [{ table: 'records', key: record.id, value: record }];
}

const axeClean = async (page: Page): Promise<void> => expect(await seriousTrouble(page)).toEqual([]);

async function sign(page: Page, made: string): Promise<void> {
  await page.getByLabel('本办口令').fill(passphrase);
  await press(page, '签名并生成数据包');
  await page.getByRole('status').getByText(`${made} 已经做好，读回核对过`).waitFor({ timeout: 60_000 });
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.keyboard.type(option);
  await page.keyboard.press('Enter');
}

describeDesk('chromium', 'what a county sends to its units', (openDesk) => {
  it('is made up and signed at the county desk, compared, looked at and used at a unit', { timeout: 240_000 }, async () => {
    const office = await openOffice(openDesk, '彭阳县人民政府办公室');
    const { page, shot } = office;
    await page.getByRole('link', { name: '县级' }).click();
    await press(page, '启用彭阳县的县级汇总');
    await page.getByRole('tab', { name: '下发' }).click();
    await heading(page, '下发给各单位');
    await shot('issue-01-begin');
    await axeClean(page);

    await page.getByRole('link', { name: '编一年的放假安排' }).click();
    await heading(page, '编放假安排');
    await page.getByLabel('文件名称和文号').fill('国务院办公厅关于2027年部分节假日安排的通知（试用）');
    await page.getByLabel('放假的日子').fill('01-01..01-03\n2月5日至11日\n春节');
    await page.getByText('看不懂：春节').first().waitFor();
    await page
      .getByLabel('放假的日子')
      .fill('2026-12-11\n01-01..01-03\n2月5日至11日\n04-03..04-05\n05-01..05-05\n06-09\n09-15..09-17\n10-01..10-07');
    await page.getByLabel('调休上班的日子').fill('02-05、02-14');
    await page.getByText('2027-02-05 既写了放假，又写了上班。').waitFor();
    await shot('issue-02-calendar-fault');
    await press(page, '签名并生成数据包');
    await page.getByText('上面还有要改的，改好才能签名。').waitFor();
    await page.getByLabel('调休上班的日子').fill('02-14、02-20');
    await page.getByText('没有发现问题').waitFor();
    await page.getByRole('row', { name: /2026年12月月报.*定下来了/ }).waitFor();
    await page.getByLabel('文件名称和文号').scrollIntoViewIfNeeded();
    await shot('issue-03-calendar');
    await page.getByLabel('本办口令').scrollIntoViewIfNeeded();
    await shot('issue-03-calendar-below');
    await axeClean(page);
    await sign(page, files.calendar);
    await page.getByText('日历至 2027-12-31').waitFor();
    await shot('issue-04-calendar-made');

    await page.getByRole('link', { name: '回下发' }).click();
    await page.getByRole('link', { name: '改亮牌规则' }).click();
    await heading(page, '改亮牌规则');
    await page.getByLabel('蓝：最多还剩').fill('3');
    await page.getByText('蓝（提醒）的起止写反了').waitFor();
    await page.getByLabel('蓝：最多还剩').fill('5');
    await page.getByLabel('黄牌：最多还剩').fill('2');
    await page.getByText('各种天数都正好有一种牌').waitFor();
    await page.getByRole('row', { name: /黄牌 还剩 0–3 个工作日 还剩 0–2 个工作日/ }).waitFor();
    await shot('issue-05-rules');
    await axeClean(page);
    await sign(page, files.rules);

    await page.getByRole('link', { name: '回下发' }).click();
    await page.getByRole('row', { name: new RegExp(files.rules) }).waitFor();
    await page.getByRole('link', { name: '下发目录' }).click();
    await sign(page, files.catalogue);
    await page.getByRole('link', { name: '回下发' }).click();
    await page.getByRole('link', { name: '下发信任名单' }).click();
    await press(page, '导出名单文件');
    await page.getByText(`${list} 已经做好`).waitFor();
    const fingerprint = await page.getByRole('img', { name: /^指纹/ }).getAttribute('aria-label');
    await shot('issue-06-trust');
    await axeClean(page);
    const bytes = (...place: readonly string[]) => readFileSync(path.join(office.dataFolder, ...place));
    const packed = (name: string) => bytes('packages', name);
    const sent = {
      list: bytes('papers', list),
      calendar: packed(files.calendar),
      rules: packed(files.rules),
      catalogue: packed(files.catalogue),
    };
    await office.close();

    const unit = await openSeeded(openDesk, async () => waitingRecord());
    const { page: desk, shot: see } = unit;
    await desk.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '数据包' }).click();
    await heading(desk, '县里发来的');
    await see('incoming-01-packages');
    await desk.getByRole('link', { name: '导入县里的数据包' }).click();
    await desk.getByText('本机还不认得县里的公钥').waitFor();
    await give(desk, files.calendar, sent.calendar);
    await desk.getByText('要先导入县里的信任名单').waitFor();
    await see('incoming-02-no-trust');
    await axeClean(desk);
    await give(desk, list, sent.list);
    await heading(desk, '核对县里的指纹');
    expect(await desk.getByRole('img', { name: /^指纹/ }).getAttribute('aria-label')).toBe(fingerprint);
    await press(desk, '认这把公钥');
    await desk.getByText('还没有核对指纹').waitFor();
    await see('incoming-03-compare');
    await axeClean(desk);
    await desk.getByLabel('我已经与县公开办核对，8 组完全一样').check();
    await press(desk, '认这把公钥');
    await desk.getByText(/已改用第 \d+ 版信任名单/).waitFor();

    const tampered = Buffer.from(sent.calendar);
    const at = Math.floor(tampered.length / 2);
    tampered[at] = (tampered[at] ?? 0) ^ 1;
    await give(desk, files.calendar, tampered);
    await desk.getByRole('alert').getByText(`${files.calendar} 没有收进来：这个数据包损坏了，或者被改动过`).waitFor();
    await see('incoming-04-refused');
    await axeClean(desk);

    await give(desk, files.calendar, sent.calendar);
    await heading(desk, '县里发来的日历');
    await desk.getByRole('row', { name: /关于冬春救助对象的公示 2026-12-18 2026-12-21 .*推后 3 天/ }).waitFor();
    await desk.getByRole('row', { name: /2026年12月月报.*定下来了/ }).waitFor();
    await press(desk, '改用这份日历');
    await desk.getByText('请选择是谁核对的').waitFor();
    await see('incoming-05-calendar');
    await axeClean(desk);
    await desk.getByText('日历至 2026-12-31').waitFor();
    await choose(desk, '谁核对的', '马文清');
    await press(desk, '改用这份日历');
    await desk.getByText('日历已经换好，已知到 2027-12-31').waitFor();
    await desk.getByText('日历至 2027-12-31').waitFor();

    await give(desk, files.rules, sent.rules);
    await heading(desk, '县里发来的亮牌规则');
    await desk.getByRole('row', { name: /黄牌 还剩 0–3 个工作日 还剩 0–2 个工作日/ }).waitFor();
    await see('incoming-06-rules');
    await axeClean(desk);
    await choose(desk, '谁核对的', '马文清');
    await press(desk, '改用这套规则');
    await desk.getByText('亮牌规则已经换好').waitFor();
    await give(desk, files.rules, sent.rules);
    await desk.getByText('这份亮牌规则以前收过了').waitFor();
    await desk.getByRole('row', { name: /日历 第 1 号.*马文清 正在用/ }).waitFor();
    await see('incoming-07-in-force');
    await axeClean(desk);

    await press(desk, '停用，恢复随软件的日历');
    await heading(desk, '恢复随软件的日历');
    await desk.getByRole('row', { name: /关于冬春救助对象的公示.*提前 3 天/ }).waitFor();
    await desk.getByRole('row', { name: /2026年12月月报.*变成待定/ }).waitFor();
    await see('incoming-08-restore');
    await choose(desk, '谁核对的', '马文清');
    await press(desk, '恢复随软件的');
    await desk.getByText('日历至 2026-12-31').waitFor();
    await press(desk, '改用第 1 号日历');
    await heading(desk, '改回以前的日历');
    await choose(desk, '谁核对的', '马文清');
    await press(desk, '改用这一份');
    await desk.getByText('日历至 2027-12-31').waitFor();

    await give(desk, files.catalogue, sent.catalogue);
    await desk.getByText('现在第 1 版，改为第 2 版').waitFor();
    await see('incoming-09-catalogue');
    await choose(desk, '由谁启用', '马文清');
    await press(desk, '启用新目录');
    await desk.getByText('目录已经换好').waitFor();
    await see('incoming-10-catalogue-used');
    await desk.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /^目录/ }).click();
    await desk.getByText(/目录第 2 版/).waitFor();
    await unit.close();
  });
});
