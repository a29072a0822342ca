import { expect, it } from 'vitest';
import { workbook } from '../builders/catalogueExcel';
import { bombArchive } from '../builders/docx';
import { fillOldTable } from '../builders/oldReturns';
import { anOle } from '../builders/ole';
import { codeOf, everyHost, valueOf, type ContractHost } from './host';

async function read({ call }: ContractHost, bytes: Uint8Array, name = '旧月报.xlsx') {
  const { uploadId } = valueOf(await call('uploadBegin', { name, size: bytes.length }));
  for (let offset = 0; offset < bytes.length; offset += 1_000_000)
    valueOf(
      await call('uploadChunk', { uploadId, offset, base64: Buffer.from(bytes.subarray(offset, offset + 1_000_000)).toString('base64') }),
    );
  return { reply: await call('oldSheetsRead', { uploadId, name }), again: await call('oldSheetsRead', { uploadId, name }) };
}

everyHost('monthly sheets of earlier years', (openHost) => {
  it('are read with their places, and an upload once', { timeout: 60_000 }, async () => {
    const host = await openHost();
    const bytes = await workbook((book) => {
      book.addWorksheet('封面').addRow(['白阳镇']);
      fillOldTable(book.addWorksheet('10月'), { title: '（2025年10月）' });
    });
    const { reply, again } = await read(host, bytes);
    const { readings, passedOver } = valueOf(reply);
    expect(passedOver).toEqual(['封面']);
    expect(readings).toMatchObject([{ sheet: '10月', form: 'stat-2014', month: '2025-10' }]);
    expect(readings[0]?.cells).toHaveLength(58);
    expect(readings[0]?.cells[0]).toMatchObject({ row: '1.1', value: 3, place: 'C6', doubts: [] });
    expect(codeOf(again)).toBe('unknown-upload');
  });

  it('that are none, locked, broken or bombs end in a code', { timeout: 60_000 }, async () => {
    const host = await openHost();
    const trouble = async (bytes: Uint8Array, name?: string) => codeOf((await read(host, bytes, name)).reply);
    expect(await trouble(Buffer.from('%PDF-1.4 月报'))).toBe('not-the-format');
    expect(await trouble(anOle(['EncryptedPackage', 'EncryptionInfo']))).toBe('encrypted');
    expect(await trouble(anOle(['Workbook']), '月报.xls')).toBe('old-excel');
    expect(await trouble(bombArchive('xl/worksheets/sheet1.xml', 100 * 1024 * 1024))).toBe('cannot-check');
    const none = await workbook((book) => book.addWorksheet('通知').addRow(['不是月报']));
    expect(valueOf((await read(host, none)).reply)).toEqual({ readings: [], passedOver: ['通知'] });
  });
});
