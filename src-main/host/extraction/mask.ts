import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { planReplacements, replacementFor, type Replacement } from '../../../src-domain/screening/replacements';
import type { Finding, ScreeningRules } from '../../../src-domain/screening/types';
import { addTo } from './edits';
import { examinationOf, guarded, readDocument, type Examination, type ExamineContext, type ReadDocument } from './examine';
import { fileToRead } from './fileToRead';
import { maskers } from './maskers';
import { isGone } from './maskProof';
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

/** Replacements by place; undefined when a finding may not be masked away. */
function replacementsByPlace(
  document: ReadDocument,
  chosen: readonly Finding[],
  rules: ScreeningRules,
): ReadonlyMap<string, readonly Replacement[]> | undefined {
  const textOf = textReader(document);
  const byPlace = new Map<string, Replacement[]>();
  for (const finding of chosen) {
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
): Promise<Result<MaskedDocument, MaskTrouble>> {
  const file = fileToRead(bytes, name);
  const document = await readDocument(file);
  const write = maskers[document.format];
  if (write === undefined) return fail('cannot-mask');
  const before = examinationOf(bytes, document, context);
  const wanted = new Set(keys);
  const chosen = before.report.findings.filter((finding) => wanted.has(finding.key));
  const textOf = textReader(document);
  const byPlace = replacementsByPlace(document, chosen, context.rules);
  if (byPlace === undefined || wanted.size !== chosen.length || chosen.length === 0) return fail('unknown-finding');
  const made = await write(file, { document, byPlace });
  if (made === undefined) return fail('still-there');
  const after = examinationOf(made, await readDocument(fileToRead(made, name)), context);
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
