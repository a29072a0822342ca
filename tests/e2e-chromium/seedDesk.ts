import { randomUUID } from 'node:crypto';
import type { CallArgs, CallName, CallReply } from '../../src-bridge/contract';
import { tokenHeader, type Answer } from '../../src-bridge/wire';
import type { Desk, OpenDesk } from '../harness';
import { instantOfTests } from '../harness/dayOfTests';
import { startLoopback, type LoopbackProcess } from '../harness/loopbackProcess';
import { openOffice } from './openOffice';

export type Call = <Name extends CallName>(name: Name, args: CallArgs<Name>) => Promise<CallReply<Name>>;

/** One row of the store as the journal keeps it; a value of null takes the row out. */
export interface SeedRow {
  readonly table: string;
  readonly key: string;
  readonly value: object | null;
}

const callsOf = (host: LoopbackProcess): Call => {
  const origin = `http://127.0.0.1:${host.port}`;
  const headers = { 'content-type': 'application/json', origin, [tokenHeader]: host.token };
  return async (name, args) => {
    const reply = await fetch(`${origin}/call/${name}`, { method: 'POST', headers, body: JSON.stringify(args) });
    const answer = (await reply.json()) as Answer;
    if (!answer.ok) throw new Error(`${name}: ${answer.error}`);
    return answer.value as never;
  };
};

export function valueOf<Value>(
  outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: { readonly code: string } },
): Value {
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

/** Writes rows into the office's journal while no window is open; the next window makes its store from it. */
export async function seedJournal(dataFolder: string, rowsOf: (call: Call) => Promise<readonly SeedRow[]>): Promise<void> {
  const host = await startLoopback({ dataFolder });
  if (!('address' in host)) throw new Error(host.errors);
  try {
    const call = callsOf(host);
    const rows = await rowsOf(call);
    const tx = randomUUID();
    const journal = rows.map(({ table, key, value }) => ({
      tx,
      at: instantOfTests(),
      table,
      op: value === null ? ('delete' as const) : ('put' as const),
      key: JSON.stringify(key),
      value,
    }));
    const after = valueOf(await call('journalHead', {}));
    if (journal.length > 0) valueOf(await call('journalAppend', { after, rows: journal }));
  } finally {
    await host.end();
  }
}

/** 白阳镇 as set up by its officers, with entries already in its books. */
export function openSeeded(openDesk: OpenDesk, rowsOf: (call: Call) => Promise<readonly SeedRow[]>): Promise<Desk> {
  return openOffice(openDesk, '白阳', (dataFolder) => seedJournal(dataFolder, rowsOf));
}

/** A text file, through the same intake as an officer's, into the vault; its digest. */
export async function intoVault(call: Call, name: string, words: string): Promise<{ sha256: string; size: number }> {
  const bytes = Buffer.from(words, 'utf8');
  const { intakeId } = valueOf(await call('intakeBegin', { name, size: bytes.length }));
  valueOf(await call('intakeChunk', { intakeId, offset: 0, base64: bytes.toString('base64') }));
  const context = { asOf: '2026-10-09', whitelist: [], channel: 'website' as const };
  valueOf(await call('intakeExamine', { intakeId, context }));
  return valueOf(await call('intakeKeep', { intakeId, firstAnswer: 'no-marking' }));
}
