import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { planReplacements, replacementFor, type Replacement } from '../../../src-domain/screening/replacements';
import type { DocumentFormat } from '../../../src-domain/screening/formats';
import type { Finding, ScreeningRules, TableColumn, TextPart } from '../../../src-domain/screening/types';
import { addTo } from './edits';
import { examinationOf, guarded, readDocument, type Examination, type ExamineContext, type ReadDocument } from './examine';
import { fileToRead, type FileToRead } from './fileToRead';
import { maskers } from './maskers';
import { isInColumns, type MaskPlan } from './maskPlan';
import { hasNothingHidden, isGone, readsTheSame } from './maskProof';
import { isOnPage } from './onPage';
import type { ReadTrouble } from './trouble';

export interface MaskedDocument {
  readonly bytes: Uint8Array;
  readonly examination: Examination;
}

/**
 * `unknown-finding`: not in these bytes, or nothing that may be masked away. `still-there`: the value would remain in the new version.
 * `cannot-mask`: nothing is written in this format; the officer masks in the program that made the file.
 */
export type MaskTrouble = ReadTrouble | 'unknown-finding' | 'still-there' | 'cannot-mask';

/** Text of the place and range of each finding. */
type TextOf = (finding: Finding) => string;

function textReader({ parts }: ReadDocument): TextOf {
  const texts = new Map(parts.map(({ part }) => [part.where, part.text]));
  return ({ where, start, end }) => texts.get(where)?.slice(start, end) ?? '';
}

/** Something that the copy goes without as a whole: a kind of hidden text, or a piece that could not be read. */
const isLeftOut = ({ detector, start, end, digest }: Finding): boolean =>
  (detector === 'hidden-content' || detector === 'pdf-cover') && start === end && digest !== 'look';

/** Replacements by place; undefined when a finding may not be masked away. */
function replacementsByPlace(
  document: ReadDocument,
  chosen: readonly Finding[],
  rules: ScreeningRules,
): ReadonlyMap<string, readonly Replacement[]> | undefined {
  const textOf = textReader(document);
  const byPlace = new Map<string, Replacement[]>();
  const drawn = new Set(document.parts.filter(({ part }) => part.recognised === true).map(({ part }) => part.where));
  for (const finding of chosen) {
    // Nothing is written into a picture.
    if (drawn.has(finding.where)) return undefined;
    const text = replacementFor(finding, textOf(finding), rules);
    if (text === undefined) return undefined;
    addTo(byPlace, finding.where, { start: finding.start, end: finding.end, text });
  }
  const texts = new Map(document.parts.map(({ part }) => [part.where, part.text]));
  return new Map([...byPlace].map(([where, wanted]) => [where, planReplacements(texts.get(where) ?? '', wanted)]));
}

async function mask(
  bytes: Uint8Array,
  name: string,
  keys: readonly string[],
  context: ExamineContext,
  columns: readonly TableColumn[],
): Promise<Result<MaskedDocument, MaskTrouble>> {
  const file = fileToRead(bytes, name);
  const document = await readDocument(file);
  const write = maskers[document.format];
  if (write === undefined) return fail('cannot-mask');
  const before = examinationOf(bytes, document, context);
  const wanted = new Set(keys);
  const named = before.report.findings.filter((finding) => wanted.has(finding.key));
  const gone = new Set(before.parts.filter((part) => isInColumns(part, columns)).map(({ where }) => where));
  const textOf = textReader(document);
  const byPlace = replacementsByPlace(
    document,
    named.filter((finding) => !gone.has(finding.where) && !isLeftOut(finding)),
    context.rules,
  );
  const isKnown = wanted.size === named.length && columns.every((column) => before.parts.some((part) => isInColumns(part, [column])));
  if (byPlace === undefined || !isKnown || named.length + columns.length === 0) return fail('unknown-finding');
  const plan = { document, byPlace, columns };
  const made = await write(file, plan);
  if (typeof made === 'string') return fail(made);
  const masked = fileToRead(made, name);
  const after = examinationOf(made, await readDocument(masked), context);
  const chosen = before.report.findings.filter((finding) => wanted.has(finding.key) || gone.has(finding.where));
  const entries = await entriesOf(masked, document.format);
  const isProven =
    isGone({ before, after, entries, chosen, textOf, rules: context.rules }) &&
    hasNothingHidden(after) &&
    untouchedAgree(before, after, plan) &&
    !after.report.findings.some((finding) => isLeftOut(finding) && wanted.has(finding.key));
  return isProven ? ok({ bytes: made, examination: after }) : fail('still-there');
}

const packages: ReadonlySet<DocumentFormat> = new Set(['docx', 'xlsx', 'pptx']);

async function entriesOf(file: FileToRead, format: DocumentFormat): Promise<ReadonlyMap<string, Buffer>> {
  return packages.has(format) ? (await file.archive()).entries : new Map([['', Buffer.from(file.bytes)]]);
}

/** Formats whose copies change nothing on the page but what was replaced. */
const lettersStay: ReadonlySet<DocumentFormat> = new Set(['docx', 'txt', 'csv']);

/**
 * What a reader saw and no finding touched is there in the same order; its place may have moved up with what was taken out. Boxes of a
 * masked number may come back as single cells.
 */
function untouchedAgree(before: Examination, after: Examination, { document, byPlace, columns }: MaskPlan): boolean {
  const stays = (part: TextPart): boolean => isOnPage(part) && !byPlace.has(part.where) && !isInColumns(part, columns);
  const staying = document.parts.filter(({ part }) => !isInColumns(part, columns));
  if (lettersStay.has(before.format) && !readsTheSame(staying, after.parts, byPlace)) return false;
  let at = 0;
  const agree = before.parts.filter(stays).every(({ text }) => {
    while (at < after.parts.length && after.parts[at]?.text !== text) at += 1;
    at += 1;
    return at <= after.parts.length;
  });
  return agree && after.report.unread.length <= before.report.unread.length;
}

/**
 * Makes a new version with the named findings masked in place, formatting kept, and proves it by reading the result again. Equal
 * input gives equal bytes; the original is not touched. A text comes out as UTF-8. `columns` are taken out of their tables whole.
 */
export const maskDocument = (
  bytes: Uint8Array,
  name: string,
  findingKeys: readonly string[],
  context: ExamineContext,
  columns: readonly TableColumn[] = [],
): Promise<Result<MaskedDocument, MaskTrouble>> => guarded(() => mask(bytes, name, findingKeys, context, columns));
