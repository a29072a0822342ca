import {
  AlignmentType,
  BorderStyle,
  Document,
  HeightRule,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import {
  footLines,
  paperLines,
  periodTitle,
  printedFigure,
  unitLine,
  type PaperLine,
  type ReturnPaper,
} from '../../../src-domain/returns/paper';
import { datedOn, withFixedDates } from './fixedZip';

/** Twentieths of a point (DXA). A4 with margins of 20 mm at the sides leaves 9638. */
const page = { width: 11906, height: 16838, side: 1134, top: 1021, bottom: 907 };
const columnWidths = [5953, 737, 1474, 1474];
const tableWidth = columnWidths.reduce((sum, width) => sum + width, 0);

/** Half-points. */
const sizes = { title: 36, text: 21 };
type Face = '方正小标宋简体' | '黑体' | '仿宋' | '宋体';
type Align = (typeof AlignmentType)['LEFT' | 'CENTER' | 'RIGHT'];

/** The monthly sheet as a document: A4 portrait, head row repeated on the second page. */
export async function returnDocx(paper: ReturnPaper): Promise<Buffer> {
  const document = new Document({
    creator: paper.unitName,
    lastModifiedBy: paper.unitName,
    title: paper.form.title,
    styles: { default: { document: { run: { font: fontOf('仿宋'), size: sizes.text } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { left: page.side, right: page.side, top: page.top, bottom: page.bottom, header: 567, footer: 567 },
          },
        },
        children: [...headOf(paper), tableOf(paper), ...footOf(paper)],
      },
    ],
  });
  const written = await Packer.toBuffer(document);
  return withFixedDates(written, (name, content) =>
    name === 'docProps/core.xml' ? datedOn(content, paper.signatories.filledOn) : undefined,
  );
}

/** The East Asian face stands on every run: without it Word falls back to its own. */
const fontOf = (face: Face) => ({ ascii: face, hAnsi: face, eastAsia: face, cs: face, hint: 'eastAsia' });

const run = (text: string, face: Face, size = sizes.text): TextRun => new TextRun({ text, font: fontOf(face), size });

const line = (text: string, face: Face, alignment: Align, size = sizes.text): Paragraph =>
  new Paragraph({ alignment, spacing: { before: 0, after: 60 }, children: [run(text, face, size)] });

function headOf(paper: ReturnPaper): readonly Paragraph[] {
  const mark = paper.mark === null ? [] : [run(`\t${paper.mark}`, '仿宋')];
  return [
    line(paper.form.annexMark, '黑体', AlignmentType.LEFT),
    line(paper.form.title, '方正小标宋简体', AlignmentType.CENTER, sizes.title),
    line(periodTitle(paper), '仿宋', AlignmentType.CENTER),
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: tableWidth }],
      spacing: { before: 60, after: 60 },
      children: [run(unitLine(paper), '仿宋'), ...mark],
    }),
  ];
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

function tableOf(paper: ReturnPaper): Table {
  return new Table({
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin },
    rows: [titleRow(paper), ...paperLines(paper).map(lineRow)],
  });
}

function titleRow({ form }: ReturnPaper): TableRow {
  const cells = form.columns.monthly.map((title, at) => cell(at, run(title, '黑体'), AlignmentType.CENTER));
  return new TableRow({ tableHeader: true, cantSplit: true, height: { value: 400, rule: HeightRule.ATLEAST }, children: cells });
}

function lineRow({ label, depth, unit, month, yearToDate }: PaperLine): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: 380, rule: HeightRule.ATLEAST },
    children: [
      cell(0, run(label, depth === 0 ? '黑体' : '仿宋'), AlignmentType.LEFT, depth * sizes.text * 10),
      cell(1, run(unit, '仿宋'), AlignmentType.CENTER),
      cell(2, run(printedFigure(month), '宋体'), AlignmentType.RIGHT),
      cell(3, run(printedFigure(yearToDate), '宋体'), AlignmentType.RIGHT),
    ],
  });
}

/** `indent` in DXA from the left. */
const cell = (column: number, content: TextRun, alignment: Align, indent = 0): TableCell =>
  new TableCell({
    width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
    margins: { left: 85, right: 85, top: 0, bottom: 0 },
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ alignment, indent: { left: indent }, spacing: { before: 0, after: 0 }, children: [content] })],
  });

/** Who signs, then telephone and date, at thirds of the line. */
const footOf = (paper: ReturnPaper): readonly Paragraph[] =>
  footLines(paper).map(
    (entries) =>
      new Paragraph({
        tabStops: [1, 2].map((third) => ({ type: TabStopType.LEFT, position: Math.round((tableWidth * third) / 3) })),
        spacing: { before: 160 },
        children: [run(entries.join('\t'), '仿宋')],
      }),
  );
