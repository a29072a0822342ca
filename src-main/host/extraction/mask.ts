import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { valueOf, valuePattern } from '../../../src-domain/screening/normalise';
import { planReplacements, replacementFor, type Replacement } from '../../../src-domain/screening/replacements';
import type { Finding, ScreeningRules } from '../../../src-domain/screening/types';
import { readDocx } from './docx';
import { applyEdits, editsFor, type Edit } from './edits';
import { examinationOf, guarded, readDocument, type Examination, type ExamineContext } from './examine';
import type { SourcedPart } from './pieces';
import { decodePlainText } from './plainText';
import { refuse, type ReadTrouble } from './trouble';
import { writeArchive } from './writeArchive';
import { decodeXml } from './xml';

export interface MaskedDocument {
  readonly bytes: Uint8Array;
  readonly examination: Examination;
}

/** `unknown-finding`: not in these bytes, or nothing that may be masked away. `still-there`: the value would remain in the new version. */
export type MaskTrouble = ReadTrouble | 'unknown-finding' | 'still-there';

type Sourced = Awaited<ReturnType<typeof readDocument>>;

const textOf = (parts: readonly SourcedPart[], { where, start, end }: Finding): string =>
  parts.find(({ part }) => part.where === where)?.part.text.slice(start, end) ?? '';

/** Replacements by place; undefined when a finding may not be masked away. */
function replacementsByPlace(document: Sourced, chosen: readonly Finding[], rules: ScreeningRules): Map<string, Replacement[]> | undefined {
  const byPlace = new Map<string, Replacement[]>();
  for (const finding of chosen) {
    const text = replacementFor(finding, textOf(document.parts, finding), rules);
    if (text === undefined) return undefined;
    byPlace.set(finding.where, [...(byPlace.get(finding.where) ?? []), { start: finding.start, end: finding.end, text }]);
  }
  return byPlace;
}

function editsByEntry(document: Sourced, byPlace: ReadonlyMap<string, readonly Replacement[]>): Map<string, Edit[]> | undefined {
  const all = new Map<string, Edit[]>();
  for (const sourced of document.parts) {
    const wanted = byPlace.get(sourced.part.where);
    if (wanted === undefined) continue;
    const edits = editsFor(sourced, planReplacements(sourced.part.text, wanted));
    if (edits === undefined) return undefined;
    for (const [entry, more] of edits) all.set(entry, [...(all.get(entry) ?? []), ...more]);
  }
  return all;
}

function editedEntry(content: Buffer, edits: readonly Edit[] | undefined): Buffer {
  if (edits === undefined) return content;
  if (content[0] === 0xff || content[0] === 0xfe) return refuse('cannot-check');
  return Buffer.from(applyEdits(decodeXml(content), edits), 'utf8');
}

async function writeDocument(bytes: Uint8Array, format: 'docx' | 'txt', edits: ReadonlyMap<string, readonly Edit[]>): Promise<Uint8Array> {
  if (format === 'docx') {
    const { archive } = await readDocx(bytes);
    return writeArchive(new Map([...archive.entries].map(([name, content]) => [name, editedEntry(content, edits.get(name))])));
  }
  const { text, hadMark } = decodePlainText(bytes);
  return new Uint8Array(Buffer.from((hadMark ? '\ufeff' : '') + applyEdits(text, edits.get('') ?? []), 'utf8'));
}

const isValue = (rules: ScreeningRules, { detector }: Finding): boolean =>
  rules.detectors.some(({ id, kind }) => id === detector && (kind === 'identifier' || kind === 'contact'));

const same = (one: Finding, other: Finding): boolean => one.detector === other.detector && one.digest === other.digest;
const overlap = (one: Finding, other: Finding): boolean => one.where === other.where && one.start < other.end && other.start < one.end;

/** How often the value of a masked finding stands in the new version, however it is spaced. */
function timesLeft(value: string, after: Examination): number {
  const pattern = valuePattern(value);
  return value === '' ? 0 : after.parts.reduce((count, { text }) => count + (text.normalize('NFKC').match(pattern)?.length ?? 0), 0);
}

/** Proof that masking worked: nothing chosen is found again, and no raw value is left beyond findings that were not chosen. */
function isGone(
  finding: Finding,
  before: Examination,
  after: Examination,
  chosen: readonly Finding[],
  document: Sourced,
  rules: ScreeningRules,
): boolean {
  const kept = before.report.findings.filter(
    (other) => other.digest === finding.digest && !chosen.some((masked) => overlap(masked, other)),
  );
  const foundAgain = after.report.findings.filter((other) => same(other, finding)).length;
  if (foundAgain > kept.filter((other) => same(other, finding)).length) return false;
  if (!isValue(rules, finding)) return true;
  const value = valueOf(finding.detector, textOf(document.parts, finding).normalize('NFKC'));
  return timesLeft(value, after) <= kept.length;
}

async function mask(
  bytes: Uint8Array,
  name: string,
  keys: readonly string[],
  context: ExamineContext,
): Promise<Result<MaskedDocument, MaskTrouble>> {
  const document = await readDocument(bytes, name);
  const before = examinationOf(bytes, document, context);
  const chosen = before.report.findings.filter((finding) => keys.includes(finding.key));
  const byPlace = replacementsByPlace(document, chosen, context.rules);
  if (byPlace === undefined || new Set(keys).size !== chosen.length || chosen.length === 0) return fail('unknown-finding');
  const edits = editsByEntry(document, byPlace);
  if (edits === undefined) return fail('still-there');
  const made = await writeDocument(bytes, document.format, edits);
  const after = examinationOf(made, await readDocument(made, name), context);
  const gone = chosen.every((finding) => isGone(finding, before, after, chosen, document, context.rules));
  return gone && untouchedAgree(before, after, byPlace) ? ok({ bytes: made, examination: after }) : fail('still-there');
}

/** Every part without a masked finding reads as before. Boxes of a masked number may come back as single cells. */
function untouchedAgree(before: Examination, after: Examination, byPlace: ReadonlyMap<string, unknown>): boolean {
  const made = new Map(after.parts.map(({ where, text }) => [where, text]));
  const agree = before.parts.every(({ where, text }) => byPlace.has(where) || made.get(where) === text);
  return agree && before.report.unread.length === after.report.unread.length;
}

/**
 * Makes a new version with the named findings masked in place, formatting kept, and proves it by reading the result again. Equal
 * input gives equal bytes; the original is not touched. A text comes out as UTF-8.
 */
export const maskDocument = (
  bytes: Uint8Array,
  name: string,
  findingKeys: readonly string[],
  context: ExamineContext,
): Promise<Result<MaskedDocument, MaskTrouble>> => guarded(() => mask(bytes, name, findingKeys, context));
