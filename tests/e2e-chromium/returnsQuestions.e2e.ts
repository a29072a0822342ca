import path from 'node:path';
import { expect, it } from 'vitest';
import { supervision } from '../../src-bridge/resources/supervision';
import { addMonths, month } from '../../src-domain/kernel/month';
import { soundFigures } from '../builders/oldReturns';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { october, organisation } from './october';
import { packageText } from './packageText';
import { heading } from './reviewSteps';
import { openSeeded, type SeedRow } from './seedDesk';
import { passphrase, press } from './setUpDesk';

/** Twelve months before October 2026 in which nothing happened, as old sheets. */
const quietYear = Array.from({ length: 12 }, (_, at): SeedRow => {
  const of = addMonths(month('2026-10'), -1 - at);
  const values = { ...soundFigures(0), '1.1': 0, '1.2.2': 0 };
  const sheet = {
    form: 'stat-2014',
    year: Number(of.slice(0, 4)),
    month: of,
    values,
    yearToDate: {},
    settled: [],
    importedOn: '2026-11-23',
  };
  return { table: 'oldSheets', key: `stat-2014/${of}`, value: { id: `stat-2014/${of}`, ...sheet, source: { file: '旧.xlsx', sheet: of } } };
});

const softened: SeedRow = {
  table: 'settings',
  key: 'supervision',
  value: { key: 'supervision', value: { ...supervision, softened: [{ rule: 'H12', text: '每条主动公开信息至少要有一个公开渠道' }] } },
};

describeDesk('chromium', '月报的核实', (openDesk) => {
  it('asks about small counts, takes a softened rule with a note, and sends the notes', async () => {
    const rows = [organisation, softened, ...quietYear];
    const { page, shot, dataFolder } = await openSeeded(openDesk, async (call) => [...(await october(call)), ...rows]);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole('link', { name: /^月报/ }).click();
    await heading(page, '2026年10月月报', 1);
    const note = async (rule: string, words: string): Promise<void> => {
      await press(page, `${rule} 写说明`);
      await page.getByLabel('说明', { exact: true }).fill(words);
      await press(page, '存下说明');
      await page.getByText(`已说明：${words}`).waitFor();
    };
    await page.getByText('前12个月都是0，这个月第一次有数', { exact: false }).waitFor();
    await page.getByRole('button', { name: /微博微信回应事件数 ›$/ }).waitFor();
    await shot('returns-questions');
    expect(await seriousTrouble(page)).toEqual([]);

    await page.locator('#figure-1-1').focus();
    await page.keyboard.press('9');
    await page.getByText('（县里放宽为核实）').waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('原因').fill('县里要求补报以前的 6 条');
    await page.keyboard.press('Enter');
    await page.getByText('计算 3 → 填报 9').first().waitFor();
    await shot('returns-softened');
    expect(await seriousTrouble(page)).toEqual([]);
    await note('H12', '补报的 6 条以前已在网站公开');
    await note('Q01', '从这个月起用公开台登记');
    await page.getByLabel('联系电话').fill('0954-7012302');
    await press(page, '定稿并生成数据包');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('定稿以后，这一版的数字不再变').waitFor();
    await dialog.getByLabel('口令').fill(passphrase);
    await dialog.getByLabel('口令').press('Enter');
    await page.getByText('数据包已生成：640425031-2026-10-0001.gkpkg').waitFor();
    const sent = await packageText(path.join(dataFolder, 'packages', '640425031-2026-10-0001.gkpkg'));
    expect(JSON.parse(sent.get('data/return.json') ?? '').acknowledged).toEqual([
      { rule: 'H12', note: '补报的 6 条以前已在网站公开' },
      { rule: 'Q01', note: '从这个月起用公开台登记' },
    ]);
    await page.getByText('前12个月都是0', { exact: false }).waitFor();
  });
});
