import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anExamineContext, detectors, examined } from '../../../../tests/builders/examineContext';
import { maskDocument } from '../mask';
import { delimiterOf, fieldSource, fieldsOf } from './fields';

const context = anExamineContext();
const id = '640425190001010015';
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');
// 账号,证号 in GB18030.
const inGb = Buffer.concat([Buffer.from('d5cbbac52cd6a4bac5', 'hex'), Buffer.from(`\r\n100000000001,${id}\r\n`)]);

async function masked(text: string, wanted: readonly string[], columns: readonly number[] = []): Promise<string> {
  const { report } = await examined(bytesOf(text), '表.csv');
  const keys = report.findings.filter(({ detector }) => wanted.includes(detector)).map(({ key }) => key);
  const result = await maskDocument(
    bytesOf(text),
    '表.csv',
    keys,
    context,
    columns.map((column) => ({ table: '表格', column })),
  );
  if (!result.ok) throw new Error(result.error);
  return Buffer.from(result.value.bytes).toString('utf8');
}

describe('a table of commas', () => {
  it('is read cell by cell with its headings', async () => {
    const { parts, format } = await examined(bytesOf('姓名,账号\r\n"马某某,户主",100000000001\r\n'), '表.csv');
    expect(format).toBe('csv');
    expect(parts.at(-1)).toEqual({
      where: '表格B2',
      role: 'table',
      text: '100000000001',
      before: ['账号', '马某某,户主'],
      cell: { table: '表格', row: 2, column: 2 },
    });
  });

  it.each([
    ['UTF-8', bytesOf(`账号,证号\n100000000001,${id}`)],
    ['GB18030', inGb],
    ['UTF-16', Buffer.from(`\ufeff账号\t证号\n100000000001\t${id}`, 'utf16le')],
  ])('is read in %s', async (_encoding, bytes) => {
    const { report } = await examined(bytes, '表.csv');
    expect(detectors(report.findings).slice(0, 2)).toEqual(['account-no', 'id-card']);
  });

  it('gives back every field as it was written', () => {
    const field = fc.string({ unit: fc.constantFrom('甲', '1', '"', ',', '\n', '\r', ' ') });
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const text = rows.map((row) => row.map((each) => fieldSource(each, ',')).join(',')).join('\r\n');
        const read = rows.map((): string[] => []);
        for (const { row, text: value } of fieldsOf(text, ',')) read[row - 1]?.push(value);
        expect(read).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });

  it('is told by what divides it', () => {
    expect(['a\tb,c\td', 'a;b', '"x,y";b', 'a'].map(delimiterOf)).toEqual(['\t', ';', ';', ',']);
  });

  it('is masked in its fields, quotes kept', async () => {
    expect(await masked(`姓名,说明\r\n"马,某","说""证号${id}"""\r\n`, ['id-card'])).toBe(
      '\ufeff姓名,说明\r\n"马,某","说""证号640425********0015"""\r\n',
    );
  });

  it('loses a column whole', async () => {
    expect(await masked(`姓名,证号,金额\n马某某,${id},5\n短行\n`, [], [2])).toBe('\ufeff姓名,金额\n马某某,5\n短行\n');
  });
});
