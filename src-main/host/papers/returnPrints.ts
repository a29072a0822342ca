import type { ReturnDocument } from '../../../src-domain/returns/document';
import { ok, type Result } from '../../../src-domain/kernel/result';
import { formNamed, type Forms, type OtherForm } from '../../../src-domain/returns/formats/inForce';
import type { ReturnPaper } from '../../../src-domain/returns/paper';
import { returnDocx } from '../office/returnDocx';
import { returnWorkbook } from '../office/returnWorkbook';

interface PrintOf {
  readonly forms: Forms;
  readonly unitName: string;
  readonly document: ReturnDocument;
  /** 草稿 and the like; null on a final sheet. */
  readonly mark: string | null;
}

interface Prints {
  readonly xlsx: Buffer;
  readonly docx: Buffer;
}

/** One return on paper, as Excel and as Word, on the form of its month. */
export async function returnPrints({ forms, unitName, document, mark }: PrintOf): Promise<Result<Prints, OtherForm>> {
  const form = formNamed(forms, document.form, document.period);
  if (!form.ok) return form;
  const { period, values, yearToDate, signatories } = document;
  const paper: ReturnPaper = { form: form.value, unitName, period, values, yearToDate, signatories, mark };
  return ok({ xlsx: await returnWorkbook(paper), docx: await returnDocx(paper) });
}
