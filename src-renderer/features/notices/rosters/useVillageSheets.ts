import { useMemo } from 'react';
import { noticeLayouts } from '../../../../src-bridge/resources/notices';
import { sheetLayout, type SheetLayout } from '../../../../src-domain/notices/layout';
import { hasLongList } from '../../../../src-domain/notices/sheetChoice';
import type { RosterBook } from '../../../../src-domain/notices/rosters/types';
import { byVillage, listOfRows, overviewList, sheetWithList } from '../../../../src-domain/notices/rosters/villageSheets';
import type { NoticeSheet } from '../../../../src-domain/notices/types';
import { rostersText as text } from '../../../strings/rosters';
import { choiceOf, type SheetDraft } from '../draft';

/** One sheet to be printed: of a village, of the rows without one, or the overview of all. */
export interface VillageSheet {
  /** '' for rows that name no village; null for the overview. */
  readonly village: string | null;
  readonly name: string;
  readonly rows: number;
  readonly sheet: NoticeSheet;
}

export interface VillageSheets {
  readonly villages: readonly VillageSheet[];
  readonly overview: VillageSheet;
  /** One paper for all of them: the longest list decides. */
  readonly layout: SheetLayout;
}

/** The sheets of a list on the record's own text. */
function villageSheets(book: RosterBook, base: NoticeSheet, draft: SheetDraft): VillageSheets {
  const villages = byVillage(book).map(({ village, rows }, _, all): VillageSheet => {
    // A list that names no villages is one sheet of the whole.
    const name = village !== '' ? village : all.length === 1 ? text.whole : text.noVillage;
    const place = village === '' && all.length === 1 ? '' : name;
    return { village, name, rows: rows.length, sheet: sheetWithList(base, listOfRows(book, rows, text.paper), place) };
  });
  const overview = {
    village: null,
    name: text.overview,
    rows: book.rows.length,
    sheet: sheetWithList(base, overviewList(book, text.paper), text.overview),
  };
  const long = villages.some(({ sheet }) => hasLongList(noticeLayouts, sheet));
  return { villages, overview, layout: sheetLayout(noticeLayouts, choiceOf(draft, long)) };
}

/** The same, made once for each list and text; null while the text has no sheet. */
export const useVillageSheets = (book: RosterBook, base: NoticeSheet | null, draft: SheetDraft): VillageSheets | null =>
  useMemo(() => (base === null ? null : villageSheets(book, base, draft)), [book, base, draft]);
