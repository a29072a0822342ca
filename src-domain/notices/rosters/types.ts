/** One row of a sheet as the host read it: merged texts stand in each of their cells, hidden rows and columns are not there. */
export interface TableRow {
  /** As the spreadsheet counts, from 1. */
  readonly number: number;
  /** `cells[0]` is column A; blank cells are ''. */
  readonly cells: readonly string[];
}

/** A table in memory only: what came out of the officer's file, before anything was decided. */
export interface RosterTable {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** What happens to a column: it hangs as it is, each value with stars, or not at all. */
export type Showing = 'show' | 'mask' | 'drop';

/** Why. `basis` is the article of the law, or of the list template. */
export type ColumnReason =
  | { readonly by: 'law' | 'template-never'; readonly basis: string }
  | { readonly by: 'template-shows'; readonly basis: string }
  | { readonly by: 'not-listed'; readonly basis: string }
  /** 序号 is counted anew on each sheet; `numbers`: most cells are long numbers, whatever stands over them. */
  | { readonly by: 'serial' | 'numbers' | 'empty' | 'common' | 'unknown' | 'no-template' | 'officer' };

export interface ColumnVerdict {
  /** From 1, as in the sheet. */
  readonly number: number;
  /** As it may be shown: no number and no name of a person stands in it. */
  readonly heading: string;
  /** Column kind of screening.json; null for one that nobody knows. */
  readonly kind: string | null;
  readonly label: string;
  readonly showing: Showing;
  readonly reason: ColumnReason;
  /** What the officer may choose; the first is what the rules say. */
  readonly choices: readonly Showing[];
  /** The heading said something else than the values. */
  readonly byContent: boolean;
}

/** Columns by number that the officer decided otherwise than the rules. */
export type ColumnChoices = Readonly<Record<number, Showing>>;

/** What somebody should look at. Rows are those of the spreadsheet; no text of a cell stands here unless it may hang. */
export type RosterDoubt =
  /** Cells of a column that hangs were masked in part, or left out whole, because of what stands in them. */
  | { readonly kind: 'masked' | 'held'; readonly heading: string; readonly labels: readonly string[]; readonly rows: readonly number[] }
  /** The written sum is not that of the rows. `group` is the village of a subtotal, '' for the whole list. */
  | {
      readonly kind: 'sum';
      readonly heading: string;
      readonly row: number;
      readonly group: string;
      readonly written: string;
      readonly counted: string;
      readonly difference: string;
    }
  | { readonly kind: 'no-number'; readonly heading: string; readonly rows: readonly number[] }
  | { readonly kind: 'no-name' | 'no-village' | 'passed-over' | 'same-number'; readonly rows: readonly number[] }
  | { readonly kind: 'unknown-village'; readonly village: string; readonly rows: readonly number[] }
  | { readonly kind: 'twice'; readonly name: string; readonly rows: readonly number[] };

/** One household or person as it hangs. */
export interface RosterRow {
  /** Row of the spreadsheet. */
  readonly source: number;
  /** '' where the list does not say it. */
  readonly village: string;
  readonly group: string;
  readonly cells: readonly string[];
}

export interface ShownColumn {
  readonly heading: string;
  readonly kind: string | null;
  readonly masked: boolean;
  /** Numbers that are added up under the list. */
  readonly adds: boolean;
}

/** What was left out, for whoever asks. */
export interface DroppedColumn {
  readonly heading: string;
  readonly reason: ColumnReason;
}

/** What the rules and the officer made of a table; all of it may hang, once it is approved. */
export interface RosterContent {
  /** Id of the list template (L01); null when none holds. */
  readonly template: string | null;
  readonly columns: readonly ShownColumn[];
  readonly dropped: readonly DroppedColumn[];
  /** In the order in which they hang: by village, group, then as written. */
  readonly rows: readonly RosterRow[];
  readonly doubts: readonly RosterDoubt[];
  /** Nothing but whole columns was taken away: no value was changed and nothing decided by hand. */
  readonly onlyDropped: boolean;
}

/** An approval stands for one content and for nothing else; `content` is its SHA-256, lower-case hex. */
export type RosterApproval =
  /** The approved document of the record is this very file. */
  | { readonly by: 'file'; readonly content: string; readonly sha256: string; readonly at: string }
  | {
      readonly by: 'names';
      readonly content: string;
      readonly handler: string;
      readonly reviewer: string;
      readonly approver: string;
      readonly at: string;
    };

/** What was changed by hand after a list was taken in. */
export interface RosterEdit {
  /** RFC 3339 instant, `Z`. */
  readonly at: string;
  /** Cells that say something else; places of rows count as cells. */
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

/** A list that was taken in for the boards; only what may be shown is kept, never what was dropped or masked. */
export interface RosterBook extends RosterContent {
  readonly id: string;
  /** Record it belongs to. */
  readonly record: string;
  /** SHA-256 of the file it came from, lower-case hex; the file itself is not kept. */
  readonly file: string;
  /** RFC 3339 instant, `Z`. */
  readonly takenAt: string;
  readonly approval: RosterApproval | null;
  /** The oldest first; absent while it is as it came out of its file. */
  readonly edits?: readonly RosterEdit[] | undefined;
}
