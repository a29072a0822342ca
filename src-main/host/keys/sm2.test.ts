import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePublicKey, publicKeyOfSpki } from './publicKey';
import { createKeyPair, keyPairOf, sign, verify } from './sm2';
import { sm3Hex } from './sm3';
import { skippedSuite } from '../../../tests/harness/skipped';

interface Vectors {
  cases: { id: string; valid: boolean; spki: string; message: string; signature: string }[];
  sm3: { message: string | null; repeat: { byte: string; times: number } | null; digest: string }[];
  keyid: { pem: string; keyid: string }[];
}

const vectors: Vectors = JSON.parse(readFileSync(join(import.meta.dirname, '../../../tests/fixtures/vectors/sm2.json'), 'utf8'));
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

describe('SM2 of the shared vectors', () => {
  it.each(vectors.cases)('$id is valid: $valid', ({ spki, message, signature, valid }) => {
    const key = publicKeyOfSpki(bytes(spki));
    expect(key.ok && verify(bytes(message), bytes(signature), key.value)).toBe(valid);
  });

  it.each(vectors.sm3)('digests to $digest', ({ message, repeat, digest }) => {
    const input = repeat === null ? bytes(message ?? '') : Buffer.alloc(repeat.times, Buffer.from(repeat.byte, 'hex'));
    expect(sm3Hex(input)).toBe(digest);
  });

  it.each(vectors.keyid)('names the key $keyid', ({ pem, keyid }) => {
    const key = parsePublicKey(pem);
    expect(key.ok && key.value.keyid).toBe(keyid);
    expect(key.ok && key.value.pem).toBe(pem);
  });
});

describe('keys', () => {
  it('signs nothing twice with the same random number', () => {
    const key = createKeyPair();
    const message = Buffer.from('政务公开');
    expect(Buffer.from(sign(message, key)).equals(Buffer.from(sign(message, key)))).toBe(false);
  });

  it('refuses secrets outside the curve order', () => {
    expect(keyPairOf('0'.repeat(64))).toBeUndefined();
    expect(keyPairOf('f'.repeat(64))).toBeUndefined();
    expect(keyPairOf('12')).toBeUndefined();
  });

  it('survives a signature changed at any byte', () => {
    const key = createKeyPair();
    const message = Buffer.from('报送');
    const good = sign(message, key);
    good.forEach((_, at) => {
      const bad = Uint8Array.from(good, (byte, index) => (index === at ? byte ^ 0x11 : byte));
      expect(verify(message, bad, key.publicKey)).toBe(false);
    });
  });

  it('refuses PEM with rubbish in it', () => {
    expect(parsePublicKey('').ok).toBe(false);
    expect(parsePublicKey('-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n').ok).toBe(false);
  });
});

const hasSm2 = spawnSync('openssl', ['list', '-public-key-algorithms']).stdout?.toString().includes('SM2') ?? false;
if (!hasSm2) skippedSuite('signatures checked by openssl', 'openssl with SM2 is not installed');

describe.skipIf(!hasSm2)('against openssl', () => {
  const signerId = ['-sigopt', 'distid:1234567812345678'];
  let folder = '';
  const path = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => spawnSync('openssl', args, { cwd: folder });
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'sm2-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('agrees with openssl that our signature is good', () => {
    const key = createKeyPair();
    for (const message of ['', 'a', '政务公开'.repeat(500)]) {
      writeFileSync(path('message'), message);
      writeFileSync(path('signature'), sign(Buffer.from(message), key));
      writeFileSync(path('public.pem'), key.publicKey.pem);
      const run = openssl('dgst', '-sm3', '-verify', 'public.pem', '-signature', 'signature', ...signerId, 'message');
      expect(run.stdout.toString()).toContain('Verified OK');
    }
  });

  it('accepts what openssl signs', () => {
    openssl('genpkey', '-algorithm', 'SM2', '-out', 'private.pem');
    openssl('pkey', '-in', 'private.pem', '-pubout', '-out', 'public.pem');
    const message = Buffer.from('白阳镇人民政府');
    writeFileSync(path('message'), message);
    for (let round = 0; round < 20; round += 1) {
      openssl('dgst', '-sm3', '-sign', 'private.pem', ...signerId, '-out', 'signature', 'message');
      const key = parsePublicKey(readFileSync(path('public.pem'), 'utf8'));
      expect(key.ok && verify(message, readFileSync(path('signature')), key.value)).toBe(true);
    }
  });
});
