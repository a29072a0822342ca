import type { Place } from '../places';

/** A cell of a list: its normalised text and where in its part it stands. */
export interface GridCell {
  readonly place: Place;
  readonly text: string;
  /** Range in the normalised text of the part; a line of a plain text holds a whole row. */
  readonly start: number;
  readonly end: number;
}

export interface GridRow {
  /** As printed in `where`; for plain text counted from the first line of the table. */
  readonly number: number;
  readonly cells: readonly (GridCell | undefined)[];
}

/** A table, sheet or run of lines with tabs. */
export interface Grid {
  /** 正文表格1, 工作表“名单”, 正文第3行起的表格. */
  readonly name: string;
  /** The cells are real ones: a column of them can be removed. */
  readonly removable: boolean;
  readonly rows: readonly GridRow[];
  /** Number of columns. */
  readonly width: number;
  /** Lines that stand before it, the nearest last. */
  readonly lead: readonly string[];
}

/** How many lines before a table may name it. */
const leadLines = 3;
const longestLead = 80;

class GridMaker {
  readonly rows = new Map<number, (GridCell | undefined)[]>();
  width = 0;

  constructor(
    readonly name: string,
    readonly removable: boolean,
    readonly lead: readonly string[],
  ) {}

  put(row: number, column: number, cell: GridCell): void {
    const cells = this.rows.get(row) ?? [];
    // Several parts may stand in one cell (a comment on it); the first is its text.
    cells[column - 1] ??= cell;
    if (cells.length > this.width) this.width = cells.length;
    this.rows.set(row, cells);
  }

  get grid(): Grid {
    const rows = [...this.rows].map(([number, cells]) => ({ number, cells }));
    return { name: this.name, removable: this.removable, rows, width: this.width, lead: this.lead };
  }
}

const wholeCell = (place: Place): GridCell => {
  const { text } = place.normal;
  return { place, text: text.trim(), start: 0, end: text.length };
};

function lineCells(place: Place): readonly GridCell[] {
  let start = 0;
  return place.normal.text.split('\t').map((piece) => {
    const cell = { place, text: piece.trim(), start, end: start + piece.length };
    start += piece.length + 1;
    return cell;
  });
}

const isTabbed = ({ part, normal }: Place): boolean =>
  (part.role === 'table' || part.role === 'first-line' || part.role === 'title') && normal.text.includes('\t');

/** All tables of a document, in order: by the cells of their parts, or by lines with tabs that follow each other. */
export function gridsOf(places: readonly Place[]): readonly Grid[] {
  const makers = new Map<string, GridMaker>();
  let lead: string[] = [];
  let lines: GridMaker | undefined;
  for (const place of places) {
    const { cell, where, hidden } = place.part;
    if (cell !== undefined) {
      const maker = makers.get(cell.table) ?? new GridMaker(cell.table, true, lead);
      makers.set(cell.table, maker);
      if (hidden === undefined || hidden.startsWith('hidden-')) maker.put(cell.row, cell.column, wholeCell(place));
      lines = undefined;
    } else if (isTabbed(place)) {
      lines ??= new GridMaker(`${where}起的表格`, false, lead);
      makers.set(lines.name, lines);
      const row = lines.rows.size + 1;
      for (const [at, one] of lineCells(place).entries()) lines.put(row, at + 1, one);
    } else if (hidden === undefined) {
      lines = undefined;
      if (place.normal.text.length <= longestLead) lead = [...lead, place.normal.text.trim()].slice(-leadLines);
    }
  }
  return [...makers.values()].map((maker) => maker.grid);
}
