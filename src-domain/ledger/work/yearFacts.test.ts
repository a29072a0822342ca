import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aLedger, anyLedger, aRecord } from '../../../tests/builders/ledger';
import { aBatch, aMailbox, anAccount } from '../../../tests/builders/work';
import { day } from '../../kernel/calendarDate';
import type { EntryNote, WorkEntry } from './types';
import { workFacts, yearFacts } from './yearFacts';

const facts = (work: readonly WorkEntry[], notes: readonly EntryNote[] = [], ledger = aLedger()) => yearFacts(work, notes, ledger, 2026);

describe('what a year counts', () => {
  it('of mailboxes: received, closed and the rate, each platform apart and together', () => {
    const work = [
      aMailbox({ id: 'm1', received: 4000, closed: 3800 }),
      aMailbox({ id: 'm2', on: day('2026-11-01'), received: 695, closed: 610 }),
      aMailbox({ id: 'm3', platform: '县长信箱', received: 168, closed: 168 }),
      aMailbox({ id: 'old', on: day('2025-12-01'), received: 9, closed: 9 }),
    ];
    const { mailboxes } = facts(work);
    expect(mailboxes.platforms[0]).toMatchObject({ received: { value: 4695, ids: ['m1', 'm2'] }, closed: { value: 4410 }, rate: '93.93' });
    expect(mailboxes).toMatchObject({ received: { value: 4863, ids: ['m1', 'm2', 'm3'] }, rate: '94.14' });
    expect(workFacts(work, [], aLedger(), '2026-11').mailboxes.received.ids).toEqual(['m2']);
    expect(facts([]).mailboxes).toMatchObject({ received: { value: 0 }, rate: null });
  });

  it('of mailboxes: how many were satisfied, of those asked; a month that does not tell is no zero', () => {
    const { mailboxes } = facts([
      aMailbox({ id: 'm1', opinions: { rated: 100, satisfied: 98 } }),
      aMailbox({ id: 'm2', on: day('2026-11-01') }),
      aMailbox({ id: 'm3', platform: '县长信箱', opinions: { rated: 0, satisfied: 0 } }),
    ]);
    expect(mailboxes).toMatchObject({ rated: { value: 100, ids: ['m1', 'm3'] }, satisfied: { value: 98 }, satisfaction: '98.00' });
    expect(mailboxes.platforms.map(({ satisfaction }) => satisfaction)).toEqual(['98.00', null]);
  });

  it('of mailboxes: a share between 0 and 100, whatever the counts', () => {
    const opinions = fc.nat(5000).chain((rated) => fc.nat(rated).map((satisfied) => ({ rated, satisfied })));
    fc.assert(
      fc.property(fc.array(fc.option(opinions, { nil: undefined })), (all) => {
        const { satisfaction, rated } = facts(all.map((each, at) => aMailbox({ id: `m${at}`, opinions: each }))).mailboxes;
        if (satisfaction === null) expect(rated.value).toBe(0);
        else expect(Number(satisfaction) >= 0 && Number(satisfaction) <= 100).toBe(true);
      }),
    );
  });

  it('of 建议提案: the latest telling of each batch, by state with shares', () => {
    const earlier = aBatch({ id: 'p0', on: day('2026-06-30'), states: { closed: 1, underway: 37, planned: 0, impossible: 0 } });
    const others = aBatch({
      id: 'p2',
      kind: 'proposal',
      session: '县九届政协二次会议',
      states: { closed: 56, underway: 20, planned: 11, impossible: 7 },
      answered: 94,
      published: 90,
    });
    const { proposals } = facts([aBatch(), earlier, others]);
    expect(proposals.total).toEqual({ value: 132, ids: ['p1', 'p2'] });
    expect(proposals.states.closed).toEqual({ value: 70, share: '53.03', ids: ['p1', 'p2'] });
    const [suggestions, motions] = proposals.kinds;
    expect(suggestions).toMatchObject({ kind: 'suggestion', total: { value: 38 }, states: { closed: { share: '36.84' } } });
    expect(motions).toMatchObject({ kind: 'proposal', states: { closed: { share: '59.57' } }, published: { value: 90, share: '95.74' } });
  });

  it('of records: 五公开 and 重点领域 as tagged, with the records behind each', () => {
    const ledger = aLedger({ records: [aRecord({ id: 'r1' }), aRecord({ id: 'r2' }), aRecord({ id: 'r3', leadUnit: false })] });
    const notes = ['r1', 'r2', 'r3'].map((id): EntryNote => ({ id, field: 'budget', stages: id === 'r1' ? ['decision', 'result'] : [] }));
    const { records } = facts([], notes, ledger);
    expect(records.byField).toEqual([{ field: 'budget', value: 2, ids: ['r1', 'r2'] }]);
    expect(records.byStage).toMatchObject({ decision: { value: 1, ids: ['r1'] }, execution: { value: 0 } });
  });

  it('of accounts and reading points: those open at its end, and the posts of its months', () => {
    const work: WorkEntry[] = [
      anAccount({ posts: { '2025-12': 9, '2026-01': 4, '2026-10': 3 } }),
      anAccount({ id: 'a2', kind: 'weibo', closedOn: day('2026-05-01'), posts: { '2026-02': 2 } }),
      { book: 'point', id: 'l1', on: day('2026-12-31'), name: '政务服务中心', place: '一楼', closedOn: null },
      { book: 'point', id: 'l2', on: day('2027-01-01'), name: '文化站', place: '一楼', closedOn: null },
    ];
    const { accounts, points } = facts(work);
    expect(accounts).toMatchObject({ open: { ids: ['a1'] }, posts: { value: 9 }, byKind: { weibo: { value: 0 } } });
    expect(points.ids).toEqual(['l1']);
  });

  it('adds its months up to the year, whatever the ledger', () =>
    fc.assert(
      fc.property(anyLedger(), (ledger) => {
        const months = Array.from({ length: 12 }, (_, at) => workFacts([], [], ledger, `2026-${String(at + 1).padStart(2, '0')}`));
        const year = yearFacts([], [], ledger, 2026);
        const sum = (of: (each: typeof year) => number) => months.reduce((total, each) => total + of(each), 0);
        for (const of of [
          (each: typeof year) => each.records.published.value,
          (each: typeof year) => each.responses.total.value,
          (each: typeof year) => each.trainings.persons.value,
          (each: typeof year) => each.cases.litigation.value,
          (each: typeof year) => each.interpretations.total.value,
        ])
          expect(sum(of)).toBe(of(year));
      }),
      { numRuns: 40 },
    ));
});
