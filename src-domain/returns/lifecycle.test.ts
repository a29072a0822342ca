import { describe, expect, it } from 'vitest';
import { statForm } from '../../src-bridge/resources/forms';
import { aLedger, aRecord } from '../../tests/builders/ledger';
import { day } from '../kernel/calendarDate';
import { month } from '../kernel/month';
import type { Result } from '../kernel/result';
import type { Ledger } from '../ledger/types';
import { acknowledge, draftReturn, figuresOf, overrideFigure, withdrawOverride } from './draft';
import { finaliseReturn, findingsOf, unacknowledged, type Surroundings } from './finalise';
import { historyBefore } from './history';
import { lateEntries } from './lateEntries';
import { markExported, recordReceipt, standingOf, startCorrection, supersede } from './lifecycle';
import { verifyReturnFigures } from './verifyFigures';
import type { DraftReturn, FinalisedReturn } from './versions';

const today = day('2026-11-03');
const organisation = [{ asOf: day('2025-01-05'), agencies: 1, readingPoints: 4, fullTime: 1, partTime: 2, fundsWan: 3.5 }];
const ledger = aLedger({ records: [aRecord()], organisation });
const around = (over: Partial<Surroundings> = {}): Surroundings => ({ ledger, previous: [], earlierOverrides: [], ...over });

const signed: DraftReturn = {
  ...draftReturn(statForm, month('2026-10')),
  signatories: { head: '甲', reviewer: '乙', preparer: '丙', phone: '0954-7010000' },
};

function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const final = (draft = signed, given = around()): FinalisedReturn => must(finaliseReturn(statForm, draft, given, today));
const left = { packageId: '0199d6b2-6b1e-7c3a-9a55-0d5b9f1c2e10', sequence: 7, exportedOn: today };
const receipt = { on: day('2026-11-05'), note: '人员数请核实' };
const typed = { row: '6', computed: 0, reported: 2, reason: '电话投诉未登记' };

describe('定稿', () => {
  it('freezes what the ledger says, and a verifier agrees', () => {
    const { document } = final();
    expect(document.values['1.1']).toBe(1);
    expect(verifyReturnFigures(statForm, document, ledger)).toEqual([]);
  });

  it('is refused while a cell is blank', () => {
    const refused = finaliseReturn(statForm, signed, around({ ledger: aLedger() }), today);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'hard-findings', findings: [{ rule: 'H01' }] } });
  });

  it('wants a note for every soft finding, and takes it along', () => {
    const previous = [{ period: month('2026-09'), values: { ...final().document.values, '8.2': 3 } }];
    const refused = finaliseReturn(statForm, signed, around({ previous }), today);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'unacknowledged', findings: [{ rule: 'W08', rows: ['8.2'] }] } });
    const noted = must(acknowledge(signed, { rule: 'W08', note: '新设查阅点一处' }));
    expect(final(noted, around({ previous })).document.acknowledged).toEqual([{ rule: 'W08', note: '新设查阅点一处' }]);
  });

  it('drops notes on findings that are gone', () => {
    expect(final(must(acknowledge(signed, { rule: 'W04', note: '跨月答复' }))).document.acknowledged).toEqual([]);
  });

  it('wants the names of the foot, the preparer signing once', () => {
    const unsigned = { ...signed, signatories: { ...signed.signatories, reviewer: ' ', phone: '' } };
    expect(finaliseReturn(statForm, unsigned, around(), today)).toEqual({
      ok: false,
      error: { kind: 'signatories-missing', fields: ['reviewer', 'phone'] },
    });
    const alone = { ...signed, signatories: { ...signed.signatories, head: '丙' } };
    expect(finaliseReturn(statForm, alone, around(), today)).toEqual({ ok: false, error: { kind: 'preparer-signs-twice' } });
  });
});

describe('a typed figure', () => {
  const draft = must(overrideFigure(statForm, signed, typed));

  it('stands in the return with its reason, and needs no further note', () => {
    const { document } = final(draft);
    expect(document.values['6']).toBe(2);
    expect(document.yearToDate['6']).toBe(2);
    expect(document.overrides).toEqual([{ ...typed, period: month('2026-10') }]);
    expect(verifyReturnFigures(statForm, document, ledger)).toEqual([]);
  });

  it('follows the ledger in what it was computed as', () => {
    const more: Ledger = { ...ledger, complaints: [{ id: 'k1', on: day('2026-10-09') }] };
    expect(final(draft, around({ ledger: more })).document.overrides[0]).toMatchObject({ computed: 1, reported: 2 });
  });

  it('is gone once the ledger has caught up', () => {
    const caughtUp: Ledger = { ...ledger, complaints: ['k1', 'k2'].map((id) => ({ id, on: day('2026-10-09') })) };
    expect(final(draft, around({ ledger: caughtUp })).document.overrides).toEqual([]);
  });

  it('travels with the rest of the year and moves its year to date', () => {
    const march = { row: '6', period: month('2026-03'), computed: 0, reported: 5, reason: '来信' };
    const { document } = final(draft, around({ earlierOverrides: [march] }));
    expect(document.yearToDate['6']).toBe(7);
    expect(verifyReturnFigures(statForm, document, ledger)).toEqual([]);
  });

  it('fills a row the ledger leaves blank', () => {
    const bare = { ...ledger, organisation: [] };
    const rows = ['8.1', '8.2', '8.3', '8.3.1', '8.3.2', '8.4'];
    const filled = rows.reduce(
      (each, row) => must(overrideFigure(statForm, each, { row, computed: null, reported: 0, reason: '本单位无此项' })),
      signed,
    );
    const { document } = final(filled, around({ ledger: bare }));
    expect(verifyReturnFigures(statForm, document, bare)).toEqual([]);
  });

  it.each([
    ['a heading', { row: '1' }, 'unknown-row'],
    ['less than zero', { reported: -1 }, 'not-a-figure'],
    ['no reason', { reason: '  ' }, 'reason-missing'],
  ])('is refused for %s', (_, over, error) => {
    expect(overrideFigure(statForm, signed, { ...typed, ...over })).toEqual({ ok: false, error });
  });

  it('can be withdrawn', () => {
    expect(figuresOf(statForm, withdrawOverride(draft, '6'), ledger, []).values['6']).toBe(0);
  });

  it('shows as a difference from the ledger only where no reason explains it', () => {
    const figures = figuresOf(statForm, draft, ledger, []);
    expect(findingsOf(statForm, draft, figures, around()).map(({ rule }) => rule)).not.toContain('W14');
    const unexplained = findingsOf(statForm, draft, { ...figures, overrides: [] }, around());
    expect(unacknowledged(draft, unexplained).map(({ rule }) => rule)).toContain('W14');
  });
});

describe('退回 and 更正', () => {
  const exported = markExported(final(), left);

  it('a return sent back says why', () => {
    expect(recordReceipt(exported, 'sent-back', { ...receipt, note: '' })).toEqual({ ok: false, error: 'note-missing' });
    expect(must(recordReceipt(exported, 'sent-back', receipt))).toMatchObject({ state: 'sent-back', receipt });
    expect(must(recordReceipt(exported, 'received', { ...receipt, note: '' })).state).toBe('received');
  });

  it('a correction is a new version that names the package it revises', () => {
    const draft = must(startCorrection(must(recordReceipt(exported, 'sent-back', receipt)), '补登一件投诉'));
    expect(draft.version).toBe(2);
    expect(final(draft).document.revises).toEqual({ packageId: left.packageId, reason: '补登一件投诉' });
    expect(startCorrection(exported, ' ')).toEqual({ ok: false, error: 'reason-missing' });
  });

  it('a version that never left is corrected without naming a package, one after it names the last that left', () => {
    const second = final(must(startCorrection(final(), '数字打错')));
    expect(second.document.revises).toBeNull();
    const third = final(must(startCorrection(exported, '补登')));
    const fourth = final(must(startCorrection(third, '再核对')));
    expect(fourth.document.revises).toEqual({ packageId: left.packageId, reason: '再核对' });
  });

  it('takes typed figures over to the new version', () => {
    const first = final(must(overrideFigure(statForm, signed, typed)));
    expect(must(startCorrection(first, '更正')).overrides).toEqual([{ ...typed, period: month('2026-10') }]);
  });

  it('keeps the old version whole and stands in its place', () => {
    const second = final(must(startCorrection(exported, '补登')));
    const old = supersede(exported, second);
    expect(old).toEqual({ state: 'superseded', was: exported, by: 2 });
    expect(standingOf([old, second, signed])).toBe(second);
    expect(standingOf([signed])).toBeUndefined();
  });
});

describe('an entry dated into a frozen month', () => {
  const standing = final(must(overrideFigure(statForm, signed, typed)));

  it('shows the rows it changes', () => {
    const later = { ...ledger, records: [...ledger.records, aRecord({ id: 'r2', normative: true })] };
    expect(lateEntries(statForm, standing, later)).toContainEqual({ row: '1.1', frozen: 1, now: 2, added: ['r2'], removed: [] });
    expect(lateEntries(statForm, standing, later).map(({ row }) => row)).toEqual(['1.1', '1.1.a', '1.1.b', '1.2.2']);
  });

  it('is told from one of another month', () => {
    const november = aRecord({ id: 'r2', publications: [{ channel: 'website', on: day('2026-11-02'), locator: '' }] });
    expect(lateEntries(statForm, standing, { ...ledger, records: [...ledger.records, november] })).toEqual([]);
  });

  it('is not seen in a typed figure', () => expect(lateEntries(statForm, standing, ledger)).toEqual([]));
});

describe('the returns before a month', () => {
  const of = (period: string, version = signed) => final({ ...must(overrideFigure(statForm, version, typed)), period: month(period) });

  it('give their sheets newest first and the overrides of the same year', () => {
    const [december, january, september] = [of('2025-12'), of('2026-01'), of('2026-09')];
    const { previous, earlierOverrides } = historyBefore([september, december, january, signed, of('2026-11')], month('2026-10'));
    expect(previous.map(({ period }) => period)).toEqual(['2026-09', '2026-01', '2025-12']);
    expect(earlierOverrides.map(({ period }) => period)).toEqual(['2026-09', '2026-01']);
  });

  it('speak through the version that stands', () => {
    const first = of('2026-09');
    const second = final({ ...must(startCorrection(first, '台账已补登')), overrides: [] });
    const { earlierOverrides } = historyBefore([supersede(first, second), second], month('2026-10'));
    expect(earlierOverrides).toEqual([]);
  });
});
