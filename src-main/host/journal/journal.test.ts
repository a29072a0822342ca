import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendAll, headOf, journalRow as row, openedJournal, rowsOf } from '../../../tests/builders/journal';
import { emptyHead } from './line';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const batches = [[row(1, 1), row(1, 2)], [row(2)], [row(3, 1), row(3, 2), row(4)]];

describe('the journal', () => {
  it('gives its rows and its head back after it was closed', async () => {
    const journal = await openedJournal(folder);
    expect(headOf(journal)).toEqual(emptyHead);
    await appendAll(journal, batches);
    const again = await openedJournal(folder);
    expect(headOf(again)).toEqual(headOf(journal));
    expect(await rowsOf(again)).toEqual(batches.flat());
  });

  it('says for every place what its head was there', async () => {
    const journal = await openedJournal(folder);
    const heads = [emptyHead];
    for (const rows of batches) {
      await appendAll(journal, [rows]);
      heads.push(headOf(journal));
    }
    for (const { length, hash } of heads.slice(1)) {
      const read = await journal.read({ from: length - 1, limit: 1 });
      expect(read.ok && read.value.head).toEqual({ length, hash });
    }
    expect(await journal.read({ from: 6, limit: 10 })).toEqual({ ok: true, value: { rows: [], head: heads[3] } });
  });

  it('reads from the middle', async () => {
    const journal = await openedJournal(folder);
    await appendAll(journal, batches);
    const read = await journal.read({ from: 2, limit: 3 });
    expect(read.ok && read.value.rows).toEqual(batches.flat().slice(2, 5));
  });

  it('refuses rows that do not come after its head', async () => {
    const journal = await openedJournal(folder);
    await appendAll(journal, batches);
    expect(await journal.append({ after: emptyHead, rows: [row(9)] })).toEqual({ ok: false, error: 'head-moved' });
    expect(await journal.append({ after: { ...headOf(journal), hash: 'f'.repeat(64) }, rows: [row(9)] })).toEqual({
      ok: false,
      error: 'head-moved',
    });
  });

  it('takes no transaction in two pieces, neither in one append nor over two', async () => {
    const journal = await openedJournal(folder);
    await appendAll(journal, batches);
    await expect(journal.append({ after: headOf(journal), rows: [row(4, 2)] })).rejects.toThrow(RangeError);
    await expect(journal.append({ after: headOf(journal), rows: [row(5), row(6), row(5, 2)] })).rejects.toThrow(RangeError);
    await expect((await openedJournal(folder)).append({ after: headOf(journal), rows: [row(4, 2)] })).rejects.toThrow(RangeError);
    expect(headOf(await openedJournal(folder)).length).toBe(6);
  });

  it('lets only one of two appends at the same place in', async () => {
    const journal = await openedJournal(folder);
    const both = await Promise.all([row(1), row(2)].map((each) => journal.append({ after: emptyHead, rows: [each] })));
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
  });

  it('notices while reading that a byte is no longer as it was written', async () => {
    const journal = await openedJournal(folder);
    await appendAll(journal, batches);
    truncateSync(join(folder, 'journal.jsonl'), readFileSync(join(folder, 'journal.jsonl')).length - 3);
    expect(await journal.read({ from: 0, limit: 100 })).toEqual({ ok: false, error: 'damaged' });
  });
});
