import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { planReplacements, replacementFor, type Replacement } from '../../../src-domain/screening/replacements';
import type { Finding, ScreeningRules } from '../../../src-domain/screening/types';
import { readDocx } from './docx';
import { addTo, applyEdits, editsFor, type Edit } from './edits';
import { examinationOf, guarded, readDocument, type Examination, type ExamineContext } from './examine';
import { isGone } from './maskProof';
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

/** Text of the place and range of each finding. */
type TextOf = (finding: Finding) => string;

function textReader({ parts }: Sourced): TextOf {
  const texts = new Map(parts.map(({ part }) => [part.where, part.text]));
  return ({ where, start, end }) => texts.get(where)?.slice(start, end) ?? '';
}

/** Replacements by place; undefined when a finding may not be masked away. */
function replacementsByPlace(textOf: TextOf, chosen: readonly Finding[], rules: ScreeningRules): Map<string, Replacement[]> | undefined {
  const byPlace = new Map<string, Replacement[]>();
  for (const finding of chosen) {
    const text = replacementFor(finding, textOf(finding), rules);
    if (text === undefined) return undefined;
    addTo(byPlace, finding.where, { start: finding.start, end: finding.end, text });
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
    for (const [entry, more] of edits) more.forEach((edit) => addTo(all, entry, edit));
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

async function mask(
  bytes: Uint8Array,
  name: string,
  keys: readonly string[],
  context: ExamineContext,
): Promise<Result<MaskedDocument, MaskTrouble>> {
  const document = await readDocument(bytes, name);
  const before = examinationOf(bytes, document, context);
  const wanted = new Set(keys);
  const chosen = before.report.findings.filter((finding) => wanted.has(finding.key));
  const textOf = textReader(document);
  const byPlace = replacementsByPlace(textOf, chosen, context.rules);
  if (byPlace === undefined || wanted.size !== chosen.length || chosen.length === 0) return fail('unknown-finding');
  const edits = editsByEntry(document, byPlace);
  if (edits === undefined) return fail('still-there');
  const made = await writeDocument(bytes, document.format, edits);
  const after = examinationOf(made, await readDocument(made, name), context);
  const proven = isGone({ before, after, chosen, textOf, rules: context.rules }) && untouchedAgree(before, after, byPlace);
  return proven ? ok({ bytes: made, examination: after }) : fail('still-there');
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
