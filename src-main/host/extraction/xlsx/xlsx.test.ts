import { describe, expect, it } from 'vitest';
import { detectors, examined } from '../../../../tests/builders/examineContext';
import { buildXlsx, xlsxPlaces, type Cell, type Sheet } from '../../../../tests/builders/xlsx';

const number = (raw: string, style = 0): Cell => ({ type: 'n', xml: `<v>${raw}</v>`, style });

async function textsOf(rows: Sheet['rows'], more: Partial<Sheet> = {}): Promise<Record<string, string>> {
  const { parts } = await examined(await buildXlsx({ sheets: [{ name: 'A', rows, ...more }] }), '表.xlsx');
  return Object.fromEntries(parts.map(({ where, text }) => [where.replace('工作表“A”', ''), text]));
}

describe('reading a workbook', () => {
  const values = ['640425190001010015', '15400001234'] as const;
  it.each(xlsxPlaces.flatMap(({ name, book }) => values.map((value) => ({ name, value, book }))))(
    'finds $value in $name',
    async ({ value, book }) => {
      const { report } = await examined(await buildXlsx(book(value)), '表.xlsx');
      expect(detectors(report.findings)).toContain(value.length === 18 ? 'id-card' : 'mobile');
      expect(report.unread).toEqual([]);
    },
  );

  it('gives every cell its place, its column and what stands before it', async () => {
    const rows = [
      ['补贴名单', '', ''],
      ['序号', '姓名', '银行账号'],
      [1, '马某某', '100000000001'],
    ];
    const { parts } = await examined(
      await buildXlsx({ sheets: [{ name: '名单', rows, after: '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>' }] }),
      '表.xlsx',
    );
    const table = '工作表“名单”';
    expect(parts[0]).toEqual({ where: `${table}A1`, role: 'first-line', text: '补贴名单' });
    expect(parts.at(-2)).toEqual({
      where: `${table}C3`,
      role: 'table',
      text: '100000000001',
      before: ['银行账号', '马某某'],
      cell: { table, row: 3, column: 3 },
    });
  });

  it('shows numbers as they matter', async () => {
    const texts = await textsOf([
      [number('6.40425190001010E+17'), number('640425190001010015'), number('13900001234'), number('1.3900001234E10')],
      [number('45000', 1), number('0.30000000000000004'), number('-2.5'), number('1e-7')],
    ]);
    expect(texts).toMatchObject({ A1: '640425190001010000', B1: '640425190001010015', C1: '13900001234', D1: '13900001234' });
    expect(texts).toMatchObject({ A2: '2023-03-15', B2: '0.3', C2: '-2.5', D2: '1e-7' });
  });

  it('finds an id that Excel cut to 15 digits', async () => {
    const { report } = await examined(await buildXlsx({ sheets: [{ name: '名单', rows: [[number('6.40425190001010E+17')]] }] }), '表.xlsx');
    expect(detectors(report.findings)).toEqual(['id-card-truncated']);
  });

  it('reads a number in boxes as one', async () => {
    const texts = await textsOf([['证号', ...Array.from('640425190001010015', Number)]]);
    expect(texts).toEqual({ A1: '证号', B1至S1: '640425190001010015' });
  });

  it('takes the heading of merged cells for every column below', async () => {
    const rows = [
      ['姓名', '一卡通', ''],
      ['', '开户行', '号码'],
      ['马某某', '信用社', '100000000001'],
    ];
    const bytes = await buildXlsx({
      sheets: [{ name: '名单', rows, after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>' }],
    });
    const { report } = await examined(bytes, '表.xlsx');
    expect(report.findings).toMatchObject([{ detector: 'account-no', where: '工作表“名单”C3' }]);
  });

  it('says what is hidden, and sees a merged cell that is hidden in part only', async () => {
    const bytes = await buildXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['标题跨列', ''],
            ['隐藏的', '显示的'],
          ],
          cols: '<col min="1" max="1" width="9" hidden="1"/>',
          after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
        },
      ],
    });
    const { parts, report } = await examined(bytes, '表.xlsx');
    expect(parts.map(({ text, hidden }) => [text, hidden])).toEqual([
      ['标题跨列', undefined],
      ['隐藏的', 'hidden-column'],
      ['显示的', undefined],
    ]);
    expect(report.findings).toMatchObject([{ detector: 'hidden-content', where: '隐藏列', digest: 'hidden-column' }]);
  });

  it('cannot read a formula that was never calculated', async () => {
    const { report } = await examined(
      await buildXlsx({ sheets: [{ name: '名单', rows: [[{ type: 'n', xml: '<f>A2&amp;A3</f>' }]] }] }),
      '表.xlsx',
    );
    expect(report.verdict).toBe('unreadable');
  });

  it('does not repeat a number in the name of a sheet with every cell', async () => {
    const { report } = await examined(await buildXlsx({ sheets: [{ name: '15400001234', rows: [['15400001234']] }] }), '表.xlsx');
    expect(report.findings.map(({ where }) => where)).toEqual(['工作表1A1', '工作表1的名称']);
  });
});
