import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ledgerPayload } from '../../src-bridge/payload/ledger';
import { parseMonth, type Month } from '../../src-domain/kernel/month';
import { fail, ok, type Result } from '../../src-domain/kernel/result';
import { readLedger } from '../../src-domain/ledger/plain';
import type { Ledger } from '../../src-domain/ledger/types';
import { parseStrictJson } from '../../src-domain/packages/strictJson';
import type { ReturnSheet } from '../../src-domain/returns/rules/sheet';

export type InputProblem =
  | { readonly kind: 'unreadable' | 'not-json' | 'duplicate-key'; readonly file: string }
  | { readonly kind: 'not-a-ledger' | 'not-a-sheet'; readonly file: string; readonly at: string };

const cells = z.record(z.string(), z.number().nullable());

/** A blank cell is null (formats.md, section 5). */
const sheetFile = z.object({ period: z.string(), values: cells, yearToDate: cells.optional() });

export async function readLedgerFile(file: string): Promise<Result<Ledger, InputProblem>> {
  const json = await readJson(file);
  if (!json.ok) return json;
  const shape = ledgerPayload.safeParse(json.value);
  if (!shape.success) return fail({ kind: 'not-a-ledger', file, at: placeOf(shape.error) });
  const ledger = readLedger(shape.data);
  return ledger.ok ? ledger : fail({ kind: 'not-a-ledger', file, at: ledger.error.at });
}

export async function readSheetFile(file: string): Promise<Result<ReturnSheet, InputProblem>> {
  const json = await readJson(file);
  if (!json.ok) return json;
  const shape = sheetFile.safeParse(json.value);
  if (!shape.success) return fail({ kind: 'not-a-sheet', file, at: placeOf(shape.error) });
  const period: Result<Month, unknown> = parseMonth(shape.data.period);
  return period.ok ? ok({ ...shape.data, period: period.value }) : fail({ kind: 'not-a-sheet', file, at: 'period' });
}

async function readJson(file: string): Promise<Result<unknown, InputProblem>> {
  const text = await readText(file);
  if (text === undefined) return fail({ kind: 'unreadable', file });
  const json = parseStrictJson(text);
  return json.ok ? json : fail({ kind: json.error.code, file });
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch {
    return undefined;
  }
}

const placeOf = (error: z.ZodError): string => (error.issues[0]?.path ?? []).map(String).join('.');
