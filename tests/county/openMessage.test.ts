import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allForms } from '../../src-bridge/resources/forms';
import type { TakenPackage } from '../../src-domain/county/messages';
import { checkHere } from '../../src-main/host/county/importVerdict';
import { openMessage } from '../../src-main/host/county/openMessage';
import { countyList, countyPackage, office, officeKey } from '../builders/countyMessages';
import { goodPayload, key, makePackage, trustedKey, unit } from '../packages/packageBuilder';

let folder = '';
const ask = (bytes: Buffer, taken: readonly TakenPackage[] = [], trust = countyList) => {
  const path = join(folder, 'message.gkpkg');
  writeFileSync(path, bytes);
  return openMessage({ path, unit: unit.code, trust, taken, check: checkHere(allForms) });
};
const codes = async (...given: Parameters<typeof ask>) => {
  const opened = await ask(...given);
  return opened.state === 'refused' ? opened.problems.map(({ code }) => code) : opened.state;
};
const taken = (sequence: number, statementSha256: string, kind: TakenPackage['kind'] = 'calendar'): TakenPackage => ({
  kind,
  sequence,
  statementSha256,
  keyid: officeKey.publicKey.keyid,
});
const a = 'a'.repeat(64);

describe('opening a package of the county', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'open-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives what stands in it and who sent it', async () => {
    const { bytes, statementSha256 } = countyPackage('calendar', { predicate: { audience: unit.code } });
    const opened = await ask(bytes);
    expect(opened).toMatchObject({
      state: 'good',
      missing: [],
      sent: { sequence: 1, statementSha256, keyid: officeKey.publicKey.keyid, previous: null, from: office },
      content: { kind: 'calendar', payload: { knownThrough: '2026-12-31' } },
    });
    expect(await ask(bytes, [taken(1, statementSha256)])).toMatchObject({ state: 'unchanged', kind: 'calendar' });
  });

  it('names a gap and takes it all the same', async () => {
    expect(await ask(countyPackage('supervision', { predicate: { sequence: 5, previous: a } }).bytes, [taken(2, a)])).toMatchObject({
      state: 'good',
      missing: [3, 4],
    });
  });

  it('refuses an old one, a second one of its number and one that does not follow', async () => {
    expect(await codes(countyPackage('calendar', { predicate: { sequence: 3, previous: a } }).bytes, [taken(4, a)])).toEqual([
      'chain/rollback',
    ]);
    expect(await codes(countyPackage('calendar', { predicate: { sequence: 4, previous: a } }).bytes, [taken(4, a)])).toEqual([
      'chain/fork',
    ]);
    expect(await codes(countyPackage('calendar', { predicate: { sequence: 5, previous: 'b'.repeat(64) } }).bytes, [taken(4, a)])).toEqual([
      'chain/previous-mismatch',
    ]);
  });

  it('refuses one for another unit, and a return', async () => {
    expect(await codes(countyPackage('calendar', { predicate: { audience: '640425037' } }).bytes)).toEqual(['message/other-audience']);
    const trusting = { ...countyList, keys: [...countyList.keys, trustedKey(key)] };
    expect(await codes(makePackage({ payload: await goodPayload() }).bytes, [], trusting)).toEqual(['message/not-for-units']);
  });

  it('refuses what does not verify, whatever its number', async () => {
    expect(await codes(countyPackage('calendar', { signer: key }).bytes)).toEqual(['signature/unknown-key']);
    expect(await codes(Buffer.from('no package'))).toEqual(['zip/not-a-zip']);
  });
});
