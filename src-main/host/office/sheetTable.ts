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
import type { TypeSize } from '../../../src-domain/notices/layout';
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
  /** The heading, which comes again on every page. */
  readonly heading: boolean;
  /** Begins a page. */
  readonly breaks: boolean;
  /** Goes over to the next page with the row after it. */
  readonly keepNext: boolean;
}

function cellOf(text: string, size: number, { face, bold, keepNext, breaks }: RowWords, { pt, pitchPt }: TypeSize): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 20, bottom: 20, left: twips(3), right: twips(3) },
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: exactly(pitchPt),
        keepNext,
        pageBreakBefore: breaks,
        children: [run(text, face, pt, { bold })],
      }),
    ],
  });
}

/** The list: its heading comes again on every page, rows are never divided, the total does not stand alone. */
export function listTable(list: List, rows: readonly Row[], { layout: { areaMm, table }, listOnNewPage }: SheetPaper): Table {
  const width = twipsOfMm(areaMm.width);
  const widths = widthsOf(list, width);
  const type = { pt: list.layout.pt, pitchPt: table.pitchPt };
  const rowOf = (words: RowWords): TableRow =>
    new TableRow({
      tableHeader: words.heading,
      cantSplit: true,
      height: { value: twipsOfMm(table.rowHeightMinMm), rule: HeightRule.ATLEAST },
      children: widths.map((size, at) => cellOf(words.cells[at] ?? '', size, words, type)),
    });
  const heading: RowWords = { cells: list.columns, face: faces.label, bold: false, heading: true, breaks: listOnNewPage, keepNext: true };
  const words = rows.map(({ cells, total }, at): RowWords => {
    const keepNext = rows[at + 1]?.total === true;
    return { cells, face: faces.text, bold: total, heading: false, breaks: false, keepNext };
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [heading, ...words].map(rowOf),
  });
}
