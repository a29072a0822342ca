import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListPart } from './listCells';
import type { OfficeProblem } from './listProblems';
import { readOfficeList } from './readOfficeList';
import type { OfficeHolder } from './types';

const headings = ['姓名', '职务', '排序', '任职起', '任职止'];
const issued = ['下发日期：2026年11月1日'];

type Rows = readonly (readonly string[])[];

/** Cells as the host's readers name them; nothing stands for a blank. */
const partsOf = (rows: Rows, sheet = '工作表“名单”', more: Partial<ListPart> = {}): readonly ListPart[] =>
  rows.flatMap((row, down) =>
    row.flatMap((text, across) =>
      text === '' ? [] : [{ where: `${sheet}${String.fromCharCode(65 + across)}${down + 1}`, text, ...more }],
    ),
  );

const listOf = (...rows: Rows) => readOfficeList(partsOf([issued, headings, ...rows]));

function problemsOf(result: ReturnType<typeof readOfficeList>): readonly OfficeProblem[] {
  if (result.ok) throw new Error('was read');
  return result.error;
}

// Invented people.
const good = ['甄有序', '县委书记', '1', '2024-01-01', ''];

describe('a list of leaders', () => {
  it('is read with its day of issue', () => {
    expect(listOf(good, ['盛守时', '县长', '2', '2024年1月5日', '2026.10.31'])).toEqual({
      ok: true,
      value: {
        issuedOn: '2026-11-01',
        holders: [
          { name: '甄有序', post: '县委书记', order: 1, validFrom: '2024-01-01', validTo: null },
          { name: '盛守时', post: '县长', order: 2, validFrom: '2024-01-05', validTo: '2026-10-31' },
        ],
        ignored: [],
        months: 0,
      },
    });
  });

  it('has its columns in any order, other columns are named', () => {
    const rows = [
      ['序号', '免职时间', '任职时间（起）', '现任职务', '姓 名', '排序', '备注'],
      ['1', '至今', '20240101', '县委副书记、县长', '盛 守 时', '２', '兼'],
    ];
    expect(readOfficeList(partsOf(rows))).toMatchObject({
      ok: true,
      value: {
        issuedOn: null,
        ignored: ['序号', '备注'],
        holders: [
          { name: '盛守时', post: '县委副书记', order: 2, validTo: null },
          { name: '盛守时', post: '县长', order: 2, validFrom: '2024-01-01' },
        ],
      },
    });
  });

  it('counts a month from its first to its last day, and says so', () => {
    expect(listOf(['盛守时', '县长', '2', '2024年2月', '2026.02'])).toMatchObject({
      ok: true,
      value: { months: 2, holders: [{ validFrom: '2024-02-01', validTo: '2026-02-28' }] },
    });
  });

  it('has its day of issue beside the label, or none', () => {
    const beside = readOfficeList(partsOf([['某县领导名单'], ['下发日期', '2026-11-01'], headings, good]));
    expect(beside).toMatchObject({ ok: true, value: { issuedOn: '2026-11-01' } });
    expect(problemsOf(readOfficeList(partsOf([['下发日期：2026年11月'], headings, good])))).toEqual([
      { at: 'issued', place: 'A1', text: '2026年11月' },
    ]);
  });

  it.each([
    [['', '县长', '2', '2024-01-01', ''], 'A3', 'blank'],
    [['盛守时', '', '2', '2024-01-01', ''], 'B3', 'blank'],
    [['盛守时（兼）', '县长', '2', '2024-01-01', ''], 'A3', 'not-a-name'],
    [['盛守时', '长'.repeat(41), '2', '2024-01-01', ''], 'B3', 'too-long'],
    [['盛守时', '县长', '第二', '2024-01-01', ''], 'C3', 'not-a-number'],
    [['盛守时', '县长', '0', '2024-01-01', ''], 'C3', 'not-a-number'],
    [['盛守时', '县长', '2', '', ''], 'D3', 'blank'],
    [['盛守时', '县长', '2', '2024-02-30', ''], 'D3', 'no-date'],
    [['盛守时', '县长', '2', '45292', ''], 'D3', 'no-date'],
    [['盛守时', '县长', '2', '2021.1', ''], 'D3', 'unclear-month'],
    [['盛守时', '县长', '2', '2024-01-01', '调走'], 'E3', 'no-date'],
    [['盛守时', '县长', '2', '2024-01-01', '2023-12-31'], 'E3', 'ends-before'],
  ])('names what is wrong with %j', (row, place, trouble) => {
    expect(problemsOf(listOf(row, good))).toMatchObject([{ at: 'cell', row: 3, place, trouble }]);
  });

  it('says one post twice only when the terms touch', () => {
    expect(problemsOf(listOf(good, ['甄有序', '县委书记', '1', '2025-01-01', '']))).toMatchObject([
      { row: 4, trouble: 'repeats', other: 3 },
    ]);
    expect(listOf(['甄有序', '县长', '1', '2020-01-01', '2021-01-01'], ['甄有序', '县长', '1', '2023-01-01', '']).ok).toBe(true);
  });

  it('is not guessed at', () => {
    const trouble = (rows: Rows) => problemsOf(readOfficeList(partsOf(rows)));
    expect(trouble([['关于某事的通知']])).toEqual([{ at: 'file', trouble: 'no-heading' }]);
    expect(trouble([headings])).toEqual([{ at: 'file', trouble: 'no-rows' }]);
    expect(trouble([['姓名', '职务', '任职起', '任职止', '任职时间'], good])).toEqual([
      { at: 'heading', trouble: 'missing', row: 1, column: 'order' },
      { at: 'heading', trouble: 'twice', row: 1, column: 'from' },
    ]);
    const two = [...partsOf([headings, good]), ...partsOf([headings, good], '工作表“旧名单”')];
    expect(problemsOf(readOfficeList(two))).toEqual([{ at: 'file', trouble: 'two-lists' }]);
    const many = Array.from({ length: 501 }, (_, at) => ['甄有序', `第${at}局局长`, '1', '2024-01-01', '']);
    expect(problemsOf(listOf(...many))).toEqual([{ at: 'file', trouble: 'too-many' }]);
  });

  it('leaves hidden sheets and columns out, and names a hidden row', () => {
    const old = partsOf([headings, good], '工作表“旧名单”', { hidden: 'hidden-sheet' });
    expect(readOfficeList([...partsOf([headings, good]), ...old]).ok).toBe(true);
    const row = partsOf(
      [
        ['', '', '', '', ''],
        ['盛守时', '县长', '2', '2024-01-01', ''],
      ],
      '工作表“名单”',
      { hidden: 'hidden-row' },
    );
    const shown = partsOf([headings]);
    expect(problemsOf(readOfficeList([...shown, ...row]))).toMatchObject([{ row: 2, trouble: 'not-seen' }]);
  });
});

const holder: fc.Arbitrary<OfficeHolder> = fc
  .record({
    name: fc.constantFrom('甄有序', '盛守时', '闵过往', '栾在任', '阿某·艾某'),
    post: fc.constantFrom('县委书记', '县长', '副县长', '人大常委会主任'),
    order: fc.integer({ min: 1, max: 99 }),
    years: fc.tuple(fc.integer({ min: 2000, max: 2026 }), fc.option(fc.integer({ min: 0, max: 9 }), { nil: null })),
  })
  .map(({ years: [from, lasts], ...one }) => ({
    ...one,
    // Days that the calendar has.
    validFrom: `${from}-01-01` as OfficeHolder['validFrom'],
    validTo: lasts === null ? null : (`${from + lasts}-12-31` as OfficeHolder['validFrom']),
  }));

const keyOf = ({ name, post }: OfficeHolder): string => `${name}/${post}`;
const holders = fc.uniqueArray(holder, { minLength: 1, maxLength: 15, selector: keyOf });
const written = ({ name, post, order, validFrom, validTo }: OfficeHolder): Readonly<Record<string, string>> => ({
  姓名: name,
  职务: post,
  排序: String(order),
  任职起: validFrom,
  任职止: validTo ?? '',
});

describe('whatever the county writes', () => {
  it('comes back as it was written, in whatever order its columns are', () => {
    fc.assert(
      fc.property(holders, fc.shuffledSubarray(headings, { minLength: 5 }), (table, order) => {
        const rows = [issued, order, ...table.map((one) => order.map((heading) => written(one)[heading] ?? ''))];
        const read = readOfficeList(partsOf(rows));
        const sorted = [...table].sort((one, other) => one.order - other.order);
        expect(read).toEqual({ ok: true, value: { issuedOn: '2026-11-01', holders: sorted, ignored: [], months: 0 } });
      }),
      { numRuns: 200 },
    );
  });

  it('is taken whole or not at all: a bad row is named by its number', () => {
    fc.assert(
      fc.property(holders, fc.nat(), fc.constantFrom('姓名', '排序', '任职起'), (table, at, heading) => {
        const bad = at % table.length;
        const rows = table.map((one, index) =>
          headings.map((each) => (index === bad && each === heading ? '？' : (written(one)[each] ?? ''))),
        );
        const result = listOf(...rows);
        expect(problemsOf(result)).toMatchObject([{ at: 'cell', row: bad + 3 }]);
      }),
      { numRuns: 200 },
    );
  });

  it('never makes the reader stumble', () => {
    const cell = fc.oneof(fc.constantFrom(...headings, '2024-01-01', '至今', '1', ''), fc.string({ unit: 'grapheme', maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        expect(typeof readOfficeList(partsOf(rows)).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
