import { readFile } from 'node:fs/promises';
import { trustPayload } from '../../../src-bridge/payload/trust';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import type { TrustList } from '../../../src-domain/packages/trustList';
import { writeDurably, type WriteTrouble } from '../disk/durableFile';
import { readJson } from './strictText';

/** Reads `trust.json`; a list that is not whole is not half believed. */
export async function readTrustFile(path: string): Promise<Result<TrustList, 'unreadable' | 'malformed'>> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return fail('unreadable');
  const json = readJson(bytes);
  const parsed = json.ok ? trustPayload.safeParse(json.value) : undefined;
  return parsed?.success === true ? ok(parsed.data) : fail('malformed');
}

export const writeTrustFile = (path: string, trust: TrustList): Promise<Result<void, WriteTrouble>> =>
  writeDurably(path, `${JSON.stringify(trust, null, 1)}\n`);
