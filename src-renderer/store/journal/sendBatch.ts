import type { CallReply } from '../../../src-bridge/contract';
import type { DeskDatabase } from '../database';
import { adoptSent } from './adopt';
import { away, reach, type JournalBridge } from './hostJournal';
import { acknowledge, headOf, nextBatch } from './outbox';

type AppendCode = Extract<CallReply<'journalAppend'>, { ok: false }>['error']['code'];

/**
 * `away`: the host does not answer. `diverged`: the journal on disk went on with rows of somebody else; the next start sorts it out.
 * `store`: the working store cannot be read.
 */
export type SaveTrouble = Exclude<AppendCode, 'head-moved'> | 'away' | 'diverged' | 'store';

/** Sends the oldest waiting transactions to the disk and forgets them here. */
export async function sendBatch(db: DeskDatabase, bridge: JournalBridge): Promise<'sent' | 'nothing-waits' | SaveTrouble> {
  const batch = await nextBatch(db);
  if (batch === undefined) return 'nothing-waits';
  const reply = await reach(bridge.journalAppend({ after: await headOf(db), rows: [...batch.rows] }));
  if (reply === away) return away;
  if (reply.ok) {
    await acknowledge(db, batch.through, reply.value);
    return 'sent';
  }
  if (reply.error.code !== 'head-moved') return reply.error.code;
  const outcome = await adoptSent(db, bridge);
  if (outcome === 'overtaken') return 'diverged';
  return outcome === 'adopted' ? 'sent' : outcome;
}
