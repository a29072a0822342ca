import type { SheetLayout } from '../../../../src-domain/notices/layout';
import type { NoticeSheet } from '../../../../src-domain/notices/types';
import { paperHtml, type PaperShape } from '../../../ui/paperHtml';
import { titleOf } from './pieces';
import noticeCss from './notice.css?inline';

/** The printer's paper; the sheet draws its own margins. */
export const shapeOf = ({ paper, landscape }: SheetLayout): PaperShape => ({ paper, landscape, margin: '0' });

/** The drawn pages of a sheet as a page that stands alone, for the printer. */
export const sheetHtml = (pages: HTMLElement, sheet: NoticeSheet, layout: SheetLayout): string =>
  paperHtml(pages, titleOf(sheet), noticeCss, shapeOf(layout));
