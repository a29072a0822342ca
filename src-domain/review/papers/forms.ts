/** One field of a printed form; `options` are its boxes. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly options: readonly string[];
}

export interface PaperForm {
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** The forms of `resources/review.json`: 政府信息公开保密审查表 and 文件制发程序单. */
export interface PaperForms {
  readonly review: PaperForm;
  readonly dispatch: PaperForm;
  /** Where the 附注 stands on a document, and by which standard. */
  readonly imprintPosition: string;
  readonly imprintBasis: string;
}

const nameless: FormField = { id: '', label: '', options: [] };

/** A field by its id; a form that lacks it has an empty label there. */
export const fieldOf = ({ fields }: PaperForm, id: string): FormField => fields.find((field) => field.id === id) ?? nameless;
