import { compact } from '../../../../../src-domain/screening/normalise';
import { readContentTypes, readingOf } from '../../contentTypes';
import { applyEdits, type Edit } from '../../edits';
import { editsByEntry, type Masker, type MaskPlan } from '../../maskPlan';
import { isInBytes } from '../../rawProof';
import { writeArchive } from '../../writeArchive';
import { decodeXml } from '../../xml';
import { cleanWord } from './cleanWord';
import { columnEdits } from './columns';
import { utf8 } from './elements';

const imported = (plan: MaskPlan): boolean => plan.document.unread.some(({ why }) => why === 'imported-chunk');

function editedEntry(content: Buffer, edits: readonly Edit[] | undefined): Buffer {
  return edits === undefined ? content : utf8(applyEdits(decodeXml(content), edits));
}

function mainOf(entries: ReadonlyMap<string, Buffer>): string | undefined {
  const types = readContentTypes(decodeXml(entries.get('[Content_Types].xml') ?? Buffer.alloc(0)));
  return [...entries.keys()].find((entry) => readingOf(types, entry).how === 'main');
}

/** Adds what takes columns out; an edit inside what goes goes with it. False when a column cannot be taken out. */
function addColumns(edits: Map<string, Edit[]>, entries: ReadonlyMap<string, Buffer>, { columns }: MaskPlan): boolean {
  if (columns.length === 0) return true;
  const main = mainOf(entries);
  const content = main === undefined ? undefined : entries.get(main);
  const made = content && columnEdits(decodeXml(content), columns);
  if (main === undefined || made === undefined) return false;
  const isInside = (edit: Edit): boolean => made.some(({ start, end }) => edit.start >= start && edit.end <= end);
  edits.set(main, [...(edits.get(main) ?? []).filter((edit) => !isInside(edit)), ...made]);
  return true;
}

/** Previews in which a masked value stands as text: drawn by the program of the object, they hold its letters. */
function spoiledImages(entries: ReadonlyMap<string, Buffer>, { document, byPlace }: MaskPlan): ReadonlySet<string> {
  const values = document.parts.flatMap(({ part }) =>
    (byPlace.get(part.where) ?? []).map(({ start, end }) => {
      const shown = part.text.slice(start, end);
      return { shown, compact: compact(shown) };
    }),
  );
  const drawn = [...entries].filter(([entry]) => /\.(?:emf|wmf|svg)$/i.test(entry));
  return new Set(drawn.filter((each) => isInBytes(new Map([each]), values)).map(([entry]) => entry.toLowerCase()));
}

/** Masks a Word document. One that opens other files on reading cannot be rewritten: its page would lose what stands there. */
export const maskDocx: Masker = async (file, plan) => {
  if (imported(plan)) return 'cannot-mask';
  const edits = editsByEntry(plan);
  if (edits === undefined) return 'still-there';
  const { entries } = await file.archive();
  if (!addColumns(edits, entries, plan)) return 'cannot-mask';
  const edited = new Map([...entries].map(([name, content]) => [name, editedEntry(content, edits.get(name))]));
  return writeArchive(cleanWord(edited, spoiledImages(entries, plan)));
};
