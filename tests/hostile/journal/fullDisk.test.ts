import { appendFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openJournal } from '../../../src-main/host/journal/journal';
import { openVault } from '../../../src-main/host/vault/vault';
import { appendAll, headOf, journalRow as row, openedJournal, rowsOf } from '../../builders/journal';
import { noSmallDisk, smallDisk } from '../../builders/smallDisk';
import { skippedSuite } from '../../harness/skipped';

const disk = smallDisk();
if (disk === undefined) skippedSuite('journal and vault on a full disk', noSmallDisk);
const half = 'x'.repeat(600_000);

describe.skipIf(disk === undefined)('on a full disk', () => {
  const onDisk = (test: (folder: string) => Promise<void>) => async () => {
    for (const name of readdirSync(disk?.path ?? '')) rmSync(join(disk?.path ?? '', name), { recursive: true });
    await test(disk?.path ?? '');
  };

  it(
    'the journal adds nothing, says so, and goes on when there is room',
    onDisk(async (folder) => {
      const journal = await openedJournal(folder);
      await appendAll(journal, [[row(1)]]);
      writeFileSync(join(folder, 'others'), half);
      const before = readFileSync(join(folder, 'journal.jsonl'));
      const tooMuch = { after: headOf(journal), rows: [row(2), row(3, 1, { value: half })] };
      expect(await journal.append(tooMuch)).toEqual({ ok: false, error: 'disk-full' });
      expect(readFileSync(join(folder, 'journal.jsonl')).equals(before)).toBe(true);
      rmSync(join(folder, 'others'));
      expect((await journal.append(tooMuch)).ok).toBe(true);
      expect((await rowsOf(await openedJournal(folder))).map(({ tx }) => tx)).toEqual(['tx-1', 'tx-2', 'tx-3']);
    }),
  );

  it(
    'a torn end that cannot be kept is not cut off',
    onDisk(async (folder) => {
      await appendAll(await openedJournal(folder), [[row(1)]]);
      appendFileSync(join(folder, 'journal.jsonl'), half);
      expect(await openJournal(folder)).toEqual({ ok: false, error: 'disk-full' });
      const { length } = readFileSync(join(folder, 'journal.jsonl'));
      expect(length).toBeGreaterThan(half.length);
      expect(readdirSync(folder)).toEqual(['journal.jsonl']);
    }),
  );

  it(
    'the vault keeps nothing of a file it cannot hold, and holds the next smaller one',
    onDisk(async (folder) => {
      const vault = await openVault(join(folder, 'vault'));
      expect(await vault.put(new Uint8Array(2_000_000))).toEqual({ ok: false, error: 'disk-full' });
      expect(readdirSync(join(folder, 'vault'), { recursive: true })).toEqual(['incoming']);
      const small = await vault.put(new TextEncoder().encode('关于冬春救助工作的通知'));
      expect(small.ok && (await vault.read(small.value.sha256)).ok).toBe(true);
    }),
  );

  afterAll(() => disk?.remove());
});
