import { describe, expect, it } from 'vitest';
import { aFile, calendar2026 as calendar } from '../../../tests/builders/requests';
import { day } from '../../kernel/calendarDate';
import { answerDeadline, clocksOf, clockState, fixDeadline } from './clocks';
import { receivedOn } from './file';

const today = day('2026-11-23');
const due = (file: Parameters<typeof answerDeadline>[1], on = today) => answerDeadline(calendar, file, on)?.due;

describe('the day a request counts as received', () => {
  it.each([
    ['in-person', null, '2026-11-02'],
    ['signed-post', null, '2026-11-02'],
    ['ordinary-post', null, null],
    ['ordinary-post', '2026-11-03', '2026-11-03'],
    ['online', '2026-11-04', '2026-11-04'],
    ['fax', null, null],
  ] as const)('of %s, confirmed %s, is %s', (way, confirmed, expected) => {
    const receipt = { way, arrivedOn: day('2026-11-02'), confirmedOn: confirmed === null ? null : day(confirmed) };
    expect(receivedOn(receipt)).toBe(expected);
  });
});

describe('CLK-ANS and CLK-FIX', () => {
  it('take 20 and 7 working days from the receipt', () => {
    expect(due(aFile())).toBe('2026-11-30');
    expect(fixDeadline(calendar, aFile())?.due).toBe('2026-11-11');
  });

  it('show the seven days only while they run', () => {
    const ids = (on: string) => clocksOf(calendar, aFile(), day(on)).map(({ id }) => id);
    expect(ids('2026-11-11')).toEqual(['CLK-ANS', 'CLK-FIX']);
    expect(ids('2026-11-12')).toEqual(['CLK-ANS']);
  });

  it('do not run before the receipt is confirmed', () => {
    const file = aFile({ receipt: { way: 'online', arrivedOn: day('2026-11-02'), confirmedOn: null } });
    expect(clockState(file)).toBe('unconfirmed');
    expect(clocksOf(calendar, file, today)).toEqual([]);
  });

  it('begin anew when the correction comes, and stand still before', () => {
    const asked = aFile({ steps: [{ kind: 'fix-asked', on: day('2026-11-05'), until: day('2026-11-19') }] });
    expect(clockState(asked)).toBe('waiting-fix');
    expect(clocksOf(calendar, asked, today)).toEqual([]);
    const fixed = { ...asked, steps: [...asked.steps, { kind: 'fixed' as const, on: day('2026-11-10') }] };
    expect(due(fixed)).toBe('2026-12-08');
    expect(clocksOf(calendar, fixed, today).map(({ id }) => id)).toEqual(['CLK-ANS']);
  });

  it('leave out the days from asking a third party to its reply, and explain each', () => {
    const file = aFile({
      steps: [
        { kind: 'third-asked', on: day('2026-11-05'), reached: day('2026-11-06') },
        { kind: 'third-replied', on: day('2026-11-12'), view: 'objects' },
      ],
    });
    // 5, 6, 9, 10, 11 and 12 November are six working days.
    expect(due(file)).toBe('2026-12-08');
    const paused = answerDeadline(calendar, file, today)?.days.filter(({ why }) => why.code === 'pause');
    expect(paused?.map(({ date }) => date)).toEqual([5, 6, 7, 8, 9, 10, 11, 12].map((n) => `2026-11-${String(n).padStart(2, '0')}`));
  });

  it('count two consultations at a time once', () => {
    const file = aFile({
      steps: [
        { kind: 'third-asked', on: day('2026-11-05'), reached: day('2026-11-06') },
        { kind: 'organ-asked', on: day('2026-11-06'), reached: day('2026-11-06'), joint: true },
        { kind: 'organ-replied', on: day('2026-11-10'), view: 'agrees' },
        { kind: 'third-replied', on: day('2026-11-12'), view: 'agrees' },
      ],
    });
    expect(due(file)).toBe('2026-12-08');
  });

  it('stop only to the end of the 15 working days when nobody replies', () => {
    const file = aFile({ steps: [{ kind: 'third-asked', on: day('2026-11-05'), reached: day('2026-11-05') }] });
    // The third party's own limit ends on 26 November.
    expect(clocksOf(calendar, file, today).map(({ id, deadline }) => [id, deadline.due])).toContainEqual(['CLK-3P', '2026-11-26']);
    expect(due(file, day('2026-11-27'))).toBe(due(file, day('2026-12-10')));
    expect(clockState(file)).toBe('paused');
  });

  it('count the extension as a part of its own', () => {
    const file = aFile({ steps: [{ kind: 'extended', on: day('2026-11-20'), days: 10, approver: '李秀英' }] });
    const counted = answerDeadline(calendar, file, today);
    expect([counted?.extendedFrom, counted?.due]).toEqual(['2026-11-30', '2026-12-14']);
  });

  it('begin anew when the fee is paid', () => {
    const noticed = { kind: 'fee-noticed' as const, on: day('2026-11-05'), by: 'items' as const, yuan: 100, until: day('2026-12-05') };
    expect(clockState(aFile({ steps: [noticed] }))).toBe('waiting-fee');
    expect(due(aFile({ steps: [noticed, { kind: 'fee-paid', on: day('2026-11-10'), yuan: 100 }] }))).toBe('2026-12-08');
  });
});
