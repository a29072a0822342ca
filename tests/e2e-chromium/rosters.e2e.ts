import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { addRecords } from '../builders/deskRecords';
import { identityOf } from '../builders/roster';
import { accountOf, phoneOf, welfareRoster } from '../builders/welfareRoster';
import { describeDesk, type OpenDesk } from '../harness';
import { results } from '../harness/results';
import { pick } from '../journey/pick';
import { textOfPdf } from '../builders/pdfText';
import { seriousTrouble } from './axe';
import { openOffice } from './openOffice';
import { give, heading } from './reviewSteps';
import { beginList, enterApproval, fillText, signNames, welfareRecord as record } from './rosterSteps';
import { press } from './setUpDesk';

const villages = ['陡坡村', '中庄村', '崾岘村', '姚河村'];
const rows = 60;

/** Every number and word of the file that may stand nowhere. */
const secrets = Array.from({ length: rows }, (_, at) => [identityOf(at), phoneOf(at), accountOf(at)]).flat();
const secretWords = ['肺癌'];

async function openRosters(openDesk: OpenDesk) {
  const desk = await openOffice(openDesk, '白阳', (dataFolder) => addRecords(dataFolder, [record]));
  await desk.page.getByRole('link', { name: /^公开栏/ }).click();
  await heading(desk.page, '公开栏', 1);
  return desk;
}

const papers = (dataFolder: string, ...names: readonly string[]): string => path.join(dataFolder, 'papers', ...names);

/** What the store itself holds of lists, as text. */
const storeText = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('gongkai');
        opening.onerror = () => reject(new Error('no store'));
        opening.onsuccess = () => {
          const db = opening.result;
          const asked = db.transaction('rosters', 'readonly').objectStore('rosters').getAll();
          asked.onsuccess = () => {
            db.close();
            resolve(JSON.stringify(asked.result));
          };
        };
      }),
  );

describeDesk('chromium', 'lists for the boards', (openDesk) => {
  it('come out of Excel without what must not hang, are approved, and print a sheet a village', { timeout: 240_000 }, async () => {
    const { page, shot, dataFolder } = await openRosters(openDesk);
    await page.setViewportSize({ width: 1366, height: 768 });
    await beginList(page);
    await shot('rosters-01-begin');
    expect(await seriousTrouble(page)).toEqual([]);

    await give(page, '名单.doc', Buffer.from('%PDF-1.4'));
    await page.getByText('这不是 Excel 表格').waitFor();
    await page.getByText('没有收下任何内容').waitFor();
    const more = [{ name: '底表', state: 'hidden' as const, rows: [['藏起来的']] }];
    await give(page, '低保名单.xlsx', Buffer.from(await welfareRoster({ villages, rows, off: 3, more })));
    await heading(page, '每一列怎么处理');
    await page.getByText('藏着的表没有收：底表').waitFor();
    await page.getByText(/写的是 \d+，各行相加是 \d+，相差 3/).waitFor();
    const column = (name: string) => page.getByRole('row', { name: new RegExp(name) });
    expect(await page.getByRole('combobox', { name: '“身份证号码”怎么处理' }).inputValue()).toBe('drop');
    await column('联系电话').getByText('这类名单不得出现').waitFor();
    await shot('rosters-02-columns');
    await page.getByText('要核对的').scrollIntoViewIfNeeded();
    await shot('rosters-03-doubts');
    expect(await seriousTrouble(page)).toEqual([]);
    expect(await page.locator('main').innerText()).not.toMatch(/\d{15}/);

    await page.getByRole('combobox', { name: '“保障人数”怎么处理' }).selectOption('drop');
    await page.getByText('上墙 5 列').waitFor();
    await press(page, '撤回上一步');
    await page.getByText('上墙 6 列').waitFor();
    await press(page, `收下 ${String(rows)} 行，分 4 张`);
    await heading(page, '名单', 1);
    await page.getByText('这份名单还没有批准').waitFor();
    await page.getByText(/公示单的正文还缺/).waitFor();
    const kept = await storeText(page);
    for (const secret of [...secrets, ...secretWords]) expect(kept).not.toContain(secret);
    expect(kept).toContain('陡坡村');

    await page.getByRole('link', { name: '去填正文' }).click();
    await heading(page, '制作公示单', 1);
    await fillText(page);
    await page.getByText('内容齐全，可以打印张贴').waitFor();
    await page.goBack();
    await heading(page, '名单', 1);
    await page.getByText('这份名单还没有批准').waitFor();
    await page.locator('.notice-page').first().waitFor();
    expect(await page.locator('.notice-watermark').count()).toBeGreaterThan(0);
    await page.getByRole('row', { name: /^姚河村/ }).waitFor();
    await shot('rosters-04-draft');
    expect(await seriousTrouble(page)).toEqual([]);

    await press(page, '登记批准');
    await page.getByRole('dialog', { name: '登记批准' }).getByRole('button', { name: '登记批准' }).click();
    await page.getByText('承办人还没有选').first().waitFor();
    await signNames(page);
    await shot('rosters-05-sign');
    expect(await seriousTrouble(page)).toEqual([]);
    await enterApproval(page);
    await page.locator('.notice-watermark').first().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '看中庄村这张' }).click();
    await page.locator('.notice-page').getByText('中庄村二组').first().waitFor();
    await shot('rosters-06-approved');

    await press(page, '全部存成 PDF（4 张）');
    await page.getByText(/已存成 5 份 PDF/).waitFor({ timeout: 120_000 });
    await shot('rosters-07-made');
    expect(await seriousTrouble(page)).toEqual([]);
    const [folder = ''] = readdirSync(papers(dataFolder));
    const files = readdirSync(papers(dataFolder, folder)).sort();
    expect(files).toEqual(['000 各村汇总.pdf', '001 陡坡村.pdf', '002 中庄村.pdf', '003 崾岘村.pdf', '004 姚河村.pdf']);
    for (const file of files) {
      const bytes = readFileSync(papers(dataFolder, folder, file));
      writeFileSync(results(`roster-${file}`), bytes);
      const said = await textOfPdf(bytes);
      for (const secret of [...secrets, ...secretWords]) expect(said).not.toContain(secret);
      expect(said).not.toContain('草稿');
      expect(said).toContain('合计');
    }
    expect(await textOfPdf(readFileSync(papers(dataFolder, folder, files[1] ?? '')))).toContain('陡坡村');

    const stick = path.join(dataFolder, 'stick');
    mkdirSync(stick);
    await press(page, `把 ${folder} 存到 U 盘`);
    const carry = page.getByRole('dialog', { name: '存到 U 盘或文件夹' });
    await carry.getByRole('radio', { name: /别的文件夹/ }).check();
    await carry.getByRole('textbox', { name: /文件夹位置/ }).fill(stick);
    await carry.getByRole('button', { name: '存过去，读回核对' }).click();
    await carry.getByText(/已存到/).waitFor();
    expect(readdirSync(path.join(stick, folder))).toHaveLength(5);
    await carry.getByRole('button', { name: '好了' }).click();

    await press(page, '撤回批准');
    await page.getByText('这份名单还没有批准').waitFor();
    await page.getByRole('link', { name: '回到名单' }).click();
    await page.getByRole('rowheader', { name: record.title }).waitFor();
    await shot('rosters-08-list');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('button', { name: /^删去名单/ }).click();
    await page.getByText('已删去名单').waitFor();
    await press(page, '恢复');
    await page.getByRole('rowheader', { name: record.title }).waitFor();
  });

  it('are changed by hand, checked anew, and all printed at once', { timeout: 240_000 }, async () => {
    const { page, shot } = await openRosters(openDesk);
    await page.setViewportSize({ width: 1366, height: 768 });
    await beginList(page);
    await give(page, '低保名单.xlsx', Buffer.from(await welfareRoster({ villages, rows: 8 })));
    await press(page, '收下 8 行，分 4 张');
    await heading(page, '名单', 1);
    await page.getByRole('link', { name: '去填正文' }).click();
    await heading(page, '制作公示单', 1);
    await fillText(page);
    await page.getByText('内容齐全，可以打印张贴').waitFor();
    await page.goBack();
    await page.getByText('这份名单还没有批准').waitFor();

    /** What the print dialog would get, without the dialog. */
    const printed = async (): Promise<string> => {
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-asked', 'yes');
      });
      await press(page, '打印全部 4 张');
      await page.locator('body[data-asked]').waitFor({ timeout: 60_000 });
      const pdf = await page.pdf({ preferCSSPageSize: true, path: results('roster-printed.pdf') });
      await page.evaluate(() => {
        window.dispatchEvent(new Event('afterprint'));
        document.body.removeAttribute('data-asked');
      });
      return textOfPdf(pdf);
    };
    const draft = await printed();
    for (const village of villages) expect(draft).toContain(`（${village}）`);
    expect(draft).toContain('草稿');
    await press(page, '登记批准');
    await signNames(page);
    await enterApproval(page);
    const approved = await printed();
    for (const village of villages) expect(approved).toContain(`（${village}）`);
    expect(approved).not.toContain('草稿');
    expect(approved.match(/合计/gu)?.length).toBe(4);

    await page.getByRole('link', { name: '修改名单' }).click();
    await heading(page, '修改名单', 1);
    await press(page, '存下改动');
    await page.getByRole('alert').getByText('还没有改动，不用存').waitFor();
    const first = page.getByRole('textbox', { name: /，姓名$/ }).first();
    const was = await first.inputValue();
    await first.fill('马改改');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/，姓名$/);
    await pick(page, page.getByRole('combobox', { name: '看哪个村' }), '中庄村（2 行）');
    await press(page, '加一行');
    await page.keyboard.type('张新添');
    await page.getByRole('textbox', { name: /^新加第 1 行，张新添，月保障金额/ }).fill('500');
    await page.getByRole('textbox', { name: '新加第 1 行，张新添，备注' }).fill(`电话${phoneOf(3)}`);
    await page.getByText('改 1 格、加 1 行').waitFor();
    await shot('rosters-11-edit');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '加一行');
    await press(page, '存下改动');
    await page.getByRole('alert').getByText('新加第 2 行没有姓名').waitFor();
    await press(page, '撤回上一步');
    await press(page, '存下改动');
    await heading(page, '名单', 1);
    await page.getByText('已存下：改 1 格、加 1 行').waitFor();
    await page.getByText('批准以后内容有变动，又成了草稿').waitFor();
    await page.getByText('“备注”里有手机号，已打码：第 13 行').waitFor();
    expect(await storeText(page)).not.toContain(phoneOf(3));
    await page.getByRole('button', { name: '看中庄村这张' }).click();
    await page.locator('.notice-page').getByText('张新添').first().waitFor();
    await shot('rosters-12-edited');
    expect(await seriousTrouble(page)).toEqual([]);
    expect(await printed()).toContain('草稿');
    await press(page, '登记批准');
    await page.getByText('这份名单收下以后由人改过').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await press(page, '撤销这次修改');
    // What was approved is there again, and with it the approval.
    await page.getByText('已批准，可以张贴').first().waitFor();
    expect(await storeText(page)).toContain(was);
  });

  it('stop when told, with whole files only', { timeout: 180_000 }, async () => {
    const { page, dataFolder, shot } = await openRosters(openDesk);
    await beginList(page);
    const many = Array.from({ length: 40 }, (_, at) => `第${String(at + 1)}庄村`);
    await give(page, '低保名单.xlsx', Buffer.from(await welfareRoster({ villages: many, rows: 200 })));
    await press(page, '收下 200 行，分 40 张');
    await heading(page, '名单', 1);
    await press(page, '全部存成 PDF（40 张）');
    await page.getByText(/正在生成 PDF，[2-9]\/41/).waitFor({ timeout: 60_000 });
    await shot('rosters-09-making');
    await press(page, '停下');
    await page.getByText(/已停下。做好的 \d+ 份/).waitFor();
    await shot('rosters-10-stopped');
    const [folder = ''] = readdirSync(papers(dataFolder));
    expect(folder).toContain('草稿');
    const files = readdirSync(papers(dataFolder, folder));
    const said = await page.getByText(/已停下。做好的 \d+ 份/).innerText();
    expect(said).toContain(`做好的 ${String(files.length)} 份`);
    expect(files.length).toBeLessThan(41);
    expect(
      files.every((name) =>
        readFileSync(papers(dataFolder, folder, name))
          .subarray(-8)
          .toString()
          .includes('%%EOF'),
      ),
    ).toBe(true);
  });
});
