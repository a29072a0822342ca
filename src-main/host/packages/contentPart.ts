import type { z } from 'zod';
import { problem, type Problem } from '../../../src-domain/packages/problemCodes';
import type { OpenedBag } from './openBag';
import { readJson } from './strictText';

export interface Part<Value> {
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

/** Enough to find the trouble; a table of nonsense would give thousands. */
const shown = 10;

/** One JSON part of the payload, parsed strictly and against its schema. */
export function readPart<Value>(bag: OpenedBag, path: string, schema: z.ZodType<Value>, required: boolean): Part<Value> {
  const bytes = bag.bytesOf(path);
  if (bytes === undefined) return { problems: required ? [problem('content/schema', path, 'missing')] : [] };
  const json = readJson(bytes);
  if (!json.ok) return { problems: [problem(`content/${json.error.code}`, path, String(json.error.at))] };
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { problems: parsed.error.issues.slice(0, shown).map(({ path: at }) => problem('content/schema', path, at.join('.'))) };
}
