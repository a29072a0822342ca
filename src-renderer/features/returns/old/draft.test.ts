import { describe, expect, it } from 'vitest';
import { statForm } from '../../../../src-bridge/resources/forms';
import { day } from '../../../../src-domain/kernel/calendarDate';
import { month } from '../../../../src-domain/kernel/month';
import { valueRows } from '../../../../src-domain/returns/form';
import type { OldCell, OldReading } from '../../../../src-domain/returns/old/types';
import { soundFigures } from '../../../../tests/builders/oldReturns';
import { onlyBlank, problemsOf, sheetDraft, typedCells, type SheetDraft } from './draft';

const today = day('2026-11-23');

function aReading(over: Partial<OldReading> = {}, cells: Readonly<Record<string, Partial<OldCell>>> = {}): OldReading {
  const figures = soundFigures();
  return {
    sheet: '10月',
    form: 'stat-2014',
    year: 2025,
    month: month('2025-10'),
    annual: false,
    guessedColumns: false,
    strangers: [],
    cells: valueRows(statForm).map(({ id }) => ({
      row: id,
      value: figures[id] ?? null,
      yearToDate: null,
      place: 'C6',
      written: '',
      doubts: [],
      other: '',
      ...cells[id],
    })),
    ...over,
  };
}

const problems = (reading: OldReading, draft: Partial<SheetDraft> = {}) =>
  problemsOf([{ reading, draft: { ...sheetDraft(reading), ...draft }, form: statForm }], today).map(
    ({ field, text }) => `${field} ${text}`,
  );

describe('a sheet that was read', () => {
  it('without doubts is ready', () => expect(problems(aReading())).toEqual([]));

  it('waits until every doubtful cell was looked at or typed', () => {
    const reading = aReading({}, { '6': { value: null, doubts: ['blank'] }, '9.1': { value: 3, doubts: ['words'] } });
    expect(problems(reading)).toEqual(['old-0-6 10月，六、举报投诉数量：请看过再勾“看过”', expect.stringMatching(/^old-0-9-1 /)]);
    expect(problems(reading, { seen: ['6', '9.1'] })).toEqual([]);
    expect(onlyBlank(reading)).toEqual(['6']);
  });

  it('takes no words for a figure, and an emptied field for blank', () => {
    const reading = aReading({}, { '6': { value: 2, doubts: ['words'] } });
    expect(problems(reading, { typed: { '6': '两件' }, seen: ['6'] })).toEqual([expect.stringMatching(/要填数字/)]);
    expect(typedCells({ ...sheetDraft(reading), typed: { '6': ' ', '9.1': '１２' } })).toEqual({ '6': null, '9.1': 12 });
  });

  it('waits for a look at broken sums', () => {
    const reading = aReading({}, { '3.1.4': { value: 9 } });
    expect(problems(reading)).toEqual([expect.stringMatching(/^old-0-sums /)]);
    expect(problems(reading, { sumsSeen: true })).toEqual([]);
  });

  it('needs its time, and one that has passed', () => {
    expect(problems(aReading({ year: null, month: null }))).toEqual(['old-0-month 10月：请填是哪个月的']);
    expect(problems(aReading(), { month: month('2026-11') })).toEqual(['old-0-month 10月：时间还没有到']);
    expect(problems(aReading(), { kind: 'year', year: '二〇' })).toEqual(['old-0-year 10月：请填是哪一年的']);
    expect(problems(aReading(), { kind: 'year', year: '2018' })).toEqual([]);
  });

  it('of one month twice is taken once; one left out asks nothing', () => {
    const both = [aReading(), aReading({ sheet: '10月 (2)' }, { '6': { doubts: ['blank'] } })];
    const asked = (taken: boolean) =>
      problemsOf(
        both.map((reading, at) => ({ reading, draft: { ...sheetDraft(reading), seen: ['6'], taken: at === 0 || taken }, form: statForm })),
        today,
      ).map(({ text }) => text);
    expect(asked(true)).toEqual(['有两张都是2025年10月的，请只收一张']);
    expect(asked(false)).toEqual([]);
  });

  it('of which none is chosen takes nothing in', () =>
    expect(problems(aReading(), { taken: false })).toEqual([expect.stringMatching(/^old-take /)]));
});
