import type { DocumentFormat } from '../../../src-domain/screening/formats';
import type { Replacement } from '../../../src-domain/screening/replacements';
import { addTo, applyEdits, editsFor, type Edit } from './edits';
import type { FileToRead } from './fileToRead';
import type { SourcedDocument } from './pieces';
import { decodePlainText } from './plainText';
import { refuse } from './trouble';
import { writeArchive } from './writeArchive';
import { decodeXml } from './xml';

/** What is to be written over: replacements by place. */
export interface MaskPlan {
  readonly document: SourcedDocument;
  readonly byPlace: ReadonlyMap<string, readonly Replacement[]>;
}

/** Writes a masked copy. Undefined when a replacement stands where nothing can be written. Throws ReadTroubleError. */
export type Masker = (file: FileToRead, plan: MaskPlan) => Promise<Uint8Array | undefined>;

function editsByEntry({ document, byPlace }: MaskPlan): Map<string, Edit[]> | undefined {
  const all = new Map<string, Edit[]>();
  for (const sourced of document.parts) {
    const wanted = byPlace.get(sourced.part.where);
    if (wanted === undefined) continue;
    const edits = editsFor(sourced, wanted);
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

const maskDocx: Masker = async (file, plan) => {
  const edits = editsByEntry(plan);
  if (edits === undefined) return undefined;
  const { entries } = await file.archive();
  return writeArchive(new Map([...entries].map(([name, content]) => [name, editedEntry(content, edits.get(name))])));
};

const maskTxt: Masker = ({ bytes }, plan) => {
  const edits = editsByEntry(plan);
  const { text, hadMark } = decodePlainText(bytes);
  const made = edits && (hadMark ? '\ufeff' : '') + applyEdits(text, edits.get('') ?? []);
  return Promise.resolve(made === undefined ? undefined : new Uint8Array(Buffer.from(made, 'utf8')));
};

/** A format without a masker is masked by the officer, in the program that made it. */
export const maskers: Partial<Record<DocumentFormat, Masker>> = { docx: maskDocx, txt: maskTxt, csv: maskTxt };
