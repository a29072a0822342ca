import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalHead, JournalRow } from '../../../src-bridge/schemas/journal';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { inTurn, syncFolder, writeTroubleOf, type WriteTrouble } from '../disk/durableFile';
import { byteSourceOf } from '../packages/byteSource';
import { emptyHead, readLine, writeLines } from './line';
import { scanJournal, type Scan } from './scan';
import { setTornTailAside } from './tornTail';

export type AppendTrouble = 'head-moved' | 'damaged' | WriteTrouble;

/** The rows of the store as they were written, one JSON line each, hash-chained and flushed to the disk. */
export interface Journal {
  readonly head: () => Result<JournalHead, 'damaged'>;
  /** Whole transactions, after exactly the head the page knows. On trouble nothing was added. */
  readonly append: (request: { after: JournalHead; rows: readonly JournalRow[] }) => Promise<Result<JournalHead, AppendTrouble>>;
  /** Rows `from` (0 is the first), at most `limit`; `head` is the journal's head as it was after the last of them. */
  readonly read: (request: { from: number; limit: number }) => Promise<Result<{ rows: JournalRow[]; head: JournalHead }, 'damaged'>>;
}

const sameHead = (one: JournalHead, other: JournalHead): boolean => one.length === other.length && one.hash === other.hash;

async function prepare(folder: string): Promise<Result<{ path: string; scan: Scan }, WriteTrouble>> {
  const path = join(folder, 'journal.jsonl');
  try {
    await mkdir(folder, { recursive: true });
    await (await open(path, 'a', 0o600)).close();
    await syncFolder(folder);
    const scan = await scanJournal(path);
    const whole = scan.tail === 'torn' ? await setTornTailAside(path, scan.end) : ok(undefined);
    return whole.ok ? ok({ path, scan }) : whole;
  } catch (error) {
    return fail(writeTroubleOf(error));
  }
}

/** Opens the journal in `folder`; a torn tail is set aside first. A journal damaged in the middle is opened for nothing but saying so. */
export async function openJournal(folder: string): Promise<Result<Journal, WriteTrouble>> {
  const prepared = await prepare(folder);
  if (!prepared.ok) return prepared;
  const { path, scan } = prepared.value;
  return ok(scan.tail === 'damaged' ? damagedJournal : wholeJournal(path, scan));
}

const damagedJournal: Journal = {
  head: () => fail('damaged'),
  append: async () => fail('damaged'),
  read: async () => fail('damaged'),
};

function wholeJournal(path: string, scan: Scan): Journal {
  let { head, end, lastTx } = scan;
  const starts = [...scan.starts];

  const append: Journal['append'] = ({ after, rows }) =>
    inTurn(path, async () => {
      if (!sameHead(after, head)) return fail('head-moved');
      refuseSplitTransactions(rows, lastTx);
      const added = writeLines(head, rows);
      const written = await writeAt(path, end, added.texts.join(''));
      if (!written.ok) return written;
      for (const text of added.texts) {
        starts.push(end);
        end += Buffer.byteLength(text);
      }
      ({ head } = added);
      lastTx = rows.at(-1)?.tx ?? lastTx;
      return ok(head);
    });

  const read: Journal['read'] = ({ from, limit }) =>
    inTurn(path, async () => {
      const begin = starts[from];
      if (begin === undefined) return ok({ rows: [], head });
      const through = Math.min(from + limit, starts.length);
      const text = await readRange(path, begin, starts[through] ?? end);
      const lines = text.split('\n').slice(0, -1).map(readLine);
      const good = lines.filter((line) => line !== undefined);
      if (good.length < through - from) return fail('damaged');
      const last = good.at(-1);
      return ok({ rows: good.map(({ row }) => row), head: last === undefined ? emptyHead : { length: last.n, hash: last.hash } });
    });

  return { head: () => ok(head), append, read };
}

/** A transaction in two appends could be torn apart by a crash: a mistake of ours, never the officer's. */
function refuseSplitTransactions(rows: readonly JournalRow[], lastTx: string | undefined): void {
  const begun = rows.map(({ tx }) => tx).filter((tx, at, all) => tx !== all[at - 1]);
  if (new Set(begun).size < begun.length || begun[0] === lastTx) throw new RangeError('a transaction in two pieces');
}

/** All of it flushed, or nothing: what an earlier failure may have left behind `end` is cut off first. */
async function writeAt(path: string, end: number, text: string): Promise<Result<void, WriteTrouble>> {
  try {
    const file = await open(path, 'r+');
    try {
      if ((await file.stat()).size !== end) await file.truncate(end);
      await writeWhole(file, end, Buffer.from(text));
    } finally {
      await file.close();
    }
    return ok(undefined);
  } catch (error) {
    return fail(writeTroubleOf(error));
  }
}

async function writeWhole(file: Awaited<ReturnType<typeof open>>, end: number, bytes: Buffer): Promise<void> {
  try {
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, end + done);
      done += bytesWritten;
    }
    await file.sync();
  } catch (error) {
    await file.truncate(end).catch(() => undefined);
    throw error;
  }
}

async function readRange(path: string, from: number, to: number): Promise<string> {
  const file = await open(path, 'r');
  try {
    return (await (await byteSourceOf(file)).read(from, to - from)).toString('utf8');
  } finally {
    await file.close();
  }
}
