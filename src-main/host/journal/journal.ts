import { randomUUID } from 'node:crypto';
import { mkdir, open, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalHead, JournalRow } from '../../../src-bridge/schemas/journal';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { inTurn, syncFolder, writeDurably, writeTroubleOf, type WriteTrouble } from '../disk/durableFile';
import { readLine, writeLine } from './line';
import { scanJournal, type Scan } from './scan';

export type AppendTrouble = 'head-moved' | 'damaged' | WriteTrouble;

/** The rows of the store as they were written, one JSON line each, hash-chained and flushed to the disk. */
export interface Journal {
  readonly head: () => Result<JournalHead, 'damaged'>;
  /** Whole transactions, after exactly the head the page knows. On trouble nothing was added. */
  readonly append: (request: { after: JournalHead; rows: readonly JournalRow[] }) => Promise<Result<JournalHead, AppendTrouble>>;
  /** Rows `from` (0 is the first), at most `limit`. */
  readonly read: (request: { from: number; limit: number }) => Promise<Result<{ rows: JournalRow[]; head: JournalHead }, 'damaged'>>;
}

const sameHead = (one: JournalHead, other: JournalHead): boolean => one.length === other.length && one.hash === other.hash;

/** Nothing is thrown away: what a crash left behind the last whole transaction is kept beside the journal. */
async function setTornTailAside(path: string, end: number): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(size - end);
    await file.read(tail, 0, tail.length, end);
    await writeDurably(`${path}.torn-${randomUUID()}`, tail);
    await file.truncate(end);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function prepare(folder: string): Promise<{ path: string; scan: Scan }> {
  const path = join(folder, 'journal.jsonl');
  await mkdir(folder, { recursive: true });
  await (await open(path, 'a')).close();
  await syncFolder(folder);
  const scan = await scanJournal(path);
  if (scan.tail === 'torn') await setTornTailAside(path, scan.end);
  return { path, scan };
}

function linesFor(after: JournalHead, batch: number, rows: readonly JournalRow[]): { texts: string[]; head: JournalHead } {
  let head = after;
  const texts = rows.map((row, at) => {
    const line = writeLine(head, batch, row, rows[at + 1]?.tx !== row.tx);
    head = line.head;
    return line.text;
  });
  return { texts, head };
}

async function appendSynced(path: string, end: number, text: string): Promise<Result<void, WriteTrouble>> {
  try {
    const file = await open(path, 'a');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    return ok(undefined);
  } catch (error) {
    await truncate(path, end).catch(() => undefined);
    return fail(writeTroubleOf(error));
  }
}

async function readRange(path: string, from: number, to: number): Promise<string[]> {
  const file = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(to - from);
    await file.read(bytes, 0, bytes.length, from);
    return bytes.toString('utf8').split('\n').slice(0, -1);
  } finally {
    await file.close();
  }
}

/** Opens the journal in `folder`; a torn tail is set aside first. A journal damaged in the middle is opened for nothing but saying so. */
export async function openJournal(folder: string): Promise<Result<Journal, WriteTrouble>> {
  const opened = await prepare(folder).then(ok, (error: unknown) => fail(writeTroubleOf(error)));
  if (!opened.ok) return opened;
  const { path, scan } = opened.value;
  let { head, batch, end } = scan;
  const starts = [...scan.starts];
  const damaged = scan.tail === 'damaged';

  const append: Journal['append'] = ({ after, rows }) =>
    inTurn(path, async () => {
      if (damaged) return fail('damaged');
      if (!sameHead(after, head)) return fail('head-moved');
      const added = linesFor(head, batch + 1, rows);
      const written = await appendSynced(path, end, added.texts.join(''));
      if (!written.ok) return written;
      for (const text of added.texts) {
        starts.push(end);
        end += Buffer.byteLength(text);
      }
      head = added.head;
      batch += 1;
      return ok(head);
    });

  const read: Journal['read'] = async ({ from, limit }) => {
    if (damaged) return fail('damaged');
    const begin = starts[from];
    if (begin === undefined) return ok({ rows: [], head });
    const lines = (await readRange(path, begin, starts[from + limit] ?? end)).map(readLine);
    const rows = lines.flatMap((line) => (line === undefined ? [] : [line.row]));
    return rows.length === lines.length ? ok({ rows, head }) : fail('damaged');
  };

  return ok({ head: () => (damaged ? fail('damaged') : ok(head)), append, read });
}
