import { describe, expect, it } from 'vitest';
import { paginate, type MeasuredPiece } from './paginate';

const paper = { room: 220, pitch: 10, heading: 20 };
const text = (count: number): MeasuredPiece => ({
  height: count * 10,
  lines: Array.from({ length: count }, (_, at) => at * 28),
  row: false,
  clings: false,
  heads: false,
});
const row = (first = false): MeasuredPiece => ({ height: first ? 40 : 20, lines: null, row: true, clings: false, heads: false });
const sign: MeasuredPiece = { height: 50, lines: null, row: false, clings: true, heads: false };

describe('paginate', () => {
  it('leaves on one page what fits, to the last line', () => {
    expect(paginate([text(17), sign], paper)).toHaveLength(1);
    expect(paginate([text(18), sign], paper)).toHaveLength(2);
  });

  it('breaks a long text between lines, nothing lost or twice', () => {
    const pages = paginate([text(50)], paper);
    expect(pages).toEqual([
      [{ piece: 0, from: 0, to: 22 * 28 }],
      [{ piece: 0, from: 22 * 28, to: 44 * 28 }],
      [{ piece: 0, from: 44 * 28, to: null }],
    ]);
  });

  it('leaves no line of a text alone at the foot or the head of a page', () => {
    const last = (count: number) => paginate([text(count)], paper).map((page) => (page[0]?.from ?? 0) / 28);
    expect(last(23)).toEqual([0, 21]);
    expect(paginate([text(21), text(5)], paper).map((page) => page.map(({ piece }) => piece))).toEqual([[0], [1]]);
  });

  it('never leaves a signature alone on a page: two lines of the text go with it', () => {
    expect(paginate([text(20), sign], paper)).toEqual([
      [{ piece: 0, from: 0, to: 18 * 28 }],
      [
        { piece: 0, from: 18 * 28, to: null },
        { piece: 1, from: 0, to: null },
      ],
    ]);
    const short = paginate([text(18), text(3), sign], paper);
    expect(short.map((page) => page.map(({ piece }) => piece))).toEqual([[0], [1, 2]]);
  });

  it('breaks a list between rows and keeps room for the heading on each page', () => {
    const pages = paginate([row(true), ...Array.from({ length: 19 }, () => row())], paper);
    expect(pages.map((page) => page.length)).toEqual([10, 10]);
    expect(pages.flat().map(({ piece }) => piece)).toEqual(Array.from({ length: 20 }, (_, at) => at));
  });

  it('counts the heading of a list that begins a page only once', () => {
    const pages = paginate([text(20), row(true), ...Array.from({ length: 19 }, () => row())], paper);
    expect(pages.map((page) => page.length)).toEqual([1, 10, 10]);
  });

  it('leaves no heading alone over a text of three lines, which are never divided', () => {
    const heading = { ...text(1), heads: true };
    const pages = paginate([text(19), heading, text(3)], paper).map((page) => page.map(({ piece }) => piece));
    expect(pages).toEqual([[0], [1, 2]]);
  });

  it('leaves no heading alone at the foot of a page', () => {
    const heading = { ...text(1), heads: true };
    const pagesOf = (before: number) => paginate([text(before), heading, text(4)], paper).map((page) => page.map(({ piece }) => piece));
    expect(pagesOf(17)).toEqual([[0, 1, 2]]);
    expect(pagesOf(19)).toEqual([[0, 1, 2], [2]]);
    expect(pagesOf(20)).toEqual([[0], [1, 2]]);
    expect(pagesOf(21)).toEqual([[0], [1, 2]]);
  });

  it('never leaves the total of a list alone under the heading: the last row goes with it', () => {
    const total = { ...row(), clings: true };
    const pages = paginate([row(true), ...Array.from({ length: 9 }, () => row()), total, text(8), sign], paper);
    expect(pages.map((page) => page.map(({ piece }) => piece))).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7, 8],
      [9, 10, 11, 12],
    ]);
  });

  it('does not stop at what is larger than a page', () => {
    const giant: MeasuredPiece = { height: 900, lines: null, row: false, clings: false, heads: false };
    expect(paginate([giant, text(1)], paper)).toHaveLength(2);
  });
});
