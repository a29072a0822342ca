import { parseDate } from '../kernel/calendarDate';
import { parseMonth, type Month } from '../kernel/month';
import { fail, ok, type Result } from '../kernel/result';
import type { UnitName } from '../ledger/types';
import { bagFiles } from './bag';
import { isJsonArray, isJsonObject, type JsonValue } from './strictJson';

const statementType = 'https://in-toto.io/Statement/v1';
const predicateType = 'urn:gongkai:package:1';
export const payloadType = 'application/vnd.in-toto+json';

/** What a package says of itself, as signed (formats.md, section 3). */
export interface Predicate {
  readonly packageId: string;
  /** `return`, `enrolment` … A kind whose payload is not defined yet is kept as it stands. */
  readonly kind: string;
  /** The sender. */
  readonly unit: UnitName;
  readonly audience?: string | undefined;
  readonly period: Month | null;
  readonly sequence: number;
  /** SHA-256 of the previous statement's payload bytes. */
  readonly previous: string | null;
  /** RFC 3339 with `Z`. */
  readonly createdAt: string;
  readonly software: string;
}

export interface Subject {
  readonly name: string;
  readonly sha256: string;
}

export interface Statement {
  readonly subjects: readonly Subject[];
  readonly predicate: Predicate;
}

/** Tag files whose digests the statement must carry. */
const signedTagFiles = [bagFiles.manifest, bagFiles.info, bagFiles.declaration] as const;

/** Reads a statement; `malformed` names the first field that is wrong. */
export function parseStatement(json: JsonValue): Result<Statement, { code: 'malformed' | 'unknown-version'; field: string }> {
  if (!isJsonObject(json) || typeof json['_type'] !== 'string') return fail({ code: 'malformed', field: '_type' });
  if (json['_type'] !== statementType) return fail({ code: 'unknown-version', field: '_type' });
  if (typeof json['predicateType'] !== 'string') return fail({ code: 'malformed', field: 'predicateType' });
  if (json['predicateType'] !== predicateType) return fail({ code: 'unknown-version', field: 'predicateType' });
  const subjects = parseSubjects(json['subject']);
  if (subjects === undefined) return fail({ code: 'malformed', field: 'subject' });
  const predicate = parsePredicate(json['predicate']);
  return predicate.ok ? ok({ subjects, predicate: predicate.value }) : fail({ code: 'malformed', field: predicate.error });
}

function parseSubjects(json: JsonValue | undefined): readonly Subject[] | undefined {
  if (!isJsonArray(json)) return undefined;
  const subjects = json.map(parseSubject);
  const names = subjects.map((subject) => subject?.name);
  const whole = subjects.every((subject) => subject !== undefined) && new Set(names).size === names.length;
  return whole && signedTagFiles.every((name) => names.includes(name)) ? subjects : undefined;
}

function parseSubject(json: JsonValue): Subject | undefined {
  const name = isJsonObject(json) ? json['name'] : undefined;
  const digest = isJsonObject(json) ? json['digest'] : undefined;
  const sha256 = isJsonObject(digest) ? digest['sha256'] : undefined;
  return typeof name === 'string' && isSha256(sha256) ? { name, sha256 } : undefined;
}

function parsePredicate(json: JsonValue | undefined): Result<Predicate, string> {
  if (!isJsonObject(json)) return fail('predicate');
  const { packageId, kind, unit, audience, period, sequence, previous, createdAt, software } = json;
  if (!isName(packageId)) return fail('packageId');
  if (!isName(kind)) return fail('kind');
  const sender = parseUnit(unit);
  if (sender === undefined) return fail('unit');
  if (!(audience === undefined || audience === null || typeof audience === 'string')) return fail('audience');
  const month = parsePeriod(period, kind);
  if (month === undefined) return fail('period');
  if (!isSequence(sequence, kind)) return fail('sequence');
  if (!isPrevious(previous, sequence)) return fail('previous');
  if (!isInstant(createdAt)) return fail('createdAt');
  if (typeof software !== 'string') return fail('software');
  const core = { packageId, kind, unit: sender, period: month, sequence, previous, createdAt, software };
  return ok(typeof audience === 'string' ? { ...core, audience } : core);
}

function parseUnit(json: JsonValue | undefined): UnitName | undefined {
  if (!isJsonObject(json)) return undefined;
  const { code, name } = json;
  return typeof code === 'string' && /^\d{9}$/.test(code) && isName(name) ? { code, name } : undefined;
}

/** A return has a month; kinds without one say null; undefined is wrong. */
function parsePeriod(json: JsonValue | undefined, kind: string): Month | null | undefined {
  if (json === null || json === undefined) return kind === 'return' ? undefined : null;
  const parsed = typeof json === 'string' ? parseMonth(json) : undefined;
  return parsed?.ok === true ? parsed.value : undefined;
}

/** Enrolments stand outside the chain with sequence 0; the first chained package has 1. */
const isSequence = (json: JsonValue | undefined, kind: string): json is number =>
  typeof json === 'number' && Number.isInteger(json) && (kind === 'enrolment' ? json === 0 : json >= 1);

const isPrevious = (json: JsonValue | undefined, sequence: number): json is string | null =>
  sequence <= 1 ? json === null : isSha256(json);

const isName = (json: JsonValue | undefined): json is string => typeof json === 'string' && json.trim() !== '' && json.length <= 200;

export const isSha256 = (json: unknown): json is string => typeof json === 'string' && /^[0-9a-f]{64}$/.test(json);

/** RFC 3339 in UTC with `Z`, on a day and at a time that exist. */
export function isInstant(json: unknown): json is string {
  const [, date] = (typeof json === 'string' && /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/.exec(json)) || [];
  return date !== undefined && parseDate(date).ok;
}

/** The statement as it is signed, one line of JSON. */
export const formatStatement = ({ subjects, predicate }: Statement): string =>
  JSON.stringify({
    _type: statementType,
    subject: subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType,
    predicate,
  });
