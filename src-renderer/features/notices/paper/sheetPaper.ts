import { sheetQrTemplate } from '../../../../src-bridge/resources/notices';
import type { SheetLayout } from '../../../../src-domain/notices/layout';
import type { SheetPaper } from '../../../../src-domain/notices/paper';
import { qrText, type SheetMark } from '../../../../src-domain/notices/printed';
import type { NoticeSheet } from '../../../../src-domain/notices/types';
import { noticesText } from '../../../strings/notices';
import type { Lying } from './lying';
import { piecesOf, titleOf } from './pieces';

const words = noticesText.paper;

/** A sheet with its words and measures for the host's Word writer; null without the day it is signed on. */
export function sheetPaper(sheet: NoticeSheet, layout: SheetLayout, mark: SheetMark, { pages, listOnNewPage }: Lying): SheetPaper | null {
  const signed = sheet.blocks.find((block) => block.id === 'signedOn');
  const unit = sheet.blocks.find((block) => block.id === 'unit');
  if (signed?.id !== 'signedOn' || unit?.id !== 'unit') return null;
  const { code, indexNumber } = mark;
  return {
    ...piecesOf(sheet, layout),
    title: titleOf(sheet),
    unitName: unit.text,
    on: signed.date,
    layout,
    listOnNewPage,
    foot: {
      mark: { qr: qrText(sheetQrTemplate, mark), label: words.code[layout.style], code, indexNumber },
      posting: words.posting,
      lastPage: pages % 2 === 0 ? 'even' : 'odd',
    },
  };
}
