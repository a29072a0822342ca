import Dexie from 'dexie';
import { ok, type Result } from '../../../src-domain/kernel/result';
import { openDatabase } from '../database';
import { emptyHead, type JournalBridge } from '../journal/hostJournal';
import { keepHeads, keepNotedSchema } from '../journal/outbox';
import { replay, theBeginning, type Progress, type ReplayTrouble } from './replay';

const unfinished = 'rebuilding';

/** Throws the working store away and makes it again from the journal. Whatever stops it half-way, the next start begins it anew. */
export async function rebuild(name: string, bridge: JournalBridge, progress: Progress): Promise<Result<number, ReplayTrouble>> {
  await Dexie.delete(name);
  const db = openDatabase(name);
  try {
    await db.meta.put({ key: unfinished, value: true });
    const replayed = await replay(db, bridge, theBeginning, progress);
    if (!replayed.ok) return replayed;
    const { head, schema } = replayed.value;
    await db.transaction('rw', db.meta, async () => {
      await keepHeads(db, head.length === 0 ? [emptyHead] : [emptyHead, head]);
      await keepNotedSchema(db, schema);
      await db.meta.delete(unfinished);
    });
    return ok(head.length);
  } finally {
    db.close();
  }
}

/** Whether a rebuild was begun here and not finished. */
export async function isUnfinished(name: string): Promise<boolean> {
  const db = openDatabase(name);
  try {
    return (await db.meta.get(unfinished)) !== undefined;
  } finally {
    db.close();
  }
}
