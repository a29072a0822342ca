import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { day } from '../../src-domain/kernel/calendarDate';
import { aRecord } from '../builders/ledger';
import type { Desk } from '../harness';
import { results } from '../harness/results';
import { pick } from './pick';

export const welfare = aRecord({
  id: 'r-welfare',
  indexNumber: '640425031/2026-00007',
  title: '白阳镇人民政府关于2026年第二批农村最低生活保障对象初步审核结果的通知',
  formedOn: day('2026-11-09'),
  catalogueItem: 'Z10',
  publications: [],
});

const title = '白阳镇人民政府关于2026年第二批农村最低生活保障对象初步审核结果的公示';

/** Names of nobody, with signs of extension A and B and the 〇 that few fonts have. */
export const rareNames = ['甲某某', '㐂某', '𠮷某某', '〇某', '䶮某某', '𬎆某', '𪚥某'];
const villages = ['陡坡村一组', '中庄村三组', '崾岘村'];

export const rosterOf = (rows: number, names: readonly string[] = rareNames): string =>
  [
    ['序号', '姓名', '村组', '项目', '标准', '金额', '备注'],
    ...Array.from({ length: rows }, (_, at) => [at + 1, names[at % names.length], villages[at % 3], '农村低保', 'B类', 420 + at, '']),
    ['合计', '', '', '', '', '26145', ''],
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');

export const paragraph =
  '经个人申请、村级评议、镇级审核，对申请农村最低生活保障的家庭进行了入户调查和信息核对，现将初步审核结果予以公示，接受群众监督。公示期间如有不同意见，可以向受理单位反映，反映情况请署真实姓名，并提供必要的线索，便于核实处理。';

/** From 公开栏 to the sheet of the record, with all that a sheet must say. */
export async function beginSheet(page: Page, list: string): Promise<void> {
  await page.getByRole('link', { name: /^公开栏/ }).click();
  await page.getByRole('link', { name: `制作公示单：${welfare.title}` }).click();
  await page.getByRole('heading', { level: 1, name: '制作公示单' }).waitFor();
  await page.getByRole('textbox', { name: '正文', exact: true }).fill(['一、审核情况', paragraph, '二、有关要求', paragraph].join('\n'));
  await page.getByRole('textbox', { name: /^名单/ }).fill(list);
  await page.getByRole('textbox', { name: '电话', exact: true }).fill('0954-7012302');
  await page.getByRole('textbox', { name: '地址', exact: true }).fill('彭阳县白阳镇南门街1号');
  await page.getByRole('textbox', { name: '监督电话', exact: true }).fill('12345');
  // The same days on every day: the pictures they are held against know no other.
  for (const field of ['publishedOn', 'signedOn']) await page.locator(`#notice-${field}`).fill('2026-11-23');
  await page.getByText('内容齐全，可以打印张贴').waitFor();
}

/** Picks style and paper and waits until all pages lie there. */
export async function pickPaper(page: Page, style: '公文样式' | '大字样式', paper: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${style}`) }).check();
  const box = page.getByRole('combobox', { name: '纸张' });
  if (!(await page.locator('.notices-form .ant-select').filter({ has: box }).innerText()).includes(paper)) await pick(page, box, paper);
  await page.locator('.notice-posting').waitFor();
}

/** The sheet as a file under papers. */
export async function makeFile(
  { page, dataFolder }: Pick<Desk, 'page' | 'dataFolder'>,
  kind: 'PDF' | 'Word',
  kept: string,
): Promise<Buffer> {
  const file = path.join(dataFolder, 'papers', `${title}.${kind === 'PDF' ? 'pdf' : 'docx'}`);
  const before = existsSync(file) ? readFileSync(file) : null;
  const button = page.getByRole('button', { name: `存成 ${kind}` });
  await button.click();
  await page.getByText(`已存成 ${path.basename(file)}`).waitFor({ timeout: 90_000 });
  for (let tries = 0; before !== null && tries < 200 && readFileSync(file).equals(before); tries += 1) await page.waitForTimeout(100);
  const made = readFileSync(file);
  writeFileSync(results(`${kept}.${kind === 'PDF' ? 'pdf' : 'docx'}`), made);
  return made;
}
