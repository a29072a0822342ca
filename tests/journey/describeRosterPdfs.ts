import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { addRecords } from '../builders/deskRecords';
import { identityOf } from '../builders/roster';
import { accountOf, phoneOf, welfareRoster } from '../builders/welfareRoster';
import { openOffice } from '../e2e-chromium/openOffice';
import { give, heading } from '../e2e-chromium/reviewSteps';
import { beginList, enterApproval, fillText, signNames, welfareRecord } from '../e2e-chromium/rosterSteps';
import { press } from '../e2e-chromium/setUpDesk';
import { describeDesk } from '../harness';
import type { DeskHost } from '../harness/desk';
import { popplerFor } from '../harness/pdfPicture';
import { results } from '../harness/results';

const villages = ['陡坡村', '中庄村', '崾岘村', '姚河村'];
const rows = 12;
const secrets = [...Array.from({ length: rows }, (_, at) => [identityOf(at), phoneOf(at), accountOf(at)]).flat(), '肺癌'];
const names = ['000 各村汇总.pdf', '001 陡坡村.pdf', '002 中庄村.pdf', '003 崾岘村.pdf', '004 姚河村.pdf'];

/** 草稿 lies across the page: a reader may take its signs from below. */
const watermark = /草稿|稿草/u;

/** What poppler reads of a PDF, without blanks and line breaks. */
const read = (file: string): string => execFileSync('pdftotext', ['-q', file, '-'], { encoding: 'utf8' }).replace(/\s/gu, '');

/** The batch of a list as PDF files: the same in every host, read by somebody else's reader. */
export function describeRosterPdfs(host: DeskHost): void {
  if (!popplerFor(`PDF batch of a list (${host})`)) return;
  describeDesk(host, 'the PDF batch of a list', (openDesk) => {
    it('lies on the disk a file a village, marked as a draft until it is approved', { timeout: 300_000 }, async () => {
      const { page, shot, dataFolder } = await openOffice(openDesk, '白阳', (folder) => addRecords(folder, [welfareRecord]));
      await page.getByRole('link', { name: /^公开栏/ }).click();
      await heading(page, '公开栏', 1);
      await beginList(page);
      await give(page, '低保名单.xlsx', Buffer.from(await welfareRoster({ villages, rows })));
      await press(page, `收下 ${String(rows)} 行，分 4 张`);
      await heading(page, '名单', 1);
      await page.getByRole('link', { name: '去填正文' }).click();
      await heading(page, '制作公示单', 1);
      await fillText(page);
      // The same days on every day: the calendar may not know those after today.
      for (const field of ['publishedOn', 'signedOn']) await page.locator(`#notice-${field}`).fill('2026-11-23');
      await page.getByText('内容齐全，可以打印张贴').waitFor();
      await page.goBack();
      await page.getByText('这份名单还没有批准').waitFor();

      const batch = async (known: readonly string[]): Promise<readonly string[]> => {
        await press(page, '全部存成 PDF（4 张）');
        await page.getByText(/已存成 5 份 PDF/).waitFor({ timeout: 120_000 });
        const [folder = ''] = readdirSync(path.join(dataFolder, 'papers')).filter((each) => !known.includes(each));
        expect(readdirSync(path.join(dataFolder, 'papers', folder)).sort()).toEqual(names);
        return [folder, ...names.map((name) => read(path.join(dataFolder, 'papers', folder, name)))];
      };
      const [draftFolder = '', ...drafts] = await batch([]);
      expect(draftFolder).toContain('草稿');
      for (const said of drafts) expect(said).toMatch(watermark);

      await press(page, '登记批准');
      await signNames(page);
      await enterApproval(page);
      const [folder = '', ...approved] = await batch([draftFolder]);
      await shot('roster-pdfs');
      expect(folder).not.toContain('草稿');
      for (const [at, said] of approved.entries()) {
        for (const secret of secrets) expect(said).not.toContain(secret);
        expect(said).not.toMatch(watermark);
        expect(said).toContain('合计');
        const own = villages[at - 1];
        // Each village on its own sheet and on no other; all of them on the sheet of sums.
        for (const village of villages) expect([village, said.includes(village)]).toEqual([village, own === undefined || own === village]);
        expect(said).toContain('核验码');
      }
      for (const name of names)
        writeFileSync(results(`roster-${host}-${name}`), readFileSync(path.join(dataFolder, 'papers', folder, name)));
    });
  });
}
