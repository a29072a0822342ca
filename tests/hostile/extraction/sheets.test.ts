import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examineBytes } from '../../../src-main/host/extraction/examine';
import { writeArchive } from '../../../src-main/host/extraction/writeArchive';
import { buildPptx } from '../../builders/pptx';
import { buildXlsx, xlsxEntries } from '../../builders/xlsx';
import { anExamineContext } from '../../builders/examineContext';

const context = anExamineContext();

/** A refusal code or a verdict. */
async function outcome(bytes: Uint8Array, name = '表.xlsx'): Promise<string> {
  const result = await examineBytes(bytes, name, context);
  return result.ok ? result.value.report.verdict : result.error;
}

const id = '640425190001010015';
const book = { sheets: [{ name: 'A', rows: [['证号'], [id]] }] };

/** The workbook with one entry written anew. */
function withEntry(name: string, change: (xml: string) => string): Promise<Uint8Array> {
  const entries = xlsxEntries(book);
  entries.set(name, Buffer.from(change(entries.get(name)?.toString('utf8') ?? '')));
  return writeArchive(entries);
}

const sheet = 'xl/worksheets/sheet1.xml';

describe('workbooks that mean harm', () => {
  it.each([
    ['a document type', (xml: string) => xml.replace('<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet'), 'damaged'],
    ['an entity of its own', (xml: string) => xml.replace('<sheetData>', '<sheetData>&bomb;'), 'damaged'],
    ['elements that do not match', (xml: string) => xml.replace('</sheetData>', '</row>'), 'damaged'],
    ['elements without end', (xml: string) => xml.slice(0, -20), 'damaged'],
    [
      'elements too deep',
      (xml: string) => xml.replace('<sheetData>', `<sheetData>${'<a>'.repeat(300)}${'</a>'.repeat(300)}`),
      'cannot-check',
    ],
    ['a cell beyond the last', (xml: string) => xml.replace('r="A2"', 'r="XFE1048577"'), 'damaged'],
  ])('with %s are refused', async (_what, change, code) => {
    expect(await outcome(await withEntry(sheet, change))).toBe(code);
  });

  it('with one long string in many cells are refused', async () => {
    const long = 'x'.repeat(1_000_000);
    const rows = Array.from({ length: 100 }, () => [long]);
    expect(await outcome(await buildXlsx({ sheets: [{ name: 'A', rows }] }))).toBe('cannot-check');
  });

  it('with a million empty cells are read', async () => {
    const cells = '<c r="B3" s="1"/>'.repeat(1_000_000);
    const bytes = await withEntry(sheet, (xml) => xml.replace('</sheetData>', `<row r="3">${cells}</row></sheetData>`));
    // 17 MB that pack into almost nothing are a bomb to the unpacker.
    expect(await outcome(bytes)).toMatch(/^(?:mask|hold|cannot-check)$/);
  });

  it('with merges and hidden columns over the whole sheet are read', async () => {
    const wide = {
      ...book.sheets[0]!,
      cols: '<col min="1" max="16384" hidden="1"/>',
      after: '<mergeCells><mergeCell ref="B1:XFD1048576"/></mergeCells>',
    };
    expect(await outcome(await buildXlsx({ sheets: [wide] }))).toBe('hold');
  });

  it('cut anywhere are never clean', async () => {
    const bytes = await buildXlsx(book);
    for (let length = 1; length < bytes.length; length += 61)
      expect(await outcome(bytes.subarray(0, length))).not.toMatch(/^(?:clean|warn)$/);
  });

  it('with a flipped bit read the same or are refused', async () => {
    const bytes = await buildXlsx(book);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const broken = Uint8Array.from(bytes);
        broken[at] = (broken[at] ?? 0) ^ (1 << bit);
        expect(await outcome(broken)).not.toMatch(/^(?:clean|warn)$/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('slide shows that are broken', () => {
  it('cut anywhere are never clean', async () => {
    const bytes = await buildPptx([{ text: [id] }]);
    for (let length = 1; length < bytes.length; length += 61)
      expect(await outcome(bytes.subarray(0, length), '会.pptx')).not.toMatch(/^(?:clean|warn)$/);
  });
});
