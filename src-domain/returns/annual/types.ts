import type { CalendarDate } from '../../kernel/calendarDate';
import type { Acknowledgement } from '../document';
import type { Cells } from '../figures';
import type { ReportFigures } from './report/facts';

/** A figure typed by the officer, and where it comes from. */
export interface TypedCell {
  readonly key: string;
  readonly value: number;
  /** Must be given where the books say otherwise. */
  readonly reason: string;
}

/** What 定稿 froze: both tables, as they were then. */
export interface FrozenAnnual {
  readonly on: CalendarDate;
  /** 表二、三、四 by cell. */
  readonly values: Cells;
  /** The table of 2014 by row. */
  readonly stat: Cells;
  /** What the report says beyond them; a year frozen before this was kept follows the books. */
  readonly figures?: ReportFigures | undefined;
}

/** The annual report of a year as it stands on the desk; `id` is `form/year`. Figures follow the books until 定稿. */
export interface AnnualWork {
  readonly id: string;
  readonly form: string;
  readonly year: number;
  readonly typed: readonly TypedCell[];
  /** The row of 表三 an officer has put a request into that the ledger alone does not place. */
  readonly placed: Readonly<Record<string, string>>;
  readonly notes: readonly Acknowledgement[];
  /** Which layout the report is written in. */
  readonly layout: string;
  /** The free text of a paragraph, between its figures; a paragraph not here stands as its layout has it. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** What was typed into slots no table or book fills. */
  readonly slots?: Readonly<Record<string, string>> | undefined;
  /** Paragraphs of the layout this report does without. */
  readonly leftOut: readonly string[];
  readonly frozen: FrozenAnnual | null;
}
