import type { TableColumn } from '../../../../../src-domain/screening/types';
import type { Edit } from '../../edits';
import { attributeRange, walkXml, type XmlTag } from '../../xml';

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Cell extends Range {
  readonly column: number;
  readonly span: number;
  /** Where its span is written. */
  readonly spanAt: readonly [number, number] | undefined;
}

interface Table {
  /** As the reader names it. */
  readonly label: string;
  readonly grid: Range[];
  readonly rows: Cell[][];
}

interface OpenCell {
  readonly start: number;
  span: number;
  spanAt: readonly [number, number] | undefined;
}

/** The tables of the body, outside text boxes, with the columns of their grid. */
class TableFinder {
  readonly tables: Table[] = [];
  private readonly open: { readonly table: Table; next: number; readonly cells: OpenCell[] }[] = [];
  private boxes = 0;
  private gridStart = 0;

  constructor(private readonly xml: string) {
    walkXml(xml, { open: (tag) => this.enter(tag), close: (name, _contentEnd, end) => this.leave(name, end) });
  }

  private enter(tag: XmlTag): void {
    const { name, start } = tag;
    if (name === 'w:txbxContent') this.boxes += 1;
    if (this.boxes > 0) return;
    if (name === 'w:tbl') this.startTable();
    const table = this.open.at(-1);
    if (table === undefined) return;
    if (name === 'w:gridCol') this.gridStart = start;
    if (name === 'w:tr') this.startRow(table);
    if (name === 'w:tc') table.cells.push({ start, span: 1, spanAt: undefined });
    if (name === 'w:gridBefore') table.next += Number(tag.attributes.get('val')) || 0;
    const cell = table.cells.at(-1);
    if (name === 'w:gridSpan' && cell !== undefined) {
      cell.span = Number(tag.attributes.get('val')) || 1;
      cell.spanAt = attributeRange(this.xml, tag, 'val');
    }
  }

  private startTable(): void {
    const table: Table = { label: `正文表格${this.tables.length + 1}`, grid: [], rows: [] };
    this.tables.push(table);
    this.open.push({ table, next: 0, cells: [] });
  }

  private startRow(open: { readonly table: Table; next: number }): void {
    open.table.rows.push([]);
    open.next = 0;
  }

  private leave(name: string, end: number): void {
    if (name === 'w:txbxContent') this.boxes -= 1;
    const open = this.open.at(-1);
    if (this.boxes > 0 || open === undefined) return;
    if (name === 'w:gridCol') open.table.grid.push({ start: this.gridStart, end });
    if (name === 'w:tbl') this.open.pop();
    const cell = name === 'w:tc' ? open.cells.pop() : undefined;
    if (cell === undefined) return;
    open.table.rows.at(-1)?.push({ ...cell, end, column: open.next });
    open.next += cell.span;
  }
}

/** Edits that take columns (counted from 0) out of one table; undefined when a row would be left without a cell. */
function withoutColumns({ grid, rows }: Table, columns: ReadonlySet<number>): readonly Edit[] | undefined {
  const edits: Edit[] = grid.filter((_range, at) => columns.has(at)).map(({ start, end }) => ({ start, end, source: '' }));
  for (const row of rows) {
    let left = 0;
    for (const { start, end, column, span, spanAt } of row) {
      const stays = Array.from({ length: span }, (_, at) => column + at).filter((each) => !columns.has(each)).length;
      if (stays > 0) left += 1;
      if (stays === 0) edits.push({ start, end, source: '' });
      else if (stays < span && spanAt !== undefined) edits.push({ start: spanAt[0], end: spanAt[1], source: String(stays) });
    }
    if (left === 0) return undefined;
  }
  return edits;
}

/** Edits that take columns out of tables of the body; undefined when one of the tables is elsewhere or would fall apart. */
export function columnEdits(xml: string, columns: readonly TableColumn[]): readonly Edit[] | undefined {
  const { tables } = new TableFinder(xml);
  const edits: Edit[] = [];
  for (const label of new Set(columns.map(({ table }) => table))) {
    const table = tables.find((one) => one.label === label);
    const numbers = new Set(columns.filter((column) => column.table === label).map(({ column }) => column - 1));
    const made = table && withoutColumns(table, numbers);
    if (made === undefined) return undefined;
    edits.push(...made);
  }
  return edits;
}
