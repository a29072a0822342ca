import { createHash } from 'node:crypto';
import { z } from 'zod';
import { journalRow, type JournalHead, type JournalRow } from '../../../src-bridge/schemas/journal';

/** Head of a journal without rows. */
export const emptyHead: JournalHead = { length: 0, hash: '0'.repeat(64) };

const body = z.object({
  /** Position, from 1. */
  n: z.int().min(1),
  /** Position of the first row of the append that wrote it: what came before that row was flushed to the disk and cannot be torn. */
  since: z.int().min(1),
  prev: z.string(),
  /** The last row of its transaction. */
  end: z.boolean(),
  row: journalRow,
});

export type JournalLine = z.infer<typeof body> & { readonly hash: string };

/** What the chain needs of a line; the row itself is not read. */
export type LineFrame = Omit<JournalLine, 'row'>;

/** As `writeLine` writes it. */
const frame = /^\{"n":(\d+),"since":(\d+),"prev":"([0-9a-f]{64})","end":(true|false),"row":/;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** `<sha256 of the JSON> <JSON>` and a line feed; the JSON holds the digest of the line before. */
function writeLine(after: JournalHead, since: number, row: JournalRow, end: boolean): { text: string; head: JournalHead } {
  const json = JSON.stringify({ n: after.length + 1, since, prev: after.hash, end, row });
  const hash = digestOf(json);
  return { text: `${hash} ${json}\n`, head: { length: after.length + 1, hash } };
}

/** The lines of one append, in order, and the head behind them. */
export function writeLines(after: JournalHead, rows: readonly JournalRow[]): { texts: readonly string[]; head: JournalHead } {
  let head = after;
  const texts = rows.map((row, at) => {
    const line = writeLine(head, after.length + 1, row, rows[at + 1]?.tx !== row.tx);
    ({ head } = line);
    return line.text;
  });
  return { texts, head };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The JSON of a whole line, without its line feed; undefined when one byte of it is not as it was written. */
function intactJson(text: string): string | undefined {
  const json = text.slice(65);
  return text[64] === ' ' && digestOf(json) === text.slice(0, 64) ? json : undefined;
}

/** Reads a line with its row. */
export function readLine(text: string): JournalLine | undefined {
  const json = intactJson(text);
  const read = body.safeParse(json === undefined ? undefined : parsed(json));
  return read.success ? { ...read.data, hash: text.slice(0, 64) } : undefined;
}

/** Reads a line without its row: three times as fast, for walking the whole chain. */
export function readFrame(text: string): LineFrame | undefined {
  const found = frame.exec(intactJson(text) ?? '');
  if (found === null) return undefined;
  const [, n, since, prev = '', end] = found;
  return { n: Number(n), since: Number(since), prev, end: end === 'true', hash: text.slice(0, 64) };
}

export const follows = (line: LineFrame, head: JournalHead): boolean => line.n === head.length + 1 && line.prev === head.hash;
