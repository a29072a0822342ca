import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { allForms, statForm } from '../../src-bridge/resources/forms';
import { month } from '../../src-domain/kernel/month';
import type { Ledger } from '../../src-domain/ledger/types';
import type { TrustList } from '../../src-domain/packages/trustList';
import { openCountyDb, type CountyDb } from '../../src-main/host/county/countyDb';
import { countyImport } from '../../src-main/host/county/countyImport';
import { readProposals } from '../../src-main/host/county/countyProposals';
import { countySummary } from '../../src-main/host/county/countySummary';
import { summaryWorkbook } from '../../src-main/host/county/summaryWorkbook';
import { readTrustFile } from '../../src-main/host/packages/trustFile';
import { aProposal } from '../builders/proposal';
import { changed, goodPayload, key, makePackage, trustedKey, unit, vectors, type LooseJson, type Recipe } from '../packages/packageBuilder';

const vector = (name: string) => join(vectors, 'packages', name);
const first = vector('640425031-2026-09-0001.gkpkg');
const second = vector('640425031-2026-10-0002.gkpkg');
const other = vector('640425036-2026-10-0001.gkpkg');

describe('county import', () => {
  let root = '';
  let folder = '';
  let db: CountyDb;
  let trust: TrustList;
  let payload: Awaited<ReturnType<typeof goodPayload>>;

  const open = async () => {
    const opened = await openCountyDb(join(root, 'county-db'));
    if (!opened.ok) throw new Error(opened.error);
    return opened.value;
  };
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'county-'));
    const read = await readTrustFile(join(vectors, 'trust.json'));
    if (!read.ok) throw new Error(read.error);
    trust = { ...read.value, keys: [...read.value.keys, trustedKey(key)] };
    payload = await goodPayload();
  });
  // Making a database takes seconds on a busy machine: one for all, emptied in between.
  beforeAll(async () => void (db = await open()), 120_000);
  afterAll(async () => {
    await db.close();
    rmSync(root, { recursive: true });
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(root, 'packages-'));
    await db.query('delete from county_packages');
    await db.query('delete from county_units');
    await db.query('delete from county_proposals');
  });

  const take = (...paths: string[]) =>
    countyImport(
      paths.map((path) => ({ path, file: path.slice(path.lastIndexOf('/') + 1) })),
      { db, trust, forms: allForms, now: '2026-11-05T00:00:00Z' },
    );
  /** Writes a package of the builder's unit and gives its path and the digest the next one must name. */
  const make = (name: string, sequence: number, previous: string | null, recipe: Partial<Recipe> = {}) => {
    const made = makePackage({ payload, ...recipe, predicate: { sequence, previous, ...recipe.predicate } });
    const path = join(folder, `${name}.gkpkg`);
    writeFileSync(path, made.bytes);
    return { path, sha256: made.statementSha256 };
  };
  const codesOf = (outcome: Awaited<ReturnType<typeof take>>) =>
    outcome.refused.flatMap(({ problems }) => problems.map(({ code }) => code));
  const states = async () =>
    (await db.query('select sequence, state from county_packages order by unit, sequence')).map((row) =>
      Object.values(row as object).join(' '),
    );

  it('takes a folder in chain order, whatever the order of the files, and the same again changes nothing', async () => {
    const once = await take(second, other, first);
    expect(once).toMatchObject({ refused: [], unchanged: [], missing: [], warnings: [] });
    expect(once.imported.map(({ unit: code, sequence, state }) => [code, sequence, state])).toEqual([
      ['640425031', 1, 'accepted'],
      ['640425031', 2, 'accepted'],
      ['640425036', 1, 'accepted'],
    ]);
    const before = await db.query('select * from county_packages order by unit, sequence');
    const twice = await take(first, second, other);
    expect(twice).toEqual({ imported: [], unchanged: expect.any(Array), refused: [], missing: [], warnings: [] });
    expect(twice.unchanged).toHaveLength(3);
    expect(await db.query('select * from county_packages order by unit, sequence')).toEqual(before);
  });

  it('keeps the wishes for the catalogue that came with a return, each once; what cannot be read of them refuses nothing', async () => {
    const withWishes = (...proposals: unknown[]) => changed(payload, 'data/catalogue.json', (it) => ({ ...it, proposals }));
    const one = make('one', 1, null, { payload: withWishes(aProposal()) });
    const again = make('again', 2, one.sha256, {
      payload: withWishes(aProposal({ reason: '改了主意' }), aProposal({ id: 'p2', kind: 'retire' })),
    });
    const odd = make('odd', 3, again.sha256, { payload: changed(payload, 'data/catalogue.json', (it) => ({ ...it, proposals: '无' })) });
    expect(await take(one.path, again.path, odd.path, one.path)).toMatchObject({ refused: [], imported: { length: 3 } });
    const { sentWith: _, ...sent } = aProposal();
    expect(await readProposals(db)).toEqual([
      { unit: unit.code, name: unit.name, period: '2026-10', proposal: sent },
      { unit: unit.code, name: unit.name, period: '2026-10', proposal: { ...sent, id: 'p2', kind: 'retire' } },
    ]);
  });

  it('makes room for wishes in a database that was there before them', async () => {
    await take(first);
    await db.query('drop table county_proposals');
    await db.close();
    db = await open();
    expect(await readProposals(db)).toEqual([]);
    expect((await take(first)).unchanged).toHaveLength(1);
  });

  it('keeps what it has over a restart', async () => {
    await take(first);
    await db.close();
    db = await open();
    expect((await take(first, second)).imported.map(({ sequence }) => sequence)).toEqual([2]);
  });

  it('refuses the bad ones and takes the others in all the same', async () => {
    const outcome = await take(vector('bad-sig-revoked.gkpkg'), first, vector('bad-zip-suffix.gkpkg'));
    expect(outcome.imported).toHaveLength(1);
    expect(outcome.refused.map(({ file }) => file).sort()).toEqual(['bad-sig-revoked.gkpkg', 'bad-zip-suffix.gkpkg']);
  });

  it('holds a package after a gap, names what is missing, and settles it when the gap is filled', async () => {
    const held = await take(second);
    expect(held.imported).toMatchObject([{ sequence: 2, state: 'pending' }]);
    expect(held.missing).toEqual([{ unit: '640425031', sequence: 1 }]);
    const summary = await countySummary(db, statForm, month('2026-10'));
    expect(summary.byUnit['640425031']).toMatchObject({ pending: true });
    const filled = await take(first);
    expect(filled).toMatchObject({ imported: [{ sequence: 1, state: 'accepted' }], missing: [] });
    expect(await states()).toEqual(['1 accepted', '2 accepted']);
    expect((await countySummary(db, statForm, month('2026-10'))).byUnit['640425031']).not.toHaveProperty('pending');
  });

  it('chain/fork: two packages of one number', async () => {
    const one = make('one', 1, null);
    const twin = make('twin', 1, null);
    expect((await take(one.path)).imported).toHaveLength(1);
    expect(codesOf(await take(twin.path))).toEqual(['chain/fork']);
    expect(await states()).toEqual(['1 accepted']);
  });

  it('chain/rollback: another package with a number long past', async () => {
    const one = make('one', 1, null);
    const two = make('two', 2, one.sha256, { predicate: { packageId: 'second' } });
    expect((await take(one.path, two.path)).imported).toHaveLength(2);
    expect(codesOf(await take(make('again', 1, null).path))).toContain('chain/rollback');
    expect(await states()).toEqual(['1 accepted', '2 accepted']);
  });

  it('chain/previous-mismatch: another history', async () => {
    const one = make('one', 1, null);
    await take(one.path);
    expect(codesOf(await take(make('two', 2, 'f'.repeat(64)).path))).toEqual(['chain/previous-mismatch']);
    await take(first);
    expect(codesOf(await take(vector('bad-chain-previous.gkpkg')))).toEqual(['chain/previous-mismatch']);
  });

  it('lets the newest correction stand and lists who is missing', async () => {
    const one = make('one', 1, null);
    const corrected = changed(payload, 'data/return.json', (it) => {
      const { values, yearToDate } = it;
      const computed = values['6'] ?? 0;
      const overrides = [{ row: '6', computed, reported: computed + 5, reason: '漏登五件' }];
      return {
        ...it,
        values: { ...values, '6': computed + 5 },
        yearToDate: { ...yearToDate, '6': (yearToDate['6'] ?? 0) + 5 },
        overrides,
        revises: { packageId: 'x', reason: '漏登' },
      };
    });
    const two = make('two', 2, one.sha256, { payload: corrected });
    const outcome = await take(one.path, two.path, first, second);
    expect(outcome.refused).toEqual([]);
    const summary = await countySummary(db, statForm, month('2026-10'));
    const { values }: LooseJson = JSON.parse(String(payload['data/return.json']));
    const original = values['6'] ?? 0;
    expect(summary.units).toBe(2);
    expect(summary.byUnit[unit.code]?.values['6']).toBe(original + 5);
    expect(summary.values['6']).toBe(original + 5 + (summary.byUnit['640425031']?.values['6'] ?? 0));
    expect(summary.missing.map(({ unit: code }) => code)).toEqual(['640425032', '640425033', '640425034', '640425035']);
  });

  it('warns when a month does not continue the one before (H14), and takes it all the same', async () => {
    // The vector of October in front of a September whose year to date is another.
    const september = changed(payload, 'data/return.json', (it) => ({ ...it, period: '2026-09' }));
    const ledger: Ledger = JSON.parse(String(payload['data/ledger.json']));
    const { computeReturn } = await import('../../src-domain/returns/compute');
    const computed = computeReturn(statForm, ledger, month('2026-09'));
    const overrides = [{ row: '6', computed: computed.values['6'], reported: (computed.values['6'] ?? 0) + 7, reason: '补' }];
    const fitting = changed(september, 'data/return.json', (it) => ({
      ...it,
      values: { ...computed.values, '6': (computed.values['6'] ?? 0) + 7 },
      yearToDate: { ...computed.yearToDate, '6': (computed.yearToDate['6'] ?? 0) + 7 },
      basis: computed.basis,
      overrides,
    }));
    const one = make('one', 1, null, { payload: fitting, predicate: { period: month('2026-09') } });
    const two = make('two', 2, one.sha256);
    const outcome = await take(one.path, two.path);
    expect(outcome.refused).toEqual([]);
    expect(outcome.imported).toHaveLength(2);
    expect(outcome.warnings).toMatchObject([{ file: 'two.gkpkg', problems: [{ code: 'H14' }] }]);
    expect(outcome.warnings[0]?.problems[0]?.where).toContain('6');
  });

  it('is locked for others while it is open', async () => {
    expect(await openCountyDb(join(root, 'county-db'))).toEqual({ ok: false, error: 'county-busy' });
  });

  it('opens as a workbook with a column a unit', async () => {
    await take(first, second, other);
    const summary = await countySummary(db, statForm, month('2026-10'));
    const { default: excel } = await import('exceljs');
    const book = new excel.Workbook();
    const bytes = await summaryWorkbook(statForm, month('2026-10'), summary);
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    const sheet = book.worksheets[0];
    expect(sheet?.getRow(2).values).toEqual([undefined, '统计指标', '单位', '合计', '白阳镇人民政府', '城阳乡人民政府']);
    expect(sheet?.getRow(3).getCell(3).value).toBe(summary.values['1.1']);
  });
});
