import { describe, expect, it } from 'vitest';
import { readOfficeList } from '../../src-domain/screening/offices/readOfficeList';
import { examined } from '../builders/examineContext';
import { buildXlsx } from '../builders/xlsx';

// Invented people.
const csv = '下发日期：2026年11月1日,,,,\r\n姓名,职务,排序,任职起,任职止\r\n甄有序,县委书记,1,2024-01-01,\r\n';
const holder = { name: '甄有序', post: '县委书记', order: 1, validFrom: '2024-01-01', validTo: null };

// The same in GB18030: Node writes no GB18030, so the bytes stand here.
const inGb = Buffer.from(
  'cfc2b7a2c8d5c6daa3ba32303236c4ea3131d4c231c8d52c2c2c2c0d0ad0d5c3fb2cd6b0cef12cc5c5d0f22cc8ced6b0c6f02cc8ced6b0d6b90d0a' +
    'd5e7d3d0d0f22ccfd8ceafcae9bcc72c312c323032342d30312d30312c0d0a',
  'hex',
);

const listIn = async (bytes: Uint8Array, name: string) => readOfficeList((await examined(bytes, name)).parts);

describe('a list of leaders, from the bytes of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(csv)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${csv}`)],
    ['GB18030', inGb],
  ])('is read from CSV in %s', async (_encoding, bytes) => {
    expect(await listIn(bytes, '名单.csv')).toMatchObject({ ok: true, value: { issuedOn: '2026-11-01', holders: [holder] } });
  });

  it('is read from a workbook with a merged title, real dates and a second sheet', async () => {
    const workbook = await buildXlsx({
      sheets: [
        {
          name: '名单',
          rows: [
            ['某县机构和领导名单'],
            ['下发日期：2026年11月1日'],
            ['排序', '姓名', '职务', '任职时间', '免职时间', '备注'],
            [1, '甄有序', '县委书记', { type: 'n', xml: '<v>45292</v>', style: 1 }, '', '兼'],
          ],
          after: '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="A2:F2"/></mergeCells>',
        },
        { name: '说明', rows: [['填写说明'], ['姓名要写全']] },
      ],
      styles:
        '<numFmts count="0"/><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    });
    expect(await listIn(workbook, '名单.xlsx')).toEqual({
      ok: true,
      value: { issuedOn: '2026-11-01', holders: [holder], ignored: ['备注'], months: 0 },
    });
  });
});
