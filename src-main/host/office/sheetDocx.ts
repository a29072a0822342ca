import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  TabStopType,
  type IParagraphOptions,
  type Table,
} from 'docx';
import { millimetresPerPoint, widthOf, type SheetLayout } from '../../../src-domain/notices/layout';
import { airPt, type SheetPaper, type SheetPiece } from '../../../src-domain/notices/paper';
import { withFixedDates } from './fixedZip';
import { postingFrame, sheetFooters } from './sheetFoot';
import { listTable } from './sheetTable';
import { exactly, run, twips, twipsOfMm } from './sheetText';
import { clean, faces, fontOf, fontTable } from './wordFaces';

/** A sheet for the notice board as a Word document: the same measures, faces, repeated headings and foot as on its pages. */
export async function sheetDocx(paper: SheetPaper): Promise<Buffer> {
  const { layout, unitName, title } = paper;
  const document = new Document({
    creator: unitName,
    lastModifiedBy: unitName,
    title: clean(title),
    evenAndOddHeaderAndFooters: layout.pageNumber.place === 'outer',
    styles: { default: { document: { run: { font: fontOf(faces.text), size: layout.body.pt * 2 } } } },
    sections: [{ properties: { page: pageOf(layout) }, footers: await sheetFooters(paper), children: bodyOf(paper) }],
  });
  return withFixedDates(await Packer.toBuffer(document), (name, content) => {
    if (name === 'docProps/core.xml') return dated(content, paper);
    return name === 'word/fontTable.xml' ? Buffer.from(fontTable) : undefined;
  });
}

/** The library stamps the present; the day of the sheet is the same each time. */
const dated = (core: Buffer, { on }: SheetPaper): Buffer =>
  Buffer.from(core.toString('utf8').replace(/(?<=W3CDTF">)[^<]+/g, `${on}T00:00:00Z`));

/** The library swaps width and height of a lying paper itself. */
function pageOf({ widthMm, heightMm, landscape, marginsMm, foot }: SheetLayout) {
  const [short, long] = landscape ? [heightMm, widthMm] : [widthMm, heightMm];
  const { top, right, bottom, left } = marginsMm;
  return {
    size: {
      width: twipsOfMm(short),
      height: twipsOfMm(long),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twipsOfMm(top),
      right: twipsOfMm(right),
      bottom: twipsOfMm(bottom),
      left: twipsOfMm(left),
      header: twipsOfMm(top / 2),
      footer: twipsOfMm(bottom - foot.belowMm - foot.heightMm),
    },
  };
}

/** The rows of the list are one table, where the first of them stands. */
function bodyOf(paper: SheetPaper): readonly (Paragraph | Table)[] {
  const { pieces, list, layout } = paper;
  const rows = pieces.filter((piece): piece is Extract<SheetPiece, { kind: 'row' }> => piece.kind === 'row');
  const firstRow = pieces.findIndex(({ kind }) => kind === 'row');
  const lastText = pieces.reduce((last, { kind }, at) => (kind === 'text' ? at : last), -1);
  return pieces.flatMap((piece, at): readonly (Paragraph | Table)[] => {
    if (piece.kind !== 'row') return drawn(piece, paper, at === lastText);
    return at === firstRow && list !== null ? [listTable(list, rows, layout)] : [];
  });
}

function drawn(piece: Exclude<SheetPiece, { kind: 'row' }>, paper: SheetPaper, clings: boolean): readonly Paragraph[] {
  const { layout } = paper;
  switch (piece.kind) {
    case 'title':
      return piece.lines.map((line, at) => titleLine(line, layout, at === piece.lines.length - 1));
    case 'facts':
      return factLines(piece, layout);
    case 'text':
      return [textParagraph(piece, layout, clings)];
    case 'gap':
      return [new Paragraph({ spacing: exactly(airPt.gap), children: [] })];
    case 'sign':
      return signLines(piece, paper);
  }
}

const titleLine = (line: string, { title }: SheetLayout, last: boolean): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...exactly(title.pitchPt), after: last ? twips(airPt.underTitle) : 0 },
    keepNext: true,
    children: [run(line, faces.title, title.pt, { bold: true })],
  });

const rule = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: airPt.inFacts };

/** Columns with the same air between them, as on the page: each as wide as its widest fact. */
function factStops(facts: readonly (readonly string[])[], { areaMm, facts: type }: SheetLayout): readonly number[] {
  const columns = Math.max(...facts.map((line) => line.length));
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...facts.map((line) => widthOf(line[at] ?? '') * type.pt)));
  const air = (areaMm.width / millimetresPerPoint - widths.reduce((sum, each) => sum + each, 0)) / Math.max(1, columns - 1);
  return widths.slice(0, -1).map((_, at) => twips(widths.slice(0, at + 1).reduce((sum, each) => sum + each + air, 0)));
}

function factLines({ facts, columns }: Extract<SheetPiece, { kind: 'facts' }>, layout: SheetLayout): readonly Paragraph[] {
  const lines = Array.from({ length: Math.ceil(facts.length / columns) }, (_, at) => facts.slice(at * columns, (at + 1) * columns));
  const stops = factStops(lines, layout).map((position) => ({ type: TabStopType.LEFT, position }));
  return lines.map(
    (line, at) =>
      new Paragraph({
        spacing: { ...exactly(layout.facts.pitchPt), after: at === lines.length - 1 ? twips(airPt.underFacts + airPt.inFacts) : 0 },
        tabStops: stops,
        border: { ...(at === 0 ? { top: rule } : {}), ...(at === lines.length - 1 ? { bottom: rule } : {}) },
        children: [run(line.join('\t'), faces.kai, layout.facts.pt)],
      }),
  );
}

const textFaces = { body: faces.text, hei: faces.label, kai: faces.kai } as const;

/** Twentieths of a point between two signs, so that as many stand on a line as on the page; rounded so that none is pushed off it. */
const spacingOf = ({ body }: SheetLayout): number => Math.floor((body.signMm / millimetresPerPoint - body.pt) * 20);

const textParagraph = ({ text, face }: Extract<SheetPiece, { kind: 'text' }>, layout: SheetLayout, clings: boolean): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: exactly(layout.body.pitchPt),
    indent: { firstLine: 2 * twipsOfMm(layout.body.signMm) },
    widowControl: true,
    overflowPunctuation: false,
    // A heading goes with its text; the last words go with the signature.
    keepNext: face !== 'body' || clings,
    children: [run(text, textFaces[face], layout.body.pt, { characterSpacing: spacingOf(layout) })],
  });

/** Unit, date and the place of the seal, in the middle of each other, four signs from the edge. */
function signLines({ unit, on, seal }: Extract<SheetPiece, { kind: 'sign' }>, paper: SheetPaper): readonly Paragraph[] {
  const { body, areaMm } = paper.layout;
  const wide = Math.max(widthOf(unit), widthOf(on)) + 1;
  const right = 4 * twips(body.pt);
  const place: IParagraphOptions = {
    alignment: AlignmentType.CENTER,
    indent: { right, left: Math.max(0, twipsOfMm(areaMm.width) - right - twips(wide * body.pt)) },
    keepLines: true,
  };
  return [
    ...postingFrame(paper),
    new Paragraph({
      ...place,
      keepNext: true,
      spacing: { ...exactly(body.pitchPt), before: twips(body.pitchPt) },
      children: [run(unit, faces.text, body.pt)],
    }),
    new Paragraph({ ...place, keepNext: true, spacing: exactly(body.pitchPt), children: [run(on, faces.text, body.pt)] }),
    new Paragraph({ ...place, spacing: exactly(body.pitchPt), children: [run(seal, faces.text, 12)] }),
  ];
}
