import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { day } from '../../src-domain/kernel/calendarDate';
import { toRecord } from '../../src-domain/review/record';
import type { InterviewAnswer, OfficeDocument } from '../../src-domain/review/types';
import { buildDocx, paragraph } from '../builders/docx';
import { aDocument, anApproval, aVersion } from '../builders/review';
import { describeDesk, type Desk, type OpenDesk } from '../harness';
import { pick } from '../journey/pick';
import { seriousTrouble } from './axe';
import { intoVault, openSeeded, type Call, type SeedRow } from './seedDesk';
import { press } from './setUpDesk';

const at = '2026-11-10T02:00:00Z';
const words = ['关于饮水安全工程的通知', '各村：', '工程由某某公司承建，合同价款见附件。', '白阳镇人民政府', '2026年11月9日'].join('\n');

const said = (path: readonly (readonly [string, number])[]): readonly InterviewAnswer[] =>
  path.map(([node, answer]) => ({ node, answer, by: '马文清', at }));

const beginning = [
  ['Q1', 1],
  ['Q2', 0],
  ['Q3', 0],
] as const;

const row = (table: string, value: { readonly id: string }): SeedRow => ({ table, key: value.id, value });

async function stored(call: Call, id: string, over: Partial<OfficeDocument>, text = words): Promise<OfficeDocument> {
  const { sha256, size } = await intoVault(call, `${id}.txt`, text);
  const version = aVersion({ sha256, size, name: `${id}.txt`, at });
  const document = aDocument({ id, title: `关于${id}的通知`, formedOn: day('2026-11-09'), createdAt: at, versions: [version], ...over });
  return document.stage.stage === 'approved' ? { ...document, stage: { ...document.stage, sha256 } } : document;
}

const toReview = async (page: Page, ...path: readonly string[]) => {
  await page.evaluate((hash) => (location.hash = hash), `#/review${path.map((part) => `/${part}`).join('')}`);
};
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name }).first().waitFor();
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();

async function answer(page: Page, question: RegExp, choice: string) {
  await heading(page, question);
  await choose(page, choice);
  await press(page, '继续');
}

async function opened(openDesk: OpenDesk, rows: (call: Call) => Promise<readonly SeedRow[]>): Promise<Desk> {
  const desk = await openSeeded(openDesk, rows);
  await desk.page.getByRole('navigation', { name: '栏目' }).waitFor();
  return desk;
}

async function clean({ page, shot }: Desk, name: string) {
  await shot(name);
  expect(await seriousTrouble(page)).toEqual([]);
}

describeDesk('chromium', 'the record of a review', (openDesk) => {
  it('waits for a decision and for a third party inside the publication clock', async () => {
    const desk = await opened(openDesk, async (call) => [row('documents', await stored(call, '饮水工程', { interview: said(beginning) }))]);
    const { page } = desk;
    await toReview(page, '饮水工程', 'interview');
    await heading(page, /不准公开/);
    await page.getByText('一般建议主动公开').waitFor();
    await choose(page, '拿不准');
    await page.getByRole('textbox', { name: '拿不准的问题' }).fill('合同价款能不能公开');
    await press(page, '继续');
    await page.getByRole('link', { name: '报给谁还没有填' }).waitFor();
    await page.getByRole('textbox', { name: '报给谁' }).fill('县司法局');
    await clean(desk, 'record-01-refer');
    await press(page, '继续');
    await heading(page, '已记为报请确定');
    const clock = page.getByRole('region', { name: '公开期限和在等的事' });
    await clock.getByText(/在等县司法局/).waitFor();
    await clock.getByText(/2026-12-07 以前公开/).waitFor();
    await clock.getByText(/不扣除/).waitFor();
    await clean(desk, 'record-02-referred');

    await toReview(page);
    await page.getByText(/等县司法局，\d{4}-\d\d-\d\d 起/).waitFor();
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /^今日/ }).click();
    await page
      .getByText(/在等县司法局，/)
      .first()
      .waitFor();
    await desk.shot('record-03-today');

    await toReview(page, '饮水工程', 'interview');
    await page.getByRole('button', { name: '登记答复：县司法局' }).click();
    await press(page, '存下答复');
    await page.getByRole('link', { name: '答复内容还没有填' }).waitFor();
    await page.getByRole('textbox', { name: '答复内容和凭据' }).fill('可以公开，复函存镇党政办');
    await press(page, '存下答复');
    await answer(page, /不准公开/, '没有');
    await page.getByText('可以公开，复函存镇党政办').waitFor();
    await answer(page, /会不会危及/, '不会');
    await answer(page, /工作秘密/, '没有');
    await answer(page, /商业秘密或者个人隐私/, '有');
    await answer(page, /删掉或者打码/, '不能，打了码就看不懂了');

    await heading(page, /本人或者企业同意/);
    await press(page, '登记征求意见、协商');
    await page.getByRole('textbox', { name: '对方', exact: true }).fill('某某公司');
    await page.getByRole('textbox', { name: '问什么', exact: true }).fill('合同价款');
    await page.getByRole('textbox', { name: '发出日期', exact: true }).fill('2026-11-12');
    await page.getByRole('textbox', { name: /^对方收到日期/ }).fill('2026-11-13');
    await page.keyboard.press('Tab');
    await clean(desk, 'record-04-letter');
    await press(page, '登记，开始等');
    await page.getByText(/应在 2026-12-04 以前答复/).waitFor();
    await clean(desk, 'record-05-waiting');
    await page.getByRole('button', { name: '登记答复：某某公司' }).click();
    await page.getByRole('radio', { name: /^过期没有答复/ }).check();
    await page.getByRole('textbox', { name: '答复内容和凭据' }).fill('没有回音');
    await press(page, '存下答复');
    await page.getByRole('link', { name: /还没有满 15 个工作日/ }).waitFor();
    await choose(page, '同意公开');
    await page.getByRole('textbox', { name: '答复内容和凭据' }).fill('书面同意，存镇党政办');
    await press(page, '存下答复');
    await page.getByText(/同意公开，2026-/).waitFor();
    await choose(page, '书面同意');
    const note = page.getByRole('textbox', { name: '同意书情况' });
    expect(await note.inputValue()).toContain('某某公司');
    await desk.shot('record-06-consent');
    await press(page, '继续');
    await answer(page, /单位内部的事/, '不是，或者愿意公开');
    await answer(page, /还在商量/, '不是');
    await answer(page, /行政执法的案卷/, '不是');
    await answer(page, /公开目录里/, '不是');
    await answer(page, /不用大家都知道/, '不是');
    await heading(page, '检查答案');
    await clean(desk, 'record-07-check');
    await page.getByRole('button', { name: '继续，选三个签字人' }).waitFor();
    expect(await page.getByRole('button', { name: '继续，选三个签字人' }).isEnabled()).toBe(true);
  });

  it('looks again at what was not disclosed, keeps it closed or opens a new review', async () => {
    const closed = (id: string) => ({
      interview: said(beginning),
      stage: anApproval({
        attribute: 'exempt',
        outcome: 'EX-16-1',
        reasonCode: 'N16-1a',
        at: '2025-11-03T02:00:00Z',
        indexNumber: `640425031/2025-0000${id}`,
      }),
    });
    const desk = await opened(openDesk, async (call) => [
      row('documents', await stored(call, '值班安排', closed('1'), `${words}1`)),
      row('documents', await stored(call, '车辆管理', closed('2'), `${words}2`)),
    ]);
    const { page } = desk;
    await page.getByText('2 条不公开的信息要定期评估').waitFor();
    await desk.shot('record-08-today-again');
    await page.getByRole('link', { name: '去评估' }).click();
    await page.getByText('有 2 条到了评估的日子').waitFor();
    await clean(desk, 'record-09-again');
    await page.getByRole('button', { name: '评估：关于值班安排的通知' }).click();
    await press(page, '存下评估结果');
    await page.getByRole('link', { name: '决定人还没有选' }).waitFor();
    await page.getByRole('radio', { name: /^继续不公开/ }).check();
    await page.getByRole('textbox', { name: '理由' }).fill('仍是内部值班安排');
    await pick(page, page.getByRole('combobox', { name: '决定人' }), '李秀英');
    await clean(desk, 'record-10-again-form');
    await press(page, '存下评估结果');
    await page.getByText('有 1 条到了评估的日子').waitFor();
    await page.getByRole('button', { name: '评估：关于车辆管理的通知' }).click();
    await page.getByRole('radio', { name: /^可以公开了/ }).check();
    await page.getByRole('textbox', { name: '理由' }).fill('改革以后应当公开');
    await pick(page, page.getByRole('combobox', { name: '决定人' }), '李秀英');
    await press(page, '存下评估结果');
    await page.getByText('已开始新的审查').waitFor();
    await page.getByText('现在没有到期要评估的').waitFor();
    await page.getByRole('tab', { name: /待办/ }).click();
    await page.getByRole('link', { name: '关于车辆管理的通知', exact: true }).click();
    await page.getByText('重新审查的是 640425031/2025-00002，原来不公开').waitFor();
    await clean(desk, 'record-11-opened');
  });

  it('takes published information off and corrects it, and both records stay', async () => {
    const desk = await opened(openDesk, async (call) => {
      const document = await stored(call, '补贴名单', { catalogueItem: 'Z09', interview: said(beginning), stage: anApproval({ at }) });
      if (document.stage.stage !== 'approved') throw new Error();
      const website = { channel: 'website', on: day('2026-11-12'), locator: 'https://www.example.invalid/1' } as const;
      const board = { channel: 'other', medium: '公告栏', on: day('2026-11-13'), locator: '镇政府一楼' } as const;
      return [row('documents', document), row('records', toRecord(document, document.stage, [website, board]))];
    });
    const { page } = desk;
    await toReview(page, '补贴名单');
    await heading(page, '审查通过');
    await press(page, '拿一个文件来核对');
    const other = words.replace('各村：', '各村、社区：');
    const give = (text: string) =>
      page.locator('input[type=file]').setInputFiles({ name: '发布稿.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await give(words);
    await page.getByText('发布稿.txt 就是批准的这一版').waitFor();
    await give(other);
    await page.getByText(/发布稿.txt 不是批准的那一版.*有 1 处不一样/).waitFor();
    await page.getByRole('list', { name: '改动的地方' }).getByText('正文第2行').waitFor();
    await page.getByText('登记下架', { exact: true }).evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await clean(desk, 'record-12-compared');

    await press(page, '登记下架');
    await page.getByRole('textbox', { name: '下架的理由' }).fill('名单里有一处姓名写错');
    await pick(page, page.getByRole('combobox', { name: '决定人' }), '李秀英');
    await clean(desk, 'record-13-off');
    await press(page, '存下下架登记');
    await page.getByText('已全部下架').waitFor();
    await page.getByText(/公告栏 镇政府一楼，2026-11-13 公开/).waitFor();
    await page.getByRole('button', { name: '更正', exact: true }).click();
    await page.getByRole('textbox', { name: '更正什么、为什么' }).fill('姓名写错');
    await pick(page, page.getByRole('combobox', { name: '决定人' }), '李秀英');
    await press(page, '开始更正');
    await page.getByText('更正的是 640425031/2026-00001').waitFor();
    await heading(page, '查到的地方');
    await clean(desk, 'record-14-correcting');
    await toReview(page, '补贴名单');
    await page.getByRole('link', { name: '看新的审查' }).waitFor();
    await page.getByRole('link', { name: '看新的审查' }).evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await desk.shot('record-15-old-stays');
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /^台账/ }).click();
    await page.getByText('公告栏').first().waitFor();
    await desk.shot('record-16-ledger');
  });

  it('says that a submission is void for a changed file, and which parts of it changed', async () => {
    const file = async (second: string) =>
      Buffer.from(await buildDocx({ body: [paragraph('关于防汛值守的通知'), paragraph(second), paragraph('白阳镇人民政府')].join('') }));
    const desk = await opened(openDesk, async () => []);
    const { page } = desk;
    await toReview(page);
    const give = async (name: string, second: string) =>
      page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: await file(second) });
    await give('防汛.docx', '请各村做好值守。');
    await page.getByRole('heading', { level: 1, name: '先回答第一题' }).waitFor();
    await choose(page, '没有');
    await press(page, '没有，收进来');
    await heading(page, '核对文件情况');
    await page.getByRole('textbox', { name: '成文日期', exact: true }).fill('2026-11-09');
    await press(page, '核对无误，继续');
    await press(page, '继续，回答问题');
    for (const [question, choice] of [
      [/履行管理职能/, '是'],
      [/这份材料是谁做的/, '本单位做的'],
      [/不准公开/, '没有'],
      [/会不会危及/, '不会'],
      [/工作秘密/, '没有'],
      [/商业秘密或者个人隐私/, '没有'],
      [/单位内部的事/, '不是，或者愿意公开'],
      [/还在商量/, '不是'],
      [/行政执法的案卷/, '不是'],
      [/公开目录里/, '不是'],
      [/不用大家都知道/, '不是'],
    ] as const)
      await answer(page, question, choice);
    await press(page, '继续，选三个签字人');
    await press(page, '提交保密审查');
    await heading(page, '等三个人看过');
    await page.getByText(/外地做法是/).waitFor();
    await press(page, '退回修改');
    await page.getByRole('textbox', { name: '退回的理由' }).fill('写明值守到几点');
    await press(page, '退回承办人');
    await page.getByText(/退回：写明值守到几点/).waitFor();
    await page.getByRole('link', { name: /^查到的/ }).click();
    await press(page, '放进改好的文件，作为新版本');
    await give('防汛.docx', '请各村做好值守，到晚上十点。');
    await press(page, '没有标志，作为新版本');
    await page.getByText(/原来的送审对现在的文件无效/).waitFor();
    await page.getByRole('list', { name: '改动的地方' }).getByText('正文第2段').waitFor();
    await clean(desk, 'record-17-void');
  });
});
