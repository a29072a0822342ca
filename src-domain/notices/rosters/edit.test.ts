import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screeningRules } from '../../../src-bridge/resources/screening';
import { identityOf } from '../../../tests/builders/roster';
import { accountOf, phoneOf } from '../../../tests/builders/welfareRoster';
import { day } from '../../kernel/calendarDate';
import { approvedText } from './approval';
import { changesOf, editRoster, type EditedRow } from './edit';
import { meansOf, openRoster, type RosterGiven } from './read';
import type { RosterBook } from './types';

const given: RosterGiven = {
  rules: screeningRules,
  title: '公示',
  screening: { asOf: day('2026-11-23'), whitelist: [], channel: 'board', digest: (value) => value, catalogueItem: 'Z10' },
  known: { villages: ['陡坡村', '姚河村'].map((name) => ({ name, formerNames: [] })), places: ['白阳镇'] },
};
const means = meansOf(given);
const at = '2026-11-23T03:00:00Z';

const file = [
  ['序号', '姓名', '身份证号', '村组', '金额', '备注'],
  ['1', '马小军', identityOf(1), '陡坡村二组', '420', '打15400001234'],
  ['2', '王秀兰', identityOf(2), '姚河村一组', '400', '患尿毒症'],
  ['3', '李国强', identityOf(2), '陡坡村一组', '300', ''],
  ['合计', '', '', '', '1121', ''],
];

function aBook(choices = {}): RosterBook {
  const opened = openRoster({ name: '名单', rows: file.map((cells, row) => ({ number: row + 1, cells })) }, given);
  if (opened === undefined) throw new Error('no headings');
  const { content } = opened.judge({ choices });
  return { ...content, id: 'b', record: 'r1', file: 'f'.repeat(64), takenAt: '2026-11-23T01:00:00Z', approval: null };
}

const rowsOf = ({ rows }: RosterBook): readonly EditedRow[] => rows;
const edited = (book: RosterBook, rows: readonly EditedRow[]): RosterBook => {
  const made = editRoster(book, rows, means, at);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
};
/** One cell of the row with this name typed over. */
const typed = (book: RosterBook, name: string, heading: string, text: string): RosterBook => {
  const column = book.columns.findIndex((each) => each.heading === heading);
  return edited(
    book,
    rowsOf(book).map((row) =>
      row.cells[0] === name ? { ...row, cells: row.cells.map((cell, each) => (each === column ? text : cell)) } : row,
    ),
  );
};
const lines = ({ rows }: RosterBook) => rows.map(({ village, group, cells }) => [village, group, ...cells].join(' '));

describe('a list changed by hand', () => {
  it('keeps what was looked at, and counts its sum again', () => {
    const book = aBook();
    expect(lines(book)).toEqual([
      '陡坡村 一组 李国强 陡坡村一组 300 ',
      '陡坡村 二组 马小军 陡坡村二组 420 打154****1234',
      '姚河村 一组 王秀兰 姚河村一组 400 （略）',
    ]);
    const amount = typed(book, '李国强', '金额', '301');
    expect(amount.doubts.map(({ kind }) => kind).sort()).toEqual(['held', 'masked', 'same-number']);
    expect(lines(amount)[1]).toBe(lines(book)[1]);
    expect(typed(book, '李国强', '金额', '310').doubts).toContainEqual(
      expect.objectContaining({ kind: 'sum', written: '1121', counted: '1130', difference: '-9' }),
    );
    expect([amount.onlyDropped, amount.edits]).toEqual([false, [{ at, changed: 1, added: 0, removed: 0 }]]);
    expect(approvedText(amount)).not.toBe(approvedText(book));
  });

  it('moves to the village that was typed, in its order', () => {
    const moved = typed(aBook(), '马小军', '村组', '姚河村三组');
    expect(moved.rows.map(({ village, group }) => village + group)).toEqual(['陡坡村一组', '姚河村一组', '姚河村三组']);
    expect(typed(aBook(), '马小军', '村组', '别处村').doubts).toContainEqual({ kind: 'unknown-village', village: '别处村', rows: [2] });
  });

  it('takes rows in and out; an added one goes behind the last of the file and needs a name', () => {
    const book = aBook();
    const fresh: EditedRow = { source: null, village: '', group: '', cells: ['张玉梅', '姚河二组', '250', ''] };
    const rows = [...rowsOf(book).filter(({ cells }) => cells[0] !== '李国强'), fresh];
    const changed = edited(book, rows);
    expect(lines(changed)[2]).toBe('姚河村 二组 张玉梅 姚河二组 250 ');
    expect(changed.rows[2]?.source).toBe(5);
    expect(changed.edits).toEqual([{ at, changed: 0, added: 1, removed: 1 }]);
    expect(changed.doubts.some(({ kind }) => kind === 'same-number')).toBe(false);
    const nameless = { ...fresh, cells: ['  ', '姚河村', '1', ''] };
    expect(editRoster(book, [...rowsOf(book), nameless], means, at)).toEqual({ ok: false, error: { kind: 'name-missing', at: 3 } });
    expect(editRoster(book, [], means, at)).toEqual({ ok: false, error: { kind: 'no-rows' } });
    expect(editRoster(book, rowsOf(book), means, at)).toEqual({ ok: false, error: { kind: 'nothing-changed' } });
  });

  it('keeps the stars of a masked column and masks what is typed into it', () => {
    const book = aBook({ 3: 'mask' });
    const column = book.columns.findIndex(({ masked }) => masked);
    const before = book.rows.map(({ cells }) => cells[column]);
    const changed = typed(book, '马小军', '身份证号', identityOf(7));
    expect(changed.rows.map(({ cells }) => cells[column])).toEqual([before[0], `****${identityOf(7).slice(-4)}`, before[2]]);
  });

  it('takes a village typed beside a list that has none, and nothing that is no village', () => {
    const plain: RosterBook = {
      ...aBook(),
      columns: [{ heading: '姓名', kind: 'name', masked: false, adds: false }],
      doubts: [],
      rows: [],
    };
    const row = (village: string): EditedRow => ({ source: null, village, group: '一组', cells: ['马小军'] });
    expect(edited(plain, [row('陡坡村'), row(`陡坡村${phoneOf(1)}`)]).rows.map(({ village }) => village)).toEqual([
      '陡坡村',
      expect.not.stringContaining(phoneOf(1)) as string,
    ]);
  });

  it('shows no number that was typed anywhere, in whatever words', () => {
    const secret = fc.nat(40).chain((nth) => fc.constantFrom(identityOf(nth), phoneOf(nth), accountOf(nth)));
    const words = fc.constantFrom('', '电话', '联系', '卡号：', '身份证', '户主 ');
    fc.assert(
      fc.property(secret, words, fc.nat(3), fc.nat(2), fc.boolean(), (number, before, column, row, adds) => {
        const book = aBook();
        const cells = ['张玉梅', '姚河村', '1', ''].map((cell, each) => (each === column ? `${before}${number}` : cell));
        const rows = adds
          ? [...rowsOf(book), { source: null, village: '', group: '', cells }]
          : rowsOf(book).map((each, nth) => (nth === row ? { ...each, cells } : each));
        const made = editRoster(book, rows, means, at);
        expect(JSON.stringify(made)).not.toContain(number);
      }),
    );
  });
});

it('counts what was changed as it is typed', () => {
  const book = aBook();
  const [first = expect.fail(), ...rest] = rowsOf(book);
  expect(changesOf(book, rowsOf(book))).toEqual({ changed: 0, added: 0, removed: 0 });
  expect(changesOf(book, [{ ...first, cells: ['李国庆', ...first.cells.slice(1, -1), '新增'] }, rest[0] ?? first])).toEqual({
    changed: 2,
    added: 0,
    removed: 1,
  });
});
