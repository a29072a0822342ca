import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { textOfPdf } from '../builders/pdfText';
import { openOffice } from '../e2e-chromium/openOffice';
import { seedJournal } from '../e2e-chromium/seedDesk';
import { describeDesk } from '../harness';
import type { DeskHost } from '../harness/desk';
import { officeFor, wordAsPdf } from '../harness/officeProgram';
import { pdfLines } from '../harness/pdfLines';
import { fontsOutside, inkDifference, pagePicture, popplerFor } from '../harness/pdfPicture';
import { results } from '../harness/results';
import { articlesOf, measures, type Article } from './gazetteArticles';
import { collect, finish, gazetteRows, makeIssue } from './gazetteIssue';

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** The issue that is held against pictures and lines, and its pages there: contents, text, a table that goes on. */
const golden = { articles: 8, pages: { contents: 1, text: 2, table: 19 } } as const;

/** Ink that may differ: another build of the fonts, signs rounded to the screen's points in Electron, no other margin. */
const mostDifference: Readonly<Record<DeskHost, number>> = { chromium: 0.2, electron: 0.3 };
const movedDifference = 0.4;

const fixture = (name: string): string => path.join(import.meta.dirname, '../fixtures/gazette', name);

function expectGolden(host: DeskHost, pdf: Buffer): void {
  const renew = process.env['GOLDEN'] === 'write' && host === 'chromium';
  const lines = `${pdfLines(pdf)
    .map((page) => page.join('\n'))
    .join('\n\n')}\n`;
  if (renew) writeFileSync(fixture('lines.txt'), lines);
  expect(lines).toBe(readFileSync(fixture('lines.txt'), 'utf8'));
  for (const [name, page] of Object.entries(golden.pages)) {
    const picture = pagePicture(pdf, page);
    if (renew) writeFileSync(fixture(`${name}.png`), picture);
    expect(inkDifference(readFileSync(fixture(`${name}.png`)), picture), name).toBeLessThan(mostDifference[host]);
  }
}

/** The golden picture is worth its name only when it notices a margin that moved by 3 mm. */
async function expectMarginNoticed(page: Page): Promise<void> {
  for (const padding of ['37mm 23mm 35mm 31mm', '40mm 26mm 32mm 28mm']) {
    await page.evaluate((moved) => {
      window.print = () => undefined;
      for (const sheet of document.querySelectorAll<HTMLElement>('.gazette-page')) sheet.style.padding = moved;
    }, padding);
    await page.getByRole('button', { name: '打印', exact: true }).click();
    const moved = await page.pdf({ preferCSSPageSize: true });
    await page.evaluate(() => {
      window.dispatchEvent(new Event('afterprint'));
      for (const sheet of document.querySelectorAll<HTMLElement>('.gazette-page')) sheet.style.padding = '';
    });
    const picture = pagePicture(moved, golden.pages.text);
    expect(inkDifference(readFileSync(fixture('text.png')), picture), padding).toBeGreaterThan(movedDifference);
  }
}

/** Each sign of the articles stands on paper at least as often as in their texts. */
async function expectEverySign(pdf: Buffer, articles: readonly Article[]): Promise<void> {
  const [wanted, found] = [new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, text: string): void => {
    for (const sign of text.replace(/\s/gu, '')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  };
  for (const { record, documentNumber, lines } of articles)
    count(wanted, [record.title, record.title, record.indexNumber, documentNumber ?? '', ...lines].join(''));
  // The font that stands in for 黑体 here draws both with one glyph, and a PDF names a glyph once.
  count(found, (await textOfPdf(pdf)).replaceAll('戶', '户'));
  expect([...wanted].filter(([sign, times]) => (found.get(sign) ?? 0) < times)).toEqual([]);
}

/** The contents name for each article the page on which its title stands. */
function expectContents(pdf: Buffer, articles: readonly Article[]): void {
  const pages = pdfLines(pdf).map((lines) => lines.join(''));
  const front = pages
    .slice(
      0,
      pages.findIndex((page) => page.startsWith('【')),
    )
    .join('');
  for (const { record } of articles) {
    const title = record.title.replace(/[()]/gu, '.');
    const number = new RegExp(`${title}[.…·]*(\\d+?)(?=关于|白阳镇人民政府办公室|—|$)`, 'u').exec(front)?.[1];
    expect(pages[Number(number) - 1], `${record.title} ${number ?? ''}`).toContain(record.title);
  }
}

/** Lines of the paragraph without figures: office programs here have another font for these, as wide as it likes. */
const measured = (pdf: Buffer): readonly string[] =>
  pdfLines(pdf)
    .flat()
    .filter((line) => line.length > 20 && `${measures}${measures}`.includes(line));

/** An issue on paper: the same in every host, and in Word. */
export function describeGazette(host: DeskHost): void {
  const poppler = popplerFor(`pictures, fonts and lines of the gazette (${host})`);
  const office = officeFor(`the gazette in an office program (${host})`);
  describeDesk(host, 'the gazette on paper', (openDesk) => {
    it.each([1, golden.articles, 20])('keeps every sign, its fonts, margins and lines, and Word its pages: %d articles', async (count) => {
      const articles = articlesOf(count);
      const desk = await openOffice(openDesk, '白阳', (dataFolder) => seedJournal(dataFolder, (call) => gazetteRows(call, articles)));
      const { page, shot } = desk;
      const pages = await collect(page, articles);
      if (count === 1) expect(await finish(page, 200)).toBe(pages);
      const pdf = await makeIssue(desk, 'PDF', `gazette-${host}-${count}`);
      await shot(`gazette-${count}`);
      expect(pagesOf(pdf)).toBe(pages);
      await expectEverySign(pdf, articles);
      if (poppler) {
        expect(fontsOutside(pdf)).toEqual([]);
        expectContents(pdf, articles);
        if (count === golden.articles) expectGolden(host, pdf);
        if (count === golden.articles && host === 'chromium') await expectMarginNoticed(page);
      }
      const word = await makeIssue(desk, 'Word', `gazette-${host}-${count}`);
      if (!office) return;
      const asPdf = await wordAsPdf(word);
      writeFileSync(results(`gazette-${host}-${count}-word.pdf`), asPdf);
      expect(pagesOf(asPdf)).toBe(pages);
      await expectEverySign(asPdf, articles);
      if (!poppler) return;
      expectContents(asPdf, articles);
      expect(measured(asPdf)).toEqual(measured(pdf));
      expect(measured(pdf).length).toBeGreaterThan(0);
    });
  });
}
