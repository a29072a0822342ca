import { expect, it } from 'vitest';
import { addRecords } from '../builders/deskRecords';
import { describeDesk } from '../harness';
import { officeFor, wordsAsPdf } from '../harness/officeProgram';
import { textOfPages } from '../harness/pdfPicture';
import { beginSheet, makeFile, pickPaper, rosterOf, welfare } from '../journey/sheets';
import { openOffice } from './openOffice';

const office = officeFor('pages of notice sheets in an office program');

const choices = (['公文样式', '大字样式'] as const).flatMap((style) =>
  ['A4 竖放', 'A4 横放', 'A3 竖放', 'A3 横放'].map((paper) => ({ style, paper, name: `${style} ${paper}` })),
);
const rows = 33;
const villages = /陡坡村一组|中庄村三组|崾岘村/u;

/** Numbers of the rows in the order they stand. */
const rowsOn = (pages: readonly string[]): readonly number[] =>
  pages
    .flatMap((page) => page.split('\n').filter((line) => villages.test(line)))
    .flatMap((line) => Number(/^\s*(\d+)\s/u.exec(line)?.[1] ?? []));

/** Pages that carry rows of the list, and those with its heading over them. */
const pagesWith = (pages: readonly string[], sign: RegExp): readonly number[] => pages.flatMap((page, at) => (sign.test(page) ? [at] : []));

describeDesk('chromium', 'the pages of a notice sheet', (openDesk) => {
  it.runIf(office)(
    'are as many in Word as in PDF, in every style and on every paper, with the heading over every part of the list',
    async () => {
      const desk = await openOffice(openDesk, '白阳', (dataFolder) => addRecords(dataFolder, [welfare]));
      await beginSheet(desk.page, rosterOf(rows));
      const pdfs: Buffer[] = [];
      const words: Buffer[] = [];
      for (const { style, paper, name } of choices) {
        await pickPaper(desk.page, style, paper);
        pdfs.push(await makeFile(desk, 'PDF', `pages-${name}`));
        words.push(await makeFile(desk, 'Word', `pages-${name}`));
      }
      const fromWord = (await wordsAsPdf(words)).map(textOfPages);
      for (const [at, { name }] of choices.entries()) {
        const pages = fromWord[at] ?? [];
        expect.soft(pages.length, name).toBe(textOfPages(pdfs[at] ?? Buffer.alloc(0)).length);
        expect.soft(rowsOn(pages), name).toEqual(Array.from({ length: rows }, (_, row) => row + 1));
        expect.soft(pagesWith(pages, /序号/u), name).toEqual(pagesWith(pages, villages));
      }
    },
  );
});
