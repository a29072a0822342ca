import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fingerprintOf } from '../../src-domain/packages/trustList';
import { aProposal } from '../builders/proposal';
import { describeDesk } from '../harness';
import { changed, goodPayload, key, makePackage, stranger, unit, vectors } from '../packages/packageBuilder';
import { seriousTrouble } from './axe';
import { openOffice } from './openOffice';
import { press } from './setUpDesk';

const other = { code: '640425037', name: '红河镇人民政府' };

let folder = '';
const made = (name: string): string => path.join(folder, `${name}.gkpkg`);

function enrolmentOf(name: string, of: typeof unit, signer: typeof key): void {
  const enrolment = {
    schema: 'gongkai/enrolment/1',
    unit: of,
    publicKey: signer.publicKey.pem,
    contact: { name: '填报人丙', phone: '0954-7012302' },
    endorsement: null,
  };
  const predicate = { kind: 'enrolment', period: null, sequence: 0, unit: of } as const;
  writeFileSync(made(name), makePackage({ payload: { 'data/enrolment.json': JSON.stringify(enrolment) }, signer, predicate }).bytes);
}

async function makeFiles(): Promise<void> {
  folder = mkdtempSync(path.join(tmpdir(), 'gongkai-sticks-'));
  const { sentWith: _, ...wish } = aProposal();
  const payload = changed(await goodPayload(), 'data/catalogue.json', (it) => ({ ...it, proposals: [wish] }));
  const make = (name: string, sequence: number, previous: string | null): string => {
    const { bytes, statementSha256 } = makePackage({ payload, predicate: { sequence, previous } });
    writeFileSync(made(name), bytes);
    return statementSha256;
  };
  enrolmentOf('登记 城阳乡', unit, key);
  enrolmentOf('登记 红河镇', other, stranger);
  const first = make('城阳乡 10月', 1, null);
  const second = make('城阳乡 10月更正', 2, first);
  make('城阳乡 10月再更正', 3, second);
  make('城阳乡 冒出来的另一个1号', 1, null);
  make('城阳乡 接不上的', 4, first);
  writeFileSync(made('城阳乡 坏了的'), makePackage({ payload, predicate: { sequence: 5 } }).bytes.subarray(0, 900));
}

const give = (page: Page, ...files: string[]) => page.locator('input[type=file]').setInputFiles(files);
const resultOf = (page: Page, file: string) => page.getByRole('row', { name: new RegExp(`${file}\\.gkpkg`) });

async function enrol(page: Page, name: string): Promise<void> {
  await give(page, made(name));
  await page.getByRole('heading', { name: '核对指纹' }).waitFor();
  await page.getByLabel('我已经和盖章的登记表逐组核对，完全一样').check();
  await page.getByRole('textbox', { name: '启用日期' }).fill('2026-01-01');
  await press(page, '登记这把密钥');
  await page
    .getByRole('status')
    .getByText(/已登记.+人民政府的密钥/)
    .waitFor();
}

describeDesk('chromium', 'the county office', (openDesk) => {
  beforeAll(makeFiles);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('enrols keys, takes packages in, names what is wrong, and adds the month up', { timeout: 420_000 }, async () => {
    const { page, shot, dataFolder } = await openOffice(openDesk, '彭阳县人民政府办公室');
    await page.getByRole('link', { name: '县级' }).click();
    await page.getByRole('heading', { name: '县级汇总还没有启用' }).waitFor();
    await shot('county-start');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '启用彭阳县的县级汇总');
    await page.getByRole('heading', { name: '还没有登记过密钥' }).waitFor();
    await shot('county-keys-empty');

    await give(page, path.join(vectors, 'packages/640425036-2026-10-0001.gkpkg'));
    await page.getByText('这不是登记数据包，或者它的签名不对').waitFor();
    await give(page, made('登记 城阳乡'));
    await page.getByRole('heading', { name: '核对指纹' }).waitFor();
    await page.getByRole('img', { name: `指纹 ${fingerprintOf(key.publicKey.keyid)}` }).waitFor();
    await press(page, '登记这把密钥');
    await page.getByRole('alert').getByText('还没有核对指纹').waitFor();
    await shot('county-compare');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '不一样，不登记');
    await page.getByRole('heading', { name: '还没有登记过密钥' }).waitFor();
    await enrol(page, '登记 城阳乡');
    await enrol(page, '登记 红河镇');
    await page.getByRole('rowheader', { name: other.name }).waitFor();
    await shot('county-keys');
    expect(await seriousTrouble(page)).toEqual([]);
    await give(page, made('登记 红河镇'));
    await page.getByLabel('我已经和盖章的登记表逐组核对，完全一样').check();
    await press(page, '登记这把密钥');
    await page.getByText('这把密钥已经登记过了').waitFor();

    await page.getByRole('tab', { name: '导入数据包' }).click();
    await shot('county-import-empty');
    await give(
      page,
      made('城阳乡 10月再更正'),
      made('城阳乡 10月'),
      made('城阳乡 坏了的'),
      path.join(vectors, 'packages/640425031-2026-09-0001.gkpkg'),
    );
    await page.getByRole('heading', { name: '这一次的结果' }).waitFor({ timeout: 180_000 });
    await resultOf(page, '城阳乡 10月').first().getByText('已入库').waitFor();
    await resultOf(page, '城阳乡 10月再更正').getByText('待补').first().waitFor();
    await resultOf(page, '城阳乡 坏了的').getByText('拒收').waitFor();
    await resultOf(page, '640425031-2026-09-0001')
      .getByText(/密钥不在信任名单里/)
      .waitFor();
    await resultOf(page, '640425031-2026-09-0001').getByText('白阳镇人民政府').waitFor();
    await resultOf(page, '640425031-2026-09-0001').getByText('文件写的，没核实').waitFor();
    await page.getByText('城阳乡人民政府缺第 2 号包').waitFor();
    await shot('county-import');
    expect(await seriousTrouble(page)).toEqual([]);

    await give(page, made('城阳乡 10月更正'), made('城阳乡 10月'), made('城阳乡 冒出来的另一个1号'), made('城阳乡 接不上的'));
    await page.getByText(/有 2 个数据包的先后次序不对/).waitFor({ timeout: 180_000 });
    await resultOf(page, '城阳乡 冒出来的另一个1号')
      .getByText(/序号倒退|同一个序号/)
      .first()
      .waitFor();
    await resultOf(page, '城阳乡 接不上的')
      .getByText(/接不上/)
      .first()
      .waitFor();
    await resultOf(page, '城阳乡 10月').last().getByText('没有变化').waitFor();
    await resultOf(page, '城阳乡 10月').last().getByText('城阳乡人民政府').waitFor();
    await resultOf(page, '城阳乡 接不上的').getByText('城阳乡人民政府').waitFor();
    await shot('county-alarm');
    expect(await seriousTrouble(page)).toEqual([]);

    await page.getByRole('tab', { name: '月度汇总' }).click();
    await page.getByRole('textbox', { name: '月份' }).fill('2026-10');
    await page.getByText('还缺 1 个单位').waitFor({ timeout: 60_000 });
    await page.getByText(/未报送的单位：红河镇人民政府/).waitFor();
    await page
      .getByRole('row', { name: /城阳乡人民政府/ })
      .getByText('已入库')
      .waitFor();
    await shot('county-month');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '导出 Excel');
    await page.getByText('汇总表和信任名单已经做好').waitFor({ timeout: 60_000 });
    expect(existsSync(path.join(dataFolder, 'papers', '彭阳县政务公开月报汇总2026-10.xlsx'))).toBe(true);
    expect(existsSync(path.join(dataFolder, 'papers', '彭阳县信任名单.json'))).toBe(true);
    await shot('county-exported');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('tab', { name: '调整建议' }).click();
    const asked = page.getByRole('row', { name: /城阳乡人民政府.*2026-10.*Z09 办事指南/ });
    await asked.getByText('公开时限：5个工作日内').waitFor();
    expect(await asked.count()).toBe(1);
    await shot('county-proposals');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('tab', { name: '导入数据包' }).click();
    await page.getByRole('heading', { name: '这一次的结果' }).waitFor();
  });

  it('is not shown to a unit', async () => {
    const { page } = await openOffice(openDesk);
    expect(await page.getByRole('link', { name: '县级' }).count()).toBe(0);
    await page.evaluate(() => {
      location.hash = '#/county';
    });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await page.getByText('启用彭阳县的县级汇总').count()).toBe(0);
  });
});
