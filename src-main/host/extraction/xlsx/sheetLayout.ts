import { parseRef } from './cellRef';
import { scanXml } from './scanXml';

export type Attributes = Readonly<Record<string, string>>;

/** How a sheet looks and prints; what its cells say is read elsewhere. */
export interface SheetLayout {
  /** Elements that occur once, by name: sheetView, pane, pageSetup, pageMargins … */
  readonly single: ReadonlyMap<string, Attributes>;
  readonly columns: readonly Attributes[];
  readonly rows: ReadonlyMap<number, Attributes>;
  /** Formats of all cells, empty ones too. */
  readonly formats: readonly { readonly row: number; readonly column: number; readonly style: string }[];
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  /** Relation of the drawing. */
  readonly drawing: string | undefined;
}

const singles = new Set(
  ['tabColor', 'pageSetUpPr', 'sheetView', 'pane', 'sheetFormatPr', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'].concat(
    'outlinePr',
  ),
);

/** Reads what a masked copy keeps of a sheet beside its cells. */
export function readLayout(xml: string): SheetLayout {
  const single = new Map<string, Attributes>();
  const columns: Attributes[] = [];
  const rows = new Map<number, Attributes>();
  const formats: { row: number; column: number; style: string }[] = [];
  const breaks = { row: [] as number[], column: [] as number[] };
  let drawing: string | undefined;
  let row = 0;
  let column = 0;
  let inRowBreaks = true;
  scanXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'row') {
        row = Number(attributes['r'] ?? row + 1);
        column = 0;
        rows.set(row, attributes);
      } else if (name === 'c') {
        const at = attributes['r'] === undefined ? { row, column: column + 1 } : parseRef(attributes['r']);
        [row, column] = [at.row, at.column];
        formats.push({ row, column, style: attributes['s'] ?? '0' });
      } else if (name === 'col') columns.push(attributes);
      else if (singles.has(name) && !single.has(name)) single.set(name, attributes);
      else if (name === 'drawing') drawing = attributes['id'];
      else if (name === 'rowBreaks' || name === 'colBreaks') inRowBreaks = name === 'rowBreaks';
      else if (name === 'brk') (inRowBreaks ? breaks.row : breaks.column).push(Number(attributes['id'] ?? 0));
    },
  });
  return { single, columns, rows, formats, rowBreaks: breaks.row, columnBreaks: breaks.column, drawing };
}
