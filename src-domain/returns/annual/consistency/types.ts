/** A paragraph of a finished report as it was read; of a plain text one line. */
export interface ReportParagraph {
  /** Place in Chinese: 正文第12段. */
  readonly where: string;
  readonly text: string;
}

/** A row of one of its tables, cell by cell; a blank cell may be missing at the end. */
export interface ReportRow {
  readonly where: string;
  readonly cells: readonly string[];
}

export interface ReportText {
  readonly paragraphs: readonly ReportParagraph[];
  readonly rows: readonly ReportRow[];
  /** Everything that was read, line by line in its order, each parted where there is room between its words: labels broken over lines stand here. */
  readonly lines?: readonly (readonly string[])[] | undefined;
}

/** A sentence and where it begins. */
export interface Sentence {
  readonly where: string;
  readonly text: string;
  /** Its place among all sentences of the report. */
  readonly at: number;
}

/** A figure in running text. */
export interface Figure {
  /** 万 and 亿 multiplied out. */
  readonly value: number;
  /** 条, 件, 人次, % …; 元 for 万元. */
  readonly unit: string;
  /** As printed: decimals of a percentage say how it was rounded. */
  readonly decimals: number;
  /** 余, 多, 约; 万 of anything but money. */
  readonly approximate: boolean;
  /** What is counted, by the words before it in its clause: 办结. */
  readonly measure: string;
  readonly start: number;
  readonly end: number;
  /** As it stands in the sentence: 4410 件. */
  readonly words: string;
}

/** Names a figure of the report's own table. */
export interface TableWords {
  /** Words that end right before the number: 网站公开信息. */
  readonly phrase: string;
  /** Cells whose sum it is: `S:1.2.3` of the table of 2014, `R1.total` of 表三. */
  readonly cells: readonly string[];
}

interface InText {
  readonly where: string;
  readonly sentence: string;
  /** The words to mark in the sentence. */
  readonly mark: string;
}

/** What does not agree in a report (文表一致). */
export type ReportFinding =
  | (InText & {
      readonly kind: 'percentage';
      readonly part: number;
      readonly whole: number;
      readonly stated: number;
      readonly computed: number;
    })
  | (InText & {
      readonly kind: 'growth';
      readonly now: number;
      readonly before: number;
      readonly stated: number;
      readonly computed: number;
    })
  | (InText & { readonly kind: 'sum'; readonly total: number; readonly parts: readonly number[]; readonly unit: string })
  | (InText & { readonly kind: 'conflict'; readonly other: InText; readonly differing: readonly Differing[] })
  | (InText & { readonly kind: 'table'; readonly name: string; readonly stated: number; readonly printed: number; readonly unit: string })
  | (InText & { readonly kind: 'repeat'; readonly times: number; readonly places: readonly string[] })
  | { readonly kind: 'blank'; readonly where: string; readonly label: string }
  | { readonly kind: 'rule'; readonly where: string; readonly rule: string; readonly message: string; readonly labels: readonly string[] };

/** One thing counted twice with two results. */
export interface Differing {
  readonly measure: string;
  readonly one: string;
  readonly other: string;
}
