import { open } from 'node:fs/promises';
import type { JournalHead } from '../../../src-bridge/schemas/journal';
import { emptyHead, follows, readFrame, readLine } from './line';

/** What a journal file holds: the good rows' places, where the last whole transaction ends, and what stands behind it. */
export interface Scan {
  readonly head: JournalHead;
  /** Byte position of every row up to the head. */
  readonly starts: readonly number[];
  /** Byte position after the last whole transaction. */
  readonly end: number;
  /** Transaction of the last row; no further append may go on with it. */
  readonly lastTx: string | undefined;
  /**
   * `torn`: what follows belongs to an append that was never finished. `damaged`: rows follow that were written after the bad one had
   * reached the disk, so the bad one was changed later and nothing may be cut off.
   */
  readonly tail: 'none' | 'torn' | 'damaged';
}

interface RawLine {
  /** Undefined for a last line without its line feed. */
  readonly text: string | undefined;
  readonly start: number;
  readonly end: number;
}

async function* linesOf(path: string): AsyncGenerator<RawLine> {
  const file = await open(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    let start = 0;
    // A stream in the default mode yields Buffers; its type says any.
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
      rest = Buffer.concat([rest, chunk]);
      for (let feed = rest.indexOf(10); feed >= 0; feed = rest.indexOf(10)) {
        const end = start + feed + 1;
        yield { text: rest.toString('utf8', 0, feed), start, end };
        start = end;
        rest = rest.subarray(feed + 1);
      }
    }
    if (rest.length > 0) yield { text: undefined, start, end: start + rest.length };
  } finally {
    await file.close();
  }
}

/** Reads a journal from its beginning, a line at a time. */
export async function scanJournal(path: string): Promise<Scan> {
  const starts: number[] = [];
  let good = { head: emptyHead, end: 0, line: '' };
  let last = emptyHead;
  let size = 0;
  let broken = false;
  let damaged = false;
  for await (const { text, start, end } of linesOf(path)) {
    size = end;
    const line = text === undefined ? undefined : readFrame(text);
    broken ||= line === undefined || !follows(line, last);
    if (line === undefined || text === undefined) continue;
    // The first bad row is the one after `last`.
    if (broken) damaged ||= line.since > last.length + 1;
    else {
      starts.push(start);
      last = { length: line.n, hash: line.hash };
      if (line.end) good = { head: last, end, line: text };
    }
  }
  const tail = good.end === size ? 'none' : damaged ? 'damaged' : 'torn';
  const { head, end, line } = good;
  return { head, end, lastTx: readLine(line)?.row.tx, starts: starts.slice(0, head.length), tail };
}
