import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPosting } from '../../tests/builders/postings';
import { day } from '../kernel/calendarDate';
import { codeOf, type PrintedSheet } from './printed';
import type { NoticeSheet } from './types';
import { differencesOf, printedByCode, standingOfCopy } from './wallCopy';

const aSheet = (rows: readonly (readonly string[])[], more: Partial<NoticeSheet> = {}): NoticeSheet => ({
  id: 'n1',
  record: 'r1',
  kind: '公示',
  period: null,
  blocks: [
    { id: 'title', text: '低保初审公示' },
    { id: 'body', paragraphs: ['现予公示。'] },
    { id: 'list', list: { columns: ['序号', '姓名'], rows, total: null } },
    { id: 'seal' },
  ],
  ...more,
});

const printed = (digit: string, sheet: NoticeSheet, printedAt: string): PrintedSheet => ({
  id: digit.repeat(64),
  record: sheet.record,
  sheet,
  choice: { style: 'document', paper: 'A4', landscape: false },
  printedAt,
});

const first = printed(
  'a',
  aSheet([
    ['1', '甲某'],
    ['2', '乙某'],
  ]),
  '2026-11-02T01:00:00Z',
);
const second = printed(
  'b',
  aSheet(
    [
      ['1', '甲某'],
      ['2', '丙某'],
    ],
    { id: 'n2' },
  ),
  '2026-11-05T01:00:00Z',
);
const all = [first, second];

describe('a copy on the wall', () => {
  it('is found by the code at its foot', () => {
    expect(printedByCode(all, codeOf(second.id))).toBe(second);
    expect(printedByCode(all, codeOf('c'.repeat(64)))).toBeUndefined();
  });

  it('hangs by the register, even when something was printed later', () => {
    const hung = aPosting({ sheet: first.id });
    expect(standingOfCopy(all, [hung, aPosting({ id: 'n9' })], first)).toEqual({ state: 'hangs', postings: [hung] });
  });

  it('is an earlier content when a later one was printed and it does not hang', () => {
    const down = aPosting({ sheet: first.id, takenDownOn: day('2026-11-04') });
    expect(standingOfCopy(all, [down], first)).toEqual({
      state: 'older',
      newer: second,
      differences: [{ id: 'list', gone: ['2 | 乙某'], came: ['2 | 丙某'] }],
    });
  });

  it('is down, or was never registered', () => {
    const down = aPosting({ sheet: second.id, takenDownOn: day('2026-11-20') });
    expect(standingOfCopy(all, [down], second)).toEqual({ state: 'taken-down', postings: [down] });
    expect(standingOfCopy(all, [], second)).toEqual({ state: 'not-registered' });
  });

  it('is no earlier content of another title or another record', () => {
    const other = printed('c', aSheet([], { id: 'n3', blocks: [{ id: 'title', text: '公布结果' }] }), '2026-11-09T01:00:00Z');
    const village = printed('f', { ...second.sheet, blocks: [{ id: 'title', text: '低保初审公示（陡坡村）' }] }, '2026-11-09T01:00:00Z');
    const foreign = printed('d', aSheet([], { id: 'n4', record: 'r2' }), '2026-11-09T01:00:00Z');
    expect(standingOfCopy([second, other, village, foreign], [], second)).toEqual({ state: 'not-registered' });
  });
});

describe('differences', () => {
  const someRows = fc.array(fc.tuple(fc.constantFrom('甲某', '乙某', '丙某'), fc.constantFrom('1', '2')), { maxLength: 8 });

  it('tell nothing of what stays the same, and turn one list into the other', () => {
    fc.assert(
      fc.property(someRows, someRows, (one, other) => {
        const [earlier, later] = [aSheet(one), aSheet(other)];
        expect(differencesOf(earlier, earlier)).toEqual([]);
        const [list] = differencesOf(earlier, later);
        const lines = (rows: typeof one) => rows.map((cells) => cells.join(' | ')).sort();
        const left = [...lines(one)];
        for (const gone of list?.gone ?? []) left.splice(left.indexOf(gone), 1);
        expect([...left, ...(list?.came ?? [])].sort()).toEqual(lines(other));
      }),
    );
  });
});
