import type { PartRole } from '../../../src-domain/screening/types';
import { partOf, Piece, type SourcedPart } from './pieces';

interface Cell {
  readonly piece: Piece;
  /** Column of the grid, counted from 0, spans included. */
  readonly column: number;
  readonly span: number;
  readonly isInserted: boolean;
}

const longestHeading = 24;
const headingRows = 2;
/** From this many cells with one digit each on, a row of boxes holds one number. */
const fewestBoxes = 6;

const isHeading = (text: string): boolean => text.trim() !== '' && text.length <= longestHeading && !/^[\d\s.,-]+$/u.test(text);
const isBox = ({ piece }: Cell): boolean => /^[0-9０-９xXｘＸ]$/u.test(piece.text.trim());

/** One table while it is read: gathers cells row by row and knows the headings above each column. */
export class TableReader {
  /** The row that is being read was deleted, or inserted, under tracking. */
  isRowDeleted = false;
  isRowInserted = false;
  private rows = 0;
  private row: Cell[] = [];
  private nextColumn = 0;
  private readonly headings = new Map<number, string[]>();

  constructor(
    private readonly label: string,
    private readonly role: PartRole,
  ) {}

  startRow(): void {
    this.rows += 1;
    this.row = [];
    this.nextColumn = 0;
    this.isRowDeleted = false;
    this.isRowInserted = false;
  }

  /** Leaves columns of the grid out before the first cell. */
  skip(columns: number): void {
    this.nextColumn += Math.max(0, Math.min(columns, 100));
  }

  /** The place of the cell that is being read. */
  get place(): string {
    return `${this.label}第${this.rows}行第${this.row.length + 1}列`;
  }

  addCell(piece: Piece, span: number, isInserted: boolean): void {
    this.row.push({ piece, column: this.nextColumn, span, isInserted });
    this.nextColumn += Math.max(1, Math.min(span, 100));
  }

  endRow(): readonly SourcedPart[] {
    const parts = this.groups().map(({ first, last }) => this.partFrom(first, last));
    if (this.rows <= headingRows) this.row.forEach((cell) => this.keepHeading(cell));
    return parts.filter(({ part }) => part.text.trim() !== '');
  }

  private keepHeading({ piece, column }: Cell): void {
    const text = piece.text.trim();
    if (isHeading(text)) this.headings.set(column, [...(this.headings.get(column) ?? []), text]);
  }

  /** Cells one by one, a row of boxes with a digit each as one. */
  private groups(): readonly { readonly first: number; readonly last: number }[] {
    const groups: { first: number; last: number }[] = [];
    for (let first = 0; first < this.row.length;) {
      const boxes = this.row.slice(first).findIndex((cell) => !isBox(cell));
      const run = boxes === -1 ? this.row.length - first : boxes;
      const last = run >= fewestBoxes ? first + run - 1 : first;
      groups.push({ first, last });
      first = last + 1;
    }
    return groups;
  }

  private partFrom(first: number, last: number): SourcedPart {
    const piece = new Piece();
    const cells = this.row.slice(first, last + 1);
    for (const cell of cells) piece.join(cell.piece, '');
    const columns = first === last ? `第${first + 1}列` : `第${first + 1}列至第${last + 1}列`;
    const column = this.row[first]?.column ?? first;
    const left = this.row[first - 1]?.piece.text.trim() ?? '';
    const before = [...(this.headings.get(column) ?? []), left].filter(isHeading);
    return partOf(`${this.label}第${this.rows}行${columns}`, this.role, piece, {
      // A cell over several columns is in none of them.
      ...(cells.every(({ span }) => span === 1) && { cell: { table: this.label, row: this.rows, column: column + 1 } }),
      ...(before.length > 0 && { before }),
      ...(cells.some(({ isInserted }) => isInserted) && { hidden: 'insertion' as const }),
    });
  }
}
