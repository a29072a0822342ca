import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allForms } from '../../src-bridge/resources/forms';
import { runVerify } from '../../src-main/cli/verify';
import { countyMessageKinds, type CountyMessageKind } from '../../src-domain/county/messages';
import { verifyPackage } from '../../src-main/host/packages/verifyPackage';
import { flipped } from '../builders/damage';
import { countyList, countyPackage, goodMessages, office, officeKey } from '../builders/countyMessages';
import { goodPayload, key, makePackage, stranger, trustedKey, trustOf, unit } from './packageBuilder';

let folder = '';
const file = (bytes: Buffer, at = 0): string => {
  const path = join(folder, `message-${String(at)}.gkpkg`);
  writeFileSync(path, bytes);
  return path;
};
const verdictOn = (bytes: Buffer, trust = countyList) => verifyPackage(file(bytes), { trust, forms: allForms });
const codesOf = async (bytes: Buffer, trust = countyList) => (await verdictOn(bytes, trust)).problems.map(({ code }) => code);

interface Loose {
  readonly items: readonly object[];
}
const changed = (kind: CountyMessageKind, change: (payload: Loose) => object): object =>
  change(structuredClone(goodMessages[kind]) as Loose);
const withCards = (id: string, range: object): object => {
  const { cards, ...rest } = goodMessages.supervision as { cards: { id: string }[] };
  return { ...rest, cards: cards.map((card) => (card.id === id ? { ...card, ...range } : card)) };
};

/** Payloads that are JSON of the right kind and cannot be used. */
const unusable: readonly (readonly [string, CountyMessageKind, object])[] = [
  ['another schema', 'calendar', changed('calendar', (each) => ({ ...each, schema: 'gongkai/calendar/2' }))],
  ['a calendar without years', 'calendar', changed('calendar', (each) => ({ ...each, years: [] }))],
  ['a day that does not exist', 'calendar', changed('calendar', (each) => ({ ...each, knownThrough: '2026-02-30' }))],
  ['a year nobody announced', 'calendar', changed('calendar', (each) => ({ ...each, knownThrough: '2027-12-31' }))],
  ['a calendar with items for festivals', 'calendar', changed('calendar', (each) => ({ ...each, local: { region: '宁夏', items: [] } }))],
  ['cards with a gap', 'supervision', withCards('yellow', { max: 2 })],
  ['cards that overlap', 'supervision', withCards('yellow', { max: 4 })],
  ['red before the due day', 'supervision', withCards('red', { max: 0 })],
  ['half a working day', 'supervision', withCards('red', { max: -1.5 })],
  ['an item twice', 'catalogue', changed('catalogue', ({ items, ...each }) => ({ ...each, items: [items[0], items[0]] }))],
  ['an item without a limit', 'catalogue', changed('catalogue', (each) => ({ ...each, items: [{ ...each.items[0], limit: null }] }))],
  ['a list that trusts no county', 'trust', trustOf(trustedKey(key))],
  ['coverage instead of a catalogue', 'catalogue', { schema: 'gongkai/coverage/1', catalogueVersion: 1, items: [] }],
];

describe('what a county sends to its units', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'messages-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(countyMessageKinds)('%s is accepted and read', async (kind) => {
    const verdict = await verdictOn(countyPackage(kind).bytes);
    expect(verdict.problems).toEqual([]);
    expect(verdict).toMatchObject({ accepted: true, message: { kind }, keyid: officeKey.publicKey.keyid });
  });

  it('keeps a filled local layer', async () => {
    const { message } = await verdictOn(countyPackage('calendar').bytes);
    expect(message?.kind === 'calendar' && message.payload.local?.festivals.length).toBeGreaterThan(10);
  });

  it.each(unusable)('%s is content/schema', async (_, kind, payload) => {
    const codes = new Set(await codesOf(countyPackage(kind, { payload }).bytes));
    expect(codes).toEqual(new Set(['content/schema']));
  });

  it.each(countyMessageKinds)('%s signed with a unit’s key is not believed', async (kind) => {
    const both = trustOf(...countyList.keys, trustedKey(key, { unit: office.code, name: office.name }));
    expect(await codesOf(countyPackage(kind, { signer: key }).bytes, both)).toEqual(['signature/wrong-unit']);
    const own = trustOf(...countyList.keys, trustedKey(key));
    expect(await codesOf(countyPackage(kind, { signer: key, predicate: { unit } }).bytes, own)).toContain('signature/wrong-unit');
  });

  it('of an unknown, revoked or outdated key is not believed', async () => {
    expect(await codesOf(countyPackage('calendar', { signer: stranger }).bytes)).toEqual(['signature/unknown-key']);
    const [county] = countyList.keys;
    if (county === undefined) throw new Error('no county key');
    expect(await codesOf(countyPackage('calendar').bytes, trustOf({ ...county, revokedAt: '2026-11-01T00:00:00Z' }))).toEqual([
      'signature/revoked-key',
    ]);
    expect(await codesOf(countyPackage('calendar', { predicate: { createdAt: '2025-12-31T10:00:00Z' } }).bytes)).toEqual([
      'signature/not-valid-then',
    ]);
  });

  it('with a file beside its own is refused', async () => {
    const payload = { 'data/calendar.json': JSON.stringify(goodMessages.calendar), 'data/files/x.txt': 'x' };
    const { bytes } = makePackage({ payload, signer: officeKey, predicate: { kind: 'calendar', unit: office, period: null } });
    expect(await codesOf(bytes)).toEqual(['content/file-unlisted']);
    const missing = makePackage({ payload: {}, signer: officeKey, predicate: { kind: 'calendar', unit: office, period: null } });
    expect(await codesOf(missing.bytes)).toContain('content/schema');
  });

  it('too deep, with a key twice or no JSON at all is not read', async () => {
    const write = (text: string) =>
      codesOf(
        makePackage({
          payload: { 'data/calendar.json': text },
          signer: officeKey,
          predicate: { kind: 'calendar', unit: office, period: null },
        }).bytes,
      );
    expect(await write(`${'{"a":'.repeat(17)}1${'}'.repeat(17)}`)).toEqual(['content/not-json']);
    expect(await write('{"schema":"gongkai/calendar/1","schema":"gongkai/calendar/1"}')).toEqual(['content/duplicate-key']);
    expect(await write('knownThrough: 2027')).toEqual(['content/not-json']);
  });

  it('of another county is not its list of keys', async () => {
    const payload = { ...countyList, county: { code: '640423', name: '隆德县' } };
    expect(await codesOf(countyPackage('trust', { payload }).bytes)).toEqual(['content/unit-mismatch']);
  });

  it('with any bit flipped is refused, or says the same: dates of the zip itself mean nothing', async () => {
    const { bytes } = countyPackage('supervision');
    const whole = await verdictOn(bytes);
    const damaged = await Promise.all(
      [...flipped(bytes, 60)].map(async (each, at) => verifyPackage(file(each, at), { trust: countyList, forms: allForms })),
    );
    for (const { accepted, message, statementSha256 } of damaged)
      if (accepted) expect([message, statementSha256]).toEqual([whole.message, whole.statementSha256]);
    expect(damaged.filter(({ accepted }) => !accepted).length).toBeGreaterThan(50);
  });

  it('leaves the kinds that stay reserved at content/schema', async () => {
    const { bytes } = makePackage({
      payload: await goodPayload(),
      signer: officeKey,
      predicate: { kind: 'receipt', unit: office, period: null },
    });
    expect(await codesOf(bytes)).toEqual(['content/schema']);
  });
});

describe('gongkai verify', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'messages-cli-'));
    writeFileSync(join(folder, 'trust.json'), JSON.stringify(countyList));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function run(bytes: Buffer, ...more: string[]) {
    const out: string[] = [];
    const io = { out: (text: string) => void out.push(text), err: () => undefined, now: () => '2026-11-23T00:00:00Z' };
    const code = await runVerify([file(bytes), '--trust', join(folder, 'trust.json'), ...more, '--json'], io);
    return {
      code,
      ...(JSON.parse(out.join('')) as { accepted: boolean; problems: { code: string; where: string }[]; statement: { kind: string } }),
    };
  }

  it.each(countyMessageKinds)('accepts a good %s', async (kind) => {
    const { code, accepted, problems, statement } = await run(countyPackage(kind).bytes, '--head', 'none');
    expect([code, accepted, problems, statement.kind]).toEqual([0, true, [], kind]);
  });

  it('refuses a bad one and says where', async () => {
    const { code, problems } = await run(countyPackage('supervision', { payload: withCards('yellow', { max: 2 }) }).bytes);
    expect(code).toBe(3);
    expect(problems).toMatchObject([
      { code: 'content/schema', where: 'data/supervision.json', message: expect.stringContaining('gap blue 3 3') as string },
    ]);
  });
});
