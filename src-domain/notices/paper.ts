import type { CalendarDate } from '../kernel/calendarDate';
import type { SheetLayout } from './layout';
import type { ListLayout } from './listLayout';

/** What a sheet is made of, from top to bottom, in the words of the paper; each can be measured and put on a page by itself. */
export type SheetPiece =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  /** Unit, index number, dates: in columns of equal air. */
  | { readonly kind: 'facts'; readonly columns: number; readonly facts: readonly string[] }
  /** A paragraph; 黑体 and 楷体 are headings. */
  | { readonly kind: 'text'; readonly face: 'body' | 'hei' | 'kai'; readonly text: string }
  /** Air between the list and the text around it. */
  | { readonly kind: 'gap' }
  /** A row of the list; `total` is the row 合计. */
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly total: boolean }
  | { readonly kind: 'sign'; readonly unit: string; readonly on: string; readonly seal: string };

/** The pieces of a sheet, and what every page of its list needs. */
export interface SheetPieces {
  readonly pieces: readonly SheetPiece[];
  readonly list: { readonly columns: readonly string[]; readonly layout: ListLayout } | null;
}

/** What stands under the type area of every page. */
export interface SheetFoot {
  /** The line in the QR code, and the short code with its label; null on a sheet that cannot be checked. */
  readonly mark: { readonly qr: string; readonly label: string; readonly code: string; readonly indexNumber: string } | null;
  /** Labels of the blanks for who posts the sheet, on the last page. */
  readonly posting: readonly string[];
  /** Which side the last page is: feet of documents are mirrored. */
  readonly lastPage: 'odd' | 'even';
}

/** A sheet with all its words and measures, for a writer that knows neither. */
export interface SheetPaper extends SheetPieces {
  readonly title: string;
  readonly unitName: string;
  /** The day the file is dated, so that the same sheet gives the same bytes. */
  readonly on: CalendarDate;
  readonly layout: SheetLayout;
  /** The list begins a page; said so that no office program divides it in its own way. */
  readonly listOnNewPage: boolean;
  readonly foot: SheetFoot;
}

/** Height of a gap, and of the air under title and facts, in points. */
export const airPt = { gap: 6, underTitle: 14, underFacts: 12, inFacts: 3 } as const;
