import type { Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { townshipCatalogue, villageCatalogue } from '../../src-bridge/resources/catalogue';
import type { GridSheet } from '../../src-domain/catalogue/excel/grid';
import { doubtsIn, faultsIn, gridOf, itemsIn, nationalHead, nationalRow, readCells } from '../builders/catalogueExcel';

type Cells = Parameters<typeof nationalRow>[0];

/** One sheet in the national layout below a title. */
const table = (rows: readonly (Cells | readonly string[])[], name = '社会救助', title = '白阳镇社会救助领域基层政务公开标准目录') =>
  gridOf((book) => {
    const sheet = book.addWorksheet(name);
    sheet.addRow([title]);
    sheet.mergeCells('A1:O1');
    nationalHead(sheet, 2);
    for (const row of rows) sheet.addRow(Array.isArray(row) ? [...row] : [...nationalRow(row as Cells)]);
  });

const only = (sheets: readonly GridSheet[]) => itemsIn(readCells(sheets));

describe("the officers' own tables", () => {
  it('are read with the nine columns alone, ids going on after those in force', async () => {
    const sheets = await table([
      { level2: '办事指南' },
      { level2: '审核信息', limit: '制定或获取信息之日起10个工作日内，公示7个工作日' },
      { level2: '自己加的事项', limit: '每季度公开' },
    ]);
    const read = readCells(sheets, { unit: townshipCatalogue, retired: ['Z57'] });
    expect(itemsIn(read).map(({ id, limit }) => [id, limit.code, limit.n, limit.unit])).toEqual([
      ['Z09', 'T20', 20, 'working-day'],
      ['Z10', 'T10G7', 10, 'working-day'],
      ['Z58', 'Q', 1, 'quarter'],
    ]);
    // What print leaves out stays as it is in force.
    expect(itemsIn(read)[1]).toMatchObject({ scope: ['21-Z8'], personalData: 'list-masked', version: 1 });
    expect(doubtsIn(read)).toEqual([]);
  });

  it('may merge 一级事项, leave it empty, and repeat the head', async () => {
    const sheets = await gridOf((book) => {
      const sheet = book.addWorksheet('社会救助');
      nationalHead(sheet);
      for (const level2 of ['甲', '乙', '丙']) sheet.addRow([...nationalRow({ level2, level1: '低保' })]);
      sheet.mergeCells('B3:B5');
      sheet.addRow([...nationalRow({ level1: '', level2: '丁' })]);
      sheet.addRow(sheet.getRow(1).values);
      sheet.addRow([...nationalRow({ level1: '特困', level2: '戊' })]);
    });
    expect(only(sheets).map(({ level1, level2 }) => level1 + level2)).toEqual(['低保甲', '低保乙', '低保丙', '低保丁', '特困戊']);
  });

  it.each(['√', '✓', '✔', '☑', '是', '有', '■', '1'])('may tick with %s', async (mark) => {
    const [item] = only(await table([{ everyone: mark, active: mark, county: mark, township: mark }]));
    expect(item).toMatchObject({ audience: { everyone: true }, mode: '主动', levels: ['县', '乡'] });
  });

  it('may write channels in many ways', async () => {
    const all =
      '■政府网站 □政府公报 ■两微一端 □发布会/听证会 □广播电视 □纸质媒体 □公开查阅点 □政务服务中心 □便民服务站 □入户/现场 ■社区/企事业单位/村公示栏（电子屏） □精准推送 ■其他：村民会议';
    const ways: readonly (readonly [string, readonly string[], readonly string[]])[] = [
      [all, ['W', 'N', 'V', 'O'], []],
      [all.replace(/ /g, '\n'), ['W', 'N', 'V', 'O'], []],
      ['■政府网站\n□政府公报', ['W'], ['G']],
      ['☑政府网站 ☐公开栏', ['W'], ['V']],
      ['政府网站、政务公开栏', ['W', 'V'], []],
      ['√门户网站 √微信公众号', ['W', 'N'], []],
    ];
    for (const [channels, required, optional] of ways)
      expect(only(await table([{ channels }]))[0]?.channels, channels).toMatchObject({ required, optional });
    expect(only(await table([{ channels: all }]))[0]?.channels.notes).toEqual({ O: '村民会议' });
  });

  it('may have a column for each channel', async () => {
    const sheets = await gridOf((book) => {
      const sheet = book.addWorksheet('社会救助');
      sheet.addRow(
        '序号 一级事项 二级事项 公开内容 公开依据 公开时限 公开主体 公开渠道和载体 公开渠道和载体 公开渠道和载体 公开对象 公开方式 公开层级'.split(
          ' ',
        ),
      );
      sheet.addRow([...Array.from({ length: 7 }, () => ''), '政府网站', '公开栏', '两微一端']);
      sheet.mergeCells('H1:J1');
      sheet.addRow(['1', '低保', '指南', '条件', '《办法》', '及时公开', '乡镇人民政府', '√', '', '□', '全社会', '主动公开', '县级、乡级']);
    });
    expect(only(sheets)[0]).toMatchObject({
      channels: { required: ['W'], optional: ['N'] },
      audience: { everyone: true },
      mode: '主动',
      levels: ['县', '乡'],
    });
  });

  it('may word the head a little otherwise, and add columns', async () => {
    const sheets = await gridOf((book) => {
      const sheet = book.addWorksheet('Sheet1');
      sheet.addRow(['附件']);
      sheet.addRow(['彭阳县养老服务领域公开目录']);
      sheet.addRow([
        '序 号',
        '一级公开事项',
        '二级公开事项',
        '公开内容\n(要素)',
        '法律依据',
        '公开期限',
        '责任主体',
        '公开载体',
        '全社会',
        '特定群体',
        '主动公开',
        '依申请',
        '县级',
        '乡（镇）级',
        '村（社区）级',
        '责任科室',
      ]);
      sheet.addRow(['1', '业务', '补贴', '名称', '《办法》', '及时公开', '民政办', '网站', '', '老年人', '√', '', '', '√', '√', '民政办']);
    });
    const read = readCells(sheets);
    expect(itemsIn(read)[0]).toMatchObject({ field: '养老服务', audience: { everyone: false, group: '老年人' }, levels: ['乡', '村'] });
    expect(doubtsIn(read)).toEqual(['Sheet1!P3 unread-column']);
  });

  it('may put several fields into one sheet, under headings or in a column', async () => {
    const sheets = await table(
      [['一、社会救助领域'], { level2: '甲' }, ['二、养老服务'], { level2: '甲', level1: '业务' }],
      'Sheet1',
      '政务公开标准目录',
    );
    expect(only(sheets).map(({ field }) => field)).toEqual(['社会救助', '养老服务']);
  });

  it('may end with a legend, notes and signatures', async () => {
    const sheets = await table([
      {},
      ['注：1. “■”表示必选项，“□”表示可选项。'],
      ['2. 本目录由县政府办解释。'],
      ['法律、法规对政府信息公开的期限另有规定的，从其规定。'],
      ['填报人：张某', '', '审核人：李某'],
    ]);
    const read = readCells(sheets);
    expect(itemsIn(read)).toHaveLength(1);
    expect(read.ok && read.value.tail).toContain('从其规定');
  });

  it('give village items to the village boards, with 镇级 and 村级', async () => {
    const sheets = await gridOf((book) => {
      const sheet = book.addWorksheet('村务公开');
      sheet.addRow('序号 类别 二级事项 公开内容 公开依据 公开时限 公开主体 公开渠道 公开对象 公开方式 公开层级 公开层级'.split(' '));
      sheet.addRow([...Array.from({ length: 10 }, () => ''), '镇级', '村级']);
      sheet.mergeCells('K1:L1');
      const row = [
        '1',
        '财务类',
        '村级财务收支明细',
        '收入、支出',
        '《村民委员会组织法》第三十条',
        '每月公布',
        '村民委员会',
        '村务公开栏',
        '本村村民',
        '主动',
        '',
        '√',
      ];
      sheet.addRow(row);
      sheet.addRow(row.map((text, at) => (at === 2 ? '新的事项' : text)));
    });
    const read = readCells(sheets, { unit: townshipCatalogue, village: villageCatalogue });
    expect(itemsIn(read).map(({ id, levels, limit }) => [id, levels, limit.code])).toEqual([
      ['V04', ['村'], 'MON'],
      ['V25', ['村'], 'MON'],
    ]);
    expect(read.ok && read.value.items.every(({ village }) => village)).toBe(true);
  });

  it('leave out sheets that are hidden or no tables, and say so', async () => {
    const sheets = await gridOf((book) => {
      book.addWorksheet('封面').addRow(['白阳镇政务公开目录']);
      const sheet = book.addWorksheet('社会救助');
      nationalHead(sheet);
      sheet.addRow([...nationalRow({})]);
      const old = book.addWorksheet('旧', { state: 'hidden' });
      nationalHead(old);
      old.addRow([...nationalRow({})]);
      book.addWorksheet('空');
    });
    const read = readCells(sheets);
    expect(itemsIn(read)).toHaveLength(1);
    expect(doubtsIn(read)).toEqual(['封面!A1 unread-sheet', '旧!A1 unread-sheet']);
  });

  it('keep a limit nobody understands in its words, and ask', async () => {
    const read = readCells(await table([{ limit: '按有关规定执行' }, { level2: '乙', limit: '一般20个工作日内，处罚7个工作日内' }]));
    expect(itemsIn(read).map(({ limit }) => [limit.text, limit.unit, limit.n])).toEqual([
      ['按有关规定执行', 'prompt', null],
      ['一般20个工作日内，处罚7个工作日内', 'prompt', null],
    ]);
    expect(doubtsIn(read)).toEqual(['社会救助!F4 unclear-limit', '社会救助!F5 unclear-limit']);
  });

  it('treat a list of people as one where nothing is said', async () => {
    const read = readCells(await table([{ content: '补助对象姓名、金额' }]));
    expect(itemsIn(read)[0]?.personalData).toBe('list-masked');
    expect(doubtsIn(read)).toEqual(['社会救助!D4 guessed-personal']);
  });

  it('hold by their printed words where the columns beside them were forgotten', async () => {
    const sheets = await table([{ level2: '办事指南', limit: '信息形成之日起5个工作日内' }]);
    expect(itemsIn(readCells(sheets, { unit: townshipCatalogue }))[0]?.limit).toMatchObject({ code: 'T5', n: 5, from: '信息形成之日' });
  });
});

describe('what is wrong in a table', () => {
  it('is named all at once, by sheet and cell', async () => {
    const sheets = await table([
      { level2: '' },
      { level2: '乙', everyone: '大家', active: '' },
      { level2: '丙', active: '√', onRequest: '√' },
      { level2: '丁', township: '', channels: '' },
      { level2: '戊', content: '', limit: '', subject: '' },
    ]);
    expect(faultsIn(readCells(sheets))).toEqual([
      '社会救助!C4 missing',
      '社会救助!I5 odd-mark',
      '社会救助!K5 missing',
      '社会救助!K6 both-modes',
      '社会救助!H7 missing',
      '社会救助!M7 missing',
      '社会救助!D8 missing',
      '社会救助!F8 missing',
      '社会救助!G8 missing',
    ]);
  });

  it('are items that stand twice, in one sheet or in two', async () => {
    const sheets = await gridOf((book) => {
      for (const name of ['社会救助', '社会救助（2）']) {
        const sheet = book.addWorksheet(name);
        nationalHead(sheet);
        sheet.addRow([...nationalRow({})]);
        if (name === '社会救助') sheet.addRow([...nationalRow({ level2: '办 事指南' })]);
      }
    });
    const read = readCells(sheets);
    expect(faultsIn(read)).toEqual(['社会救助!C4 same-item', '社会救助（2）!C3 same-item']);
    expect(read.ok ? [] : read.error.map(({ other }) => other)).toEqual(['社会救助!C3', '社会救助!C3']);
  });

  it('are heads that are missing, unknown, there twice or merged with items', async () => {
    const broken = (change: (sheet: Worksheet) => void) =>
      gridOf((book) => {
        const sheet = book.addWorksheet('社会救助');
        nationalHead(sheet);
        sheet.addRow([...nationalRow({})]);
        change(sheet);
      });
    const faults = async (change: (sheet: Worksheet) => void) => faultsIn(readCells(await broken(change)));
    expect(await faults((sheet) => (sheet.getCell('F1').value = '公开时线'))).toEqual(['社会救助!A1 missing-column']);
    expect(await faults((sheet) => (sheet.getCell('N2').value = '??'))).toEqual(['社会救助!N2 unknown-heading']);
    expect(await faults((sheet) => (sheet.getCell('P1').value = '公开依据'))).toEqual(['社会救助!P1 double-column']);
    expect(
      await faults((sheet) => {
        sheet.unMergeCells('D1:D2');
        sheet.mergeCells('D1:D3');
      }),
    ).toContain('社会救助!D1 merge-over-heading');
    expect(await faults((sheet) => sheet.mergeCells('D3:E3'))).toEqual(['社会救助!D3 merged-across']);
    expect(await faults((sheet) => sheet.spliceRows(3, 1))).toEqual(['社会救助!A1 no-items']);
    expect(faultsIn(readCells(await gridOf((book) => book.addWorksheet('说明').addRow(['不是目录']))))).toEqual(['说明!A1 no-heading']);
  });

  it('are formulas that show an error or were never worked out', async () => {
    const sheets = await gridOf((book) => {
      const sheet = book.addWorksheet('社会救助');
      nationalHead(sheet);
      sheet.addRow([...nationalRow({})]).getCell(4).value = { error: '#REF!' };
      sheet.addRow([...nationalRow({ level2: '乙' })]).getCell(6).value = { formula: 'A1&"x"' };
    });
    expect(faultsIn(readCells(sheets))).toEqual(['社会救助!D3 formula-error', '社会救助!F4 formula-empty']);
  });

  it('are rows of one cell that say nothing the desk knows', async () => {
    expect(faultsIn(readCells(await table([{}, ['', '', '', '只有内容']])))).toEqual(['社会救助!D5 odd-row']);
  });

  it('is a sheet that names no field', async () => {
    expect(faultsIn(readCells(await table([{}], 'Sheet1', '目录')))).toEqual(['Sheet1!B4 no-field']);
  });
});
