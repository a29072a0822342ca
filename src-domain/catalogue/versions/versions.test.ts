import { describe, expect, it } from 'vitest';
import { calendar } from '../../../src-bridge/resources/calendar';
import { legalLimits } from '../../../src-bridge/resources/legalLimits';
import { townshipCatalogue } from '../../../src-bridge/resources/catalogue';
import { aRecord } from '../../../tests/builders/ledger';
import { aDocument } from '../../../tests/builders/review';
import { nextTownship } from '../../../tests/builders/nextCatalogue';
import { day } from '../../kernel/calendarDate';
import { month } from '../../kernel/month';
import { coverage, itemCoverage } from '../coverage';
import { firstAdoption, type Adoption } from '../adoption';
import type { Catalogue } from '../types';
import { adopt, adoptTroubles, type AdoptionAct, type AdoptionGround } from './adopt';
import { difference } from './difference';
import { dutySince } from './duty';
import { effects } from './effects';
import { lineChanges } from './fields';
import { catalogueAt, catalogueVersions, itemAt } from './history';
import { itemForDocument, itemForRecord, standsUnder, versionForDocument } from './standing';
import { undoHindrances } from './undo';

const today = day('2026-11-23');
const first = firstAdoption(townshipCatalogue, day('2026-10-01'));
const next = nextTownship();
const act: AdoptionAct = {
  by: '马文清',
  at: '2026-11-23T02:00:00Z',
  source: { from: 'excel', file: '新目录.xlsx' },
  otherAgreed: false,
};
const ground = (over: Partial<AdoptionGround> = {}): AdoptionGround => ({
  inForce: townshipCatalogue,
  adoptions: [first],
  otherIds: new Set(['V01']),
  today,
  ...over,
});
const adopted = (catalogue: Catalogue, over: Partial<AdoptionGround> = {}): Adoption => {
  const done = adopt(catalogue, ground(over), { ...act, otherAgreed: true });
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
};
const second = adopted(next);
const before = catalogueVersions(townshipCatalogue, [first]);
const after = catalogueVersions(next, [first, second]);
const codes = (catalogue: Catalogue, over: Partial<AdoptionGround> = {}) => adoptTroubles(catalogue, ground(over)).map(({ code }) => code);

describe('the difference of two versions', () => {
  const found = difference(townshipCatalogue, next);

  it('names what came, went and changed, column by column', () => {
    expect(found.added.map(({ id }) => id)).toEqual(['Z51']);
    expect(found.retired.map(({ id }) => id)).toEqual(['Z29']);
    expect(found.unchanged).toBe(44);
    expect(found.tail).toBeNull();
    expect(found.changed.map((each) => [each.after.id, each.changes.map(({ column }) => column)])).toEqual([
      ['Z02', ['content']],
      ['Z09', ['limitText', 'limitDays']],
      ['Z16', ['subject']],
      ['Z52', ['id']],
      ['Z36', ['subject']],
    ]);
    const limit = found.changed[1]?.changes[1];
    expect(limit).toEqual({
      column: 'limitDays',
      before: { n: 10, unit: 'working-day', from: expect.any(String) },
      after: { n: 5, unit: 'working-day', from: expect.any(String) },
    });
  });

  it('tells lines that came from those that went', () => {
    expect(lineChanges(['标题', '正文', '文号'], ['标题', '有效性', '文号'])).toEqual({
      kept: ['标题', '文号'],
      removed: ['正文'],
      added: ['有效性'],
    });
  });

  it('is all additions for a first catalogue', () => {
    expect(difference(null, next)).toMatchObject({ changed: [], retired: [], unchanged: 0 });
    expect(difference(null, next).added).toHaveLength(50);
  });
});

describe('putting a version in force', () => {
  it('is refused for a version that is none', () => {
    const [one] = next.items;
    expect(codes({ ...next, items: [] })).toEqual(['no-items']);
    expect(codes({ ...next, items: one === undefined ? [] : [one, one] })).toEqual(['duplicate-items']);
    expect(codes({ ...next, version: 1 })).toEqual(['version-not-higher']);
    expect(codes(next, { otherIds: new Set(['Z51']) })).toEqual(['numbers-taken']);
    expect(codes({ ...next, validFrom: day('2025-12-31') })).toEqual(['valid-too-early']);
    expect(codes({ ...next, validFrom: day('2027-11-25') })).toEqual(['valid-too-late']);
    expect(codes(next)).toEqual([]);
    expect(adopt(next, ground(), { ...act, by: ' ' })).toEqual({ ok: false, error: { code: 'nobody-named' } });
  });

  it('asks before another catalogue takes the place, whose numbers of versions are its own', () => {
    const county = { ...next, catalogue: '彭阳县乡镇目录', version: 1, validFrom: day('2025-07-01') };
    expect(codes(county)).toEqual([]);
    expect(adopt(county, ground(), act)).toEqual({ ok: false, error: { code: 'other-catalogue', inForce: 'township' } });
    expect(adopt(county, ground(), { ...act, otherAgreed: true })).toMatchObject({ ok: true, value: { id: '彭阳县乡镇目录/1' } });
  });

  it('never takes up a number of a version that was in force here before', () => {
    const back = { ...townshipCatalogue, version: 2 };
    expect(codes(back, { inForce: { ...next, catalogue: '县' }, adoptions: [first, second] })).toEqual(['version-not-higher']);
  });

  it('keeps what puts the version before together again, to the letter', () => {
    expect(JSON.stringify(catalogueAt(after, 'township/1'))).toBe(JSON.stringify(townshipCatalogue));
    expect(catalogueAt(after, 'township/2')).toBe(next);
    expect(catalogueAt(after, 'township/3')).toBeNull();
    expect(itemAt(after, 1, 'Z51')).toBeNull();
    expect(second.before.map(({ id }) => id)).toEqual(['Z02', 'Z09', 'Z16', 'Z29', 'Z30', 'Z36']);
  });
});

describe('what was made under a version', () => {
  const made = aRecord({ catalogueItem: 'Z09', formedOn: day('2026-11-20'), publications: [] });

  it('keeps its limit, also without a note of its version', () => {
    expect(itemForRecord(after, { ...made, catalogueVersion: 'township/1' })?.limit.n).toBe(10);
    expect(itemForRecord(after, made)?.limit.n).toBe(10);
    expect(itemForRecord(after, { ...made, formedOn: day('2026-11-23') })?.limit.n).toBe(5);
    // A day before anything was taken in here, or a version that was taken back: the nearest there is.
    expect(itemForRecord(after, { ...made, formedOn: day('2019-01-01') })?.limit.n).toBe(10);
    expect(itemForRecord(after, { ...made, catalogueVersion: 'township/9' })?.limit.n).toBe(10);
  });

  it('is found under the number its item has now', () => {
    const under = (catalogueItem: string) => standsUnder(after, { catalogueItem, formedOn: day('2026-11-20') });
    expect([under('Z09'), under('Z30'), under('Z29')]).toEqual(['Z09', 'Z52', null]);
  });

  it('under review goes by the version of the day its clock began', () => {
    const document = aDocument({ catalogueItem: 'Z09', formedOn: day('2026-11-10') });
    expect(itemForDocument(after, document)?.limit.n).toBe(5);
    expect(itemForDocument(after, { ...document, formedOn: day('2026-10-30') })?.limit.n).toBe(10);
    expect(versionForDocument(after, document)).toBe('township/2');
    // Retired meanwhile: the version that still had it.
    expect(versionForDocument(after, { ...document, catalogueItem: 'Z29' })).toBe('township/1');
    expect(versionForDocument(after, { ...document, catalogueItem: null })).toBeUndefined();
  });
});

describe('what a version does to what is open', () => {
  const unit = { subjects: ['乡（镇）人民政府'] };
  const waiting = (id: string, catalogueItem: string | null) =>
    aRecord({ id, title: id, catalogueItem, catalogueVersion: 'township/1', formedOn: day('2026-11-10'), publications: [] });
  const records = [waiting('r1', 'Z09'), waiting('r2', 'Z29'), waiting('r3', 'Z36'), waiting('r4', null)];
  const documents = [aDocument({ id: 'd1', title: 'd1', catalogueItem: 'Z09', formedOn: day('2026-11-10') })];
  const input = { records, documents, unit, calendar, laws: legalLimits, asOf: today, confirmations: [], since: day('2026-10-01') };

  it('says it of each, once', () => {
    const told = effects(before, after, input).map(({ kind, target, code, dueBefore, dueAfter }) => [
      kind,
      target,
      code,
      dueBefore,
      dueAfter,
    ]);
    expect(told).toEqual([
      ['record', 'r1', 'stays', '2026-11-24', '2026-11-24'],
      ['record', 'r2', 'retired', '2026-12-08', '2026-12-08'],
      ['record', 'r3', 'passed-on', '2026-12-08', '2026-12-08'],
      ['record', 'r4', 'stays', '2026-12-08', '2026-12-08'],
      ['document', 'd1', 'moved', '2026-11-24', '2026-11-17'],
      ['period', 'Z04', 'stays', '2027-01-31', '2027-01-31'],
      ['item', 'Z16', 'newly-binds', null, null],
      ['item', 'Z51', 'newly-binds', null, '2026-11-30'],
    ]);
  });

  it('still counts what was made here before its item went over to somebody else', () => {
    const cover = { ...input, catalogue: next, versions: after, ledger: { records } };
    const passed = next.items.find(({ id }) => id === 'Z36');
    const other = next.items.find(({ id }) => id === 'Z17');
    if (passed === undefined || other === undefined) throw new Error('no item');
    expect(itemCoverage(cover, passed, records.slice(2, 3))).toMatchObject({ state: 'due', dueOn: '2026-12-08' });
    expect(itemCoverage(cover, other, [])).toMatchObject({ state: 'exempt' });
  });

  it('lets what was confirmed of an item stand under the number it has now', () => {
    const nil = { item: 'Z30', state: 'nil', period: month('2026-11'), by: '马文清', on: day('2026-11-20'), note: '' } as const;
    const whole = coverage({ ...input, catalogue: next, versions: after, ledger: { records: [] }, confirmations: [nil] });
    expect(whole.items.find(({ item }) => item === 'Z52')).toMatchObject({ state: 'nil' });
  });

  it('lets a period that was missed stand when only words changed', () => {
    const monthly = next.items.find(({ id }) => id === 'Z51');
    if (monthly === undefined) throw new Error('no item');
    const third = { ...next, version: 3, items: [{ ...monthly, content: ['别的话'], validFrom: day('2027-02-01') }] };
    const then = catalogueVersions(third, [first, second, adopted(third, { inForce: next, adoptions: [first, second] })]);
    const [changed] = third.items;
    expect(changed === undefined ? null : dutySince(then, changed)).toBe('2026-11-01');
    expect(dutySince(after, monthly)).toBe('2026-11-01');
  });
});

describe('taking a version back', () => {
  const made = { records: [], documents: [], confirmations: [], proposals: [], packagesWrittenAt: ['2026-11-23T01:00:00Z'] };

  it('is free while nothing was made under it', () => {
    expect(undoHindrances(second, made)).toEqual([]);
  });

  it('names everything that was', () => {
    expect(undoHindrances(first, made)).toContain('first-version');
    expect(
      undoHindrances(second, {
        records: [{ catalogueVersion: 'township/2', catalogueItem: 'Z01' }],
        documents: [{ catalogueItem: 'Z51' }],
        confirmations: [{ item: 'Z52' }],
        proposals: [{ catalogue: 'township', catalogueVersion: 2 }],
        packagesWrittenAt: ['2026-11-23T03:00:00Z'],
      }),
    ).toEqual(['record', 'document', 'confirmation', 'proposal', 'package']);
    const old = { records: [{ catalogueVersion: 'township/1', catalogueItem: 'Z09' }], documents: [{ catalogueItem: 'Z09' }] };
    expect(undoHindrances(second, { ...made, ...old, proposals: [{ catalogue: 'township', catalogueVersion: 1 }] })).toEqual([]);
  });
});
