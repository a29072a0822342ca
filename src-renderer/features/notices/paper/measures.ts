import type { CSSProperties } from 'react';
import { signSpacing, type SheetLayout } from '../../../../src-domain/notices/layout';
import { fontStack } from '../../../shell/papers/faces';

type Measures = CSSProperties & Record<`--${string}`, string>;

const mm = (length: number): string => `${length}mm`;
const pt = (size: number): string => `${size}pt`;

/** The measures of a layout for the paper's style sheet. */
export const measuresOf = ({ widthMm, heightMm, marginsMm, title, facts, body, table, pageNumber, foot }: SheetLayout): Measures => ({
  '--notice-width': mm(widthMm),
  '--notice-height': mm(heightMm),
  '--notice-top': mm(marginsMm.top),
  '--notice-left': mm(marginsMm.left),
  '--notice-right': mm(marginsMm.right),
  '--notice-bottom': mm(marginsMm.bottom),
  '--notice-pitch': pt(body.pitchPt),
  '--notice-size': pt(body.pt),
  '--notice-spacing': pt(signSpacing({ body })),
  '--notice-title-size': pt(title.pt),
  '--notice-title-pitch': pt(title.pitchPt),
  '--notice-facts-size': pt(facts.pt),
  '--notice-facts-pitch': pt(facts.pitchPt),
  '--notice-row-pitch': pt(table.pitchPt),
  '--notice-row-height': mm(table.rowHeightMinMm),
  '--notice-number-size': pt(pageNumber.pt),
  '--notice-number-below': mm(pageNumber.belowMm),
  '--notice-foot-below': mm(foot.belowMm),
  '--notice-foot-height': mm(foot.heightMm),
  '--notice-foot-size': pt(foot.pt),
  '--notice-title-face': fontStack('title'),
  '--notice-body-face': fontStack('body'),
  '--notice-kai-face': fontStack('kai'),
  '--notice-hei-face': fontStack('hei'),
});
