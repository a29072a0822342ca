import type { ReturnDocument } from '../../../src-domain/returns/document';
import type { StatForm } from '../../../src-domain/returns/form';
import type { ReturnPaper } from '../../../src-domain/returns/paper';
import { returnDocx } from '../office/returnDocx';
import { returnWorkbook } from '../office/returnWorkbook';

interface PrintOf {
  readonly form: StatForm;
  readonly unitName: string;
  readonly document: ReturnDocument;
  /** 草稿 and the like; null on a final sheet. */
  readonly mark: string | null;
}

/** One return on paper, as Excel and as Word. */
export async function returnPrints({ form, unitName, document, mark }: PrintOf): Promise<{ readonly xlsx: Buffer; readonly docx: Buffer }> {
  const { period, values, yearToDate, signatories } = document;
  const paper: ReturnPaper = { form, unitName, period, values, yearToDate, signatories, mark };
  return { xlsx: await returnWorkbook(paper), docx: await returnDocx(paper) };
}
