import type {
  DBCore,
  DBCoreDeleteRangeRequest,
  DBCoreMutateRequest,
  DBCoreMutateResponse,
  DBCoreTable,
  DBCoreTransaction,
  Middleware,
} from 'dexie';
import type { OutboxRow } from '../rows';
import { isPlain } from './plainJson';

/** A transaction is never split, so it stays well below what the bridge takes in one call (20,000 rows, 16 MB). */
const mostRows = 2000;
const mostCharacters = 4_000_000;
const longestKey = 400;

/** A write that the journal could not carry: our mistake, so the whole transaction is undone. */
class NotJournalled extends Error {
  override readonly name = 'NotJournalled';
}

interface Written {
  readonly tx: string;
  rows: number;
  characters: number;
}

type Change = Pick<OutboxRow, 'op' | 'key' | 'value'>;

type Kept = Exclude<DBCoreMutateRequest, DBCoreDeleteRangeRequest>;

const unjournalled = ['outbox', 'meta'];

// DBCore hides it, but its transaction is the browser's own; upgrades are told by their mode.
const isUpgrade = (transaction: DBCoreTransaction): boolean => 'mode' in transaction && transaction.mode === 'versionchange';

function undo(transaction: DBCoreTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It is over already, by the browser's own doing.
  }
}

const keyText = (key: unknown): string => JSON.stringify(key);

/**
 * Writes every change of every table as a row of the outbox, in the same transaction: either both are there or neither. Nothing foreign
 * is awaited here, or the transaction would commit early.
 */
export function journalMiddleware(now: () => string): Middleware<DBCore> {
  const open = new WeakMap<DBCoreTransaction, Written>();

  const writtenIn = (transaction: DBCoreTransaction): Written => {
    const known = open.get(transaction) ?? { tx: crypto.randomUUID(), rows: 0, characters: 0 };
    open.set(transaction, known);
    return known;
  };

  const checked = (table: string, transaction: DBCoreTransaction, changes: readonly Change[]): string => {
    const written = writtenIn(transaction);
    written.rows += changes.length;
    written.characters += changes.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
    if (written.rows > mostRows || written.characters > mostCharacters) throw new NotJournalled(`${table}: too much in one transaction`);
    if (changes.some(({ key }) => key.length > longestKey)) throw new NotJournalled(`${table}: key too long`);
    return written.tx;
  };

  const note = (core: DBCore, trans: DBCoreTransaction, table: string, changes: readonly Change[]): Promise<unknown> => {
    const tx = checked(table, trans, changes);
    const at = now();
    const values: OutboxRow[] = changes.map((change) => ({ tx, at, table, ...change }));
    return core
      .table('outbox')
      .mutate({ type: 'add', trans, values })
      .then(({ numFailures }) => {
        if (numFailures > 0) throw new NotJournalled(`${table}: the outbox takes no more`);
      });
  };

  // Chained, not awaited: only Dexie's own promises carry its current transaction on, and its cache asks for that.
  const journalled = (core: DBCore, table: DBCoreTable): DBCoreTable => {
    const write = (request: Kept): Promise<DBCoreMutateResponse> =>
      table.mutate(request).then((response) => {
        const changes = changesOf(table, request, response);
        return changes.length === 0 ? response : note(core, request.trans, table.name, changes).then(() => response);
      });
    return {
      ...table,
      mutate: (request) => {
        if (isUpgrade(request.trans)) return table.mutate(request);
        const written = request.type === 'deleteRange' ? keysOf(table, request).then(write) : write(request);
        return written.catch((error: unknown) => {
          // Throwing alone is not enough: the row would stay where its caller catches the error.
          undo(request.trans);
          throw error;
        });
      },
    };
  };

  return {
    stack: 'dbcore',
    name: 'journal',
    level: 1,
    create: (core) => ({
      ...core,
      transaction: (stores, mode, options) =>
        core.transaction(mode === 'readwrite' ? [...new Set([...stores, 'outbox'])] : stores, mode, options),
      table: (name) => (unjournalled.includes(name) ? core.table(name) : journalled(core, core.table(name))),
    }),
  };
}

/**
 * A range is deleted by the keys it held when asked for, so that exactly what is journalled is deleted even if a put of the same
 * transaction comes in between.
 */
function keysOf(table: DBCoreTable, { trans, range }: DBCoreDeleteRangeRequest): Promise<Kept> {
  return table
    .query({ trans, values: false, query: { index: table.schema.primaryKey, range } })
    .then(({ result }) => ({ type: 'delete', trans, keys: result }));
}

function changesOf(table: DBCoreTable, request: Kept, { failures, results }: DBCoreMutateResponse): readonly Change[] {
  const done = (_: unknown, at: number): boolean => !Object.hasOwn(failures, at);
  if (request.type === 'delete')
    return request.keys.filter(done).map((key: unknown): Change => ({ op: 'delete', key: keyText(key), value: null }));
  const keyOf = (row: unknown, at: number): unknown => request.keys?.[at] ?? table.schema.primaryKey.extractKey?.(row) ?? results?.[at];
  return request.values
    .map((row: unknown, at): Change => ({ op: 'put', key: keyText(keyOf(row, at)), value: plainText(table.name, row) }))
    .filter(done);
}

function plainText(table: string, row: unknown): string {
  if (!isPlain(row)) throw new NotJournalled(`${table}: JSON cannot hold this row`);
  return JSON.stringify(row);
}
