import type { Month } from '../kernel/month';
import type { Expression } from './rules/expression';

/** flow: adds up over months and units. stock: latest month, adds over units. annual: yearly amount, months never add. */
export type RowKind = 'header' | 'flow' | 'stock' | 'annual';

export interface FormRow {
  readonly id: string;
  /** As printed. */
  readonly label: string;
  readonly unit: string | null;
  readonly kind: RowKind;
  /** Largest number of decimals accepted; null for headings. */
  readonly decimals: number | null;
  readonly parent: string | null;
}

/** hard: blocks 定稿 and export. soft: must be acknowledged with a note, which travels with the return. */
export type Severity = 'hard' | 'soft';

/** A rule states what must hold; a finding is raised when it does not. */
export interface FormRule {
  readonly id: string;
  readonly severity: Severity;
  readonly holds: Expression;
  readonly rows: readonly string[];
  readonly message: string;
  /** A county may soften it for its units (`downgradable`). */
  readonly downgradable: boolean;
  /** The exact form of the rule when the ledger is at hand (H13). */
  readonly withLedger: Expression | null;
  readonly severityWithoutLedger: Severity | null;
  /** What a blank cell does: skip the rule, be judged by it (H01), or count as zero (W03). */
  readonly blank: 'skip' | 'judge' | 'zero';
}

/**
 * A question about small counts that no arithmetic of the form answers; asked of every row of a kind. Its finding is soft, and the note
 * on it travels like any other. Not for `verify`: a stranger has no earlier months.
 */
export interface FormQuestion {
  readonly id: string;
  readonly asks: 'first-after-zeros' | 'tenfold' | 'swapped-digits';
  readonly of: 'flow' | 'stock';
  readonly message: string;
}

/** A line of the head or foot of the paper. */
export interface FormField {
  readonly id: string;
  readonly label: string;
}

/** A statistics form as data: `resources/forms/<form>.json`. */
export interface StatForm {
  readonly form: string;
  /** Versions of one form count from 1. */
  readonly version: number;
  /** The first month that is reported on it. */
  readonly validFrom: Month;
  readonly title: string;
  readonly annexMark: string;
  /** Patterns with `{year}` and `{month}`. */
  readonly periodTitles: { readonly annual: string; readonly monthly: string };
  readonly columns: { readonly monthly: readonly string[]; readonly printed: readonly string[] };
  readonly head: readonly FormField[];
  readonly foot: readonly FormField[];
  readonly rows: readonly FormRow[];
  readonly rules: readonly FormRule[];
  readonly questions: readonly FormQuestion[];
  /** Answer code (ANS-1 …) to the row that counts it; codes without a row are absent. */
  readonly answerRows: Readonly<Record<string, string>>;
}

/** The rows that carry a figure, in the order of the paper. */
export const valueRows = (form: StatForm): readonly FormRow[] => form.rows.filter(({ kind }) => kind !== 'header');
