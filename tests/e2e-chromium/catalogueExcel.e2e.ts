import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { villageCatalogue } from '../../src-bridge/resources/catalogue';
import { nationalHead, nationalRow, workbook } from '../builders/catalogueExcel';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { openOffice } from './openOffice';
import { give, heading } from './reviewSteps';
import { press } from './setUpDesk';

type Cells = Parameters<typeof nationalRow>[0];

/** The officers' own table of one field, below its title. */
const table = (...rows: readonly Cells[]): Promise<Buffer> =>
  workbook((book) => {
    const sheet = book.addWorksheet('社会救助');
    sheet.addRow(['社会救助领域基层政务公开标准目录']);
    nationalHead(sheet, 2);
    for (const row of rows) sheet.addRow([...nationalRow(row)]);
  });

const openImport = async (page: Page): Promise<void> => {
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '目录' }).click();
  await page.getByRole('link', { name: '从 Excel 导入' }).click();
  await heading(page, '从 Excel 导入目录', 1);
};

describeDesk('chromium', 'the catalogue in Excel', (openDesk) => {
  it('goes out, comes back the same, and is taken in whole or not at all', async () => {
    const { page, shot, dataFolder } = await openOffice(openDesk);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '目录' }).click();
    await press(page, '导出 Excel');
    const name = '白阳镇人民政府政务公开标准目录（第1版）.xlsx';
    await page.getByText(`已生成 ${name}`).waitFor();
    await shot('catalogue-excel-01-exported');
    expect(await seriousTrouble(page)).toEqual([]);
    const exported = readFileSync(path.join(dataFolder, 'papers', name));

    await openImport(page);
    await shot('catalogue-excel-02-empty');
    expect(await seriousTrouble(page)).toEqual([]);
    await give(page, '导出的目录.xlsx', exported);
    await heading(page, '读到的目录');
    await page.getByText('50 项，22 个领域').waitFor();
    await page.getByText('和现行目录完全一样，没有不同').waitFor();
    expect(await page.getByText(/处请您核对/).count()).toBe(0);
    await shot('catalogue-excel-03-same');
    await press(page, '不用这份文件');

    await give(page, '有错的.xlsx', await table({ level2: '' }, { level2: '审核信息', active: '', limit: '' }, { everyone: '大家' }));
    await page.getByText('有错的.xlsx 没有导入，有 4 处要改').waitFor();
    await page.getByText('没有导入任何内容').first().waitFor();
    await page.getByRole('rowheader', { name: '社会救助!C4' }).waitFor();
    expect(await page.getByRole('rowheader').allTextContents()).toEqual(['社会救助!C4', '社会救助!F5', '社会救助!K5', '社会救助!I6']);
    await press(page, '复制要改的地方，可以贴到表格或者微信里');
    await page.getByText('已复制').waitFor();
    await shot('catalogue-excel-04-faults');
    expect(await seriousTrouble(page)).toEqual([]);

    const good = await table(
      { level2: '办事指南', limit: '信息形成之日起5个工作日内' },
      { level2: '审核信息', limit: '按有关规定执行', channels: '■村务公开栏 □抖音' },
      { level2: '新加的事项', content: '救助对象姓名、金额' },
    );
    await give(page, '社会救助.xlsx', good);
    await heading(page, '读到的目录');
    await page.getByText('3 项，1 个领域').waitFor();
    await page.getByText('有 3 处请您核对').waitFor();
    await press(page, '查看与现行目录的不同');
    await page.getByText('请选另外的领域怎么办').first().waitFor();
    await shot('catalogue-excel-05-asked');
    await page.getByRole('radio', { name: /^保留，只换文件里有的领域/ }).check();
    await page.getByText('新增 1 项，改动 2 项，不再有 5 项').waitFor();
    expect(await seriousTrouble(page)).toEqual([]);
    await shot('catalogue-excel-06-candidate');
    await page.getByText('有 3 处请您核对').scrollIntoViewIfNeeded();
    await page.getByText('不算到期日').scrollIntoViewIfNeeded();
    await shot('catalogue-excel-07-doubts');
    await press(page, '查看与现行目录的不同');
    await page.getByRole('button', { name: '启用新目录' }).waitFor();
    await shot('catalogue-excel-08-compared');
    expect(await seriousTrouble(page)).toEqual([]);

    // Nothing of all this has changed what is in force.
    await openImport(page);
    await press(page, '导出村务公开目录');
    await page.getByText('已生成 白阳镇人民政府村务公开标准目录（第1版）.xlsx').waitFor();
    const village = readFileSync(path.join(dataFolder, 'papers', '白阳镇人民政府村务公开标准目录（第1版）.xlsx'));
    await give(page, '村务.xlsx', village);
    await page.getByText(`${String(villageCatalogue.items.length)} 项，2 个领域`).waitFor();
    await page.getByText('村务公开目录').first().waitFor();
    await page.getByText('和现行目录完全一样，没有不同').waitFor();
  });
});
