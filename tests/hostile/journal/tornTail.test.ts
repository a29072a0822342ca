import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scratchFolder } from '../../builders/scratchFolder';
import { appendAll, journalRow as row, openedJournal, rowsOf } from '../../builders/journal';

let folder = '';
beforeEach(() => {
  folder = scratchFolder('journal');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, 'journal.jsonl');
const asides = () => readdirSync(folder).filter((name) => name.includes('.torn-'));
const fresh = (bytes: Buffer | string) => {
  for (const name of asides()) rmSync(join(folder, name));
  writeFileSync(file(), bytes);
};

/** Three appends; the last two hold two transactions each. */
const batches = [
  [row(1, 1), row(1, 2)],
  [row(2), row(3)],
  [row(4, 1), row(4, 2), row(5)],
];
const everyRow = batches.flat();
/** How many rows there are when a transaction has just ended. */
const wholeLengths = [0, 2, 3, 4, 6, 7];

async function written(): Promise<Buffer> {
  await appendAll(await openedJournal(folder), batches);
  return readFileSync(file());
}

/** Byte position where each line begins, and the end. */
const lineStarts = (bytes: Buffer): number[] => {
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return starts;
};

describe('a journal that was cut off', () => {
  it('at whichever byte: opens at the last whole transaction, keeps the rest beside it and is written on', async () => {
    const bytes = await written();
    const starts = lineStarts(bytes);
    for (let size = 0; size <= bytes.length; size += 1) {
      fresh(bytes.subarray(0, size));
      const journal = await openedJournal(folder);
      const wholeLines = starts.filter((start) => start > 0 && start <= size).length;
      const expected = Math.max(...wholeLengths.filter((length) => length <= wholeLines));
      expect(await rowsOf(journal)).toEqual(everyRow.slice(0, expected));
      const end = starts[expected] ?? 0;
      const kept = asides().map((name) => readFileSync(join(folder, name)));
      expect(Buffer.concat(kept).equals(bytes.subarray(end, size))).toBe(true);
      if (size % 97 !== 0) continue;
      await appendAll(journal, [[row(90 + size)]]);
      expect((await rowsOf(await openedJournal(folder))).length).toBe(expected + 1);
    }
  }, 120_000);

  it('keeps foreign bytes behind the last line beside the journal', async () => {
    const bytes = await written();
    appendFileSync(file(), 'half a line');
    expect((await rowsOf(await openedJournal(folder))).length).toBe(everyRow.length);
    expect(asides().map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['half a line']);
    expect(readFileSync(file()).equals(bytes)).toBe(true);
  });
});

describe('a journal with one byte changed', () => {
  it('in the last append: ends at a whole transaction before it and never shows a wrong row', async () => {
    const bytes = await written();
    const [lastAppend = 0] = lineStarts(bytes).slice(4);
    for (let at = lastAppend; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      fresh(flipped);
      const rows = await rowsOf(await openedJournal(folder));
      expect(rows).toEqual(everyRow.slice(0, rows.length));
      expect(rows.length).toBeLessThan(everyRow.length);
      expect(rows.length).toBeGreaterThanOrEqual(4);
      expect(wholeLengths).toContain(rows.length);
    }
  }, 120_000);

  it('in an earlier append: cuts nothing off, appends nothing and says that it is damaged', async () => {
    const bytes = await written();
    const lastAppend = lineStarts(bytes)[4] ?? 0;
    for (let at = 0; at < lastAppend; at += 7) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      fresh(flipped);
      const journal = await openedJournal(folder);
      expect(journal.head()).toEqual({ ok: false, error: 'damaged' });
      expect(await journal.read({ from: 0, limit: 1 })).toEqual({ ok: false, error: 'damaged' });
      expect(await journal.append({ after: { length: 0, hash: '0'.repeat(64) }, rows: [row(9)] })).toEqual({ ok: false, error: 'damaged' });
      expect(readFileSync(file()).equals(flipped)).toBe(true);
      expect(asides()).toEqual([]);
    }
  });

  it('notices a line taken out, lines exchanged and a line written twice', async () => {
    const lines = (await written()).toString('utf8').split('\n').slice(0, -1);
    const [one = '', two = '', three = '', ...others] = lines;
    for (const changed of [
      [one, three, ...others],
      [two, one, three, ...others],
      [one, two, two, three, ...others],
    ]) {
      fresh(`${changed.join('\n')}\n`);
      expect((await openedJournal(folder)).head()).toEqual({ ok: false, error: 'damaged' });
    }
  });

  it('a row changed together with its digest breaks the chain', async () => {
    const bytes = await written();
    const lines = bytes.toString('utf8').split('\n');
    const json = (lines[1] ?? '').slice(65).replace('会议', '培训');
    lines[1] = `${createHash('sha256').update(json).digest('hex')} ${json}`;
    fresh(lines.join('\n'));
    expect((await openedJournal(folder)).head()).toEqual({ ok: false, error: 'damaged' });
  });
});
