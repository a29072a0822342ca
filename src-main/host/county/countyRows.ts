import { z } from 'zod';
import type { ProposalPayload } from '../../../src-bridge/payload/coverage';
import type { Month } from '../../../src-domain/kernel/month';
import { parseMonth } from '../../../src-domain/kernel/month';
import type { HeldPackage } from '../../../src-domain/county/importPlan';
import type { HeldReturn } from '../../../src-domain/county/summary';
import type { Predicate } from '../../../src-domain/packages/statement';
import type { TrustList } from '../../../src-domain/packages/trustList';
import { trustedUnits } from '../../../src-domain/packages/trustList';
import type { ReturnDocument } from '../../../src-domain/returns/document';
import type { ReturnSheet } from '../../../src-domain/returns/rules/sheet';
import type { CountyDb } from './countyDb';

const state = z.enum(['accepted', 'pending']);
const heldRow = z.object({ sequence: z.int(), statement_sha256: z.string(), previous: z.string().nullable(), state });
const month = z.custom<Month>((value) => typeof value === 'string' && parseMonth(value).ok);
const figures = z.record(z.string(), z.number());
const returnRow = z.object({
  unit: z.string(),
  unit_name: z.string(),
  period: month,
  sequence: z.int(),
  state,
  document: z.object({ form: z.string(), values: figures, yearToDate: figures }),
});

/** Everything held of one sender's chain. */
export async function heldOf(db: CountyDb, unit: string): Promise<readonly HeldPackage[]> {
  const rows = await db.query('select sequence, statement_sha256, previous, state from county_packages where unit = $1', [unit]);
  return rows.map((row) => {
    const { sequence, statement_sha256: statementSha256, previous, state: held } = heldRow.parse(row);
    return { sequence, statementSha256, previous, state: held };
  });
}

export interface ArrivedReturn {
  readonly statement: Predicate;
  readonly statementSha256: string;
  readonly document: ReturnDocument;
  /** Wishes for the catalogue that came with it. */
  readonly proposals: readonly ProposalPayload[];
  readonly file: string;
}

export async function insertPackage(db: CountyDb, arrived: ArrivedReturn, held: HeldPackage['state'], now: string): Promise<void> {
  const { statement, statementSha256, document, file } = arrived;
  const { unit, kind, period, sequence, previous, packageId, createdAt } = statement;
  await db.query(
    `insert into county_packages (statement_sha256, unit, unit_name, kind, period, sequence, previous, package_id, created_at, state,
       file_name, imported_at, document) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::text::jsonb)`,
    [
      statementSha256,
      unit.code,
      unit.name,
      kind,
      period,
      sequence,
      previous,
      packageId,
      createdAt,
      held,
      file,
      now,
      JSON.stringify(document),
    ],
  );
}

export async function settle(db: CountyDb, unit: string, sequences: readonly number[]): Promise<void> {
  for (const sequence of sequences)
    await db.query(`update county_packages set state = 'accepted' where unit = $1 and sequence = $2`, [unit, sequence]);
}

/** The registry of who is expected to report, from the trust list in use. */
export async function rememberUnits(db: CountyDb, trust: TrustList): Promise<void> {
  await db.query('delete from county_units');
  for (const { unit, name } of trustedUnits(trust)) await db.query('insert into county_units (unit, name) values ($1, $2)', [unit, name]);
}

export async function readUnits(db: CountyDb): Promise<readonly { readonly unit: string; readonly name: string }[]> {
  const rows = await db.query('select unit, name from county_units order by unit');
  return z.array(z.object({ unit: z.string(), name: z.string() })).parse(rows);
}

export async function sequencesByUnit(db: CountyDb): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await db.query('select unit, sequence from county_packages order by unit, sequence');
  const units = new Map<string, number[]>();
  for (const { unit, sequence } of z.array(z.object({ unit: z.string(), sequence: z.int() })).parse(rows))
    units.set(unit, [...(units.get(unit) ?? []), sequence]);
  return units;
}

/** Returns of a month on whatever form, corrections and all. */
export async function returnsOf(db: CountyDb, period: Month): Promise<readonly HeldReturn[]> {
  const rows = await db.query(
    `select unit, unit_name, period, sequence, state, document from county_packages
     where kind = 'return' and period = $1`,
    [period],
  );
  return rows.map((row) => {
    const { unit_name: name, document, ...rest } = returnRow.parse(row);
    return { ...rest, name, form: document.form, values: document.values };
  });
}

/** The standing sheet of a unit and month: the newest. */
export async function sheetOf(db: CountyDb, unit: string, form: string, period: Month): Promise<ReturnSheet | undefined> {
  const rows = await db.query(
    `select unit, unit_name, period, sequence, state, document from county_packages
     where kind = 'return' and unit = $1 and period = $2 and document->>'form' = $3 order by sequence desc limit 1`,
    [unit, period, form],
  );
  const [row] = z.array(returnRow).parse(rows);
  return row && { period: row.period, values: row.document.values, yearToDate: row.document.yearToDate };
}
