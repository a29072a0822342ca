import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { inTurn, type WriteTrouble } from '../disk/durableFile';
import { lockFolder } from '../disk/folderLock';
import { countySchema, importLock } from './schema';

/** The county's data: PGlite in a folder or a PostgreSQL server, behind the same few words. */
export interface CountyDb {
  /** Rows as the driver reads them; the caller parses them. */
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<readonly unknown[]>;
  /** All or nothing, and one at a time over all programs. */
  readonly transaction: <Value>(work: () => Promise<Value>) => Promise<Value>;
  readonly close: () => Promise<void>;
}

type Query = CountyDb['query'];

export type CountyDbTrouble = 'county-busy' | 'failed' | WriteTrouble;

const isUrl = (location: string): boolean => /^postgres(ql)?:\/\//.test(location);

/** Opens the database and brings its tables up. `failed`: the server does not answer, or the folder holds no sound database. */
export async function openCountyDb(location: string): Promise<Result<CountyDb, CountyDbTrouble>> {
  return isUrl(location) ? openServer(location) : openFolder(tablesIn(resolve(location)));
}

/** The county folder of a desk keeps its trust list beside the tables: whoever names that folder means the tables in it. */
function tablesIn(folder: string): string {
  const tables = join(folder, 'tables');
  return existsSync(tables) || existsSync(join(folder, 'trust.json')) ? tables : folder;
}

/** The lock stands beside the folder: two processes in one embedded database would destroy it. */
async function openFolder(folder: string): Promise<Result<CountyDb, CountyDbTrouble>> {
  await mkdir(dirname(folder), { recursive: true }).catch(() => undefined);
  const locked = await lockFolder(dirname(folder), `${basename(folder)}.lock`);
  if (!locked.ok) return fail(locked.error === 'already-running' ? 'county-busy' : locked.error);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    await mkdir(folder, { recursive: true });
    const pglite = await PGlite.create(folder);
    const close = async () => {
      await pglite.close();
      await locked.value.release();
    };
    return ok(await prepared(folder, async (sql, values = []) => (await pglite.query(sql, [...values])).rows, close));
  } catch {
    await locked.value.release();
    return fail('failed');
  }
}

async function openServer(url: string): Promise<Result<CountyDb, CountyDbTrouble>> {
  try {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return ok(
      await prepared(
        url,
        async (sql, values = []) => (await client.query<object>(sql, [...values])).rows,
        () => client.end(),
      ),
    );
  } catch {
    return fail('failed');
  }
}

async function prepared(name: string, query: Query, close: () => Promise<void>): Promise<CountyDb> {
  const transaction: CountyDb['transaction'] = (work) => inTurn(`county ${name}`, () => runWhole(query, work));
  await transaction(async () => {
    for (const statement of countySchema) await query(statement);
  });
  return { query, transaction, close };
}

async function runWhole<Value>(query: Query, work: () => Promise<Value>): Promise<Value> {
  await query('begin');
  try {
    await query('select pg_advisory_xact_lock($1)', [importLock]);
    const value = await work();
    await query('commit');
    return value;
  } catch (error) {
    await query('rollback').catch(() => undefined);
    throw error;
  }
}
