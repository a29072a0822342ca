import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statForm } from '../../src-bridge/resources/forms';
import { addMonths, month } from '../kernel/month';
import { verifyReturnFigures } from './verifyFigures';
import { aLedger } from '../../tests/builders/ledger';
import { computeReturn } from './compute';
import { draftReturn, figuresOf, acknowledge, overrideFigure } from './draft';
import { documentOf, findingsOf, unacknowledged } from './finalise';
import { valueRows } from './form';
import { askQuestions } from './questions';
import { day } from '../kernel/calendarDate';

const period = month('2026-10');
const zeros = Object.fromEntries(valueRows(statForm).map(({ id }) => [id, 0]));
/** The months before, newest first; a row not named is 0. */
const before = (row: string, ...figures: readonly number[]) =>
  figures.map((figure, at) => ({ period: addMonths(period, -1 - at), values: { ...zeros, [row]: figure } }));

const asked = (row: string, figure: number, earlier: readonly number[], ledger = figure) =>
  askQuestions(statForm, { period, values: { ...zeros, [row]: figure } }, before(row, ...earlier), { ...zeros, [row]: ledger }).map(
    ({ rule, rows }) => `${rule} ${rows.join(' ')}`,
  );

const year = (figure: number) => Array.from({ length: 12 }, () => figure);

describe('a figure after twelve months of zero', () => {
  it('is asked about', () => expect(asked('6', 1, year(0))).toEqual(['Q01 6']));
  it('is not while it is zero itself', () => expect(asked('6', 0, year(0))).toEqual([]));
  it('is not when one of the twelve had some', () => expect(asked('6', 1, [...year(0).slice(1), 1])).toEqual([]));
  it('is not while a month is not at hand: unknown is not zero', () => expect(asked('6', 1, year(0).slice(1))).toEqual([]));
  it('is no question of stocks', () => expect(asked('8.2', 4, year(0))).toEqual([]));
});

describe('a nought too many', () => {
  it.each([
    ['ten times last month', 30, [3]],
    ['a tenth of last month', 3, [30]],
    ['far above every month at hand', 25, [2, 1, 0]],
  ])('%s is asked about', (_, figure, earlier) => expect(asked('1.1', figure, earlier)).toEqual(['Q02 1.1']));
  it.each([
    ['nine times', 27, [3]],
    ['zero after ten', 0, [10]],
    ['much with two months at hand', 25, [2, 1]],
  ])('%s is not', (_, figure, earlier) => expect(asked('1.1', figure, earlier)).toEqual([]));
  it('a typed figure ten times the ledger is asked about', () => expect(asked('1.1', 30, [28], 3)).toEqual(['Q02 1.1']));
});

describe('digits in each other’s place', () => {
  it.each([
    ['12 for 21', 12, 21],
    ['130 for 103', 130, 103],
  ])('%s', (_, figure, last) => expect(asked('1.1', figure, [last])).toEqual(['Q03 1.1']));
  it('against the ledger', () => expect(asked('9.3', 54, [50], 45)).toEqual(['Q03 9.3']));
  it.each([
    ['the same', 12, 12],
    ['not neighbours', 321, 123],
    ['one digit', 2, 1],
  ])('%s is not asked about', (_, figure, last) => expect(asked('1.1', figure, [last])).toEqual([]));
});

it('any swap of two different neighbours is found, whichever month had which', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 999_999 }), fc.nat(), (figure, seed) => {
      const digits = [...String(figure)];
      const at = seed % (digits.length - 1);
      const other = [...digits.slice(0, at), digits[at + 1], digits[at], ...digits.slice(at + 2)].join('');
      fc.pre(digits[at] !== digits[at + 1] && !other.startsWith('0'));
      expect(asked('9.3', figure, [Number(other)])).toContain('Q03 9.3');
      expect(asked('9.3', Number(other), [figure])).toContain('Q03 9.3');
    }),
  );
});

describe('in a return', () => {
  const ledger = aLedger({
    organisation: [{ asOf: day('2025-01-01'), agencies: 0, readingPoints: 0, fullTime: 0, partTime: 0, fundsWan: 0 }],
  });
  const around = { ledger, previous: before('6', ...year(0)), earlierOverrides: [] };
  const typed = overrideFigure(statForm, draftReturn(statForm, period), { row: '6', computed: 0, reported: 1, reason: '电话投诉' });
  const draft = typed.ok ? typed.value : draftReturn(statForm, period);
  const figures = figuresOf(statForm, draft, ledger, []);

  it('the question waits for a note, and the note travels where a verifier knows nothing of it', () => {
    const findings = findingsOf(statForm, draft, figures, around);
    expect(unacknowledged(draft, findings).map(({ rule }) => rule)).toContain('Q01');
    const noted = acknowledge(draft, { rule: 'Q01', note: '确有一次投诉' });
    const settled = noted.ok ? noted.value : draft;
    expect(unacknowledged(settled, findings).map(({ rule }) => rule)).not.toContain('Q01');
    const document = documentOf(settled, figures, findings, around, day('2026-11-03'));
    expect(document.acknowledged).toEqual([{ rule: 'Q01', note: '确有一次投诉' }]);
    expect(verifyReturnFigures(statForm, document, ledger)).toEqual([]);
    expect(computeReturn(statForm, ledger, period).values['6']).toBe(0);
  });
});
