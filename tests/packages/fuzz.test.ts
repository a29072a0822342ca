import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPromise } from 'yauzl';
import { allForms } from '../../src-bridge/resources/forms';
import type { TrustList } from '../../src-domain/packages/trustList';
import { readTrustFile } from '../../src-main/host/packages/trustFile';
import { verifyPackage } from '../../src-main/host/packages/verifyPackage';
import { readVector, vectors } from './packageBuilder';

/** A fixed seed: the same flips in every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('a good package that was damaged', () => {
  const good = readVector('640425031-2026-10-0002.gkpkg');
  let folder = '';
  let trust: TrustList;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
    const read = await readTrustFile(join(vectors, 'trust.json'));
    if (!read.ok) throw new Error(read.error);
    trust = read.value;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const verdictOf = (bytes: Buffer) => {
    writeFileSync(join(folder, 'package.gkpkg'), bytes);
    return verifyPackage(join(folder, 'package.gkpkg'), { trust, forms: allForms });
  };

  it('is never accepted when cut', async () => {
    const offsets = [
      ...Array.from({ length: 60 }, (_, at) => Math.floor((good.length * at) / 60)),
      ...Array.from({ length: 30 }, (_, at) => good.length - 1 - at),
    ];
    for (const length of offsets) {
      const verdict = await verdictOf(good.subarray(0, length));
      expect({ length, accepted: verdict.accepted }).toEqual({ length, accepted: false });
      expect(verdict.problems.map(({ code }) => code)).toContainEqual(expect.stringMatching(/^zip\/(truncated|not-a-zip)$/));
    }
  });

  it('is accepted after a flipped bit only when every file and the statement are the same', async () => {
    const original = await verdictOf(good);
    const random = numbers(20261103);
    for (let round = 0; round < 100; round += 1) {
      const at = Math.floor(random.next().value * good.length);
      const bytes = Buffer.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random.next().value * 8));
      const verdict = await verdictOf(bytes);
      const same = verdict.statementSha256 === original.statementSha256 && JSON.stringify(verdict.files) === JSON.stringify(original.files);
      if (verdict.accepted && !same) expect.fail(`accepted with byte ${at} changed`);
    }
  });

  it('is seen by a second zip reader as we see it, whenever we accept', async () => {
    for (const name of readdirSync(join(vectors, 'packages')).filter((each) => !each.startsWith('bad-'))) {
      const path = join(vectors, 'packages', name);
      const verdict = await verifyPackage(path, { trust, forms: allForms });
      const zip = await openPromise(path, { strictFileNames: true, validateEntrySizes: true });
      const names: string[] = [];
      for await (const entry of zip.eachEntry()) names.push(entry.fileName.slice(entry.fileName.indexOf('/') + 1));
      expect(names.sort()).toEqual(verdict.files.map(({ path: each }) => each).sort());
    }
  });

  it('turns any bytes into a verdict', async () => {
    const random = numbers(7);
    for (let round = 0; round < 40; round += 1) {
      const noise = Buffer.from(Array.from({ length: 300 }, () => Math.floor(random.next().value * 256)));
      const bytes = Buffer.concat([noise, good.subarray(good.length - Math.floor(random.next().value * 2000))]);
      expect((await verdictOf(bytes)).accepted).toBe(false);
    }
  });
});
