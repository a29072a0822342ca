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
import { signSpacing, type SheetLayout } from '../../../src-domain/notices/layout';
import { widthOf } from '../../../src-domain/notices/listLayout';
import { airPt, type SheetPaper, type SheetPiece } from '../../../src-domain/notices/paper';
import { datedOn, withFixedDates } from './fixedZip';
import { uncompressed, unspaced } from './likePage';
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
    if (name === 'docProps/core.xml') return datedOn(content, paper.on);
    const text = content.toString('utf8');
    if (name === 'word/document.xml') return Buffer.from(unspaced(text));
    if (name === 'word/settings.xml') return Buffer.from(uncompressed(text));
    if (/^word\/footer\d+\.xml$/u.test(name)) return Buffer.from(numberedAgain(text));
    return name === 'word/fontTable.xml' ? Buffer.from(fontTable) : undefined;
  });
}

/** The library numbers pictures through all documents it ever wrote; a foot has one. */
const numberedAgain = (footer: string): string => footer.replace(/(?<=<wp:docPr id=")\d+/gu, '1');

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
  const { pieces, list } = paper;
  const rows = pieces.filter((piece): piece is Extract<SheetPiece, { kind: 'row' }> => piece.kind === 'row');
  const firstRow = pieces.findIndex(({ kind }) => kind === 'row');
  const lastText = pieces.reduce((last, { kind }, at) => (kind === 'text' ? at : last), -1);
  return pieces.flatMap((piece, at): readonly (Paragraph | Table)[] => {
    if (piece.kind !== 'row') {
      const before = pieces[at - 1]?.kind === 'gap' ? twips(airPt.gap) : 0;
      return drawn(piece, paper, { clings: at === lastText, before });
    }
    return at === firstRow && list !== null ? [listTable(list, rows, paper)] : [];
  });
}

/** How a paragraph stands among others; the air above it in twentieths of a point. */
interface Place {
  readonly clings: boolean;
  readonly before: number;
}

function drawn(piece: Exclude<SheetPiece, { kind: 'row' }>, paper: SheetPaper, place: Place): readonly Paragraph[] {
  const { layout } = paper;
  switch (piece.kind) {
    case 'title':
      return piece.lines.map((line, at) => titleLine(line, layout, at === piece.lines.length - 1));
    case 'facts':
      return factLines(piece, layout);
    case 'text':
      return [textParagraph(piece, layout, place)];
    case 'gap':
      // The air under a list is the next paragraph's. Over it the lines of a text have enough: LibreOffice breaks a table too early behind a
      // small paragraph, or one with air below.
      return [];
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

/** The first fact at the left, the last at the right edge, one between them in the middle. */
function factStops(columns: number, width: number) {
  const steps = Math.max(1, columns - 1);
  return Array.from({ length: columns - 1 }, (_, at) => ({
    type: at + 1 === steps ? TabStopType.RIGHT : TabStopType.CENTER,
    position: Math.round((width * (at + 1)) / steps),
  }));
}

function factLines({ facts, columns }: Extract<SheetPiece, { kind: 'facts' }>, layout: SheetLayout): readonly Paragraph[] {
  const lines = Array.from({ length: Math.ceil(facts.length / columns) }, (_, at) => facts.slice(at * columns, (at + 1) * columns));
  const tabStops = factStops(columns, twipsOfMm(layout.areaMm.width));
  return lines.map((line, at) => {
    const [first, last] = [at === 0, at === lines.length - 1];
    return new Paragraph({
      spacing: { ...exactly(layout.facts.pitchPt), after: last ? twips(airPt.underFacts + airPt.inFacts) : 0 },
      tabStops,
      autoSpaceEastAsianText: false,
      border: { ...(first ? { top: rule } : {}), ...(last ? { bottom: rule } : {}) },
      children: [run(line.join('\t'), faces.kai, layout.facts.pt)],
    });
  });
}

const textFaces = { body: faces.text, hei: faces.label, kai: faces.kai } as const;

/** Twentieths of a point between two signs, so that as many stand on a line as on the page; rounded so that none is pushed off it. */
const spacingOf = (layout: SheetLayout): number => Math.round(signSpacing(layout) * 20);

const textParagraph = ({ text, face }: Extract<SheetPiece, { kind: 'text' }>, layout: SheetLayout, { clings, before }: Place): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: { ...exactly(layout.body.pitchPt), before },
    indent: { firstLine: 2 * twipsOfMm(layout.body.signMm) },
    widowControl: true,
    autoSpaceEastAsianText: false,
    // A heading goes with its text; the last words go with the signature.
    keepNext: face !== 'body' || clings,
    children: [run(text, textFaces[face], layout.body.pt, { characterSpacing: spacingOf(layout) })],
  });

/** Unit, date and the place of the seal, in the middle of each other, four signs from the edge. */
function signLines({ unit, on, seal }: Extract<SheetPiece, { kind: 'sign' }>, paper: SheetPaper): readonly Paragraph[] {
  const { body, areaMm } = paper.layout;
  // Two signs of air at both sides: another face may be wider.
  const wide = Math.max(widthOf(unit), widthOf(on)) + 4;
  const right = 2 * twips(body.pt);
  const place: IParagraphOptions = {
    alignment: AlignmentType.CENTER,
    indent: { right, left: Math.max(0, twipsOfMm(areaMm.width) - right - twips(wide * body.pt)) },
    keepLines: true,
    autoSpaceEastAsianText: false,
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
