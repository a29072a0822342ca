import type { ApplicantKind, CaseResult, RefusalGround, ReviewCase } from '../../ledger/types';
import type { Severity } from '../form';

interface Column {
  readonly id: string;
  readonly label: string;
}

/** A row of 表二（主动公开政府信息情况）; its columns differ from block to block. */
export interface DisclosureRow {
  readonly id: string;
  /** 第二十条第（一）项 … */
  readonly block: string;
  readonly label: string;
  readonly columns: readonly Column[];
  readonly unit: string;
  readonly decimals: number;
}

/** A row of 表三（收到和处理政府信息公开申请情况）. */
export interface RequestRow {
  readonly id: string;
  readonly block: string | null;
  readonly group: string | null;
  readonly label: string;
}

/** A cell of 表四（行政复议、行政诉讼情况）; `id` is `group.result`. */
export interface CaseCell {
  readonly id: string;
  readonly group: string;
  readonly subgroup: string | null;
  readonly label: string;
  /** `result` null: the total of its group. */
  readonly count: {
    readonly caseKind: ReviewCase['kind'];
    readonly afterReconsideration: boolean | null;
    readonly result: CaseResult | null;
  };
}

/** The sentence of a rule; what it asks stands in `rules.ts` under the same id. */
export interface AnnualRule {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
}

/** 政府信息公开工作年度报告格式（国办公开办函〔2021〕30号）, as data: `resources/forms/annual-2021.json`. */
export interface AnnualForm {
  readonly form: string;
  readonly title: string;
  /** Titles of the six statutory parts, in their order. */
  readonly parts: readonly Column[];
  readonly disclosure: { readonly head: string; readonly rows: readonly DisclosureRow[] };
  readonly requests: {
    readonly headCell: string;
    readonly headGroup: string;
    readonly columns: readonly (Column & { readonly group: string | null })[];
    readonly rows: readonly RequestRow[];
  };
  readonly cases: readonly CaseCell[];
  readonly rules: readonly AnnualRule[];
  /** Answer code to its row of 表三; ANS-4 is absent, it goes by reason. */
  readonly answerRows: Readonly<Record<string, string>>;
  /** Reason of a refusal (N14-1 …) to its row. */
  readonly reasonRows: Readonly<Record<string, string>>;
}

export const applicants: readonly ApplicantKind[] = ['natural', 'business', 'research', 'social', 'legal', 'other'];

/** The address of a cell over the three tables: `R1.natural`, `T2.2.made`, `direct.pending`. */
export const cellKey = (row: string, column: string): string => `${row}.${column}`;

/** 总计 of the results, Σ of the rows above it. */
export const resultTotal = 'R3.7';

/** Rows of 表三 that say what became of a request, 总计 left out. */
export const resultRows = ({ requests }: AnnualForm): readonly string[] =>
  requests.rows.map(({ id }) => id).filter((id) => id.startsWith('R3.') && id !== resultTotal);

/** What a ledger's refusal letter (行 3.3.4.a 至 f) says of the row, when it says it alone: 国家秘密, 商业秘密, 个人隐私, 三安全一稳定. */
export const letterRows: Readonly<Partial<Record<RefusalGround, string>>> = { a: 'R3.3.1', b: 'R3.3.4', c: 'R3.3.4', d: 'R3.3.3' };

/** Every cell of the three tables, in the order of the paper. */
export const cellsOf = (form: AnnualForm): readonly string[] => [
  ...form.disclosure.rows.flatMap(({ id, columns }) => columns.map((column) => cellKey(id, column.id))),
  ...form.requests.rows.flatMap(({ id }) => form.requests.columns.map((column) => cellKey(id, column.id))),
  ...form.cases.map(({ id }) => id),
];

/** Cells that only add others up; nobody types into them. */
export const isSum = (key: string): boolean => key.endsWith('.total') || key.startsWith(`${resultTotal}.`);

/** Decimals a cell takes: 收费金额 down to 元, everything else whole. */
export const decimalsOf = (form: AnnualForm, key: string): number =>
  form.disclosure.rows.find(({ id }) => key.startsWith(`${id}.`))?.decimals ?? 0;
