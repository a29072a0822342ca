import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, type MeasuredPiece } from './paginate';

const text = (count: number): MeasuredPiece => ({
  height: count * 10,
  lines: Array.from({ length: count }, (_, at) => at * 28),
  leads: false,
  clings: false,
  heading: 0,
});
const whole = (height: number, more: Partial<MeasuredPiece> = {}): MeasuredPiece => ({
  height,
  lines: null,
  leads: false,
  clings: false,
  heading: 0,
  ...more,
});

describe('pages of the gazette', () => {
  it('break a text between lines, never leaving one alone', () => {
    expect(paginate([text(5)], 40, 10)).toEqual([[{ piece: 0, from: 0, to: 84 }], [{ piece: 0, from: 84, to: null }]]);
    expect(paginate([whole(30), text(4)], 40, 10).map((page) => page.length)).toEqual([1, 1]);
  });

  it('keep a title with what follows, and room for the heading of a table', () => {
    expect(paginate([text(2), whole(10, { leads: true }), text(3)], 40, 10).map((page) => page.map(({ piece }) => piece))).toEqual([
      [0],
      [1, 2],
    ]);
    expect(paginate([whole(30, { heading: 10 }), whole(20, { heading: 10 }), whole(20, { heading: 10 })], 40, 10)).toHaveLength(3);
  });

  it('never leave a signature alone: two lines go over with it', () => {
    const foot = whole(10, { clings: true });
    expect(paginate([text(4), foot], 40, 10)).toEqual([
      [{ piece: 0, from: 0, to: 56 }],
      [
        { piece: 0, from: 56, to: null },
        { piece: 1, from: 0, to: null },
      ],
    ]);
    expect(paginate([text(1), text(3), foot, foot], 50, 10).map((page) => page.map(({ piece }) => piece))).toEqual([[0], [1, 2, 3]]);
  });

  it('hold every line and piece once, in order, within the room', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.integer({ min: 1, max: 60 }).map(text),
            fc.tuple(fc.integer({ min: 5, max: 90 }), fc.boolean()).map(([height, clings]) => whole(height, { clings })),
          ),
          { minLength: 1, maxLength: 20 },
        ),
        (pieces) => {
          const pages = paginate(pieces, 100, 10);
          const slices = pages.flat();
          expect([...new Set(slices.map(({ piece }) => piece))]).toEqual(pieces.map((_, at) => at));
          for (const [at, slice] of slices.entries()) {
            const before = slices[at - 1];
            expect(slice.from).toBe(before?.piece === slice.piece ? before.to : 0);
          }
          for (const page of pages) {
            const height = page.reduce((sum, { piece, from, to }) => {
              const { lines, height: all } = pieces[piece]!;
              return sum + (lines === null ? all : lines.filter((start) => start >= from && (to === null || start < to)).length * 10);
            }, 0);
            expect(height).toBeLessThanOrEqual(100);
            expect(page.length).toBeGreaterThan(0);
          }
        },
      ),
    ));
});
