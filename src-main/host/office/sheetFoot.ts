import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  Footer,
  HeightRule,
  ImageRun,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { toBuffer } from 'qrcode';
import { millimetresPerPoint } from '../../../src-domain/notices/layout';
import type { SheetPaper } from '../../../src-domain/notices/paper';
import { exactly, run, twips, twipsOfMm } from './sheetText';
import { faces, fontOf } from './wordFaces';

const pixelsPerMm = 96 / 25.4;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const bare = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Room of the mark, and of the page number of a document. */
const markMm = 66;
const numberMm = 26;

type Side = SheetPaper['foot']['lastPage'];

/** The text of a page number with its fields: {page} and {pages} become what Word counts. */
const counted = (form: string): string[] =>
  form.split(/(\{page\}|\{pages\})/u).map((part) => {
    if (part === '{page}') return PageNumber.CURRENT;
    return part === '{pages}' ? PageNumber.TOTAL_PAGES : part;
  });

function number({ layout: { pageNumber } }: SheetPaper, side: Side): Paragraph {
  const outer = side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const inset = twips(pageNumber.pt);
  return new Paragraph({
    alignment: pageNumber.place === 'middle' ? AlignmentType.CENTER : outer,
    spacing: exactly(pageNumber.pt + 2),
    indent: pageNumber.place === 'middle' ? {} : { left: side === 'even' ? inset : 0, right: side === 'odd' ? inset : 0 },
    children: [new TextRun({ children: counted(pageNumber.form), font: fontOf(faces.exact), size: pageNumber.pt * 2 })],
  });
}

/** The QR code, the code to be typed, and what identifies the sheet. */
async function mark({ foot, layout }: SheetPaper): Promise<readonly TableCell[]> {
  const { heightMm, qrMm, pt } = layout.foot;
  if (foot.mark === null) return [cell(markMm, [new Paragraph({})])];
  const picture = await toBuffer(foot.mark.qr, { errorCorrectionLevel: 'M', margin: 4, scale: 6 });
  const size = Math.round(qrMm * pixelsPerMm);
  const pitch = exactly(heightMm / millimetresPerPoint / 3);
  const words = [counted(foot.mark.label), [foot.mark.code], [foot.mark.indexNumber]];
  return [
    cell(qrMm, [
      new Paragraph({
        children: [
          new ImageRun({
            type: 'png',
            data: picture,
            transformation: { width: size, height: size },
            altText: { name: foot.mark.code, description: foot.mark.qr },
          }),
        ],
      }),
    ]),
    cell(
      markMm - qrMm,
      words.map(
        (children) =>
          new Paragraph({
            spacing: pitch,
            indent: { left: twipsOfMm(2) },
            children: [new TextRun({ children, font: fontOf(faces.text), size: pt * 2 })],
          }),
      ),
    ),
  ];
}

const cell = (widthMm: number, children: readonly Paragraph[], top = false): TableCell =>
  new TableCell({
    width: { size: twipsOfMm(widthMm), type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    verticalAlign: top ? VerticalAlign.TOP : VerticalAlign.CENTER,
    children: [...children],
  });

async function footer(paper: SheetPaper, side: Side): Promise<Footer> {
  const { areaMm, foot, pageNumber } = paper.layout;
  const marked = await mark(paper);
  const outer = pageNumber.place === 'outer';
  const middleMm = areaMm.width - markMm - (outer ? numberMm : markMm);
  const numbered = cell(outer ? numberMm : middleMm, [number(paper, side)], outer);
  const blank = cell(outer ? middleMm : markMm, [new Paragraph({})]);
  const cells = outer ? [...marked, blank, numbered] : [...marked, numbered, blank];
  const mirrored = outer && side === 'even' ? [numbered, blank, ...marked] : cells;
  return new Footer({
    children: [
      new Table({
        width: { size: twipsOfMm(areaMm.width), type: WidthType.DXA },
        layout: TableLayoutType.FIXED,
        borders: bare,
        rows: [new TableRow({ height: { value: twipsOfMm(foot.heightMm), rule: HeightRule.EXACT }, children: mirrored })],
      }),
      // A table must be followed by a paragraph; this one takes no room.
      new Paragraph({ spacing: exactly(1), children: [] }),
    ],
  });
}

/** The feet of odd and even pages; a board has the same on both. */
export async function sheetFooters(paper: SheetPaper) {
  const odd = await footer(paper, 'odd');
  return paper.layout.pageNumber.place === 'outer' ? { default: odd, even: await footer(paper, 'even') } : { default: odd };
}

const postingMm = 52;

/** From the paper's left edge: at the right on a board, between mark and number on a document. */
function postingLeft({ layout, foot }: SheetPaper): number {
  const { marginsMm, areaMm, pageNumber } = layout;
  if (pageNumber.place === 'middle') return marginsMm.left + areaMm.width - postingMm;
  return marginsMm.left + (foot.lastPage === 'odd' ? markMm : areaMm.width - markMm - postingMm);
}

/** The blanks for who posts the sheet: anchored at the signature, so that they stand in the foot of the last page only. */
export function postingFrame(paper: SheetPaper): readonly Paragraph[] {
  const { layout, foot } = paper;
  const { heightMm, marginsMm } = layout;
  const pitch = layout.foot.heightMm / millimetresPerPoint / 3;
  return [
    new Paragraph({
      frame: {
        type: 'absolute',
        position: { x: twipsOfMm(postingLeft(paper)), y: twipsOfMm(heightMm - marginsMm.bottom + layout.foot.belowMm) },
        width: twipsOfMm(postingMm),
        height: twipsOfMm(layout.foot.heightMm),
        anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      },
      spacing: exactly(pitch),
      children: foot.posting.flatMap((label, at) => [
        run(label, faces.text, layout.foot.pt, at === 0 ? {} : { break: 1 }),
        new TextRun({ text: '\u00a0'.repeat(26), underline: {}, size: layout.foot.pt * 2 }),
      ]),
    }),
  ];
}
