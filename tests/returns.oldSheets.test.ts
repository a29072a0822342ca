import { describe, expect, it } from 'vitest';
import type ExcelJS from 'exceljs';
import { formOf, statForm } from '../src-bridge/resources/forms';
import { day } from '../src-domain/kernel/calendarDate';
import { month } from '../src-domain/kernel/month';
import { readOldSheets } from '../src-domain/returns/old/readOldSheets';
import { brokenSums, oldSheetOf, settledValues } from '../src-domain/returns/old/settle';
import { readGrid } from '../src-main/host/catalogue/readGrid';
import { returnWorkbook } from '../src-main/host/office/returnWorkbook';
import { workbook } from './builders/catalogueExcel';
import { fillOldTable, soundFigures, type OldTable } from './builders/oldReturns';

const readBytes = async (bytes: Uint8Array, file = '报表.xlsx') => readOldSheets(await readGrid(bytes, file), file, formOf);

const readBook = async (fill: (book: ExcelJS.Workbook) => void, file?: string) => readBytes(await workbook(fill), file);

/** The only return of a workbook with one sheet. */
async function one(fill: (sheet: ExcelJS.Worksheet) => void, name = '月报') {
  const { readings } = await readBook((book) => fill(book.addWorksheet(name)));
  expect(readings).toHaveLength(1);
  return readings[0]!;
}

const table = (given: OldTable) => one((sheet) => fillOldTable(sheet, given));
type Reading = Awaited<ReturnType<typeof one>>;

const valuesOf = ({ cells }: Reading) => Object.fromEntries(cells.map(({ row, value }) => [row, value]));
const doubtsOf = ({ cells }: Reading) => cells.flatMap(({ row, place, doubts }) => doubts.map((doubt) => `${row} ${place} ${doubt}`));

describe('an old sheet', () => {
  it('as this program prints it reads back whole', async () => {
    const figures = soundFigures();
    const paper = await returnWorkbook({
      form: statForm,
      unitName: '白阳镇人民政府',
      period: month('2025-10'),
      values: figures,
      yearToDate: soundFigures(20),
      signatories: { head: '甲', reviewer: '乙', preparer: '丙', phone: '', filledOn: day('2025-11-03') },
      mark: null,
    });
    const { readings, passedOver } = await readBytes(paper);
    expect([readings.length, passedOver]).toEqual([1, []]);
    expect(readings[0]).toMatchObject({
      form: 'stat-2014',
      year: 2025,
      month: '2025-10',
      annual: false,
      guessedColumns: false,
      strangers: [],
    });
    expect(valuesOf(readings[0]!)).toEqual(figures);
    expect(doubtsOf(readings[0]!)).toEqual([]);
    expect(readings[0]!.cells.find(({ row }) => row === '1.1')).toMatchObject({ value: 3, yearToDate: 21, place: 'C7', written: '3' });
  });

  it.each<[string, OldTable]>([
    [
      'numbers in circles and brackets',
      { label: (label) => label.replace(/^(\d)\./, (_, digit: string) => '①②③④⑤⑥⑦⑧'[Number(digit) - 1] ?? '') },
    ],
    ['another way of numbering', { label: (label) => label.replace(/^（([一二三四])）/, '($1) ').replace(/^(\d)\./, '（$1）') }],
    ['half-width brackets and blanks', { label: (label) => label.replace(/（/g, '(').replace(/）/g, ')').split('').join(' ') }],
    ['no remarks', { label: (label) => label.replace(/（[^（）]{5,}）$/, '') }],
    ['other heads', { heads: ['指标名称', '计量单位', '本期实际', '累 计'] }],
    [
      'figures as text',
      { figures: Object.fromEntries(Object.entries(soundFigures()).map(([row, figure]) => [row, ` ${String(figure)} `])) },
    ],
    ['full-width figures', { figures: { ...soundFigures(), '1.1': '３' } }],
  ])('with %s is read without a doubt', async (_, given) => {
    const reading = await table(given);
    expect(doubtsOf(reading)).toEqual([]);
    expect(valuesOf(reading)).toEqual(soundFigures());
  });

  it('with its columns moved, labels in steps and heads merged', async () => {
    const reading = await one((sheet) => {
      sheet.addRow([]);
      sheet.addRow([null, '政府信息公开情况统计表（2024年3月）']);
      sheet.addRow([null, '单位', '统计指标', null, null, '本月数', null, '累计']);
      sheet.mergeCells('C3:E3');
      sheet.mergeCells('F3:G3');
      statForm.rows.forEach(({ id, label, unit, parent }, at) => {
        const row = sheet.getRow(4 + at);
        row.getCell(2).value = unit;
        row.getCell(parent === null ? 3 : parent.includes('.') ? 5 : 4).value = label;
        // Under a head over two columns a figure may stand in either.
        row.getCell(at % 2 === 0 ? 6 : 7).value = soundFigures()[id] ?? null;
        row.getCell(8).value = soundFigures(9)[id] ?? null;
      });
    });
    expect(reading).toMatchObject({ month: '2024-03', guessedColumns: false });
    expect(doubtsOf(reading)).toEqual([]);
    expect(valuesOf(reading)).toEqual(soundFigures());
    expect(reading.cells.find(({ row }) => row === '9.3')?.yearToDate).toBe(0);
  });

  it('in two halves side by side', async () => {
    const reading = await one((sheet) => {
      sheet.addRow(['2024年3月政府信息公开情况统计表']);
      sheet.addRow(['统计指标', '单位', '汇总数', '统计指标', '单位', '汇总数']);
      const half = Math.ceil(statForm.rows.length / 2);
      for (let at = 0; at < half; at += 1) {
        const cells = [statForm.rows[at], statForm.rows[at + half]].flatMap((row) =>
          row === undefined ? [null, null, null] : [row.label, row.unit, soundFigures()[row.id] ?? null],
        );
        sheet.addRow(cells);
      }
    });
    expect(doubtsOf(reading)).toEqual([]);
    expect(valuesOf(reading)).toEqual(soundFigures());
  });

  it('without heads is taken by the order of its columns, and says so', async () => {
    const reading = await table({ heads: ['', '', '', ''], yearToDate: soundFigures(9) });
    expect(reading.guessedColumns).toBe(true);
    expect(valuesOf(reading)).toEqual(soundFigures());
    expect(reading.cells.find(({ row }) => row === '3.1')?.yearToDate).toBe(9);
  });

  it('of which every doubtful cell is named with its place', async () => {
    const reading = await one((sheet) => {
      fillOldTable(sheet, {
        figures: { ...soundFigures(), '1.1.a': '', '1.1.b': '无', '2.1': '约5', '2.2.3': '3篇', '6': 1.5, '9.1': -1, '8.4': 3.55555 },
        without: ['9.3'],
        label: (label, id) => (id === '2.2.5' ? '5.其他方式回应事件次数' : label),
      });
      sheet.getCell('C9').value = { formula: 'C8+1' };
      sheet.getCell('C10').value = { error: '#REF!' };
      sheet.mergeCells('C29:C30');
    });
    expect(doubtsOf(reading)).toEqual([
      '1.1.a C7 blank',
      '1.1.b C8 words',
      '1.2.1 C10 error',
      '2.1 C16 words',
      '2.2.3 C22 words',
      '2.2.5 C24 label-differs',
      '3.1.3 C29 merged',
      '3.1.4 C29 merged',
      '6 C57 decimals',
      '8.4 C65 decimals',
      '9.1 C67 negative',
      '9.3  not-found',
    ]);
    const found = valuesOf(reading);
    expect([found['1.1.b'], found['2.1'], found['2.2.3'], found['2.2.5'], found['6']]).toEqual([0, null, 3, 0, null]);
  });

  it('a formula nobody has worked out is no zero', async () => {
    const reading = await one((sheet) => {
      fillOldTable(sheet);
      sheet.getCell('C6').value = { formula: 'C11+C12' };
    });
    expect(doubtsOf(reading)).toEqual(['1.1 C6 not-calculated']);
  });

  it('with a row twice, and with a line of its own, shows both', async () => {
    const reading = await one((sheet) => {
      fillOldTable(sheet);
      sheet.insertRow(20, ['（一）收到申请数', '件', 7]);
      sheet.insertRow(21, ['网民留言办理数', '件', 12]);
    });
    expect(doubtsOf(reading)).toEqual(['3.1 C20 two-places']);
    expect(reading.cells.find(({ row }) => row === '3.1')?.other).toBe('C28 2');
    expect(reading.strangers).toEqual([{ place: 'A21', label: '网民留言办理数', figure: '12' }]);
  });

  it('with broken sums is told by the rules of the form', async () => {
    const reading = await table({ figures: { ...soundFigures(), '3.1.4': 5 } });
    expect(doubtsOf(reading)).toEqual([]);
    expect(brokenSums(statForm, settledValues(reading, {})).map(({ rule }) => rule)).toEqual(['H02']);
    expect(brokenSums(statForm, settledValues(reading, { '3.1': 5, '3.2': 5, '3.2.1': 5 }))).toEqual([]);
  });
});

describe('the time a sheet is of', () => {
  it.each([
    ['（2025年10月）', '月报', '报表.xlsx', '2025-10'],
    ['（二〇二五年十二月）', '月报', '报表.xlsx', '2025-12'],
    ['2025 年 3 月', '月报', '报表.xlsx', '2025-03'],
    ['填报日期：2025年11月3日', '2025.10', '报表.xlsx', '2025-10'],
    ['（2025年度）', '3月', '报表.xlsx', '2025-03'],
    ['', '三月', '2024年月报.xlsx', '2024-03'],
    ['', 'Sheet1', '白阳镇2024年9月.xlsx', '2024-09'],
  ])('%s in %s of %s', async (title, name, file, period) => {
    const { readings } = await readBook((book) => fillOldTable(book.addWorksheet(name), { title }), file);
    expect(readings[0]).toMatchObject({ month: period, annual: false });
  });

  it('is a year when only a year is named, and open when nothing or two months are', async () => {
    const at = async (title: string) => table({ title, heads: ['统计指标', '单位', '汇总数'] });
    expect(await at('（2018年度）')).toMatchObject({ year: 2018, month: null, annual: true });
    expect(await at('')).toMatchObject({ year: null, month: null, annual: false });
    expect(await at('2025年1月至2025年3月')).toMatchObject({ year: null, month: null, annual: false });
  });
});

it('a workbook of a year gives a sheet a month and names what is none', async () => {
  const { readings, passedOver } = await readBook((book) => {
    book.addWorksheet('封面').addRow(['白阳镇2025年月报']);
    for (let at = 1; at <= 12; at += 1) fillOldTable(book.addWorksheet(`${String(at)}月`), { title: '2025年', figures: soundFigures(at) });
  });
  expect(readings.map(({ month: of }) => of)).toEqual(Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`));
  expect(readings.map((reading) => valuesOf(reading)['1.1'])).toEqual(Array.from({ length: 12 }, (_, at) => at + 2));
  expect(passedOver).toEqual(['封面']);
});

it('what is kept says what stood in each doubtful cell and what was taken', async () => {
  const reading = await table({ figures: { ...soundFigures(), '1.1.a': '', '2.2.3': '3篇' } });
  const kept = oldSheetOf(reading, {
    year: 2025,
    month: month('2025-10'),
    typed: { '1.1.a': 1 },
    file: '旧.xlsx',
    today: day('2026-11-23'),
  });
  expect(kept).toMatchObject({ id: 'stat-2014/2025-10', source: { file: '旧.xlsx', sheet: '月报' }, month: '2025-10' });
  expect(kept.settled).toEqual([
    { row: '1.1.a', place: 'C7', written: '', took: 1 },
    { row: '2.2.3', place: 'C22', written: '3篇', took: 3 },
  ]);
  expect(kept.values['1.1.a']).toBe(1);
  const blank = oldSheetOf(reading, { year: 2025, month: null, typed: { '1.1': null }, file: '旧.xlsx', today: day('2026-11-23') });
  expect([blank.id, Object.hasOwn(blank.values, '1.1'), Object.hasOwn(blank.values, '1.1.a')]).toEqual(['stat-2014/2025', false, false]);
});
