import { describe, expect, it } from 'vitest';
import { screeningRules } from '../../src-bridge/resources/screening';
import { examined } from '../builders/examineContext';
import { anywhereWords, checkedNumbers, formedNumbers, placedWords, wholeDetectors, type Findable } from '../builders/findable';
import { pdfPlaces, pdfProperties } from '../builders/pdfPlaces';
import { names } from '../builders/recall';
import { docxPlaces, docxWith, type DocxPlace } from '../builders/richDocx';
import { buildXlsx } from '../builders/xlsx';
import { allXlsxPlaces } from '../builders/xlsxMorePlaces';

const numbers = [...checkedNumbers, ...formedNumbers];
const everything = [...numbers, ...anywhereWords];

const nameOf = ({ detector, how }: Findable): string => `${detector} ${how}`;
const reportOf = async (bytes: Uint8Array, name: string) => (await examined(bytes, name)).report;

const boxes = docxPlaces.indexOf('boxes');
/** Values of one letter a box: whatever is not a digit or X has no box. */
const notInBoxes = numbers
  .filter(({ how, text }) => !/^[\u4e00-\u9fff]*[\dXx]+$/u.test(text(boxes).normalize('NFKC')) || how === '科学记数')
  .map(nameOf);
/** Words cut in two by a deletion or by hidden letters: the deletion is held as such, and only numbers and addresses are put together. */
const notInHalves = ['plate 原样', 'plate 全角', 'plate 间隔号', 'address 原样', 'minor-birth 出生'];
const notIn: Partial<Record<DocxPlace, readonly string[]>> = {
  boxes: notInBoxes,
  'half-deleted': notInHalves,
  'half-hidden': notInHalves,
};

describe('what is looked for', () => {
  it('is every detector that there is', () => {
    const known = new Set([...everything, ...placedWords].map(({ detector }) => detector));
    expect([...known, ...wholeDetectors].sort()).toEqual(screeningRules.detectors.map(({ id }) => id).sort());
  });

  it('is every kind with check digits', () => {
    const checked = new Set(checkedNumbers.map(({ detector }) => detector));
    const own = screeningRules.detectors.filter(({ checksum, severity }) => checksum !== null && severity !== 'block').map(({ id }) => id);
    // A child's number is an identity number: its detector leans on that one.
    expect([...checked].sort()).toEqual([...own, 'minor-id'].sort());
  });
});

describe('every number in every place of a Word document', () => {
  it.each(numbers.map((each) => [nameOf(each), each] as const))('%s', async (name, findable) => {
    const values = Object.fromEntries(docxPlaces.map((place, seed) => [place, findable.text(seed)]));
    const report = await reportOf(await docxWith(values), 'a.docx');
    const missed = docxPlaces.filter((_, seed) => !names(report, findable, seed));
    expect(missed).toEqual(docxPlaces.filter((place) => notIn[place]?.includes(name)));
  });

  it.each(docxPlaces.filter((place) => place !== 'boxes'))('and every marking: %s', async (place) => {
    // A word that is cut in two by a deletion is no word, and half a name another name.
    const halved = /^(?:circulation-mark|wording|special-person)/u;
    const cut = place.startsWith('half') ? anywhereWords.map(nameOf).filter((name) => halved.test(name)) : [];
    const missed: string[] = [];
    for (const word of anywhereWords) {
      if (!names(await reportOf(await docxWith({ [place]: word.text(0) }), 'a.docx'), word, 0)) missed.push(nameOf(word));
    }
    expect(missed).toEqual(cut);
  });
});

describe('every number and marking in every place of a workbook', () => {
  it.each(everything.map((each) => [nameOf(each), each] as const))('%s', async (_name, findable) => {
    const missed: string[] = [];
    for (const [seed, { name, book }] of allXlsxPlaces.entries()) {
      const report = await reportOf(await buildXlsx(book(findable.text(seed))), 'a.xlsx');
      if (!names(report, findable, seed)) missed.push(name);
    }
    expect(missed).toEqual([]);
  });
});

/** Lines of a cell are joined where they make a number of 11 or of 15 to 20 digits; other words may be two entries. */
const notInNarrowCells = everything
  .filter(
    ({ text, how }) => how === '科学记数' || !/^(?:[\u4e00-\u9fff]*[\dXx\s·-]{11,}|91\d+[0-9A-Z]{2})$/u.test(text(0).normalize('NFKC')),
  )
  .map(nameOf);
/** Two numbers, or two words, where the line ends. */
const notInParagraphs = ['qq-wechat 原样', 'qq-wechat 全角', 'qq-wechat 微信', 'wording 截止2018年12月底'];
const notInPdf: Readonly<Record<string, readonly string[]>> = { 窄格里转行: notInNarrowCells, 段落里转行: notInParagraphs };

describe('every number and marking in every place of a PDF', () => {
  it.each(pdfPlaces)('$name', async ({ name, file }) => {
    const report = await reportOf(file(everything.map(({ text }, seed) => text(seed))), 'a.pdf');
    // So many attached files are too many to look into.
    expect(report.unread.filter(({ part }) => !part.startsWith('附件'))).toEqual([]);
    const missed = everything.filter((findable, seed) => !names(report, findable, seed)).map(nameOf);
    expect(missed).toEqual(notInPdf[name] ?? []);
  });

  it('in its properties', async () => {
    for (const { file } of pdfProperties) {
      for (const findable of checkedNumbers) expect(names(await reportOf(file([findable.text(5)]), 'a.pdf'), findable, 5)).toBe(true);
    }
  });
});

describe('a word that counts only in its place', () => {
  const places: Readonly<Record<string, readonly DocxPlace[]>> = {
    'secret-title': ['header', 'footer'],
    health: ['table'],
    'minor-word': ['table'],
    'special-identity': ['table'],
    'ethnicity-religion': ['table'],
    family: ['table'],
    'health-person': ['header', 'footnote', 'comment', 'text-box'],
  };

  it.each(Object.entries(places))('is found there: %s', async (detector, where) => {
    const word = placedWords.find((each) => each.detector === detector)!;
    for (const place of where) expect(names(await reportOf(await docxWith({ [place]: word.text(0) }), 'a.docx'), word, 0)).toBe(true);
  });

  it.each(placedWords.filter(({ detector }) => detector === 'secret-title' || detector === 'copy-number'))(
    'is found in a first line: $detector',
    async (word) => {
      expect(names(await reportOf(Buffer.from(word.text(0)), 'a.txt'), word, 0)).toBe(true);
    },
  );
});
