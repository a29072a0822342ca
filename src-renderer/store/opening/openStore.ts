import Dexie, { type DBCore, type Middleware } from 'dexie';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { databaseName, openDatabase, type DeskDatabase } from '../database';
import { adoptSent } from '../journal/adopt';
import { away, schemaMark, type JournalBridge } from '../journal/hostJournal';
import { journalMiddleware } from '../journal/middleware';
import { headsOf, keepNotedSchema, notedSchema } from '../journal/outbox';
import { clockTiming, startJournalPump, type PumpTiming } from '../journal/pump';
import { schemaVersion } from '../migrations';
import { storeOn, type Store } from '../store';
import { compareHeads } from './compareHeads';
import { isNewer } from './gate';
import { mend } from './mend';
import type { Opening, StoreTrouble } from './opening';
import { isUnfinished, rebuild } from './rebuild';
import type { Progress, ReplayTrouble } from './replay';
import { setAside } from './setAside';

export interface OpenOptions {
  readonly progress?: Progress;
  readonly timing?: PumpTiming;
}

/** Compares the heads of store and journal, makes them one, and opens the store. */
export async function openStore(bridge: JournalBridge, options: OpenOptions = {}): Promise<Result<Store, StoreTrouble>> {
  const timing = options.timing ?? clockTiming;
  const progress = options.progress ?? (() => undefined);
  const middleware = journalMiddleware(timing.now);
  try {
    if (await isNewer(databaseName)) return fail('newer-data');
    const opening = await reconcile({ bridge, progress, now: timing.now, middleware });
    if (!opening.ok) return fail(troubleOf(opening.error));
    const db = await openJournalled(middleware);
    await noteSchema(db, timing.now());
    return ok(storeOn(db, startJournalPump(db, bridge, timing), opening.value, timing.now));
  } catch (error) {
    // The browser cannot open or write its own database: a damaged profile or a full disk. The journal still has everything.
    if (error instanceof Dexie.DexieError) return fail('store-damaged');
    throw error;
  }
}

async function openJournalled(middleware: Middleware<DBCore>): Promise<DeskDatabase> {
  const db = openDatabase(databaseName, middleware);
  await db.open();
  return db;
}

function troubleOf(trouble: ReplayTrouble): StoreTrouble {
  switch (trouble) {
    case 'newer-data':
      return 'newer-data';
    case 'damaged':
      return 'journal-damaged';
    case away:
      return 'no-host';
  }
}

interface Desk {
  readonly bridge: JournalBridge;
  readonly progress: Progress;
  readonly now: () => string;
  readonly middleware: Middleware<DBCore>;
}

async function reconcile(desk: Desk): Promise<Result<Opening, ReplayTrouble>> {
  if (await isUnfinished(databaseName)) return rebuilt(desk);
  const db = await openJournalled(desk.middleware);
  try {
    const compared = await compareHeads(await headsOf(db), desk.bridge);
    if (typeof compared === 'string') return fail(compared);
    switch (compared.relation) {
      case 'same':
        return ok({ kind: 'as-left' });
      case 'behind':
        return await mended(db, desk);
      case 'ahead':
        return await followed(db, desk);
      case 'stranger':
        return await replaced(db, desk);
    }
  } finally {
    db.close();
  }
}

async function mended(db: DeskDatabase, { bridge, now, progress }: Desk): Promise<Result<Opening, ReplayTrouble>> {
  const rows = await mend(db, bridge, now(), progress);
  return rows.ok ? ok({ kind: 'mended', rows: rows.value }) : rows;
}

/** The journal has more: rows that wait here and were sent already, or rows this store never saw. */
async function followed(db: DeskDatabase, desk: Desk): Promise<Result<Opening, ReplayTrouble>> {
  if ((await db.outbox.count()) === 0) return rebuilt(desk, db);
  const outcome = await adoptSent(db, desk.bridge);
  if (outcome === 'adopted') return ok({ kind: 'as-left' });
  if (outcome === 'overtaken') return rebuilt(desk, db);
  return outcome === 'diverged' ? replaced(db, desk) : fail(outcome);
}

async function rebuilt({ bridge, progress }: Desk, db?: DeskDatabase): Promise<Result<Opening, ReplayTrouble>> {
  db?.close();
  const rows = await rebuild(databaseName, bridge, progress);
  return rows.ok ? ok({ kind: 'rebuilt', rows: rows.value }) : rows;
}

async function replaced(db: DeskDatabase, desk: Desk): Promise<Result<Opening, ReplayTrouble>> {
  const unsent = await db.outbox.count();
  db.close();
  const name = await setAside(desk.now());
  const made = await rebuilt(desk);
  return made.ok && made.value.kind === 'rebuilt' ? ok({ kind: 'set-aside', rows: made.value.rows, name, unsent }) : made;
}

/** From here on the journal holds rows of this schema: said once, before anything else is written. */
async function noteSchema(db: DeskDatabase, at: string): Promise<void> {
  await db.transaction('rw', db.outbox, db.meta, async () => {
    if ((await notedSchema(db)) === schemaVersion) return;
    await db.outbox.add({ tx: crypto.randomUUID(), at, table: schemaMark, op: 'put', key: '"version"', value: String(schemaVersion) });
    await keepNotedSchema(db, schemaVersion);
  });
}
