import { firstLineRole, isTitleLine } from '../../../../src-domain/screening/titles';
import type { HiddenCode, PartRole, TextPart } from '../../../../src-domain/screening/types';
import { partOf, Piece, type SourcedPart } from '../pieces';
import { refOf, type Range } from './cellRef';

/** A cell with text, as a reader of the sheet would see it if nothing were hidden. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hidden: HiddenCode | undefined;
  /** The merged cells that it heads. */
  readonly merge: Range | undefined;
}

const longestHeading = 24;
/** A telephone number is the shortest number that is written into boxes of one digit. */
const fewestBoxes = 11;

const isHeading = (text: string): boolean => text.trim() !== '' && text.trim().length <= longestHeading && !/^[\d\s.,%-]+$/u.test(text);
const isBox = ({ text }: SheetCell): boolean => /^[0-9０-９xXｘＸ]$/u.test(text.trim());
const spansColumns = ({ merge }: SheetCell): boolean => merge !== undefined && merge.right > merge.left;

interface Place {
  readonly entry: string;
  /** 工作表“名单” */
  readonly label: string;
}

/** Parts of one sheet, row by row: every cell with its column's headings and the cell to its left. */
export class SheetTable {
  private readonly headings = new Map<number, string[]>();
  private lastRow = -1;
  private lines = 0;
  /** Rows that may still be headings: one after a gap or a title, and a second when cells of the first span columns. */
  private headingRowsLeft = 1;
  private startsList = true;

  constructor(private readonly place: Place) {}

  /** Rows come from top to bottom, cells from left to right. */
  addRow(cells: readonly SheetCell[]): readonly SourcedPart[] {
    const row = cells[0]?.row ?? 0;
    if (row > this.lastRow + 1) this.startsList = true;
    this.lastRow = row;
    this.lines += 1;
    const parts = boxesTogether(cells).map((group, at, groups) => this.partFrom(group, groups[at - 1]?.at(-1), cells.length === 1));
    this.keepHeadings(cells);
    return parts;
  }

  private keepHeadings(cells: readonly SheetCell[]): void {
    if (cells.length < 2) {
      this.startsList = true;
      return;
    }
    const areHeadings = cells.every(({ text }) => isHeading(text) && !/\d{5}/.test(text));
    if (this.startsList && areHeadings) {
      this.headings.clear();
      this.headingRowsLeft = cells.some(({ merge }) => merge !== undefined) ? 2 : 1;
    }
    this.startsList = false;
    if (this.headingRowsLeft > 0) cells.forEach((cell) => this.keepHeading(cell));
    this.headingRowsLeft -= 1;
  }

  private keepHeading({ text, column, merge }: SheetCell): void {
    if (!isHeading(text)) return;
    const last = Math.min(merge?.right ?? column, column + 200);
    for (let at = column; at <= last; at += 1) this.headings.set(at, [...(this.headings.get(at) ?? []), text.trim()]);
  }

  private partFrom(group: readonly SheetCell[], left: SheetCell | undefined, isAlone: boolean): SourcedPart {
    const piece = new Piece();
    for (const { text, start, end } of group) piece.append(text, { entry: this.place.entry, start, end });
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) throw new RangeError('a group has a cell');
    const where = `${this.place.label}${refOf(first.row, first.column)}${last === first ? '' : `至${refOf(last.row, last.column)}`}`;
    return partOf(where, isAlone ? this.roleOf(first) : 'table', piece, this.more(first, left));
  }

  private more(first: SheetCell, left: SheetCell | undefined): Partial<TextPart> {
    const beside = left?.column === first.column - 1 || left?.merge?.right === first.column - 1 ? [left?.text.trim() ?? ''] : [];
    const before = [...(this.headings.get(first.column) ?? []), ...beside].filter(isHeading);
    return {
      ...(before.length > 0 && { before }),
      ...(first.hidden !== undefined && { hidden: first.hidden }),
      ...(!spansColumns(first) && { cell: { table: this.place.label, row: first.row, column: first.column } }),
    };
  }

  /** A line of its own above the list is its title; everything else is a table. */
  private roleOf(only: SheetCell): PartRole {
    if (this.headings.size > 0 || !this.startsList) return 'table';
    if (this.lines === 1 && (spansColumns(only) || isTitleLine(only.text, 1))) return firstLineRole(only.text);
    return isTitleLine(only.text, this.lines, spansColumns(only)) && spansColumns(only) ? 'title' : 'table';
  }
}

/** Cells one by one, a run of boxes with a digit each as one. */
function boxesTogether(cells: readonly SheetCell[]): readonly (readonly SheetCell[])[] {
  const groups: (readonly SheetCell[])[] = [];
  for (let first = 0; first < cells.length;) {
    let last = first;
    while (isNextBox(cells[last], cells[last + 1])) last += 1;
    const isNumber = last - first + 1 >= fewestBoxes;
    groups.push(cells.slice(first, isNumber ? last + 1 : first + 1));
    first = isNumber ? last + 1 : first + 1;
  }
  return groups;
}

const isNextBox = (one: SheetCell | undefined, next: SheetCell | undefined): boolean =>
  one !== undefined && next !== undefined && next.column === one.column + 1 && one.hidden === next.hidden && isBox(one) && isBox(next);
