import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { faces, fontOf } from '../wordFaces';
import { sizes } from './text';

const sign = sizes.number * 20;

const pageNumber = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: { [side]: sign },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: fontOf(faces.exact), size: sizes.number * 2 })],
      }),
    ],
  });

/** Page numbers a sign from the outer edge; the first page has none. */
export const footers = {
  default: pageNumber('right'),
  even: pageNumber('left'),
  first: new Footer({ children: [new Paragraph({ children: [] })] }),
};
