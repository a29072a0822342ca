import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { addVillages, type Village } from '../../src-domain/catalogue/village/villages';
import { day } from '../../src-domain/kernel/calendarDate';
import { approvedText } from '../../src-domain/notices/rosters/approval';
import type { RosterBook } from '../../src-domain/notices/rosters/types';
import { aRecord } from '../builders/ledger';
import { aPosting } from '../builders/postings';
import { describeDesk, type Desk, type OpenDesk } from '../harness';
import { results } from '../harness/results';
import { pick } from '../journey/pick';
import { seriousTrouble } from './axe';
import { openSeeded, type SeedRow } from './seedDesk';
import { press } from './setUpDesk';

const winter = aRecord({
  id: 'r-winter',
  indexNumber: '640425031/2026-00008',
  title: '关于做好2026年冬春救助工作的通知',
  publications: [],
});
const villages = addVillages(
  [],
  ['陡坡村', '中庄村', '崾岘村', '白岔村', '姜洼村', '玉洼村', '双磨村', '罗堡村', '阳洼村', '周沟村'],
  day('2026-09-01'),
);

const row = (table: string, value: { readonly id: string }): SeedRow => ({ table, key: value.id, value });
const seeded = [row('records', winter), { table: 'settings', key: 'villages', value: { key: 'villages', value: villages } }];

async function deskWith(openDesk: OpenDesk, more: readonly SeedRow[] = []): Promise<Desk> {
  const desk = await openSeeded(openDesk, () => Promise.resolve([...seeded, ...more]));
  await desk.page.getByRole('link', { name: /^公开栏/ }).click();
  await desk.page.getByRole('tab', { name: '制作公示单' }).waitFor();
  return desk;
}

const boardOf = ({ id, name }: Village) => ({
  id: `village-${id}`,
  name: `${name}公开栏`,
  formerNames: [],
  village: id,
  place: '',
  closedOn: null,
  closedWhy: '',
});

/** An approved list of two villages that have boards and one that is in no list. */
function aBook(): RosterBook {
  const people = [
    ['陡坡村', '甲某某'],
    ['中庄村', '乙某'],
    ['外乡村', '丙某某'],
  ] as const;
  const content: Omit<RosterBook, 'approval'> = {
    id: 'book-1',
    record: 'r-winter',
    file: 'd'.repeat(64),
    takenAt: '2026-11-20T02:00:00Z',
    template: null,
    columns: [{ heading: '姓名', kind: null, masked: false, adds: false }],
    dropped: [],
    rows: people.map(([village, name], at) => ({ source: at + 2, village, group: '', cells: [name] })),
    doubts: [],
    onlyDropped: true,
  };
  const hash = createHash('sha256').update(approvedText(content)).digest('hex');
  const names = { handler: '马文清', reviewer: '王志强', approver: '李秀英' };
  return { ...content, approval: { by: 'names', content: hash, at: '2026-11-20T03:00:00Z', ...names } };
}

const tab = async (page: Page, name: string | RegExp) => {
  await page.getByRole('tab', { name }).click();
  await page.getByRole('tab', { name, selected: true }).waitFor();
};

async function addOwn(page: Page, name: string): Promise<void> {
  await press(page, '添加栏位');
  const panel = page.getByRole('dialog', { name: '添加栏位' });
  await panel.getByLabel('名称').fill(name);
  await panel.getByRole('button', { name: '添加栏位' }).click();
  await panel.waitFor({ state: 'hidden' });
}

describeDesk('chromium', 'boards', (openDesk) => {
  it('are entered once, hung on all at once, and taken down together', async () => {
    const { page, shot, dataFolder } = await deskWith(openDesk);
    await tab(page, '公开栏位');
    await page.getByRole('heading', { name: '还没有登记公开栏' }).waitFor();
    await shot('boards-01-empty');
    await press(page, '添加栏位');
    await page.getByRole('dialog').getByRole('button', { name: '添加栏位' }).click();
    await page.getByRole('alert').getByText('名称还没有填').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await addOwn(page, '镇政府门前公开栏');
    await page.getByText('已添加：镇政府门前公开栏').waitFor();
    await press(page, '给 10 个村各建一个公开栏');
    await page.getByText('已给 10 个村各建一个公开栏').waitFor();
    await page.getByRole('rowheader', { name: '陡坡村公开栏' }).waitFor();
    await shot('boards-02-list');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '撤销');
    await page.getByRole('rowheader', { name: '陡坡村公开栏' }).waitFor({ state: 'hidden' });
    await press(page, '给 10 个村各建一个公开栏');
    await page.getByRole('rowheader', { name: '周沟村公开栏' }).waitFor();

    await press(page, '改名：周沟村公开栏');
    await page.getByRole('dialog').getByLabel('名称').fill('周沟村村委会公开栏');
    await press(page, '保存名称');
    await page.getByText('原名：周沟村公开栏').waitFor();
    await press(page, '停用：周沟村村委会公开栏');
    await press(page, '停用这个栏位');
    await page.getByRole('alert').getByText('停用原因还没有填').waitFor();
    await page.getByRole('dialog').getByLabel('停用原因').fill('公开栏拆除');
    await press(page, '停用这个栏位');
    await page.getByText('已停用：周沟村村委会公开栏').waitFor();
    await page.getByText('停用的栏位 1 个').click();
    await page.getByText(/2026-11-23 停用：公开栏拆除/).waitFor();
    await shot('boards-03-closed');

    await tab(page, '制作公示单');
    await page.getByRole('link', { name: `制作公示单：${winter.title}` }).click();
    await page.getByRole('heading', { level: 1, name: '制作公示单' }).waitFor();
    await page.getByRole('radio', { name: /^公告/ }).check();
    await page.getByRole('textbox', { name: '依据', exact: true }).fill('根据《自然灾害救助条例》，现将冬春救助有关情况公告如下。');
    await page.getByRole('textbox', { name: '正文', exact: true }).fill('冬春救助款物已发放到户。');
    await page.getByRole('textbox', { name: '监督电话', exact: true }).fill('12345');
    await page.getByText('内容齐全，可以打印张贴').waitFor();
    await press(page, '登记张贴');
    const panel = page.getByRole('dialog', { name: '登记张贴' });
    await panel.getByLabel('张贴人').fill('马文清');
    await panel.getByRole('button', { name: '登记张贴' }).click();
    await page.getByRole('alert').getByText('还没有选贴在哪里').waitFor();
    await panel.getByRole('checkbox', { name: '镇政府门前公开栏' }).check();
    await panel.getByRole('button', { name: '全选 9 个' }).click();
    await panel.getByText('已选 10 个栏位').waitFor();
    await panel.getByText('救助补贴公示').waitFor();
    await shot('boards-04-hang');
    expect(await seriousTrouble(page)).toEqual([]);
    await panel.getByRole('button', { name: '登记张贴' }).click();
    await page.getByText(/已登记张贴：/).waitFor();
    await page.getByRole('cell', { name: /公开栏等 10 处/ }).waitFor();
    await shot('boards-05-hanging');
    expect(await seriousTrouble(page)).toEqual([]);

    await tab(page, '墙面图');
    await page.getByRole('heading', { name: '镇政府门前公开栏墙面图' }).waitFor();
    await shot('boards-06-wall');
    expect(await seriousTrouble(page)).toEqual([]);
    await pick(page, page.getByRole('combobox', { name: '哪个栏位' }), '陡坡村公开栏');
    await page.getByRole('heading', { name: '陡坡村公开栏墙面图' }).waitFor();
    await page.getByRole('heading', { name: '惠农' }).waitFor();
    await page.getByText('村务公开欠公布的').waitFor();
    await shot('boards-07-village-wall');
    await press(page, '存成 PDF');
    await page
      .getByText(/已生成|已存成/)
      .first()
      .waitFor({ timeout: 90_000 });
    const pdf = path.join(dataFolder, 'papers', '陡坡村公开栏墙面图2026-11-23.pdf');
    expect(existsSync(pdf)).toBe(true);
    writeFileSync(results('boards-village-wall.pdf'), readFileSync(pdf));
    await pick(page, page.getByRole('combobox', { name: '纸张' }), 'A3 横放');
    await pick(page, page.getByRole('combobox', { name: '哪个栏位' }), '全部栏位，每栏一页');
    await page.getByRole('heading', { name: '阳洼村公开栏墙面图' }).waitFor();
    await press(page, '存成 PDF');
    await page.getByText('已存成 墙面图2026-11-23.pdf').waitFor({ timeout: 90_000 });
    const all = readFileSync(path.join(dataFolder, 'papers', '墙面图2026-11-23.pdf'));
    expect(all.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(10);
    writeFileSync(results('boards-walls-a3.pdf'), all);

    await tab(page, '公开栏位');
    await page.getByRole('button', { name: '停用：镇政府门前公开栏' }).click();
    await page.getByText('这里还贴着 1 张公示单').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await tab(page, /^栏上现有/);
    await page.getByRole('button', { name: /^登记撤下：/ }).click();
    const down = page.getByRole('dialog');
    await down.getByLabel('撤下人').fill('马文清');
    await down.getByRole('button', { name: '都不选' }).click();
    await down.getByRole('button', { name: '登记撤下' }).click();
    await page.getByRole('alert').getByText('还没有选撤下了哪几张').waitFor();
    await down.getByRole('checkbox', { name: /^陡坡村公开栏/ }).check();
    await shot('boards-08-down');
    expect(await seriousTrouble(page)).toEqual([]);
    await down.getByRole('button', { name: '登记撤下' }).click();
    await page.getByText(/已登记撤下：/).waitFor();
    await page.getByRole('cell', { name: /公开栏等 9 处/ }).waitFor();
    await press(page, '撤销这次登记');
    await page.getByRole('cell', { name: /公开栏等 10 处/ }).waitFor();
  });

  it('whose time is over are one line of 今日 and come down in one go', async () => {
    const over = villages.map(({ id, name }) =>
      aPosting({
        id: `n1/village-${id}`,
        record: 'r-winter',
        title: '冬春救助对象公示',
        postedOn: day('2026-11-10'),
        until: day('2026-11-19'),
        board: `village-${id}`,
        place: `${name}公开栏`,
      }),
    );
    const other = aPosting({ id: 'n2', record: 'r-winter', title: '危房改造公示', postedOn: day('2026-11-11'), until: day('2026-11-20') });
    const boards = villages.map(boardOf);
    const { page, shot } = await deskWith(openDesk, [
      ...[...over, other].map((each) => row('postings', each)),
      ...boards.map((each) => row('boards', each)),
    ]);
    await page.getByRole('link', { name: /^今日/ }).click();
    await page.getByText('冬春救助对象公示（10 处公开栏）').waitFor();
    await shot('boards-09-today');
    await page.getByRole('listitem').filter({ hasText: '冬春救助对象公示' }).getByRole('link', { name: '登记撤下' }).click();
    await page.getByRole('dialog', { name: '登记撤下：冬春救助对象公示' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText('有 11 张公示单期满或者换了新的，可以撤下').waitFor();
    await shot('boards-10-over');
    await press(page, '一次登记撤下');
    const down = page.getByRole('dialog', { name: '登记撤下：期满的 11 张' });
    await down.getByLabel('撤下人').fill('马文清');
    await down.getByRole('button', { name: '登记撤下' }).click();
    await page.getByText('已登记撤下：期满的 11 张').waitFor();
    await page.getByRole('heading', { name: '登记过的公示单现在都不在栏上' }).waitFor();
    await tab(page, '已经撤下');
    await page.getByRole('rowheader', { name: '危房改造公示' }).waitFor();
    await shot('boards-11-history');
    expect(await seriousTrouble(page)).toEqual([]);
  });

  it('each get the sheet of their village out of one list', async () => {
    const text = { kind: '公告', basis: '根据《自然灾害救助条例》，现予公告。', body: '冬春救助款物已发放到户。', supervision: '12345' };
    const draft = { key: 'notices/r-winter', at: '2026-11-20T02:00:00Z', value: text };
    const { page, shot } = await deskWith(openDesk, [
      row('rosters', aBook()),
      { table: 'drafts', key: draft.key, value: draft },
      ...villages.slice(0, 3).map((village) => row('boards', boardOf(village))),
    ]);
    await page.evaluate(() => {
      location.hash = '#/notices/rosters/book-1';
    });
    await press(page, '登记张贴到各村');
    const panel = page.getByRole('dialog', { name: '登记张贴到各村' });
    await panel.getByText('2 个村的公示单对上了各自的村公开栏').waitFor();
    await panel.getByText(/1 张没有对上村公开栏，不在这次登记里：外乡村/).waitFor();
    await panel.getByRole('button', { name: '登记张贴 2 张' }).click();
    await page.getByRole('alert').getByText('张贴人还没有填').waitFor();
    await panel.getByLabel('张贴人').fill('马文清');
    await shot('boards-12-villages');
    expect(await seriousTrouble(page)).toEqual([]);
    await panel.getByRole('button', { name: '登记张贴 2 张' }).click();
    await page.getByText('已登记张贴：2 张，各在本村公开栏').waitFor();
    await page.getByRole('cell', { name: '陡坡村公开栏等 2 处' }).waitFor();
    await shot('boards-13-villages-hung');
    await tab(page, '墙面图');
    await pick(page, page.getByRole('combobox', { name: '哪个栏位' }), '陡坡村公开栏');
    // Each hanging is an act of its own, with the code of its own sheet.
    await page.getByText(/^核验码 [0-9A-Z-]+$/u).waitFor();
    await shot('boards-14-wall-code');
    await tab(page, '公开栏位');
    await page
      .getByRole('row', { name: /^中庄村公开栏/ })
      .getByText('1 张')
      .waitFor();
    await page
      .getByRole('row', { name: /^崾岘村公开栏/ })
      .getByText('0 张')
      .waitFor();
  });
});
