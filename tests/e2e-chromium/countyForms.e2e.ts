import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { statForm } from '../../src-bridge/resources/forms';
import { rowName } from '../../src-domain/returns/rowName';
import { readTrustFile, writeTrustFile } from '../../src-main/host/packages/trustFile';
import { openPackage } from '../../src-main/host/packages/verifyPackage';
import { countyText } from '../../src-renderer/strings/county';
import { describeDesk } from '../harness';
import { changed, goodPayload, key, makePackage, trustedKey, vectors } from '../packages/packageBuilder';
import { seriousTrouble } from './axe';
import { openOffice } from './openOffice';

/** 城阳乡 on a later version of the form, with a row this program has not; then on a form that is none of the month. */
const [later, annual] = ['城阳乡 新一版的表', '城阳乡 2021年的表'];
const [first, second] = ['640425031-2026-09-0001.gkpkg', '640425031-2026-10-0002.gkpkg'].map((name) =>
  path.join(vectors, 'packages', name),
);

let folder = '';
const made = (name: string): string => path.join(folder, `${name}.gkpkg`);

type Values = Readonly<Record<string, number>>;

async function valuesIn(file: string): Promise<Values> {
  const { bag } = await openPackage(file);
  return (JSON.parse(String(bag.bytesOf('data/return.json'))) as { values: Values }).values;
}

async function makeFiles(): Promise<void> {
  folder = mkdtempSync(path.join(tmpdir(), 'gongkai-sticks-'));
  const payload = await goodPayload();
  const newer = changed(payload, 'data/return.json', (it) => ({ ...it, values: { ...it.values, '9.4': 7 } }));
  const one = makePackage({ payload: newer, predicate: { sequence: 1, previous: null } });
  writeFileSync(made(later), one.bytes);
  const other = changed(payload, 'data/return.json', (it) => ({ ...it, form: 'annual-2021' }));
  writeFileSync(made(annual), makePackage({ payload: other, predicate: { sequence: 2, previous: one.statementSha256 } }).bytes);
}

/** The county office as it stands once these keys were compared and enrolled (county.e2e does that by hand). */
async function enrolled(dataFolder: string): Promise<void> {
  const read = await readTrustFile(path.join(vectors, 'trust.json'));
  if (!read.ok) throw new Error(read.error);
  mkdirSync(path.join(dataFolder, 'county-db'), { recursive: true });
  await writeTrustFile(path.join(dataFolder, 'county-db', 'trust.json'), { ...read.value, keys: [...read.value.keys, trustedKey(key)] });
}

const resultOf = (page: Page, file: string) => page.getByRole('row', { name: new RegExp(file) });

async function shownTotals(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = await page.getByRole('table', { name: '各项指标的合计' }).getByRole('row').all();
  return Promise.all(rows.slice(1).map((row) => row.getByRole('cell').allInnerTexts()));
}

async function bookLines(file: string): Promise<readonly string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return (book.worksheets[0]?.getColumn(1).values ?? []).map(String);
}

describeDesk('chromium', 'a county whose units report on forms of different versions', (openDesk) => {
  beforeAll(makeFiles);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('adds up what the form of the month has, names the rows it has not, and refuses another form in words', async () => {
    const { page, shot, dataFolder } = await openOffice(openDesk, '彭阳县人民政府办公室', enrolled);
    await page.getByRole('link', { name: '县级' }).click();
    await page.getByRole('tab', { name: '导入数据包' }).click();
    await page.getByText(countyText.import.drop).waitFor();
    await page.locator('input[type=file]').setInputFiles([first ?? '', second ?? '', made(later), made(annual)]);
    await page.getByRole('heading', { name: '这一次的结果' }).waitFor({ timeout: 180_000 });
    await resultOf(page, later).getByText('已入库').waitFor();
    await resultOf(page, annual).getByText('这张表不是统计月份该用的表').waitFor();
    await shot('county-forms-import');
    await page.getByRole('tab', { name: '月度汇总' }).click();
    await page.getByText('有 1 个单位的表和本月用的表不一样').waitFor({ timeout: 60_000 });
    await page.getByText('城阳乡人民政府：本月的表里没有这些行，没有计入合计：9.4。').waitFor();
    expect(await page.getByText('白阳镇人民政府：本月的表').count()).toBe(0);
    await shot('county-forms-month');
    expect(await seriousTrouble(page)).toEqual([]);

    const [one, other] = [await valuesIn(second ?? ''), await valuesIn(made(later))];
    const expected = statForm.rows.map(({ id, kind }) => (kind === 'header' ? '' : String((one[id] ?? 0) + (other[id] ?? 0))));
    expect((await shownTotals(page)).map((cells) => cells.at(-1)?.trim())).toEqual(expected);
    expect(rowName(statForm, '9.4')).toBe('9.4');

    await page.getByRole('button', { name: '导出 Excel' }).click();
    await page.getByText('汇总表和信任名单已经做好').waitFor({ timeout: 60_000 });
    const lines = await bookLines(path.join(dataFolder, 'papers', '彭阳县政务公开月报汇总2026-10.xlsx'));
    expect(lines).toContain('城阳乡人民政府的表和本月用的表不一样。没有计入合计的行：9.4；没有填的行：无');
  });
});
