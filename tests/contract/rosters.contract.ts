import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bombArchive } from '../builders/docx';
import { anOle } from '../builders/ole';
import { buildXlsx, type Sheet } from '../builders/xlsx';
import { codeOf, everyHost, valueOf, type ContractHost } from './host';
import { uploadTo } from './uploadTo';

async function read(host: ContractHost, bytes: Uint8Array, name = '名单.xlsx') {
  const uploadId = await uploadTo(host, Buffer.from(bytes));
  return host.call('rosterRead', { uploadId, name });
}

const list: Sheet = {
  name: '名单',
  rows: [
    ['低保名单', '', '', ''],
    ['姓名', '身份证号', '村组', '金额'],
    ['马小军', '藏起来的证号', '陡坡村', 420],
    ['王秀兰', '藏起来的证号', '', { type: 'n', xml: '<f>D3*2</f>' }],
    ['藏起来的人', '', '', 1],
  ],
  rowAttributes: { 5: 'hidden="1"' },
  cols: '<col min="2" max="2" width="9" hidden="1"/>',
  after: '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="C3:C4"/></mergeCells>',
};

everyHost('lists of people for the boards', (openHost) => {
  it('come in as their reader sees them, merges filled, nothing hidden', { timeout: 60_000 }, async () => {
    const host = await openHost();
    const bytes = await buildXlsx({ sheets: [list, { name: '底表', state: 'hidden', rows: [['藏起来的表']] }, { name: '空', rows: [] }] });
    const reply = valueOf(await read(host, bytes));
    expect(reply.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(JSON.stringify(reply)).not.toContain('藏起来');
    expect(reply.sheets).toEqual([
      {
        state: 'read',
        name: '名单',
        rows: [
          { number: 1, cells: ['低保名单', '低保名单', '低保名单', '低保名单'] },
          { number: 2, cells: ['姓名', '', '村组', '金额'] },
          { number: 3, cells: ['马小军', '', '陡坡村', '420'] },
          { number: 4, cells: ['王秀兰', '', '陡坡村', ''] },
        ],
        hiddenRows: 1,
        hiddenColumns: ['B'],
        broken: ['D4'],
      },
      { state: 'hidden', name: '底表' },
      { state: 'blank', name: '空' },
    ]);
  });

  it('come out of a table of commas in either encoding', { timeout: 60_000 }, async () => {
    const host = await openHost();
    const text = '姓名,村组,金额\r\n"马小军","陡坡村二组","1,234"\r\n';
    const { sheets } = valueOf(await read(host, Buffer.from(`\ufeff${text}`), '名单.csv'));
    const rows = [
      { number: 1, cells: ['姓名', '村组', '金额'] },
      { number: 2, cells: ['马小军', '陡坡村二组', '1,234'] },
    ];
    expect(sheets).toEqual([{ state: 'read', name: '名单', rows, hiddenRows: 0, hiddenColumns: [], broken: [] }]);
  });

  it('that are none, locked, too long or bombs end in a code', { timeout: 120_000 }, async () => {
    const host = await openHost();
    const trouble = async (bytes: Uint8Array, name?: string) => codeOf(await read(host, bytes, name));
    expect(await trouble(Buffer.from('%PDF-1.4 名单'))).toBe('not-the-format');
    expect(await trouble(anOle(['EncryptedPackage', 'EncryptionInfo']))).toBe('encrypted');
    expect(await trouble(anOle(['Workbook']), '名单.xls')).toBe('old-excel');
    expect(await trouble(bombArchive('xl/worksheets/sheet1.xml', 100 * 1024 * 1024))).toBe('cannot-check');
    const long = await buildXlsx({ sheets: [{ name: '长', rows: Array.from({ length: 100_000 }, (_, at) => ['马小军', at]) }] });
    expect(valueOf(await read(host, long)).sheets).toEqual([{ state: 'too-long', name: '长' }]);
    const wide = await buildXlsx({ sheets: [{ name: '宽', rows: [Array.from({ length: 300 }, (_, at) => `列${String(at)}`)] }] });
    expect(valueOf(await read(host, wide)).sheets).toEqual([{ state: 'too-wide', name: '宽' }]);
    const merges = Array.from({ length: 300 }, () => '<mergeCell ref="A1:B1048576"/>').join('');
    const merged = await buildXlsx({
      sheets: [
        { name: '并', rows: Array.from({ length: 5000 }, () => ['甲', '乙']), after: `<mergeCells count="300">${merges}</mergeCells>` },
      ],
    });
    expect(await trouble(merged)).toBe('cannot-check');
  });

  it('are printed into a folder of their own, which leaves whole', { timeout: 120_000 }, async () => {
    const host = await openHost();
    const first = valueOf(await host.call('papersFolder', { name: '低保名单' }));
    const second = valueOf(await host.call('papersFolder', { name: '低保名单' }));
    expect([first.folder, second.folder]).toEqual(['低保名单', '低保名单（2）']);
    const folder = path.join(host.dataFolder, 'papers', first.folder);
    for (const name of ['一.pdf', '二.pdf']) writeFileSync(path.join(folder, name), name);
    writeFileSync(path.join(folder, '三.pdf.x.tmp'), '半');
    const to = path.join(host.dataFolder, 'stick');
    expect(codeOf(await host.call('exportFolder', { folder: first.folder, to }))).toBe('target-gone');
    mkdirSync(to);
    const carried = valueOf(await host.call('exportFolder', { folder: first.folder, to }));
    expect(carried).toEqual({ path: path.join(to, '低保名单'), files: 2 });
    expect(readdirSync(carried.path).sort()).toEqual(['一.pdf', '二.pdf']);
    expect(valueOf(await host.call('exportFolder', { folder: first.folder, to })).files).toBe(2);
    expect(codeOf(await host.call('exportFolder', { folder: '没有', to }))).toBe('not-found');
  });
});
