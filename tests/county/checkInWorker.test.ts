import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allForms } from '../../src-bridge/resources/forms';
import type { TrustList } from '../../src-domain/packages/trustList';
import { checkInWorker } from '../../src-main/host/county/checkInWorker';
import { checkHere } from '../../src-main/host/county/importVerdict';
import { readTrustFile } from '../../src-main/host/packages/trustFile';
import { buildWorker, type BuiltWorker } from '../builders/extractionWorker';
import { goodPayload, makePackage, vectors } from '../packages/packageBuilder';
import type { ZipPart } from '../packages/zipBuilder';

const entry = join(import.meta.dirname, '../../src-main/host/county/checkWorker.ts');

describe('checking a package in a thread of its own', () => {
  let worker: BuiltWorker;
  let trust: TrustList;
  let folder = '';
  beforeAll(async () => {
    worker = await buildWorker(entry);
    folder = mkdtempSync(join(tmpdir(), 'check-'));
    const read = await readTrustFile(join(vectors, 'trust.json'));
    if (!read.ok) throw new Error(read.error);
    trust = read.value;
  }, 120_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await worker.remove();
  });

  it.each(['640425031-2026-10-0002.gkpkg', 'bad-content-basis.gkpkg', 'bad-zip-suffix.gkpkg'])(
    'says of %s what this thread says',
    async (name) => {
      const path = join(vectors, 'packages', name);
      expect(await checkInWorker({ workerPath: worker.path })(path, trust)).toEqual(await checkHere(allForms)(path, trust));
    },
  );

  it('refuses in words what exhausts its memory or its time', { timeout: 120_000 }, async () => {
    const payload = await goodPayload();
    const ledger = `[${'{"a":[]},'.repeat(3_000_000)}1]`;
    // Stored: packed, its ratio alone would refuse it.
    const stored = (parts: ZipPart[]) => parts.map((part) => ({ ...part, deflate: false }));
    const greedy = makePackage({ payload: { ...payload, 'data/ledger.json': ledger }, zip: stored });
    const path = join(folder, 'greedy.gkpkg');
    writeFileSync(path, greedy.bytes);
    for (const limits of [{ heapMegabytes: 64 }, { millis: 1 }]) {
      const verdict = await checkInWorker({ workerPath: worker.path, ...limits })(path, trust);
      expect(verdict).toMatchObject({ accepted: false, statement: null, problems: [{ code: 'zip/too-large' }] });
    }
  });

  it('rejects when there is no such file', async () => {
    await expect(checkInWorker({ workerPath: worker.path })(join(folder, 'missing.gkpkg'), trust)).rejects.toThrow(/ENOENT/);
  });
});
