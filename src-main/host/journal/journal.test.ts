import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JournalHead, JournalRow } from '../../../src-bridge/schemas/journal';
import { openJournal, type Journal } from './journal';
import { emptyHead } from './line';
import { scanJournal } from './scan';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, 'journal.jsonl');

const row = (tx: number, at: number): JournalRow => ({
  tx: `tx-${tx}`,
  at: '2026-11-03T02:00:00Z',
  table: 'events',
  op: 'put',
  key: `"e${tx}-${at}"`,
  value: { id: `e${tx}-${at}`, kind: 'meeting', on: '2026-10-12' },
});

const opened = async (): Promise<Journal> => {
  const journal = await openJournal(folder);
  if (!journal.ok) throw new Error(journal.error);
  return journal.value;
};

const headOf = (journal: Journal): JournalHead => {
  const head = journal.head();
  return head.ok ? head.value : emptyHead;
};

/** Three appends: two rows in one transaction, then one, then two transactions of two rows. */
const batches = [[row(1, 1), row(1, 2)], [row(2, 1)], [row(3, 1), row(3, 2), row(4, 1), row(4, 2)]];

async function write(): Promise<JournalHead[]> {
  const journal = await opened();
  const heads = [emptyHead];
  for (const rows of batches) {
    const done = await journal.append({ after: headOf(journal), rows });
    if (!done.ok) throw new Error(done.error);
    heads.push(done.value);
  }
  return heads;
}

const everyRow = batches.flat();

async function expectWholeBeginning(): Promise<number> {
  const journal = await opened();
  const read = await journal.read({ from: 0, limit: 100 });
  const rows = read.ok ? read.value.rows : [];
  expect(rows).toEqual(everyRow.slice(0, rows.length));
  expect(everyRow[rows.length]?.tx).not.toBe(rows.at(-1)?.tx);
  expect(headOf(journal).length).toBe(rows.length);
  return rows.length;
}

describe('the journal', () => {
  it('gives its rows back after it was closed', async () => {
    const heads = await write();
    const journal = await opened();
    expect(headOf(journal)).toEqual(heads.at(-1));
    const middle = await journal.read({ from: 2, limit: 3 });
    expect(middle.ok && middle.value.rows).toEqual(everyRow.slice(2, 5));
  });

  it('refuses rows that do not come after its head', async () => {
    await write();
    const journal = await opened();
    expect(await journal.append({ after: emptyHead, rows: [row(9, 1)] })).toEqual({ ok: false, error: 'head-moved' });
  });

  it('ends at the last whole transaction at whichever byte the file was cut off', async () => {
    const heads = await write();
    const whole = readFileSync(file());
    const known = new Set(heads.map(({ length }) => length));
    for (let size = whole.lastIndexOf('"tx-2"'); size < whole.length; size += 1) {
      writeFileSync(file(), whole.subarray(0, size));
      const scan = await scanJournal(file());
      expect(known.has(scan.head.length) || scan.head.length === 5).toBe(true);
      expect(scan.end).toBeLessThanOrEqual(size);
      expect(scan.tail).toBe(scan.end === size ? 'none' : 'torn');
    }
  });

  it.each([0, 40, 200, 500, 700, 900, 1200])('is written on after being cut off at byte %i', async (size) => {
    await write();
    writeFileSync(file(), readFileSync(file()).subarray(0, size));
    const length = await expectWholeBeginning();
    const journal = await opened();
    expect((await journal.append({ after: headOf(journal), rows: [row(9, 1)] })).ok).toBe(true);
    expect(headOf(await opened()).length).toBe(length + 1);
  });

  it('keeps what was cut off beside the journal', async () => {
    await write();
    appendFileSync(file(), 'half a line');
    await opened();
    const aside = readdirSync(folder).find((name) => name.includes('.torn-'));
    expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe('half a line');
  });

  it('never shows a row that is not as it was written', async () => {
    await write();
    const whole = readFileSync(file());
    const lastAppend = whole.lastIndexOf('"tx-2"');
    for (let at = lastAppend; at < whole.length; at += 11) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      writeFileSync(file(), flipped);
      const journal = await opened();
      if (journal.head().ok) expect(await expectWholeBeginning()).toBeLessThan(everyRow.length);
      else expect(await journal.append({ after: emptyHead, rows: [row(9, 1)] })).toEqual({ ok: false, error: 'damaged' });
    }
  });

  it('cuts nothing off when an earlier append is damaged, and says so', async () => {
    await write();
    const text = readFileSync(file(), 'utf8').replace('"e1-2"', '"eX-2"');
    writeFileSync(file(), text);
    const journal = await opened();
    expect(journal.head()).toEqual({ ok: false, error: 'damaged' });
    expect(readFileSync(file(), 'utf8')).toBe(text);
  });
});
