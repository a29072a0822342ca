import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueWords, townshipCatalogue, villageCatalogue } from '../../src-bridge/resources/catalogue';
import { allColumns, type ColumnKey } from '../../src-domain/catalogue/excel/columns';
import { cellName, type GridSheet } from '../../src-domain/catalogue/excel/grid';
import { writeLayout } from '../../src-domain/catalogue/excel/writeLayout';
import { catalogueChannels, type Catalogue, type CatalogueItem, type ItemLimit } from '../../src-domain/catalogue/types';
import { day } from '../../src-domain/kernel/calendarDate';
import { readGrid } from '../../src-main/host/catalogue/readGrid';
import { catalogueWorkbook } from '../../src-main/host/office/catalogueWorkbook';
import { doubtsIn, faultsIn, itemsIn, readCells } from '../builders/catalogueExcel';

const signs = [...'公开政府信息财政救助村镇办理条件一二三四五（）“”·、，；:/-+=@#&<>\'"abcXYZ019 '];
/** Words as they stand in a tidy catalogue: one line, no blanks around. */
const words = (most = 12) =>
  fc
    .array(fc.constantFrom(...signs), { minLength: 1, maxLength: most })
    .map((all) => all.join('').trim())
    .filter((text) => text !== '');
const plainWords = fc
  .array(fc.constantFrom(...'公开政府信息财政救助村镇办理条件'), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''));

const days = fc.constantFrom('working-day' as const, 'calendar-day' as const);
const notice = fc.record({ n: fc.integer({ min: 1, max: 60 }), unit: days, atLeast: fc.boolean() });
const further = fc.record({
  code: fc.constantFrom('NOW', 'D0131', 'YEAR'),
  text: fc.oneof(words(), fc.constant('有｜有\\和\n行')),
  n: fc.constantFrom(null, 3, 12),
  unit: fc.constantFrom('working-day' as const, 'calendar-day' as const, 'quarter' as const, 'month' as const, 'prompt' as const),
});
const withdraw = fc.record({ n: fc.integer({ min: 1, max: 30 }), unit: days, from: words(), text: words(), basis: words() });

const clocks = fc.constantFrom(...[...townshipCatalogue.items, ...villageCatalogue.items].map(({ limit }) => limit));
const limit: fc.Arbitrary<ItemLimit> = fc
  .tuple(clocks, fc.option(further, { nil: undefined }), fc.option(withdraw, { nil: undefined }), fc.option(notice, { nil: undefined }))
  .map(([clock, also, duty, keep]) => ({
    ...clock,
    ...(also === undefined ? {} : { also: [also] }),
    ...(duty === undefined ? {} : { withdraw: duty }),
    // A printed 公示期 and another one beside it contradict each other: the reader asks.
    ...(keep === undefined || /公示|公告/.test(clock.text) ? {} : { notice: keep }),
  }));

const channels = fc
  .tuple(
    fc.subarray([...catalogueChannels], { minLength: 1 }),
    fc.subarray([...catalogueChannels]),
    fc.option(plainWords, { nil: undefined }),
  )
  .map(([required, open, note]) => ({
    required,
    optional: open.filter((code) => !required.includes(code)),
    ...(note === undefined ? {} : { notes: { O: note } }),
  }));

const audience = fc.oneof(
  fc.constant({ everyone: true }),
  fc.constant({ everyone: false }),
  plainWords.map((group) => ({ everyone: false, group })),
  plainWords.map((group) => ({ everyone: true, group })),
);

const basis = fc.record({
  name: plainWords,
  number: fc.option(plainWords, { nil: null }),
  articles: fc.array(fc.constantFrom('第十条', '第二十条第（二）项'), { maxLength: 2 }),
});

const items: fc.Arbitrary<readonly CatalogueItem[]> = fc
  .array(
    fc.record({
      field: fc.constantFrom('社会救助', '扶贫/乡村振兴', '机构', '财政[预]算*', '领域'.repeat(20)),
      level1: words(),
      level2: words(),
      content: fc.array(words(), { minLength: 1, maxLength: 4 }),
      basis: fc.array(basis, { minLength: 1, maxLength: 3 }),
      limit,
      subject: words(),
      channels,
      audience,
      mode: fc.constantFrom('主动' as const, '依申请' as const),
      levels: fc.subarray(['县', '乡', '村'] as const, { minLength: 1 }),
      scope: fc.subarray(['20-1', '20-15', '21-Z8']),
      personalData: fc.constantFrom('none' as const, 'office' as const, 'list-masked' as const),
      validFrom: fc.constantFrom(day('2026-01-01'), day('2027-02-28')),
      version: fc.integer({ min: 1, max: 30 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.map((item, at) => ({ ...item, id: `Z${String(at + 1).padStart(2, '0')}` })));

const catalogueOf = (all: readonly CatalogueItem[]): Catalogue => ({ ...townshipCatalogue, items: all });
const written = (all: readonly CatalogueItem[]): readonly GridSheet[] => writeLayout(catalogueOf(all), catalogueWords);

describe('any catalogue', () => {
  it('survives being written and read, wherever it is read', () => {
    fc.assert(
      fc.property(items, (all) => {
        expect(itemsIn(readCells(written(all)))).toEqual(all);
        expect(itemsIn(readCells(written(all), { unit: catalogueOf(all) }))).toEqual(all);
      }),
      { numRuns: 150 },
    );
  });

  it('survives the bytes of a workbook', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(items, async (all) => {
        const sheets = await readGrid(await catalogueWorkbook(catalogueOf(all)), 'a.xlsx');
        expect(itemsIn(readCells(sheets))).toEqual(all);
      }),
      { numRuns: 10 },
    );
  });
});

/** Columns whose words the desk can judge; another text in the rest is another catalogue, not a damaged one. */
const judged: readonly ColumnKey[] = [
  ...(['everyone', 'active', 'onRequest', 'county', 'township', 'village', 'channels', 'limit'] as const),
  ...(['id', 'code', 'term', 'notice', 'also', 'withdraw', 'optional', 'scope', 'personal', 'validFrom', 'version'] as const),
];

const damages = ['', '？？', '#REF!', 'x y z', '　'] as const;

function damaged(sheets: readonly GridSheet[], sheet: number, cell: number, damage: string): readonly GridSheet[] {
  return sheets.map((each, at) => ({
    ...each,
    cells: each.cells.map((one, place) => {
      if (at !== sheet || place !== cell) return one;
      return { ...one, text: damage, ...(damage === '#REF!' ? { broken: 'error' as const } : {}) };
    }),
  }));
}

/** A tick less among several says something else, and says it well. */
function isOneOfSeveral(sheet: GridSheet | undefined, row: number, key: ColumnKey): boolean {
  const levels: readonly ColumnKey[] = ['county', 'township', 'village'];
  const ticks = sheet?.cells.filter((cell) => cell.row === row && levels.includes(keyAt(cell.column))).length ?? 0;
  return levels.includes(key) && ticks > 1;
}

const keyAt = (column: number): ColumnKey => allColumns[column - 1]?.key ?? 'no';

const groups = ['IJ', 'KL', 'MNO'] as const;

/** The cell itself; of a missing tick the first cell of its head. */
function sameGroup(said: string | undefined, at: string): boolean {
  if (said === at) return true;
  const [, column = '', row = ''] = /!([A-Z]+)(\d+)$/.exec(at) ?? [];
  return groups.some((letters) => letters.includes(column) && said === at.replace(`${column}${row}`, `${letters[0] ?? ''}${row}`));
}

describe('one damaged cell', () => {
  const sample = { ...townshipCatalogue, items: townshipCatalogue.items.filter(({ id }) => /^Z(?:01|04|05|10|11|33|34|50)$/.test(id)) };
  const sheets = writeLayout(sample, catalogueWords);
  const places = sheets.flatMap(({ cells, name }, sheet) =>
    cells.flatMap(({ row, column }, cell) => (row > 4 ? [{ sheet, cell, row, column, at: `${name}!${cellName(row, column)}` }] : [])),
  );

  it.each(damages)('“%s” is named, or changes nothing', (damage) => {
    for (const { sheet, cell, row, column, at } of places) {
      const key = keyAt(column);
      if (damage !== '' && damage !== '　' && damage !== '#REF!' && !judged.includes(key)) continue;
      for (const inForce of [{}, { unit: sample }]) {
        const read = readCells(damaged(sheets, sheet, cell, damage), inForce);
        if (damage.trim() === '' && isOneOfSeveral(sheets[sheet], row, key)) continue;
        const said = [...faultsIn(read), ...doubtsIn(read)].map((each) => each.split(' ')[0]);
        const same = read.ok && JSON.stringify(itemsIn(read)) === JSON.stringify(itemsIn(readCells(sheets, inForce)));
        expect(same || said.some((each) => sameGroup(each, at)), `${at} ${key} ${JSON.stringify(said)}`).toBe(true);
      }
    }
  });

  it('in the head stops the reading or is said', () => {
    sheets.forEach(({ cells, name }, sheet) =>
      cells.forEach(({ row }, cell) => {
        if (row !== 3 && row !== 4) return;
        for (const damage of damages) {
          const read = readCells(damaged(sheets, sheet, cell, damage));
          const same = read.ok && JSON.stringify(itemsIn(read)) === JSON.stringify(itemsIn(readCells(sheets)));
          const said = [...faultsIn(read), ...doubtsIn(read)].some((each) => each.startsWith(`${name}!`));
          expect(same || said, `${name} ${String(row)} ${cells[cell]?.text ?? ''} → ${damage}`).toBe(true);
        }
      }),
    );
  });
});
