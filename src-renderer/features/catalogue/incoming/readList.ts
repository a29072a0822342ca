import { trustPayload } from '../../../../src-bridge/payload/trust';
import { fail, ok, type Result } from '../../../../src-domain/kernel/result';
import { parseStrictJson } from '../../../../src-domain/packages/strictJson';
import type { TrustList } from '../../../../src-domain/packages/trustList';

/** A list of a county with a key for each of its units stays far below this. */
const largest = 5_000_000;

/** Reads `trust.json`; a list that is not whole is not half believed. */
export async function readList(file: File): Promise<Result<TrustList, 'not-a-list' | 'unreadable' | 'too-large'>> {
  if (file.size > largest) return fail('too-large');
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return fail('unreadable');
  const json = parseStrictJson(text);
  const parsed = json.ok ? trustPayload.safeParse(json.value) : undefined;
  return parsed?.success === true ? ok(parsed.data) : fail('not-a-list');
}
