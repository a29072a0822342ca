import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createUnitKey, openUnitKey, publicKeyStatus } from './keyFile';
import { parsePublicKey } from './publicKey';
import { advanceChainHead, readChainHead, takeIndexSerial } from './serials';
import { verify } from './sm2';

const unit = { code: '640425031', name: '白阳镇人民政府' };
const passphrase = '白阳镇2026年口令';

describe('the unit key at rest', () => {
  let folder = '';
  const file = () => join(folder, 'keys', 'unit.key.json');
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'key-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('opens again with the passphrase, also when typed in full width, and with no other', async () => {
    const made = await createUnitKey(folder, unit, passphrase);
    const opened = await openUnitKey(folder, '白阳镇２０２６年口令');
    if (!made.ok || !opened.ok) throw new Error('not opened');
    expect(made.value.fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(opened.value.keyid).toBe(made.value.keyid);
    const key = parsePublicKey(made.value.publicKey);
    expect(key.ok && verify(Buffer.from('x'), opened.value.sign(Buffer.from('x')), key.value)).toBe(true);
    expect(await openUnitKey(folder, '别的口令123456')).toEqual({ ok: false, error: 'wrong-passphrase' });
  });

  it('keeps the secret from the disk and from others', async () => {
    await createUnitKey(folder, unit, passphrase);
    expect(readFileSync(file(), 'utf8')).not.toContain(passphrase);
    if (process.platform !== 'win32') expect(statSync(file()).mode & 0o077).toBe(0);
  });

  it('never replaces a key and refuses a short passphrase', async () => {
    expect(await createUnitKey(folder, unit, '1234567')).toEqual({ ok: false, error: 'weak-passphrase' });
    const both = await Promise.all([createUnitKey(folder, unit, passphrase), createUnitKey(folder, unit, passphrase)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(both[1]).toEqual({ ok: false, error: 'already-there' });
  });

  it('tells a damaged file from a wrong passphrase, at every byte', async () => {
    await createUnitKey(folder, unit, passphrase);
    const good = readFileSync(file());
    for (let at = 0; at < good.length; at += 7) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 0x01;
      writeFileSync(file(), bad);
      const status = await publicKeyStatus(folder);
      // A changed blank between fields is no damage.
      if (!/\s/.test(String.fromCharCode(good[at] ?? 0)))
        expect({ at, status }).toEqual({ at, status: { ok: false, error: 'damaged-key' } });
    }
    writeFileSync(file(), good.subarray(0, 200));
    expect(await openUnitKey(folder, passphrase)).toEqual({ ok: false, error: 'damaged-key' });
  });

  it('says so when there is no key yet', async () => {
    expect(await publicKeyStatus(folder)).toEqual({ ok: false, error: 'no-key' });
  });
});

describe('what is never rewound', () => {
  let folder = '';
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'serials-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const take = async (document: string, year = 2026) => {
    const serial = await takeIndexSerial(folder, year, document);
    return serial.ok ? serial.value : serial.error;
  };

  it('gives each document of a year one serial, without gaps, also when asked at once', async () => {
    const asked = Array.from({ length: 30 }, (_, at) => `d${at % 20}`);
    const given = await Promise.all(asked.map((document) => take(document)));
    expect([...new Set(given)]).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(given.slice(20)).toEqual(given.slice(0, 10));
    expect(await take('d0', 2027)).toBe(1);
    expect(await take('new')).toBe(21);
  });

  it('moves the chain by one only', async () => {
    const sha = 'a'.repeat(64);
    expect(await advanceChainHead(folder, { sequence: 1, statementSha256: sha })).toMatchObject({ ok: true });
    expect(await readChainHead(folder)).toEqual({ ok: true, value: { sequence: 1, statementSha256: sha } });
    await expect(advanceChainHead(folder, { sequence: 1, statementSha256: sha })).rejects.toThrow(RangeError);
  });

  it.each(['serials.json', 'chain.json'])('does not start over when %s is gone or damaged', async (name) => {
    await createUnitKey(folder, unit, passphrase);
    expect(await take('d1')).toBe(1);
    const ask = async () => (name === 'serials.json' ? take('d2') : ((await readChainHead(folder)) as { error?: string }).error);
    writeFileSync(join(folder, 'keys', name), '{');
    expect(await ask()).toBe('damaged-key');
    rmSync(join(folder, 'keys', name));
    expect(await ask()).toBe('damaged-key');
  });
});
