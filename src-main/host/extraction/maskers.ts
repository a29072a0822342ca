import type { DocumentFormat } from '../../../src-domain/screening/formats';
import { applyEdits, type Edit } from './edits';
import { editsByEntry, type Masker, type MaskPlan } from './maskPlan';
import { decodePlainText } from './plainText';
import { cleanWord } from './word/copy/cleanWord';
import { utf8 } from './word/copy/elements';
import { writeArchive } from './writeArchive';
import { maskXlsx } from './xlsx/mask';
import { decodeXml } from './xml';

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
export const maskers: Partial<Record<DocumentFormat, Masker>> = { docx: maskDocx, xlsx: maskXlsx, txt: maskTxt, csv: maskTxt };
