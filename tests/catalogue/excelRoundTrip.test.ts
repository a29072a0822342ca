import { describe, expect, it } from 'vitest';
import { catalogueLabels, catalogueWords, townshipCatalogue, villageCatalogue } from '../../src-bridge/resources/catalogue';
import { printedColumns } from '../../src-domain/catalogue/excel/columns';
import { writeLayout } from '../../src-domain/catalogue/excel/writeLayout';
import type { Catalogue, CatalogueItem } from '../../src-domain/catalogue/types';
import { readGrid } from '../../src-main/host/catalogue/readGrid';
import { catalogueWorkbook } from '../../src-main/host/office/catalogueWorkbook';
import { bigCatalogue } from '../builders/bigCatalogue';
import { doubtsIn, itemsIn, readCells } from '../builders/catalogueExcel';
import { zipParts } from '../builders/zipParts';

const throughBytes = async (catalogue: Catalogue) => readGrid(await catalogueWorkbook(catalogue), '目录.xlsx');

/** Ticks and ■ have no order of their own: away from the desk they come back in print order. */
const inPrintOrder = (item: CatalogueItem): CatalogueItem => {
  const order = (codes: CatalogueItem['channels']['required']) =>
    catalogueLabels.channels.map(({ code }) => code).filter((code) => codes.includes(code));
  return { ...item, channels: { ...item.channels, required: order(item.channels.required), optional: order(item.channels.optional) } };
};

const catalogues = [
  ['the 50 items of a township', townshipCatalogue, 'unit'],
  ['the 24 items of the village boards', villageCatalogue, 'village'],
  ['an invented catalogue of 7,420 items', bigCatalogue(7420), 'unit'],
  ['fields that no tab can be named after', bigCatalogue(400, 60), 'unit'],
] as const;

describe('the Excel of a catalogue', () => {
  it('has the columns of the national layout', () => {
    const heads = catalogueLabels.columns.flatMap(({ label, sub }) => (sub ?? [undefined]).map((part) => [label, part]));
    expect(printedColumns.map(({ top, sub }) => [top, sub])).toEqual(heads);
  });

  it.each(catalogues)('brings back %s, word for word', { timeout: 180_000 }, async (_, catalogue, kind) => {
    const sheets = await throughBytes(catalogue);
    const here = readCells(sheets, { [kind]: catalogue });
    expect(itemsIn(here)).toEqual(catalogue.items);
    expect(doubtsIn(here)).toEqual([]);
    const elsewhere = readCells(sheets);
    expect(itemsIn(elsewhere)).toEqual(catalogue.items.map(inPrintOrder));
    expect(doubtsIn(elsewhere)).toEqual([]);
    expect(here.ok && (here.value.tail ?? '')).toBe(catalogue.tail);
  });

  it('is the same file for the same catalogue', async () => {
    const [one, other] = [await catalogueWorkbook(villageCatalogue), await catalogueWorkbook(villageCatalogue)];
    expect(one.equals(other)).toBe(true);
  });

  it('prints one page wide in landscape, with the head on every page and without the local columns', async () => {
    const parts = await zipParts(await catalogueWorkbook(villageCatalogue));
    const [book = '', sheet = ''] = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'].map((name) => parts.get(name));
    expect(book).toContain('$A$1:$O$27');
    expect(book).toContain('$3:$4');
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape"[^>]* fitToWidth="1" fitToHeight="0"/);
  });

  it('keeps words that look like formulas words', async () => {
    const words = ['=1+1', '+86', '-无', '@某人', '_x0041_', "'引号"];
    const items = townshipCatalogue.items.slice(0, words.length).map((item, at) => ({ ...item, level2: words[at] ?? '' }));
    const catalogue = { ...townshipCatalogue, items };
    expect(itemsIn(readCells(await throughBytes(catalogue), { unit: catalogue }))).toEqual(items);
    const sheet = (await zipParts(await catalogueWorkbook(catalogue))).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toContain('<f>');
  });

  it('counts 序号 through all sheets and merges neighbours of one 一级事项', () => {
    const [first] = writeLayout(townshipCatalogue, catalogueWords);
    const second = writeLayout(townshipCatalogue, catalogueWords)[2];
    expect(first?.name).toBe('机构');
    expect(second?.cells.find(({ row, column }) => row === 5 && column === 1)?.text).toBe('7');
    expect(second?.merges).toContainEqual({ top: 7, bottom: 9, left: 2, right: 2 });
  });
});
