import type { DocumentFormat } from '../../../src-domain/screening/formats';
import { readCsv } from './csv/readCsv';
import { readDocx } from './docx';
import type { Reader } from './fileToRead';
import { readHtml } from './html/readHtml';
import { readTxt } from './plainText';
import { readPptx } from './pptx';
import { refuse } from './trouble';
import { readXlsx } from './xlsx';

/** A format without a reader is refused in words and nothing of it is kept. */
export const readers: Partial<Record<DocumentFormat, Reader>> = {
  docx: readDocx,
  txt: readTxt,
  csv: readCsv,
  html: readHtml,
  xlsx: readXlsx,
  pptx: readPptx,
  // Loaded when first needed: these bring large parts that most files do without.
  pdf: async (file) => (await import('./pdf/readPdf')).readPdf(file),
  image: async (file) => (await import('./image/readImage')).readImage(file),
  doc: async (file) => (await import('./doc/readDoc')).readDoc(file),
  ofd: async (file) => (await import('./ofd/readOfd')).readOfd(file),
  xls: () => refuse('old-excel'),
};
