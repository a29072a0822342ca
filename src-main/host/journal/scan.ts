import { open } from 'node:fs/promises';
import type { JournalHead } from '../../../src-bridge/schemas/journal';
import { emptyHead, follows, readLine, type JournalLine } from './line';

/** What a journal file holds: the good rows' places, where the last whole transaction ends, and what stands behind it. */
export interface Scan {
  readonly head: JournalHead;
  readonly batch: number;
  /** Byte position of every good line. */
  readonly starts: readonly number[];
  /** Byte position after the last whole transaction. */
  readonly end: number;
  readonly tail: 'none' | 'torn' | 'damaged';
}

interface RawLine {
  readonly text: string;
  readonly start: number;
  readonly whole: boolean;
}

async function* linesOf(path: string): AsyncGenerator<RawLine> {
  const file = await open(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    let start = 0;
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 256 * 1024 })) {
      rest = Buffer.concat([rest, chunk as Buffer]);
      for (let feed = rest.indexOf(10); feed >= 0; feed = rest.indexOf(10)) {
        yield { text: rest.toString('utf8', 0, feed), start, whole: true };
        start += feed + 1;
        rest = rest.subarray(feed + 1);
      }
    }
    if (rest.length > 0) yield { text: rest.toString('utf8'), start, whole: false };
  } finally {
    await file.close();
  }
}

/**
 * After the first bad line: rows of one further append mean that this append was torn by a crash. Rows of more appends mean that
 * something in the middle was damaged later, and nothing may be cut off.
 */
function isTorn(later: readonly JournalLine[], goodBatch: number): boolean {
  return later.every(({ batch }) => batch <= goodBatch + 1);
}

/** Reads a journal from its beginning. Lines after the first bad one are only looked at to tell torn from damaged. */
export async function scanJournal(path: string): Promise<Scan> {
  const starts: number[] = [];
  let open = emptyHead;
  let openBatch = 0;
  let good = { head: emptyHead, batch: 0, rows: 0, end: 0 };
  let broken = false;
  const later: JournalLine[] = [];
  let size = 0;
  for await (const { text, start, whole } of linesOf(path)) {
    size = start + Buffer.byteLength(text) + (whole ? 1 : 0);
    const line = whole ? readLine(text) : undefined;
    if (!broken && line !== undefined && follows(line, open)) {
      starts.push(start);
      open = { length: line.n, hash: line.hash };
      openBatch = line.batch;
      if (line.end) good = { head: open, batch: openBatch, rows: starts.length, end: size };
    } else {
      broken = true;
      if (line !== undefined) later.push(line);
    }
  }
  const tail = good.end === size ? 'none' : isTorn(later, good.batch) ? 'torn' : 'damaged';
  return { head: good.head, batch: good.batch, starts: starts.slice(0, good.rows), end: good.end, tail };
}
