import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { townshipCatalogue, villageCatalogue } from '../../src-bridge/resources/catalogue';
import { catalogueWorkbook } from '../../src-main/host/office/catalogueWorkbook';
import { workbook } from '../builders/catalogueExcel';
import { bombArchive } from '../builders/docx';
import { anOle } from '../builders/ole';
import { codeOf, everyHost, valueOf, type ContractHost } from './host';

const inForce = { unit: townshipCatalogue, village: villageCatalogue, retired: [] };

async function uploaded({ call }: ContractHost, name: string, bytes: Uint8Array): Promise<string> {
  const { uploadId } = valueOf(await call('uploadBegin', { name, size: bytes.length }));
  for (let offset = 0; offset < bytes.length; offset += 1_000_000) {
    const base64 = Buffer.from(bytes.subarray(offset, offset + 1_000_000)).toString('base64');
    valueOf(await call('uploadChunk', { uploadId, offset, base64 }));
  }
  return uploadId;
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

async function reading(host: ContractHost, bytes: Uint8Array, name = '目录.xlsx') {
  const uploadId = await uploaded(host, name, bytes);
  const beside = await uploaded(host, 'catalogue.json', json(inForce));
  return host.call('catalogueRead', { uploadId, name, inForce: beside, fresh: { version: 2, validFrom: '2026-11-23' } });
}

everyHost('Excel files of a catalogue', (openHost) => {
  it('are written under papers and read back item by item', { timeout: 60_000 }, async () => {
    const host = await openHost();
    const uploadId = await uploaded(host, 'catalogue.json', json(townshipCatalogue));
    const { name } = valueOf(await host.call('catalogueWorkbook', { uploadId, name: '目录' }));
    expect(name).toBe('目录.xlsx');
    const read = valueOf(await reading(host, readFileSync(path.join(host.dataFolder, 'papers', name))));
    if (read.state !== 'read') throw new Error(JSON.stringify(read.faults));
    expect(read).toMatchObject({ items: 50, total: 0, tail: townshipCatalogue.tail });
    const { items } = valueOf(await host.call('catalogueReadItems', { readId: read.readId, from: 40 }));
    expect(items.map(({ item }) => item)).toEqual(townshipCatalogue.items.slice(40));
    expect(codeOf(await host.call('catalogueReadItems', { readId: uploadId, from: 0 }))).toBe('unknown-read');
    // An upload is used once.
    expect(codeOf(await host.call('catalogueWorkbook', { uploadId, name: '目录' }))).toBe('unknown-upload');
  });

  it('that are none, broken, locked or bombs end in a code, and the host goes on', { timeout: 60_000 }, async () => {
    const host = await openHost();
    const good = await catalogueWorkbook(villageCatalogue);
    const trouble = async (bytes: Uint8Array, name?: string) => codeOf(await reading(host, bytes, name));
    expect(await trouble(Buffer.from('公开事项,公开内容\n'), '目录.csv')).toBe('not-the-format');
    expect(await trouble(Buffer.from('%PDF-1.4 目录'))).toBe('not-the-format');
    expect(await trouble(anOle(['EncryptedPackage', 'EncryptionInfo']))).toBe('encrypted');
    expect(await trouble(anOle(['Workbook']), '目录.xls')).toBe('old-excel');
    expect(await trouble(good.subarray(0, good.length - 400))).toBe('damaged');
    expect(await trouble(bombArchive('xl/worksheets/sheet1.xml', 100 * 1024 * 1024))).toBe('cannot-check');
    expect(valueOf(await reading(host, await workbook((book) => book.addWorksheet('封面').addRow(['不是目录']))))).toMatchObject({
      state: 'faults',
      total: 1,
      faults: [{ code: 'no-heading', sheet: '封面' }],
    });
    expect(valueOf(await reading(host, good))).toMatchObject({ state: 'read', items: 24 });
  });
});
