import { describe, expect, it } from 'vitest';
import { shippedCalendar } from '../../../src-bridge/resources/calendar';
import { workingCalendar } from '../../../src-domain/calendar/workingCalendar';
import { day } from '../../../src-domain/kernel/calendarDate';
import { aDocument, anApproval } from '../../../tests/builders/review';
import { found, inFilter, listRows, sorted } from './listView';

const calendar = workingCalendar(shippedCalendar, undefined);
const rowsOf = (...documents: readonly Parameters<typeof aDocument>[0][]) => listRows(documents.map(aDocument), calendar, () => null);
const returned = { stage: 'returned', by: '王志强', reason: '标题', at: '2026-10-09T02:00:00Z' } as const;
const ids = (rows: ReturnType<typeof rowsOf>) => rows.map(({ document }) => document.id);

describe('the list of documents under review', () => {
  it('sorts what was sent back first, then by the day of publication, then by who came first', () => {
    const rows = rowsOf(
      { id: 'later', formedOn: day('2026-10-20') },
      { id: 'second', formedOn: day('2026-10-08'), createdAt: '2026-10-08T03:00:00Z' },
      { id: 'first', formedOn: day('2026-10-08'), createdAt: '2026-10-08T02:00:00Z' },
      { id: 'done', formedOn: day('2026-09-01'), stage: anApproval() },
      { id: 'back', formedOn: day('2026-10-30'), stage: { ...returned } },
    );
    expect(ids(sorted(rows, 'urgency'))).toEqual(['back', 'first', 'second', 'later', 'done']);
    expect(ids(sorted(rows, 'newest'))[0]).toBe('second');
  });

  it('counts twenty working days from the day a document was formed, and none for what is approved', () => {
    const [open, done] = rowsOf({ formedOn: day('2026-10-08') }, { formedOn: day('2026-10-08'), stage: anApproval() });
    expect(open?.due).toBe('2026-11-04');
    expect(done?.due).toBeNull();
  });

  it('finds by every word typed, in title, number, index number, handler and file name, whatever the width of the letters', () => {
    const rows = rowsOf(
      { id: 'a', title: '关于冬春救助的通知', documentNumber: '白政发〔2026〕12号' },
      { id: 'b', title: '关于危房改造的公示', stage: anApproval() },
    );
    expect(ids(found(rows, '救助 ２０２６'))).toEqual(['a']);
    expect(ids(found(rows, '640425031/2026'))).toEqual(['b']);
    expect(ids(found(rows, '马文清'))).toEqual(['a', 'b']);
    expect(ids(found(rows, '救助 公示'))).toEqual([]);
    expect(ids(found(rows, '  '))).toEqual(['a', 'b']);
  });

  it('narrows to what is late and to what was sent back', () => {
    const rows = rowsOf({ id: 'late', formedOn: day('2026-09-01') }, { id: 'back', formedOn: day('2026-10-30'), stage: { ...returned } });
    const today = day('2026-11-10');
    expect(ids(rows.filter((row) => inFilter.late(row, today)))).toEqual(['late']);
    expect(ids(rows.filter((row) => inFilter.returned(row, today)))).toEqual(['back']);
  });
});
