import { z } from 'zod';
import { instant, outcome } from './common';

/** Where a journal ends: how many rows it has and the hash of the last one (64 zeros when empty). */
export const journalHead = z.object({ length: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) });

/**
 * One change of one row of the store. `key` is the JSON text of the primary key, `value` the whole row after a put and null after a
 * delete. Rows of one transaction share `tx` and are never split over two appends: one catalogue of 10,000 items in the place of another
 * is 20,000 of them.
 */
export const journalRow = z.object({
  tx: z.string().min(1).max(40),
  at: instant,
  table: z.string().min(1).max(40),
  op: z.enum(['put', 'delete']),
  key: z.string().min(1).max(400),
  value: z.unknown(),
});

const appendTrouble = ['head-moved', 'disk-full', 'read-only', 'damaged'] as const;

export const journalCalls = {
  journalHead: { args: z.object({}), reply: outcome(journalHead, ['damaged']) },
  journalAppend: {
    args: z.object({ after: journalHead, rows: z.array(journalRow).min(1).max(50_000) }),
    reply: outcome(journalHead, appendTrouble),
  },
  /** Rows from position `from` (0 is the first). `head` is the journal's head as it was after the last of them. */
  journalRead: {
    args: z.object({ from: z.int().min(0), limit: z.int().min(1).max(2000) }),
    reply: outcome(z.object({ rows: z.array(journalRow), head: journalHead }), ['damaged']),
  },
} as const;

export type JournalHead = z.infer<typeof journalHead>;
export type JournalRow = z.infer<typeof journalRow>;
