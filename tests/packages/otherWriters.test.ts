import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { allForms } from '../../src-bridge/resources/forms';
import type { TrustList } from '../../src-domain/packages/trustList';
import { readTrustFile } from '../../src-main/host/packages/trustFile';
import { verifyPackage } from '../../src-main/host/packages/verifyPackage';
import { vectors } from './packageBuilder';
import { skippedSuite } from '../harness/skipped';

const original = join(vectors, 'packages/640425031-2026-10-0002.gkpkg');
const hasZip = spawnSync('zip', ['-v']).status === 0;
if (!hasZip) skippedSuite('packages zipped by Info-ZIP', 'zip is not installed');

describe('a package zipped again by other programs', () => {
  let folder = '';
  let trust: TrustList;
  const files: { name: string; bytes: Buffer }[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'writers-'));
    const read = await readTrustFile(join(vectors, 'trust.json'));
    if (!read.ok) throw new Error(read.error);
    trust = read.value;
    const zip = await openPromise(original);
    for await (const entry of zip.eachEntry()) {
      const bytes = Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray());
      files.push({ name: entry.fileName, bytes });
      mkdirSync(dirname(join(folder, entry.fileName)), { recursive: true });
      writeFileSync(join(folder, entry.fileName), bytes);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const verdictOf = (name: string) => verifyPackage(join(folder, name), { trust, forms: allForms });
  const infoZip = (name: string, ...args: string[]) =>
    spawnSync('zip', ['-q', '-r', ...args, name, files[0]?.name.split('/')[0] ?? ''], { cwd: folder });

  it.each([true, false])('is accepted from a stream with descriptors, zip64: %s', async (wide) => {
    const zip = new ZipFile();
    for (const { name, bytes } of files) zip.addReadStream(Readable.from([bytes]), name, { forceZip64Format: wide });
    zip.end({ forceZip64Format: wide, comment: '' });
    await pipeline(zip.outputStream, createWriteStream(join(folder, 'yazl.gkpkg')));
    expect(await verdictOf('yazl.gkpkg')).toMatchObject({ accepted: true, problems: [] });
  });

  it.skipIf(!hasZip)('is accepted from Info-ZIP without folder entries, refused with them', async () => {
    infoZip('plain.gkpkg', '-D');
    expect(await verdictOf('plain.gkpkg')).toMatchObject({ accepted: true, problems: [] });
    infoZip('folders.gkpkg');
    expect((await verdictOf('folders.gkpkg')).problems.map(({ code }) => code)).toContain('zip/unsafe-name');
  });
});
