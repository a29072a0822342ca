import { createHash } from 'node:crypto';
import { bagFiles, type BagFile } from '../../../src-domain/packages/bag';
import { problem, type Problem } from '../../../src-domain/packages/problemCodes';
import { parseStatement, type Predicate, type Statement } from '../../../src-domain/packages/statement';
import { readJson } from './strictText';

export interface StatementReading {
  readonly predicate: Predicate | null;
  /** SHA-256 of the payload bytes: what the next statement's `previous` must be. */
  readonly sha256: string;
  readonly problems: readonly Problem[];
}

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads the signed payload and compares the digests it names with the files that are there. */
export function judgeStatement(payload: Uint8Array, files: readonly BagFile[]): StatementReading {
  const sha256 = digestOf(payload);
  const refused = (...problems: Problem[]) => ({ predicate: null, sha256, problems });
  const json = readJson(payload);
  if (!json.ok) return refused(problem('statement/malformed', bagFiles.statement, json.error.code));
  const statement = parseStatement(json.value);
  if (!statement.ok) return refused(problem(`statement/${statement.error.code}`, statement.error.field));
  return { predicate: statement.value.predicate, sha256, problems: compareDigests(statement.value, files) };
}

const compareDigests = ({ subjects }: Statement, files: readonly BagFile[]): Problem[] =>
  subjects
    .filter(({ name, sha256 }) => files.find(({ path }) => path === name)?.sha256 !== sha256)
    .map(({ name }) => problem('statement/digest-mismatch', name));
