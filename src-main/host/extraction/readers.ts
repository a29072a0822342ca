import type { DocumentFormat } from '../../../src-domain/screening/formats';
import { readDocx } from './docx';
import type { FileToRead } from './fileToRead';
import type { SourcedDocument } from './pieces';
import { readTxt } from './plainText';
import { refuse } from './trouble';
import { readXlsx } from './xlsx';

/** Reads a file of one format whole, with where each text stands; what it cannot read it names in `unread`. Throws ReadTroubleError. */
export type Reader = (file: FileToRead) => Promise<SourcedDocument>;

/** A format without a reader is refused in words and nothing of it is kept. */
export const readers: Partial<Record<DocumentFormat, Reader>> = {
  docx: readDocx,
  txt: readTxt,
  xlsx: readXlsx,
  // Loaded when first needed: these bring large parts that most files do without.
  pdf: async (file) => (await import('./pdf/readPdf')).readPdf(file),
  image: async (file) => (await import('./image/readImage')).readImage(file),
  doc: async (file) => (await import('./doc/readDoc')).readDoc(file),
  xls: () => refuse('old-excel'),
};
