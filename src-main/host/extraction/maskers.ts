import type { DocumentFormat } from '../../../src-domain/screening/formats';
import type { Replacement } from '../../../src-domain/screening/replacements';
import type { TextPart } from '../../../src-domain/screening/types';
import { addTo, applyEdits, editsFor, type Edit } from './edits';
import type { FileToRead } from './fileToRead';
import type { SourcedDocument } from './pieces';
import { decodePlainText } from './plainText';
import { isOnPage } from './onPage';
import { cleanWord } from './word/copy/cleanWord';
import { utf8 } from './word/copy/elements';
import { writeArchive } from './writeArchive';
import { decodeXml } from './xml';

/** A column of a list, by the place of its table (`TableCell`). */
export interface TableColumn {
  readonly table: string;
  readonly column: number;
}

/** What is to be written over: replacements by place, and columns that go with all they hold. */
export interface MaskPlan {
  readonly document: SourcedDocument;
  readonly byPlace: ReadonlyMap<string, readonly Replacement[]>;
  readonly columns: readonly TableColumn[];
}

/** `still-there`: a replacement stands where nothing can be written. `cannot-mask`: this file cannot be rewritten soundly. */
export type MaskRefusal = 'still-there' | 'cannot-mask';

/** Writes a masked copy, without what no page shows. Throws ReadTroubleError. */
export type Masker = (file: FileToRead, plan: MaskPlan) => Promise<Uint8Array | MaskRefusal>;

/** Whether a part stands in one of these columns. */
export const isInColumns = ({ cell }: TextPart, columns: readonly TableColumn[]): boolean =>
  cell !== undefined && columns.some(({ table, column }) => table === cell.table && column === cell.column);

function editsByEntry({ document, byPlace }: MaskPlan): Map<string, Edit[]> | undefined {
  const all = new Map<string, Edit[]>();
  for (const sourced of document.parts) {
    const wanted = byPlace.get(sourced.part.where);
    if (wanted === undefined) continue;
    const edits = editsFor(sourced, wanted);
    // What no page shows goes as a whole, or the proof says that it did not.
    if (edits === undefined && !isOnPage(sourced.part)) continue;
    if (edits === undefined) return undefined;
    for (const [entry, more] of edits) more.forEach((edit) => addTo(all, entry, edit));
  }
  return all;
}

function editedEntry(content: Buffer, edits: readonly Edit[] | undefined): Buffer {
  if (edits === undefined) return content;
  return utf8(applyEdits(decodeXml(content), edits));
}

const imported = (plan: MaskPlan): boolean => plan.document.unread.some(({ why }) => why === 'imported-chunk');

/** A document that opens other files on reading cannot be rewritten: its page would lose what stands there. */
const maskDocx: Masker = async (file, plan) => {
  if (plan.columns.length > 0 || imported(plan)) return 'cannot-mask';
  const edits = editsByEntry(plan);
  if (edits === undefined) return 'still-there';
  const { entries } = await file.archive();
  return writeArchive(cleanWord(new Map([...entries].map(([name, content]) => [name, editedEntry(content, edits.get(name))]))));
};

const maskTxt: Masker = ({ bytes }, plan) => {
  if (plan.columns.length > 0) return Promise.resolve('cannot-mask');
  const edits = editsByEntry(plan);
  const { text, hadMark } = decodePlainText(bytes);
  const made = edits && (hadMark ? '\ufeff' : '') + applyEdits(text, edits.get('') ?? []);
  return Promise.resolve(made === undefined ? 'still-there' : new Uint8Array(Buffer.from(made, 'utf8')));
};

/** A format without a masker is masked by the officer, in the program that made it. */
export const maskers: Partial<Record<DocumentFormat, Masker>> = { docx: maskDocx, txt: maskTxt, csv: maskTxt };
