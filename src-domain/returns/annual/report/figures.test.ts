import { describe, expect, it } from 'vitest';
import { annualForm } from '../../../../src-bridge/resources/annual';
import { aLedger, aRecord, aRequest } from '../../../../tests/builders/ledger';
import { reportNames as names } from '../../../../tests/builders/reports';
import { aTownship } from '../../../../tests/builders/unit';
import { aBatch, aMailbox } from '../../../../tests/builders/work';
import { day } from '../../../kernel/calendarDate';
import type { EntryNote, WorkEntry } from '../../../ledger/work/types';
import { freshAnnual, typeSlot } from '../work';
import { reportFigures } from './figures';
import { slotsUsed, writtenOut, type LayoutText, type ReportLayout } from './layout';
import { filledSlots, isTyped, slotTexts } from './slots';

const figuresOf = (work: readonly WorkEntry[], notes: readonly EntryNote[] = []) =>
  reportFigures({
    year: 2026,
    ledger: aLedger({ records: [aRecord({ id: 'r1' })], requests: [aRequest({ closedOn: day('2026-10-20'), feeYuan: 30 })] }),
    work,
    notes,
    catalogue: null,
    village: null,
    names,
  });

describe('figures of the books in the report', () => {
  it('say nothing of a book nobody has written in, and 0 of one that is kept', () => {
    expect(figuresOf([]).slots).toMatchObject({ 'mailbox.received': null, 'gazette.issues': null, 'catalogue.items': null });
    expect(figuresOf([aMailbox({ on: day('2025-03-01') })]).slots).toMatchObject({ 'mailbox.received': '0', 'mailbox.rate': null });
  });

  it('tell each platform and each batch apart, the latest telling of a batch', () => {
    const earlier = aBatch({ id: 'p0', on: day('2026-06-30'), states: { closed: 1, underway: 37, planned: 0, impossible: 0 } });
    const { lists, slots } = figuresOf([aMailbox(), aBatch(), earlier]);
    expect(lists).toEqual({ platform: ['“331”监管平台'], batch: ['县九届人大二次会议 county suggestion'], field: ['budget', 'welfare'] });
    expect(slots).toMatchObject({
      'platform.“331”监管平台.closed': '4410',
      'batch.县九届人大二次会议 county suggestion.closedShare': '36.84',
      'batch.县九届人大二次会议 county suggestion.kind': '人大代表建议',
      'fee.count': '1',
      'fee.yuan': '30',
    });
  });

  it('count 重点领域 only where records are tagged', () => {
    expect(figuresOf([]).slots['field.welfare.published']).toBeNull();
    const { slots } = figuresOf([], [{ id: 'r1', field: 'budget' }]);
    expect([slots['field.budget.published'], slots['field.welfare.published']]).toEqual(['1', '0']);
  });
});

describe('a paragraph of a list', () => {
  const each: LayoutText = { kind: 'text', id: 'm', text: '{each.name}受理{each.received}件。', each: 'platform' };
  const layout: ReportLayout = { id: 'x', name: 'x', title: 'x', parts: [{ id: 'p', heading: '', blocks: [each] }] };
  const texts = (work: readonly WorkEntry[]) => writtenOut(layout, figuresOf(work)).parts.flatMap(({ blocks }) => blocks);

  it('stands once for each entry under an id of its own', () =>
    expect(texts([aMailbox(), aMailbox({ id: 'm2', platform: '县长信箱' })])).toMatchObject([
      { id: 'm/“331”监管平台' },
      { id: 'm/县长信箱', text: '{platform.县长信箱.name}受理{platform.县长信箱.received}件。' },
    ]));

  it('stands once and blank where there is none', () => {
    const out = writtenOut(layout, figuresOf([]));
    expect(slotsUsed(out, []).map((slot) => figuresOf([]).slots[slot] ?? null)).toEqual([null, null]);
    expect(slotsUsed(out, ['m/'])).toEqual([]);
  });
});

describe('what is typed into the report', () => {
  const tables = slotTexts(annualForm, { unit: aTownship(), year: 2026, values: {}, stat: { '1.1': null } });

  it('fills what no table and no book says, and gives way to a book that comes to say it', () => {
    const work = typeSlot(typeSlot(freshAnnual(annualForm, 2026, 'nine'), 'gazette.issues', ' 6 '), 'S:1.1', '9');
    const of = (books: Record<string, string | null>) => filledSlots(tables, books, work.slots ?? {});
    expect([of({})['gazette.issues'], of({ 'gazette.issues': '4' })['gazette.issues']]).toEqual(['6', '4']);
    // A blank cell of a table is filled in the table.
    expect(of({})['S:1.1']).toBeNull();
    expect([isTyped('S:1.1', tables, {}), isTyped('growth', tables, {}), isTyped('hand.score', tables, {})]).toEqual([false, true, true]);
    expect(typeSlot(work, 'gazette.issues', ' ').slots).toEqual({ 'S:1.1': '9' });
  });

  it('asks how the unit is reached only where its own page does not say', () => {
    const of = (address: string) => slotTexts(annualForm, { unit: aTownship({ address }), year: 2026, values: {}, stat: {} });
    expect(isTyped('unit.address', of(''), {})).toBe(true);
    expect(of('白阳镇建设街1号')['unit.address']).toBe('白阳镇建设街1号');
  });

  it.each([
    [9721, 13230, '增加36.1%'],
    [100, 93, '减少7.0%'],
    [5, 5, '持平'],
    [0, 5, undefined],
  ])('the growth from %s to %s is %s', (before, now, said) => {
    const sources = { unit: aTownship(), year: 2026, values: {}, stat: { '1.1': now }, lastStat: { '1.1': before } };
    expect(slotTexts(annualForm, sources)['growth']).toBe(said);
  });
});
