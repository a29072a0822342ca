import type { DocumentFormat } from '../../../src-domain/screening/formats';
import { applyEdits } from './edits';
import { maskCsv } from './csv/maskCsv';
import { editsByEntry, type Masker } from './maskPlan';
import { decodePlainText } from './plainText';
import { maskDocx } from './word/copy/maskDocx';
import { maskXlsx } from './xlsx/mask';

const maskTxt: Masker = ({ bytes }, plan) => {
  if (plan.columns.length > 0) return Promise.resolve('cannot-mask');
  const edits = editsByEntry(plan);
  const { text, hadMark } = decodePlainText(bytes);
  const made = edits && (hadMark ? '\ufeff' : '') + applyEdits(text, edits.get('') ?? []);
  return Promise.resolve(made === undefined ? 'still-there' : new Uint8Array(Buffer.from(made, 'utf8')));
};

/** A format without a masker is masked by the officer, in the program that made it. */
export const maskers: Partial<Record<DocumentFormat, Masker>> = { docx: maskDocx, xlsx: maskXlsx, txt: maskTxt, csv: maskCsv };
