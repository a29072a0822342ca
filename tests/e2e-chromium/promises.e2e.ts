import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { townshipCatalogue } from '../../src-bridge/resources/catalogue';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { openSeeded, type SeedRow } from './seedDesk';
import { press } from './setUpDesk';

const item = (id: string, change: object, limit: object): SeedRow => {
  const shipped = townshipCatalogue.items.find((each) => each.id === id);
  return {
    table: 'catalogueItems',
    key: id,
    value: { ...shipped, ...change, limit: { ...shipped?.limit, ...limit }, catalogue: 'township' },
  };
};

const record = (
  id: string,
  serial: string,
  title: string,
  formedOn: string,
  catalogueItem: string,
  publications: readonly object[] = [],
): SeedRow => ({
  table: 'records',
  key: id,
  value: {
    id,
    indexNumber: `640425031/2026-${serial}`,
    title,
    formedOn,
    attribute: 'proactive',
    leadUnit: true,
    normative: false,
    interprets: null,
    catalogueItem,
    publications,
  },
});

const onBoard = { channel: 'other', medium: '公告栏', on: '2026-11-10', locator: '陡坡村公开栏' };

// A quarterly item, an older catalogue's limit for 征收土地公告 and records in every state. Invented titles.
const rows: readonly SeedRow[] = [
  { table: 'settings', key: 'since', value: { key: 'since', value: '2026-07-01' } },
  item('Z24', {}, { code: 'Q', n: 1, unit: 'quarter', text: '至少每季度公布一次' }),
  item('Z27', { subject: '乡（镇）人民政府' }, { n: 10, text: '收到批准文件之日起10个工作日内' }),
  record('late', '00101', '城乡低保办理指南', '2026-10-14', 'Z09'),
  record('kept', '00102', '特困供养办理指南', '2026-10-28', 'Z09', [
    { channel: 'website', on: '2026-11-02', locator: 'https://www.example.invalid/1' },
  ]),
  record('land', '00103', '征收土地公告（陡坡村）', '2026-09-24', 'Z27'),
  record('list', '00104', '低保初审对象公示（11月第一批）', '2026-11-09', 'Z10', [onBoard]),
  {
    table: 'postings',
    key: 'p1',
    value: {
      id: 'p1',
      record: 'list',
      title: '低保初审对象公示',
      postedOn: '2026-11-10',
      until: '2026-11-17',
      place: '陡坡村公开栏',
      postedBy: '马文清',
      takenDownOn: '2026-11-18',
      takenDownBy: '马文清',
    },
  },
];

const openItem = async (page: Page, id: string): Promise<void> => {
  await page.evaluate((to) => (location.hash = `#/catalogue/${to}`), id);
  await page.getByRole('heading', { level: 1, name: new RegExp(id) }).waitFor();
};
const choose = async (page: Page, list: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: list }).click();
  await page.getByTitle(option, { exact: true }).click();
};
const drawn = (page: Page): Promise<void> => page.waitForTimeout(400);

describeDesk('chromium', '目录: promises and cards', (openDesk) => {
  it('explains a day against an older limit, takes nils, asks for reasons and keeps them', async () => {
    const { page, shot } = await openSeeded(openDesk, () => Promise.resolve(rows));
    await page.setViewportSize({ width: 1366, height: 768 });
    await page
      .getByRole('link', { name: /写逾期原因/ })
      .first()
      .waitFor();
    await shot('promises-01-today');

    // The law prevails over what an older catalogue prints: in the list, on the item, in the explained date.
    await page.getByRole('link', { name: '目录', exact: true }).click();
    await choose(page, '领域', '农村集体土地征收');
    await page
      .getByRole('row', { name: /征收土地公告/ })
      .getByText('与法定期限不一致')
      .waitFor();
    await drawn(page);
    await shot('promises-02-list');
    await openItem(page, 'Z27');
    await page.getByText('目录上印的是10个工作日，法定期限是15个工作日，按法定期限计算。').waitFor();
    await page.getByText('15个工作日（连休息日共28天）').waitFor();
    await page.getByText('已过期限，县里确认前只提醒').waitFor();
    await shot('promises-03-conflict');
    expect(await seriousTrouble(page)).toEqual([]);
    const how = page.getByRole('button', { name: '征收土地公告（陡坡村） 怎么算的' });
    await how.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await panel.getByText('到期日是 2026-10-22。').waitFor();
    await panel.getByRole('rowheader', { name: '2026-10-10 星期六' }).waitFor();
    expect(await panel.getByText('按法定期限计算').count()).toBe(1);
    await drawn(page);
    await shot('promises-04-counted');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    expect(await how.evaluate((button) => button === document.activeElement)).toBe(true);

    // A quarter: missed, its reason, nothing occurred.
    await openItem(page, 'Z24');
    const third = page.getByRole('row', { name: /2026年第三季度/ });
    await third.getByText('已逾期').waitFor();
    await page.getByRole('button', { name: '登记没有发生 2026年第三季度' }).click();
    await press(page, '登记确认');
    await page.getByText('理由还没有填').first().waitFor();
    await choose(page, '确认人', '马文清');
    await page.getByRole('textbox', { name: '理由' }).fill('本季度辖区没有辍学学生，数字没有变化');
    await drawn(page);
    await shot('promises-05-nil-quarter');
    await press(page, '登记确认');
    await third.getByText('没有发生').first().waitFor();
    await page.getByText('2026年第三季度 这一期没有发生').waitFor();
    await drawn(page);
    await shot('promises-06-quarter');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('button', { name: '撤销确认 2026年第三季度' }).click();
    await third.getByText('已逾期').waitFor();

    // A month.
    await openItem(page, 'Z01');
    await press(page, '登记没有发生或不适用');
    await choose(page, '确认人', '马文清');
    await page.getByRole('textbox', { name: '理由' }).fill('机构和人员没有变化');
    await press(page, '登记确认');
    await page.getByText('2026年11月 这一期没有发生').waitFor();

    // A red card: asked for, kept when the work is done.
    await openItem(page, 'Z09');
    const late = page.getByRole('row', { name: /城乡低保办理指南/ });
    await late.getByText('已逾期 18 个工作日').waitFor();
    await page.getByRole('button', { name: '写逾期原因 城乡低保办理指南' }).click();
    await press(page, '存下原因');
    await page.getByText('为什么逾期还没有填').first().waitFor();
    await page.getByRole('textbox', { name: '为什么逾期' }).fill('经办人外出培训，没有交接');
    await choose(page, '填写人', '马文清');
    await drawn(page);
    await shot('promises-07-reason');
    await press(page, '存下原因');
    await late.getByText('原因：经办人外出培训，没有交接').waitFor();
    await drawn(page);
    await shot('promises-08-item');
    await page.getByRole('link', { name: '登记公开 城乡低保办理指南' }).click();
    await choose(page, '渠道', '政府网站');
    await page.getByRole('textbox', { name: '网址或位置' }).fill('https://www.example.invalid/2');
    await press(page, '存入台账');
    await page
      .getByRole('row', { name: /低保初审对象公示/ })
      .getByText('撤早了')
      .waitFor();
    await drawn(page);
    await shot('promises-09-ledger');

    await page.evaluate(() => (location.hash = '#/catalogue/cards'));
    await page.getByRole('heading', { level: 1, name: '亮牌记录' }).waitFor();
    const closed = page.getByRole('row', { name: /城乡低保办理指南/ });
    await closed.getByText('逾期办结 18 个工作日').waitFor();
    await closed.getByText('原因：经办人外出培训，没有交接').waitFor();
    await page
      .getByRole('row', { name: /2026年10月月报/ })
      .getByText('逾期未办')
      .waitFor();
    await shot('promises-10-cards');
    expect(await seriousTrouble(page)).toEqual([]);
    await openItem(page, 'Z10');
    await page.getByText('少贴了2个工作日').waitFor();
    await shot('promises-11-posting');
  });
});
