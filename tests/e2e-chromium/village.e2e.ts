import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { describeDesk } from '../harness';
import { pick } from '../journey/pick';
import { seriousTrouble } from './axe';
import { openOffice } from './openOffice';
import { openSeeded } from './seedDesk';
import { press } from './setUpDesk';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/** Invented names, as many as the county has villages. */
const names = Array.from(
  { length: 156 },
  (_, at) => `${['上', '下', '前', '后'][at % 4]}${numerals[Math.floor(at / 4) % 10]}${['店', '沟', '坡', '岔'][Math.floor(at / 40)]}村`,
);

const clean = async (page: Page) => expect(await seriousTrouble(page)).toEqual([]);
const cell = (page: Page, village: string, item: string) => page.getByRole('gridcell', { name: new RegExp(`^${village}，${item}：`) });
/** What a cell says of itself after village and item. */
const said = async (page: Page, village: string, item: string) =>
  ((await cell(page, village, item).getAttribute('aria-label')) ?? '').split('：')[1];

describeDesk('chromium', '村务公开', (openDesk) => {
  it('takes in the villages, registers for many, confirms none, prints what is missing, and gives all back', async () => {
    const { page, shot } = await openOffice(openDesk);
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '目录' }).click();
    await page.getByRole('link', { name: '村务公开' }).click();
    await page.getByRole('heading', { name: '先写上各村的名字' }).waitFor();
    await shot('village-01-empty');
    await clean(page);

    await page.getByRole('link', { name: '填写村名单' }).click();
    const [first = '', second = '', third = ''] = names;
    await page.getByRole('textbox', { name: '村名' }).fill([`1、${first}村民委员会`, second, '----', second].join('\n'));
    await page.getByRole('button', { name: /加进名单/ }).click();
    await page.getByText('第 3 行“----”不像村名').first().waitFor();
    await shot('village-02-odd');
    await page.getByRole('textbox', { name: '村名' }).fill([`1、${first}村民委员会`, ...names].join('\n'));
    await page.getByText(/去掉了 1 处“村民委员会”；写了不止一次/).waitFor();
    await press(page, '把 156 个村加进名单');
    await page.getByText('已加进 156 个村').waitFor();
    await shot('village-03-list');
    await clean(page);

    await press(page, `给${third}改名`);
    await page.getByRole('textbox', { name: '新村名' }).fill('新店村');
    await press(page, '改名');
    await page.getByText(`${third}已改名为新店村`).waitFor();
    await press(page, `停用${second}`);
    await page.getByText(`${second}已停用`).waitFor();
    await press(page, '撤销');
    await page.getByRole('button', { name: `停用${second}` }).waitFor();
    await page.getByRole('textbox', { name: '每季度事项：月' }).fill('3');
    await press(page, '保存公布日');
    await page.getByText('月和日要一起写，或者都空着').first().waitFor();
    await page.getByRole('textbox', { name: '每季度事项：日' }).fill('20');
    await press(page, '保存公布日');
    await page.getByText('公布日已保存').waitFor();
    await shot('village-04-days');

    await page.getByRole('link', { name: '去登记公布情况' }).click();
    await cell(page, first, '村级财务收支明细').waitFor();
    expect(await said(page, first, '集体资产、资源、“三资”台账')).toBe('2026年第四季度还没有登记，2026-12-20 前公布');
    await shot('village-05-board');
    // A few rows are looked at closely: axe takes long over a thousand cells that are all alike.
    await page.getByRole('textbox', { name: '找村' }).fill('一店');
    await cell(page, '上二店村', '村级财务收支明细').waitFor({ state: 'detached' });
    await clean(page);

    // By keyboard: from the first village down to the second, and into its finances.
    await cell(page, first, '村级财务收支明细').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: `${second} · 村级财务收支明细` }).waitFor();
    await press(page, '登记已公布');
    await page.getByText('登记人还没有选').first().waitFor();
    await pick(page, page.getByRole('combobox', { name: '登记人' }), '马文清');
    await page.getByRole('textbox', { name: '公布日期' }).fill('2026-11-20');
    await page.waitForTimeout(300); // The panel has come in.
    await shot('village-06-cell');
    await clean(page);
    await press(page, '登记已公布');
    await page.getByText('已登记已公布 1 项').waitFor();
    expect(await said(page, second, '村级财务收支明细')).toBe('2026年11月已公布，2026-11-20');

    await page.getByRole('link', { name: '村级财务收支明细', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'V04 村级财务收支明细' }).waitFor();
    await page.getByRole('textbox', { name: '找村' }).fill('一店');
    await clean(page);
    await page.getByRole('textbox', { name: '找村' }).fill('');
    await page.getByRole('button', { name: '选中还没有登记的' }).click();
    await shot('village-07-many');
    await press(page, '登记已公布');
    await page.getByText('已登记已公布 155 项').waitFor();
    await press(page, '撤销刚才的登记');
    await page.getByText('已经恢复原样').waitFor();
    await page.getByRole('button', { name: '选中还没有登记的' }).click();
    await press(page, '登记已公布');
    await page.getByText('已登记已公布 155 项').waitFor();

    await page.getByRole('link', { name: '回到村务公开' }).click();
    await page.getByRole('link', { name: first, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: first }).waitFor();
    await page.getByRole('button', { name: '选中还没有登记的' }).click();
    await page.getByRole('checkbox', { name: '选集体资产、资源、“三资”台账' }).uncheck();
    await page.getByRole('radio', { name: '本期没有' }).check();
    await shot('village-08-village');
    await clean(page);
    await press(page, '登记本期没有');
    await page.getByText(/已登记本期没有 \d+ 项/).waitFor();
    await page.getByRole('checkbox', { name: '只看还没有登记的' }).check();
    await page.getByRole('row', { name: /集体资产/ }).waitFor();
    expect(await page.getByRole('table', { name: '各项情况' }).getByRole('row').count()).toBe(2);
    await press(page, '撤销村级财务收支明细2026年11月的登记');
    await page.getByText('已撤销这条登记').waitFor();
    await press(page, '恢复');
    await page.getByText('已经恢复原样').waitFor();
    await shot('village-09-history');

    await page.getByRole('link', { name: '回到村务公开' }).click();
    await page.getByRole('link', { name: /^2026年12月/ }).click();
    await page.getByRole('link', { name: '未公布清单' }).click();
    const paper = page.getByRole('region', { name: '清单预览' });
    await paper.getByRole('heading', { name: '2026年12月村务公开未公布事项清单' }).waitFor();
    await shot('village-10-missing');
    await paper.getByRole('cell', { name: '2026年第四季度（2026-12-20 前公布）：集体资产、资源、“三资”台账', exact: true }).waitFor();
    await clean(page);
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset['printed'] = document.querySelector('#print-root')?.textContent ?? '';
      };
    });
    await page.getByRole('radio', { name: '每村一张' }).check();
    await paper.getByRole('heading', { name: `${first}村务公开未公布事项` }).waitFor();
    await press(page, '打印清单');
    const printed = await page.evaluate(() => document.body.dataset['printed'] ?? '');
    expect(printed).toContain(`${first}村民委员会：截至2026年11月23日`);
    expect(printed.match(/村民委员会：截至/g)).toHaveLength(156);
    await shot('village-11-slips');
  });

  it('offers the catalogue to a desk that was set up before there was one, and shows an item of it whole', async () => {
    const { page, shot } = await openSeeded(openDesk, () => Promise.resolve([{ table: 'catalogues', key: 'village', value: null }]));
    await page.evaluate(() => (location.hash = '#/catalogue/village'));
    await page.getByRole('heading', { name: '村务公开目录还没有启用' }).waitFor();
    await shot('village-12-adopt');
    await press(page, '启用村务公开目录');
    await page.getByRole('heading', { name: '先写上各村的名字' }).waitFor();
    await page.evaluate(() => (location.hash = '#/catalogue/V22'));
    await page.getByRole('heading', { level: 1, name: 'V22 党务公开（发展党员等）' }).waitFor();
    await page.getByText('这一项由村党组织负责').waitFor();
    await shot('village-13-item');
    await clean(page);
  });
});
