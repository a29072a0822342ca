import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { SheetLayout } from '../../../src-domain/notices/layout';
import type { SheetPaper, SheetPiece } from '../../../src-domain/notices/paper';
import { exactly, run, twips, twipsOfMm } from './sheetText';
import { faces, type Face } from './wordFaces';

type List = NonNullable<SheetPaper['list']>;
type Row = Extract<SheetPiece, { kind: 'row' }>;

const line = { style: BorderStyle.SINGLE, size: 6, color: '000000' };

/** Column widths that add up to the type area exactly. */
function widthsOf({ layout: { shares } }: List, width: number): readonly number[] {
  const edges = shares.map((_, at) => Math.round((width * shares.slice(0, at + 1).reduce((sum, each) => sum + each, 0)) / 100));
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0));
}

interface RowWords {
  readonly cells: readonly string[];
  readonly face: Face;
  readonly bold: boolean;
  /** Goes over to the next page with the row after it. */
  readonly keepNext: boolean;
}

/** The list: its heading comes again on every page, rows are never divided, the total does not stand alone. */
export function listTable(list: List, rows: readonly Row[], layout: SheetLayout): Table {
  const width = twipsOfMm(layout.areaMm.width);
  const widths = widthsOf(list, width);
  const { table } = layout;
  const rowOf = ({ cells, face, bold, keepNext }: RowWords, tableHeader: boolean): TableRow =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      height: { value: twipsOfMm(table.rowHeightMinMm), rule: HeightRule.ATLEAST },
      children: widths.map(
        (size, at) =>
          new TableCell({
            width: { size, type: WidthType.DXA },
            verticalAlign: VerticalAlign.CENTER,
            margins: { top: 20, bottom: 20, left: twips(3), right: twips(3) },
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                spacing: exactly(table.pitchPt),
                keepNext,
                children: [run(cells[at] ?? '', face, list.layout.pt, { bold })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      rowOf({ cells: list.columns, face: faces.label, bold: false, keepNext: true }, true),
      ...rows.map(({ cells, total }, at) => rowOf({ cells, face: faces.text, bold: total, keepNext: rows[at + 1]?.total === true }, false)),
    ],
  });
}
