import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeightRule,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { PaperBlock, PaperCell, PaperRow, PaperSheet, PaperTable } from '../../../src-domain/review/papers/sheet';
import { datedOn, withFixedDates } from './fixedZip';
import { clean, faces, fontOf, fontTable, type Face } from './wordFaces';

/** Twentieths of a point (DXA). A4 with the margins of GB/T 9704: 37 mm above, 35 below, 28 at the binding, 26 at the other side. */
const page = { width: 11906, height: 16838, top: 2098, bottom: 1984, left: 1588, right: 1474 };

/** Half-points: 二号, 小四, 五号, 小五. */
const sizes = { title: 44, text: 24, cell: 21, note: 18 };

/** Least height of a row in DXA. */
const rowHeights = { usual: 420, dense: 0 };

const typeWidth = ({ landscape }: PaperSheet): number =>
  landscape ? page.height - page.top - page.bottom : page.width - page.left - page.right;

/** A paper of the review as a Word document that WPS and LibreOffice draw alike: widths in DXA, an East Asian face on every run. */
export async function paperDocx(sheet: PaperSheet): Promise<Buffer> {
  const document = new Document({
    creator: sheet.unitName,
    lastModifiedBy: sheet.unitName,
    title: clean(sheet.title),
    styles: { default: { document: { run: { font: fontOf(faces.text), size: sizes.text } } } },
    sections: [
      {
        properties: { page: pageOf(sheet) },
        footers: { default: pageNumber() },
        children: sheet.blocks.flatMap((block, at) => drawn(block, typeWidth(sheet), sheet.blocks[at - 1]?.kind === 'page-break')),
      },
    ],
  });
  return withFixedDates(await Packer.toBuffer(document), (name, content) => {
    if (name === 'docProps/core.xml') return datedOn(content, sheet.on);
    return name === 'word/fontTable.xml' ? Buffer.from(fontTable) : undefined;
  });
}

/** A lying sheet is turned to the left: what was above is then at the left. The library swaps width and height itself. */
function pageOf({ landscape }: PaperSheet) {
  const { width, height, top, bottom, left, right } = page;
  const turned = { top: left, bottom: right, left: bottom, right: top };
  return {
    size: { width, height, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: { ...(landscape ? turned : { top, bottom, left, right }), header: 851, footer: 992 },
  };
}

const run = (text: string, face: Face, size: number): TextRun => new TextRun({ text: clean(text), font: fontOf(face), size });

/** A new page begins with its first paragraph; a break of its own would need a line that a full page has not left. */
function drawn(block: PaperBlock, width: number, pageBreakBefore: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: 0, after: 160 },
          keepNext: true,
          pageBreakBefore,
          children: [run(block.text, faces.title, sizes.title)],
        }),
      ];
    case 'heading':
      return [
        new Paragraph({
          spacing: { before: 200, after: 80 },
          keepNext: true,
          pageBreakBefore,
          children: [run(block.text, faces.label, sizes.text)],
        }),
      ];
    case 'text':
      return [
        new Paragraph({
          spacing: { before: 0, after: 60, line: 320 },
          pageBreakBefore,
          indent: { firstLine: sizes.text * 20 },
          children: [run(block.text, faces.text, sizes.text)],
        }),
      ];
    case 'flush':
      return [
        new Paragraph({
          alignment: alignments[block.align],
          spacing: { before: 0, after: 60, line: 320 },
          pageBreakBefore,
          // Signatures stand four signs from the edge.
          indent: block.align === 'right' ? { right: sizes.text * 40 } : {},
          children: [run(block.text, faces.text, sizes.text)],
        }),
      ];
    case 'note':
      return [new Paragraph({ spacing: { before: 80, after: 0 }, pageBreakBefore, children: [run(block.text, faces.text, sizes.note)] })];
    case 'line':
      return [spreadLine(block.entries, width)];
    case 'page-break':
      return [];
    case 'table':
      return [tableOf(block, width)];
  }
}

/** Entries over one line: the first at the left, the last at the right, others in the middle between. */
function spreadLine(entries: readonly string[], width: number): Paragraph {
  const steps = Math.max(1, entries.length - 1);
  return new Paragraph({
    spacing: { before: 60, after: 80 },
    keepNext: true,
    tabStops: entries.slice(1).map((_, at) => ({
      type: at + 1 === steps ? TabStopType.RIGHT : TabStopType.CENTER,
      position: Math.round((width * (at + 1)) / steps),
    })),
    children: [run(entries.join('\t'), faces.text, sizes.cell)],
  });
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

/** Column widths in DXA that add up to the type area exactly. */
function widthsOf({ columns }: PaperTable, width: number): readonly number[] {
  const all = columns.reduce((sum, each) => sum + each, 0);
  const edges = columns.map((_, at) => Math.round((width * columns.slice(0, at + 1).reduce((sum, each) => sum + each, 0)) / all));
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0));
}

function tableOf(table: PaperTable, width: number): Table {
  const widths = widthsOf(table, width);
  const size = table.dense === true ? sizes.note : sizes.cell;
  const heads = table.heads === null ? [] : [headRow(table.heads, widths, size)];
  const least = table.dense === true ? rowHeights.dense : rowHeights.usual;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin },
    rows: [
      ...heads,
      ...placed(table.rows).map((cells, at) => {
        const { minHeightMm } = table.rows[at] ?? {};
        const value = minHeightMm === undefined ? least : convertMillimetersToTwip(minHeightMm);
        return new TableRow({
          cantSplit: true,
          ...(value === 0 ? {} : { height: { value, rule: HeightRule.ATLEAST } }),
          children: cells.map((cell) => cellOf(cell, widths, { size, keepNext: at < (table.together ?? 0) })),
        });
      }),
    ],
  });
}

function headRow(heads: readonly string[], widths: readonly number[], size: number): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map((text, column) =>
      cellOf({ cell: { text: [text], label: true, align: 'center' }, column, down: null }, widths, { size, keepNext: false }),
    ),
  });
}

/** A cell at its column. One that reaches down is begun in its own row and goes on, empty, in those below. */
interface Placed {
  readonly cell: PaperCell;
  readonly column: number;
  readonly down: 'begins' | 'goes on' | null;
}

/** The cells of each row from left to right, those that reach down from above among them. */
function placed(rows: readonly PaperRow[]): readonly (readonly Placed[])[] {
  const fromAbove = new Map<number, readonly Placed[]>();
  return rows.map(({ cells }, row) => {
    const above = fromAbove.get(row) ?? [];
    let column = 0;
    const own = cells.map((cell): Placed => {
      for (let over = reaching(above, column); over !== undefined; over = reaching(above, column)) column = endOf(over);
      const { rows: down = 1 } = cell;
      const begun: Placed = { cell, column, down: down > 1 ? 'begins' : null };
      for (let below = row + 1; below < row + down; below += 1)
        fromAbove.set(below, [...(fromAbove.get(below) ?? []), { ...begun, cell: { text: [''], span: cell.span }, down: 'goes on' }]);
      column = endOf(begun);
      return begun;
    });
    return [...above, ...own].sort((one, other) => one.column - other.column);
  });
}

const endOf = ({ column, cell: { span = 1 } }: Placed): number => column + span;

const reaching = (above: readonly Placed[], column: number): Placed | undefined =>
  above.find((each) => each.column <= column && column < endOf(each));

const merges = { begins: VerticalMergeType.RESTART, 'goes on': VerticalMergeType.CONTINUE } as const;

/** In a narrow column two signs must find room. */
const sideMargins = (width: number) => (width < 640 ? { left: 40, right: 40 } : { left: 85, right: 85 });

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

interface CellStyle {
  /** Half-points. */
  readonly size: number;
  /** Stays on one page with the row below: in every cell, also one that goes on, or Word parts the rows there. */
  readonly keepNext: boolean;
}

function cellOf({ cell, column, down }: Placed, widths: readonly number[], { size, keepNext }: CellStyle): TableCell {
  const { text, span = 1, label, align = 'left', foot, exact } = cell;
  const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
  const face = label === true ? faces.label : exact === true ? faces.exact : faces.text;
  const paragraph = (line: string, alignment: (typeof alignments)[keyof typeof alignments]): Paragraph =>
    new Paragraph({ alignment, keepNext, spacing: { before: 10, after: 10 }, children: [run(line, face, size)] });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    ...(down === null ? {} : { verticalMerge: merges[down] }),
    margins: { ...sideMargins(width), top: 20, bottom: 20 },
    verticalAlign: foot === undefined ? VerticalAlign.CENTER : VerticalAlign.BOTTOM,
    children: [
      ...text.map((line) => paragraph(line, alignments[align])),
      ...(foot === undefined ? [] : [paragraph(foot, AlignmentType.RIGHT)]),
    ],
  });
}

/** — 1 —, 四号 as GB/T 9704 has it. */
const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: fontOf(faces.exact), size: 28 })],
      }),
    ],
  });
