import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { day } from '../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../src-domain/ledger/types';
import { aRecord } from '../builders/ledger';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { openOffice } from './openOffice';
import { openSeeded, type SeedRow } from './seedDesk';
import { press, pressInRow } from './setUpDesk';

const openLedger = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /台账/ }).click();
  await page.getByRole('heading', { level: 1, name: '台账' }).waitFor();
};

/** A tab, and the book under it. */
async function openBook(page: Page, tab: string, book?: string): Promise<void> {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.getByRole('tab', { name: tab, exact: true, selected: true }).waitFor();
  if (book === undefined) return;
  const link = page.getByRole('navigation', { name: '这一类的台账' }).getByRole('link', { name: book, exact: true });
  await link.click();
  await page.locator('[aria-current="page"]', { hasText: book }).waitFor();
}

/** A field by its label, optional or not. */
const named = (label: string): RegExp => new RegExp(`^${label}(选填)?$`);

const panel = (page: Page) => page.getByRole('dialog');

async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values))
    await panel(page)
      .getByRole('textbox', { name: named(label) })
      .fill(value);
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await panel(page)
    .getByRole('combobox', { name: named(label) })
    .click();
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await list.getByTitle(option, { exact: true }).click();
  await list.waitFor({ state: 'hidden' });
}

async function begin(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: `登记${what}`, exact: true }).click();
  await panel(page).getByRole('button', { name: '存入台账' }).waitFor();
}

async function keep(page: Page): Promise<void> {
  await press(page, '存入台账');
  await panel(page).waitFor({ state: 'hidden' });
}

const total = (page: Page, label: string) =>
  page.locator('.ledger-totals dl > div', { has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) }).locator('dd');

describeDesk('chromium', '台账 beyond the form', (openDesk) => {
  it('counts a mailbox month with its rate, and opens what a total counts', async () => {
    const { page, shot } = await openOffice(openDesk);
    await openLedger(page);
    await openBook(page, '回应与发布会', '平台信箱');
    await begin(page, '平台信箱月报数');
    await fill(page, { 统计月份: '2026-10', 平台名称: '“331”监管平台', 受理: '4695', 办结: '4700' });
    await press(page, '存入台账');
    await page
      .getByText(/办结数大于受理数/)
      .first()
      .waitFor();
    await shot('books-mailbox-refused');
    await fill(page, { 办结: '4410' });
    await keep(page);
    await page.getByRole('cell', { name: '93.93%' }).waitFor();
    expect(await total(page, '办结率').textContent()).toBe('93.93%');
    await begin(page, '平台信箱月报数');
    await fill(page, { 统计月份: '2026-11', 平台名称: '县长信箱', 受理: '168', 办结: '168', 参加评价: '50', 评价满意: '51' });
    await press(page, '存入台账');
    await page.getByText('评价满意数不能多于参加评价数').first().waitFor();
    await shot('books-mailbox-opinions');
    await fill(page, { 评价满意: '49' });
    await keep(page);
    await page.getByRole('cell', { name: '98.00% 49/50' }).waitFor();
    expect(await total(page, '满意率').textContent()).toBe('98.00%');
    await page.getByRole('cell', { name: '100.00%' }).waitFor();
    expect(await total(page, '受理').innerText()).toContain('4863件');
    await shot('books-mailbox');
    expect(await seriousTrouble(page)).toEqual([]);
    await total(page, '县长信箱').getByRole('link').click();
    await page.getByText('下面是“县长信箱”数的 1 条。').waitFor();
    await press(page, '显示全部');
    // Typed as slowly as an officer does: the address follows, the box keeps what is typed.
    await page.getByRole('textbox', { name: '月份' }).pressSequentially('2026-11', { delay: 120 });
    expect(await page.getByRole('textbox', { name: '月份' }).inputValue()).toBe('2026-11');
    await page.getByText('2026年11月合计').waitFor();
    await page.getByRole('rowheader', { name: '“331”监管平台' }).waitFor({ state: 'detached' });
    await press(page, '显示全部');
    await page.getByRole('rowheader', { name: '“331”监管平台' }).waitFor();
    expect(await page.getByRole('textbox', { name: '月份' }).inputValue()).toBe('');
  });

  it('shares out 建议提案 by state, and the latest telling stands', async () => {
    const { page, shot } = await openOffice(openDesk);
    await openLedger(page);
    await openBook(page, '建议提案');
    for (const [on, closed, underway] of [
      ['2026-06-30', '4', '28'],
      ['2026-10-31', '14', '18'],
    ] as const) {
      await begin(page, '建议提案');
      await choose(page, '类别', '人大代表建议');
      await fill(page, {
        会议: '县九届人大二次会议',
        截至日期: on,
        已办结: closed,
        正在办理: underway,
        暂未办理: '6',
        已答复: '38',
      });
      await fill(page, { 办理结果已公开: '38' });
      if (closed === '14') await shot('books-proposal-form');
      await keep(page);
      await page.getByRole('cell', { name: on }).waitFor();
    }
    expect(await total(page, '共').innerText()).toContain('38件');
    expect(await total(page, '已办结').innerText()).toContain('14件（36.84%）');
    expect(await total(page, '正在办理').innerText()).toContain('18件（47.37%）');
    await shot('books-proposals');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('textbox', { name: '月份' }).fill('2026-01');
    await page.getByText('2026年1月没有建议提案').waitFor();
    await shot('books-none-in-month');
    await press(page, '显示全部');
    await page.getByRole('cell', { name: '2026-10-31' }).waitFor();
  });

  it('keeps who sat in, what was taught and what came of a complaint, and gives it back with its entry', async () => {
    const { page, shot } = await openOffice(openDesk);
    await openLedger(page);
    await openBook(page, '会议培训');
    await begin(page, '会议或培训');
    await panel(page).getByLabel('培训班').check();
    await fill(page, { 日期: '2026-10-15', 接受培训: '30', 课程内容: '政务公开目录怎么填', 主办单位: '县政务公开办' });
    await shot('books-training-form');
    await keep(page);
    await page.getByRole('rowheader', { name: /培训班.*政务公开目录怎么填/ }).waitFor();
    await begin(page, '会议或培训');
    await fill(page, { 日期: '2026-10-20', 议题: '全年公开工作', 列席人: '王代表、李委员' });
    await panel(page).getByLabel('人大代表').check();
    await panel(page).getByLabel('政协委员').check();
    await keep(page);
    await page.getByText('人大代表、政协委员列席，王代表、李委员').waitFor();
    expect(await total(page, '人大代表列席').innerText()).toContain('1次');
    await shot('books-meetings');
    await page
      .getByRole('row', { name: /培训班/ })
      .getByRole('button', { name: '删' })
      .click();
    await page.getByText('已删除会议或培训。').waitFor();
    await press(page, '恢复');
    await page.getByRole('rowheader', { name: /培训班.*政务公开目录怎么填/ }).waitFor();
    await openBook(page, '会议培训', '常务会议');
    await begin(page, '常务会议');
    await fill(page, { 会议名称: '镇长办公会第9次', 日期: '2026-10-21' });
    await panel(page).getByLabel('媒体记者').check();
    await keep(page);
    expect(await total(page, '媒体记者列席').innerText()).toContain('1次');
    await openBook(page, '投诉举报');
    await begin(page, '投诉举报');
    await fill(page, { 收到日期: '2026-10-22', 投诉事由: '公开栏没有更新' });
    await choose(page, '办理结果', '属实并整改');
    await fill(page, { 办结日期: '2026-10-26' });
    await keep(page);
    await page.getByRole('cell', { name: '属实并整改', exact: true }).waitFor();
    await shot('books-complaints');
    expect(await seriousTrouble(page)).toEqual([]);
  });

  it('puts a silent account on 今日, and leads from there to where its posts are entered', async () => {
    const account = {
      book: 'account',
      id: 'a1',
      on: '2024-03-01',
      kind: 'wechat',
      name: '白阳政务',
      closedOn: null,
      lastPostOn: '2026-11-01',
    };
    const seed = { table: 'workEntries', key: 'a1', value: { ...account, posts: { '2026-10': 12 } } };
    const { page, shot } = await openSeeded(openDesk, () => Promise.resolve([seed]));
    const line = page.getByRole('listitem').filter({ hasText: '新媒体账号 白阳政务' });
    await line.first().waitFor();
    const count = page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /今日/ }).locator('em > span').first();
    expect(await count.textContent()).toBe(String(await page.getByRole('list', { name: '现在要办的' }).getByRole('listitem').count()));
    await shot('books-today-silent');
    await line.getByRole('link', { name: '登记发布' }).click();
    await panel(page).getByText('改政务新媒体账号').waitFor();
    await fill(page, { 最近发布: '2026-11-22' });
    await page.keyboard.press('Escape');
    await page.getByText('有一条政务新媒体账号填了还没有存下。').waitFor();
    await panel(page).waitFor({ state: 'hidden' });
    await shot('books-unfinished');
    await press(page, '接着填');
    await panel(page).getByRole('button', { name: '存入台账' }).waitFor();
    await keep(page);
    await page.getByText('1 天前更新').waitFor();
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /今日/ }).click();
    await page.getByText('现在没有到期的事').waitFor();
    expect(await page.getByText('新媒体账号 白阳政务').count()).toBe(0);
  });

  it('says which account fell silent, until it posts again', async () => {
    const { page, shot } = await openOffice(openDesk);
    await openLedger(page);
    await openBook(page, '公报与平台', '新媒体账号');
    await begin(page, '政务新媒体账号');
    await choose(page, '类型', '政务微信');
    await fill(page, {
      账号名称: '白阳政务',
      开通日期: '2024-03-01',
      最近发布: '2026-11-01',
      发布月份: '2026-10',
      这个月发布: '12',
    });
    await shot('books-account-form');
    await keep(page);
    await page.getByText('白阳政务超过 14 天没有更新。').waitFor();
    await page.getByText('已 22 天没有更新').waitFor();
    await shot('books-account-silent');
    expect(await seriousTrouble(page)).toEqual([]);
    await pressInRow(page, '改');
    await fill(page, { 最近发布: '2026-11-20' });
    await keep(page);
    await page.getByText('3 天前更新').waitFor();
    expect(await page.getByText('白阳政务超过 14 天没有更新。').count()).toBe(0);
  });
});

describeDesk('chromium', '公报、查阅点、外出培训', (openDesk) => {
  it('adds issues up, and says when the list of reading points and row 8.2 differ', async () => {
    const organisation = { asOf: '2026-01-01', agencies: 1, readingPoints: 4, fullTime: 1, partTime: 2, fundsWan: 3.5 };
    const { page, shot } = await openSeeded(openDesk, () =>
      Promise.resolve([{ table: 'organisation', key: organisation.asOf, value: organisation }]),
    );
    await openLedger(page);
    await openBook(page, '公报与平台', '政府公报');
    for (const [number, copies] of [
      ['2026年第1期', '300'],
      ['2026年第2期', '380'],
    ] as const) {
      await begin(page, '政府公报');
      await fill(page, { 期号: number, 出刊日期: '2026-10-30', 页数: '48', 印发: copies, 刊登信息: '33' });
      await keep(page);
      await page.getByRole('rowheader', { name: number }).waitFor();
    }
    expect([await total(page, '出刊').innerText(), await total(page, '印发').innerText()].join()).toMatch(/2期.*680本/s);
    await shot('books-gazette');
    await openBook(page, '公报与平台', '查阅点');
    await begin(page, '查阅点');
    await fill(page, { 名称: '政务服务中心', 地点: '镇政府一楼', 启用日期: '2024-05-01' });
    await keep(page);
    await page.getByText('名册上在用的查阅点是 1 个，“机构人员经费”里登记的是 4 个。').waitFor();
    await shot('books-points');
    expect(await seriousTrouble(page)).toEqual([]);
    await openBook(page, '会议培训', '外出培训');
    await begin(page, '外出培训');
    await fill(page, { 课程内容: '基层政务公开标准化', 日期: '2026-10-12', 地点: '银川', 主办单位: '自治区政务公开办', 参加: '3' });
    await keep(page);
    expect(await total(page, '参加').innerText()).toContain('3人次');
    await pressInRow(page, '删');
    await page.getByText('还没有登记外出培训').waitFor();
    await shot('books-outing-removed');
    await press(page, '恢复');
    await page.getByRole('rowheader', { name: '基层政务公开标准化' }).waitFor();
    await page.setViewportSize({ width: 683, height: 384 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await shot('books-zoomed');
  });
});

const policy = '白阳镇临时救助实施细则';
const reading = '《白阳镇临时救助实施细则》解读';

const put = (record: DisclosureRecord): SeedRow => ({ table: 'records', key: record.id, value: record });

describeDesk('chromium', '三同步 and tags', (openDesk) => {
  const open = () =>
    openSeeded(openDesk, () =>
      Promise.resolve([
        put(aRecord({ id: 'p1', indexNumber: '640425031/2026-00021', title: policy, normative: true })),
        put(
          aRecord({
            id: 'p2',
            indexNumber: '640425031/2026-00022',
            title: reading,
            publications: [{ channel: 'wechat', on: day('2026-10-12'), locator: 'x' }],
          }),
        ),
        put(aRecord({ id: 'p3', indexNumber: '640425031/2026-00023', title: '转发县里救助标准的通知', normative: true })),
      ]),
    );

  it('finds policy documents without an interpretation; one chosen from the list, or a reason, clears it', async () => {
    const { page, shot } = await open();
    await openLedger(page);
    await page.getByText('有 2 份规范性文件公开了，还没有解读。').waitFor();
    await shot('books-records');
    await page.getByRole('link', { name: '去看是哪几份' }).click();
    await press(page, `对上解读稿 ${policy}`);
    await choose(page, '解读稿', `${reading}（640425031/2026-00022）`);
    await shot('books-interpret-choose');
    await press(page, '存下');
    await page.getByText('已同步解读').waitFor();
    await page.getByText('有 1 份规范性文件公开了，还没有解读。').waitFor();
    await press(page, '对上解读稿 转发县里救助标准的通知');
    await press(page, '存下');
    await page.getByText('选一篇解读稿，或写明不解读的原因').first().waitFor();
    await panel(page)
      .getByRole('textbox', { name: named('不解读原因') })
      .fill('转发上级文件，上级已解读');
    await press(page, '存下');
    await page.getByText('不需要解读：转发上级文件，上级已解读').waitFor();
    await panel(page).waitFor({ state: 'hidden' });
    expect(await page.getByText(/还没有解读。/).count()).toBe(0);
    expect(await total(page, '解读率').textContent()).toBe('50.00%');
    await shot('books-interpretations');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, `取消对应 ${reading}`);
    await page.getByText('有 1 份规范性文件公开了，还没有解读。').waitFor();
    await press(page, '恢复');
    await page.getByText('已同步解读').waitFor();
  });

  it('stand on 今日 and beside 台账 until they are bound, and again when that is taken back', async () => {
    const { page, shot } = await open();
    const missing = page.getByRole('list', { name: '现在要办的' }).getByText('2 份规范性文件公开后没有解读');
    await missing.waitFor();
    const rail = page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /台账/ });
    await rail.getByText('2', { exact: true }).waitFor();
    await shot('books-today-policies');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('link', { name: '去看是哪几份' }).click();
    await press(page, `对上解读稿 ${policy}`);
    await choose(page, '解读稿', `${reading}（640425031/2026-00022）`);
    await press(page, '存下');
    await page.getByText(`${reading}已作为《${policy}》的解读稿。`).waitFor();
    await panel(page).waitFor({ state: 'hidden' });
    await rail.getByText('1', { exact: true }).waitFor();
    await shot('books-bound');
    await press(page, '恢复');
    await page.getByText('有 2 份规范性文件公开了，还没有解读。').waitFor();
    await rail.getByText('2', { exact: true }).waitFor();
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /今日/ }).click();
    await missing.waitFor();
  });

  it('tags a record, counts the tags of a year and opens them', async () => {
    const { page, shot } = await open();
    await openLedger(page);
    await press(page, `标注 ${policy}`);
    await choose(page, '重点领域', '社会公益事业建设');
    await panel(page).getByLabel('决策公开').check();
    await panel(page).getByLabel('执行公开').check();
    await shot('books-tags');
    await press(page, '存下标注');
    await page.getByText('社会公益事业建设 · 决策公开 · 执行公开').waitFor();
    await press(page, '2026年');
    await page.getByText('2026年合计').waitFor();
    await total(page, '社会公益事业建设').getByRole('link').click();
    await page.getByText('下面是“社会公益事业建设”数的 1 条。').waitFor();
    expect(await page.getByRole('button', { name: /^标注/ }).count()).toBe(1);
    await shot('books-tagged');
    expect(await seriousTrouble(page)).toEqual([]);
  });
});

const event = (id: string, more: object): SeedRow => ({ table: 'events', key: id, value: { id, ...more } });
const reviewCase = (id: string, more: object): SeedRow => ({
  table: 'cases',
  key: id,
  value: { id, receivedOn: '2026-09-01', afterReconsideration: false, ...more },
});

describeDesk('chromium', '回应、复议诉讼、机构人员经费', (openDesk) => {
  it('counts 舆情 by where it came from, and where the head took part, and opens each', async () => {
    const { page, shot } = await openSeeded(openDesk, () =>
      Promise.resolve([
        event('e1', { kind: 'response', on: '2026-10-09', channels: ['wechat'] }),
        { table: 'entryNotes', key: 'e1', value: { id: 'e1', topic: '冬季供暖', source: 'network' } },
        event('e2', { kind: 'press-conference', on: '2026-10-10', headAttended: true }),
        event('e3', { kind: 'online-interview', on: '2026-10-11', headAttended: false }),
      ]),
    );
    await openLedger(page);
    await openBook(page, '回应与发布会');
    await page.getByText('冬季供暖').waitFor();
    expect(await total(page, '主要负责同志参加发布会').innerText()).toContain('1次');
    expect(await total(page, '在线访谈').innerText()).toContain('1次');
    await shot('books-responses');
    expect(await seriousTrouble(page)).toEqual([]);
    await total(page, '网络舆情').getByRole('link').click();
    await page.getByText('下面是“网络舆情”数的 1 条。').waitFor();
    await page
      .getByRole('row', { name: /冬季供暖/ })
      .getByRole('button', { name: '删' })
      .click();
    await page.getByText('冬季供暖').waitFor({ state: 'detached' });
    await press(page, '恢复');
    await page.getByText('冬季供暖').waitFor();
  });

  it('counts what came of 复议 and 诉讼, and what is still open', async () => {
    const { page, shot } = await openSeeded(openDesk, () =>
      Promise.resolve([
        reviewCase('c1', { kind: 'reconsideration', result: 'upheld', closedOn: '2026-10-20' }),
        reviewCase('c2', { kind: 'litigation', result: 'corrected', closedOn: '2026-10-21', afterReconsideration: true }),
        reviewCase('c3', { kind: 'litigation', result: 'pending', closedOn: null }),
      ]),
    );
    await openLedger(page);
    await openBook(page, '复议诉讼');
    expect(await total(page, '收到').innerText()).toContain('3件');
    expect(await total(page, '诉讼审结').innerText()).toContain('1件');
    expect(await total(page, '维持或驳回').innerText()).toContain('1件');
    await shot('books-cases');
    expect(await seriousTrouble(page)).toEqual([]);
    await total(page, '还没有审结').getByRole('link').click();
    await page.getByText('下面是“还没有审结”数的 1 条。').waitFor();
    await pressInRow(page, '改');
    await choose(page, '结果', '被依法纠错');
    await fill(page, { 审结日期: '2026-11-20' });
    await keep(page);
    await page.getByRole('row', { name: /还没有审结/ }).waitFor({ state: 'detached' });
    expect(await total(page, '被依法纠错').innerText()).toContain('2件');
  });

  it('tells staff and funds once a day; a moved day takes its figures along', async () => {
    const organisation = { asOf: '2026-01-01', agencies: 1, readingPoints: 4, fullTime: 3, partTime: 47, fundsWan: 100 };
    const { page, shot } = await openSeeded(openDesk, () =>
      Promise.resolve([{ table: 'organisation', key: organisation.asOf, value: organisation }]),
    );
    await openLedger(page);
    await openBook(page, '机构人员经费');
    expect(await total(page, '工作人员').innerText()).toContain('50人');
    await shot('books-organisation');
    expect(await seriousTrouble(page)).toEqual([]);
    await begin(page, '机构人员经费');
    await fill(page, { 截至日期: '2026-01-01', 专门机构: '1', 查阅点: '4', 专职人员: '3', 兼职人员: '48', 专项经费: '100' });
    await press(page, '存入台账');
    await page.getByText('2026-01-01 已经登记过，请到那一条上点“改”').first().waitFor();
    await shot('books-organisation-twice');
    await press(page, '先不');
    await panel(page).waitFor({ state: 'hidden' });
    await pressInRow(page, '改');
    await fill(page, { 截至日期: '2026-06-30' });
    await keep(page);
    await page.getByRole('row', { name: /2026-06-30/ }).waitFor();
    await page.getByRole('row', { name: /2026-01-01/ }).waitFor({ state: 'detached' });
    await pressInRow(page, '删');
    await page.getByText('还没有登记机构人员经费').waitFor();
    await shot('books-organisation-empty');
    await press(page, '恢复');
    await page.getByRole('row', { name: /2026-06-30/ }).waitFor();
  });
});
