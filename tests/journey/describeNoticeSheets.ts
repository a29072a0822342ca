import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { fileToRead } from '../../src-main/host/extraction/fileToRead';
import { readDocument } from '../../src-main/host/extraction/examine';
import { addRecords } from '../builders/deskRecords';
import { openOffice } from '../e2e-chromium/openOffice';
import { describeDesk } from '../harness';
import type { DeskHost } from '../harness/desk';
import { officeFor, wordAsPdf } from '../harness/officeProgram';
import { firstPage, fontsOutside, inkDifference, popplerFor } from '../harness/pdfPicture';
import { beginSheet, makeFile, paragraph, pickPaper, rareNames, rosterOf, welfare } from './sheets';

const papers = [
  { name: 'a4-document', style: '公文样式', paper: 'A4 竖放', rows: 20 },
  { name: 'a3-board', style: '大字样式', paper: 'A3 横放', rows: 60 },
] as const;

/** Ink that may differ from the golden picture: another build of the fonts, signs rounded to the screen's points in Electron, no other margin. */
const mostDifference: Readonly<Record<DeskHost, number>> = { chromium: 0.2, electron: 0.3 };
/** What a margin that moved by 3 mm makes at least. */
const movedDifference = 0.4;

async function signsIn(pdf: Buffer): Promise<{ readonly count: (sign: string) => number }> {
  const { parts } = await readDocument(fileToRead(pdf, 'a.pdf'));
  const text = parts.map(({ part }) => part.text).join('');
  return { count: (sign) => text.split(sign).length - 1 };
}

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Each sign of the notice, and how often it must stand on the paper. */
function wanted(rows: number): ReadonlyMap<string, number> {
  const text = [paragraph, paragraph, rosterOf(rows), '公示期', '彭阳县白阳镇南门街'].join('').replace(/\s/gu, '');
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

async function expectEverySign(pdf: Buffer, rows: number): Promise<void> {
  const { count } = await signsIn(pdf);
  const missing = [...wanted(rows)].filter(([sign, times]) => count(sign) < times).map(([sign]) => sign);
  expect(missing).toEqual([]);
}

const goldenFile = (name: string): string => path.join(import.meta.dirname, `../fixtures/notices/${name}.png`);

function expectGolden(host: DeskHost, name: string, pdf: Buffer): void {
  const picture = firstPage(pdf);
  if (process.env['GOLDEN'] === 'write') writeFileSync(goldenFile(name), picture);
  expect(inkDifference(readFileSync(goldenFile(name)), picture), name).toBeLessThan(mostDifference[host]);
}

/** The golden picture is worth its name only when it notices a margin that moved by 3 mm. */
async function expectMarginNoticed(page: Page, name: string): Promise<void> {
  for (const side of ['left', 'top']) {
    await page.evaluate((moved) => {
      window.print = () => undefined;
      const pages = document.querySelector<HTMLElement>('.notice-pages');
      const before = pages?.style.getPropertyValue(`--notice-${moved}`) ?? '';
      pages?.style.setProperty(`--notice-${moved}`, `calc(${before} + 3mm)`);
      pages?.setAttribute('data-before', before);
    }, side);
    await page.getByRole('button', { name: '打印公示单' }).click();
    const moved = await page.pdf({ preferCSSPageSize: true });
    await page.evaluate((which) => {
      window.dispatchEvent(new Event('afterprint'));
      const pages = document.querySelector<HTMLElement>('.notice-pages');
      pages?.style.setProperty(`--notice-${which}`, pages.getAttribute('data-before'));
    }, side);
    expect(inkDifference(readFileSync(goldenFile(name)), firstPage(moved)), `${name} ${side}`).toBeGreaterThan(movedDifference);
  }
}

/** Sheets on paper: the same in every host. */
export function describeNoticeSheets(host: DeskHost): void {
  const poppler = popplerFor(`pictures and fonts of notice sheets (${host})`);
  const office = officeFor(`notice sheets in an office program (${host})`);
  describeDesk(host, 'notice sheets on paper', (openDesk) => {
    it.each(papers)('keep every sign, their fonts and margins: $name', async ({ name, style, paper, rows }) => {
      const desk = await openOffice(openDesk, '白阳', (dataFolder) => addRecords(dataFolder, [welfare]));
      const { page, shot } = desk;
      await beginSheet(page, rosterOf(rows));
      await pickPaper(page, style, paper);
      const pages = await page.locator('.notice-page').count();
      const pdf = await makeFile(desk, 'PDF', `sheet-${host}-${name}`);
      expect(pagesOf(pdf)).toBe(pages);
      await expectEverySign(pdf, rows);
      await shot(`notice-${name}`);
      const code = await page.locator('.notice-code').first().innerText();
      expect((await signsIn(pdf)).count(code)).toBe(pages);
      if (poppler) {
        expect(fontsOutside(pdf)).toEqual([]);
        expectGolden(host, name, pdf);
        if (host === 'chromium') await expectMarginNoticed(page, name);
      }
      const word = await makeFile(desk, 'Word', `sheet-${host}-${name}`);
      if (!office) return;
      const asPdf = await wordAsPdf(word);
      expect(pagesOf(asPdf)).toBe(pages);
      await expectEverySign(asPdf, rows);
    });

    it('say which signs no font can show, and in which row', async () => {
      const { page, shot } = await openOffice(openDesk, '白阳', (dataFolder) => addRecords(dataFolder, [welfare]));
      // The last sign of extension H, and one that somebody's old system made for itself.
      await beginSheet(page, rosterOf(4, ['甲某', '\u{323af}某', '乙\ue000', rareNames[6] ?? '']));
      const told = page.getByText(/有 2 处生僻字这台电脑显示不出来/);
      await told.waitFor();
      expect(await page.getByText(/名单第 2 行.+；名单第 3 行/).count()).toBe(1);
      await shot('notice-rare');
    });
  });
}
