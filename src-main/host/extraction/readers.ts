import type { DocumentFormat } from '../../../src-domain/screening/formats';
import { readDocx } from './docx';
import type { Reader } from './fileToRead';
import { readTxt } from './plainText';
import { refuse } from './trouble';
import { readXlsx } from './xlsx';

/** A format without a reader is refused in words and nothing of it is kept. */
export const readers: Partial<Record<DocumentFormat, Reader>> = {
  docx: readDocx,
  txt: readTxt,
  xlsx: readXlsx,
  // Loaded when first needed: these bring large parts that most files do without.
  pdf: async (file) => (await import('./pdf/readPdf')).readPdf(file),
  image: async (file) => (await import('./image/readImage')).readImage(file),
  doc: async (file) => (await import('./doc/readDoc')).readDoc(file),
  ofd: async (file) => (await import('./ofd/readOfd')).readOfd(file),
  xls: () => refuse('old-excel'),
};
