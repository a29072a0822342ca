import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { addDays, day } from '../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../src-domain/ledger/types';
import { examined } from '../builders/examineContext';
import { aRecord } from '../builders/ledger';
import { describeDesk, type Desk } from '../harness';
import { seriousTrouble } from './axe';
import { openSeeded, type SeedRow } from './seedDesk';
import { press } from './setUpDesk';

/** One more than a volume holds. */
const count = 501;

const recordAt = (at: number): DisclosureRecord =>
  aRecord({
    id: `r${at}`,
    indexNumber: `640425031/2026-${String(at + 1).padStart(5, '0')}`,
    title: `白阳镇人民政府关于2026年第${at + 1}批耕地地力保护补贴发放情况的公示`,
    formedOn: addDays(day('2026-11-20'), -Math.floor(at / 2)),
    catalogueItem: at % 2 === 0 ? 'Z18' : 'Z09',
  });

const rows = async (): Promise<readonly SeedRow[]> =>
  Array.from({ length: count }, (_, at) => ({ table: 'records', key: `r${at}`, value: recordAt(at) }));

const go = async (page: Page, ...places: readonly string[]) => {
  await page.evaluate((hash) => (location.hash = hash), `#/catalogue/registers${places.map((place) => `/${place}`).join('')}`);
};
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const fill = (page: Page, label: string, words: string) => page.getByRole('textbox', { name: label }).fill(words);

async function clean({ page, shot }: Desk, name: string) {
  await shot(name);
  expect(await seriousTrouble(page)).toEqual([]);
}

const papersOf = ({ dataFolder }: Desk): readonly string[] => readdirSync(path.join(dataFolder, 'papers')).sort();
const wordsOf = async ({ dataFolder }: Desk, name: string): Promise<string> =>
  (await examined(readFileSync(path.join(dataFolder, 'papers', name)), name)).parts
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');

describeDesk('chromium', 'guide and directory', (openDesk) => {
  it('ask for what is missing, hold back what is personal, are generated and kept current', async () => {
    const desk = await openSeeded(openDesk, rows);
    const { page } = desk;
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '目录' }).click();
    await page.getByRole('link', { name: '指南和目录' }).click();
    await title(page, '指南和目录');
    await page.getByText('还没有生成过').first().waitFor();
    await clean(desk, 'registers-01-both');

    await page.getByRole('link', { name: '看指南' }).click();
    await title(page, '政府信息公开指南');
    await page.getByText('指南还缺 9 项').waitFor();
    await clean(desk, 'registers-02-guide');
    await fill(page, '公开工作机构', '党政综合办公室');
    await fill(page, '办公时间', '工作日8:30—12:00、14:30—18:00');
    await fill(page, '传真号码', '无');
    await fill(page, '网站', '彭阳县人民政府网站白阳镇栏目');
    await fill(page, '查阅场所', '镇便民服务中心、县档案馆');
    await fill(page, '监督机构', '彭阳县人民政府办公室');
    await fill(page, '监督电话', '13900000001');
    await page.getByText(/像个人信息或者涉密标志/).waitFor();
    expect(await page.getByRole('button', { name: '存成 PDF' }).isDisabled()).toBe(true);
    await clean(desk, 'registers-03-held');
    await fill(page, '监督电话', '0954-7012345');
    await page.getByText('指南还缺 2 项').waitFor();
    await page.getByRole('link', { name: '到“设置”填办公地址' }).waitFor();
    await press(page, '存成 PDF');
    await page.getByText('已存成 白阳镇人民政府政府信息公开指南.pdf').waitFor();
    await page.getByText('2026-11-23 生成，之后没有变动').waitFor();
    await clean(desk, 'registers-04-guide-made');
    expect(await wordsOf(desk, '白阳镇人民政府政府信息公开指南.pdf')).toContain('0954-7012345');
    await fill(page, '传真号码', '0954-7012346');
    await page.getByText('传真号码：原来“无”，现在“0954-7012346”').waitFor();

    await page.waitForTimeout(600);
    await go(page, 'directory');
    await title(page, '政府信息公开目录');
    await page.getByText(`共 ${count} 条，分 2 册`).waitFor();
    await clean(desk, 'registers-05-directory');
    await page.getByRole('tab', { name: '内容概述' }).click();
    await page.getByRole('button', { name: `改写概述：${recordAt(0).title}` }).click();
    await fill(page, '内容概述', '发放对象、标准和金额，联系人电话13900000001。');
    await page.getByText(/像个人信息或者涉密标志/).waitFor();
    await press(page, '存下概述');
    await page.getByRole('dialog', { name: '改写内容概述' }).waitFor();
    await clean(desk, 'registers-06-overview-held');
    await fill(page, '内容概述', '发放对象、补贴标准和总金额。');
    await press(page, '存下概述');
    await page.getByRole('cell', { name: '发放对象、补贴标准和总金额。' }).waitFor();
    await page.waitForTimeout(400); // The panel has gone.
    await clean(desk, 'registers-07-overviews');

    await page.getByRole('tab', { name: '目录页' }).click();
    await page.getByRole('cell', { name: '发放对象、补贴标准和总金额。' }).waitFor();
    await press(page, '各册都存成 PDF');
    await page.getByText('2 册都已存好').waitFor();
    await page.getByText('2026-11-23 生成，之后没有变动').waitFor();
    await clean(desk, 'registers-08-made');
    const volumes = papersOf(desk).filter((name) => name.includes('目录'));
    expect(volumes).toHaveLength(2);
    const last = await wordsOf(desk, volumes[1] ?? '');
    expect(last).toContain(`2026-00${count}`);
    expect(last).toContain(`共${count}条（第2册，共2册）`);
  });
});
