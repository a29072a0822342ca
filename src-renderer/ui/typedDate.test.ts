import { describe, expect, it } from 'vitest';
import { day } from '../../src-domain/kernel/calendarDate';
import { typedDate, typedMonth } from './typedDate';

const today = day('2026-11-23');

describe('a typed day', () => {
  it.each([
    '2026-10-10',
    '20261010',
    '2026.10.10',
    '2026/10/10',
    '2026年10月10日',
    '10月10日',
    '10-10',
    '２０２６．１０．１０',
    '2026。10。10',
    ' 2026 - 10 - 10 ',
  ])('reads %s', (text) => expect(typedDate(text, today)).toBe('2026-10-10'));
  it('fills in the zeros of 2026-1-5', () => expect(typedDate('2026-1-5', today)).toBe('2026-01-05'));
  it.each(['', '2026-02-30', '13月1日', '十月十日', '2026', '202610'])('does not guess at %j', (text) =>
    expect(typedDate(text, today)).toBeUndefined(),
  );
});

describe('a typed month', () => {
  it.each(['2026-10', '202610', '2026.10', '2026年10月', '10月', '10'])('reads %s', (text) =>
    expect(typedMonth(text, today)).toBe('2026-10'),
  );
  it.each(['', '13月', '2026-00', '2026'])('does not guess at %j', (text) => expect(typedMonth(text, today)).toBeUndefined());
});
