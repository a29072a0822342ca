import { readContentTypes, readingOf } from '../../contentTypes';
import { applyEdits, type Edit } from '../../edits';
import { editsByEntry, type Masker, type MaskPlan } from '../../maskPlan';
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

/** Masks a Word document. One that opens other files on reading cannot be rewritten: its page would lose what stands there. */
export const maskDocx: Masker = async (file, plan) => {
  if (imported(plan)) return 'cannot-mask';
  const edits = editsByEntry(plan);
  if (edits === undefined) return 'still-there';
  const { entries } = await file.archive();
  if (!addColumns(edits, entries, plan)) return 'cannot-mask';
  return writeArchive(cleanWord(new Map([...entries].map(([name, content]) => [name, editedEntry(content, edits.get(name))]))));
};
