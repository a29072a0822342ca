import ExcelJS, { type Worksheet } from 'exceljs';
import { text } from 'node:stream/consumers';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { describe, expect, it } from 'vitest';
import { statForm } from '../src-bridge/resources/forms';
import { day } from '../src-domain/kernel/calendarDate';
import { month } from '../src-domain/kernel/month';
import { computeReturn } from '../src-domain/returns/compute';
import { paperLines, type ReturnPaper } from '../src-domain/returns/paper';
import { returnDocx } from '../src-main/host/office/returnDocx';
import { returnWorkbook } from '../src-main/host/office/returnWorkbook';
import { aLedger, aRecord, aRequest } from './builders/ledger';
import { officeFor, inOffice } from './harness/officeProgram';

const ledger = aLedger({ records: [aRecord()], requests: [aRequest({ closedOn: day('2026-10-20'), feeYuan: 12345 })] });
const computed = computeReturn(statForm, ledger, month('2026-10'));

const aPaper = (over: Partial<ReturnPaper> = {}): ReturnPaper => ({
  form: statForm,
  unitName: '白阳镇人民政府',
  period: month('2026-10'),
  values: computed.values,
  yearToDate: computed.yearToDate,
  signatories: { head: '甲', reviewer: '乙', preparer: '丙', phone: '0954-7010000', filledOn: day('2026-11-03') },
  mark: null,
  ...over,
});

async function readBack(paper: ReturnPaper): Promise<Worksheet> {
  const workbook = new ExcelJS.Workbook();
  // exceljs declares the Buffer of an older Node.
  await workbook.xlsx.load((await returnWorkbook(paper)) as unknown as ArrayBuffer);
  return workbook.worksheets[0]!;
}

const rowOf = (sheet: Worksheet, label: string) => {
  const at = sheet.getColumn(1).values.findIndex((value) => value === label);
  return sheet.getRow(at);
};

describe('the workbook', () => {
  it('has head, columns, all 65 lines and foot in the order of the paper', async () => {
    const sheet = await readBack(aPaper());
    const first = Array.from({ length: sheet.rowCount }, (_, at) => sheet.getRow(at + 1).getCell(1).text);
    expect(first.slice(0, 5)).toEqual([
      '附件',
      '政府信息公开情况统计表',
      '（2026年10月）',
      '填报单位（盖章）：白阳镇人民政府',
      '统 计 指 标',
    ]);
    expect(sheet.getRow(5).values).toEqual([undefined, '统 计 指 标', '单位', '本月数', '本年累计']);
    expect(first.slice(5, 70)).toEqual(statForm.rows.map(({ label }) => label));
    expect(first.slice(70).join('')).toMatch(/单位负责人：甲.*审核人：乙.*填报人：丙.*联系电话：0954-7010000.*填报日期：2026年11月3日/);
  });

  it('matches the paper form to the cell: every label, unit and figure, and nothing beside them', async () => {
    const paper = aPaper();
    const sheet = await readBack(paper);
    const cells = paperLines(paper).map((_, at) => [1, 2, 3, 4].map((column) => sheet.getRow(at + 6).getCell(column).value ?? null));
    expect(cells).toEqual(
      statForm.rows.map(({ id, label, unit }) => [label, unit ?? '', paper.values[id] ?? null, paper.yearToDate[id] ?? null]),
    );
    expect([sheet.rowCount, sheet.actualColumnCount]).toEqual([72, 4]);
  });

  it('has figures as numbers, without trailing zeros, and blanks empty', async () => {
    const sheet = await readBack(aPaper());
    const fee = rowOf(sheet, '七、依申请公开信息收取的费用');
    expect([fee.getCell(3).value, fee.getCell(3).numFmt]).toEqual([1.2345, '0.0000']);
    expect([rowOf(sheet, '（一）收到申请数').getCell(3).value, rowOf(sheet, '（一）收到申请数').getCell(3).numFmt]).toEqual([1, '0']);
    expect(rowOf(sheet, '（一）政府信息公开工作专门机构数').getCell(3).value).toBeNull();
    expect(rowOf(sheet, '六、举报投诉数量').getCell(3).value).toBe(0);
  });

  it.each(['=1+1', '+86', '-镇政府', '@所有人'])('keeps the unit name %s as words', async (unitName) => {
    const sheet = await readBack(aPaper({ unitName, signatories: { ...aPaper().signatories, head: unitName }, mark: unitName }));
    const texts = sheet.getRow(4).getCell(2);
    expect([texts.type, texts.value, texts.numFmt]).toEqual([ExcelJS.ValueType.String, unitName, '@']);
  });

  it('prints on one A4 page upright', async () => {
    const { pageSetup } = await readBack(aPaper());
    expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 1 });
    // Both ends fixed: with a loose end LibreOffice takes the print area for none at all.
    const workbook = (await partsOf(await returnWorkbook(aPaper()))).get('xl/workbook.xml') ?? '';
    expect(/Print_Area[^>]*>([^<]*)</.exec(workbook)?.[1]).toBe('&apos;政府信息公开情况统计表&apos;!$A$1:$D$72');
  });
});

describe.skipIf(!officeFor('the workbook in an office program'))('the workbook in an office program', () => {
  it('prints on exactly one A4 page and shows the cells of the form', async () => {
    const paper = aPaper({ mark: '更正' });
    const { pdf, csv } = await inOffice(await returnWorkbook(paper));
    expect([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)]).toHaveLength(1);
    expect(/\/MediaBox\s*\[\s*0 0 (\d+)[.\d]* (\d+)/.exec(pdf)?.slice(1)).toEqual(['595', '841']);
    const shown = (figure: number | null) => (figure === null ? '' : String(figure));
    expect(csv.split('\n').slice(5, 70)).toEqual(
      paperLines(paper).map(({ label, unit, month: monthly, yearToDate }) => [label, unit, shown(monthly), shown(yearToDate)].join('|')),
    );
  }, 60_000);
});

async function partsOf(file: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(file, { lazyEntries: true }, (error, opened) => (error === null ? resolve(opened) : reject(error)));
  });
  const parts = new Map<string, string>();
  const read = async (entry: Entry) => parts.set(entry.fileName, await textIn(zip, entry));
  return new Promise((resolve, reject) => {
    zip.on('end', () => resolve(parts));
    zip.on('entry', (entry: Entry) => void read(entry).then(() => zip.readEntry(), reject));
    zip.readEntry();
  });
}

const textIn = (zip: ZipFile, entry: Entry): Promise<string> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(text(stream)) : reject(error)));
  });

const textOf = (xml: string): string =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<[^>]+>/g, '');

describe('the document', () => {
  const opened = async (over: Partial<ReturnPaper> = {}) => (await partsOf(await returnDocx(aPaper(over)))).get('word/document.xml') ?? '';

  it('says the same as the sheet, line by line', async () => {
    const xml = await opened();
    const cells = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell).trim()),
    );
    expect(cells[0]).toEqual(['统 计 指 标', '单位', '本月数', '本年累计']);
    const shown = (figure: number | null) => (figure === null ? '' : String(figure));
    expect(cells.slice(1)).toEqual(
      paperLines(aPaper()).map(({ label, unit, month: monthly, yearToDate }) => [label, unit, shown(monthly), shown(yearToDate)]),
    );
    expect(textOf(xml)).toContain('填报日期：2026年11月3日');
  });

  it('names an East Asian face on every run', async () => {
    const runs = [...(await opened()).matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run);
    expect(runs.length).toBeGreaterThan(200);
    expect(runs.filter((run) => !/w:eastAsia="[^"]+"/.test(run))).toEqual([]);
  });

  it('is A4 upright with widths in DXA that fit between the margins, head row repeated', async () => {
    const xml = await opened();
    expect(xml).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/);
    expect(xml).toContain('<w:tblHeader/>');
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(4);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(11906 - 2 * 1134);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
  });

  it('shows the mark of a correction', async () => {
    expect(textOf(await opened({ mark: '更正' }))).toContain('填报单位（盖章）：白阳镇人民政府\t更正');
  });
});

describe('the same figures', () => {
  it.each([
    ['xlsx', returnWorkbook],
    ['docx', returnDocx],
  ])('give the same bytes, whenever they are written (%s)', async (_, write) => {
    const first = await write(aPaper());
    // ZIP dates have steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect((await write(aPaper())).equals(first)).toBe(true);
    expect((await write(aPaper({ unitName: '红河镇人民政府' }))).equals(first)).toBe(false);
  });
});
