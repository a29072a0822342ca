import type { CalendarDate } from '../kernel/calendarDate';

/** 公示 asks for objections before a decision; 公告 and 公布 tell a result. */
export type NoticeKind = '公示' | '公告' | '公布';

export const noticeBlocks = [
  'title',
  'unit',
  'indexNumber',
  'docNumber',
  'publishedOn',
  'period',
  'basis',
  'body',
  'list',
  'objections',
  'supervision',
  'signature',
  'signedOn',
  'seal',
  'posting',
  'pages',
] as const;
export type NoticeBlockId = (typeof noticeBlocks)[number];

/** How long a sheet stays up, counted by the calendar. `to` is the last day of the period, null while the calendar does not reach it. */
export interface NoticePeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly n: number;
  readonly unit: 'working-day' | 'calendar-day';
}

/** 异议反映方式 */
export interface Objections {
  readonly phone: string;
  readonly address: string;
  readonly hours: string;
  readonly office: string;
}

/** A list with its header row; `total` is the row 合计 or null. */
export interface NoticeList {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | null;
}

/** One printable block, in the order of the sheet. Labels and fonts are the page's and the data's. */
export type NoticeBlock =
  | {
      readonly id: 'title' | 'unit' | 'indexNumber' | 'docNumber' | 'period' | 'basis' | 'supervision' | 'signature';
      readonly text: string;
    }
  | { readonly id: 'publishedOn' | 'signedOn'; readonly date: CalendarDate; readonly text: string }
  | { readonly id: 'body'; readonly paragraphs: readonly string[] }
  | { readonly id: 'list'; readonly list: NoticeList }
  | { readonly id: 'objections'; readonly objections: Objections }
  | { readonly id: 'seal' }
  | { readonly id: 'posting'; readonly postedBy: string; readonly postedOn: string; readonly takenDownOn: string }
  | { readonly id: 'pages'; readonly template: string };

/** One A4 sheet for the board (公开栏), ready to be drawn. */
export interface NoticeSheet {
  readonly id: string;
  readonly record: string;
  readonly kind: NoticeKind;
  readonly blocks: readonly NoticeBlock[];
  readonly period: NoticePeriod | null;
}

/** A photo of the sheet on its board, freed of place and device before it was kept. */
export interface PostingProof {
  /** SHA-256 of the kept picture, lower-case hex; its bytes are in the vault. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** What the photo shows, in the officer's words; blank where nothing was said. */
  readonly note: string;
  /** RFC 3339 instant, `Z`. */
  readonly addedAt: string;
}

/** An objection (异议) that came in while a sheet hung; who raised it is not kept here. */
export interface NoticeObjection {
  readonly id: string;
  readonly on: CalendarDate;
  /** How it came: by phone, in person, by letter … in the office's words. */
  readonly way: string;
  readonly what: string;
  readonly handledOn: CalendarDate | null;
  /** What came of it; blank while open. */
  readonly outcome: string;
}

/** What is said of a sheet's going up and coming down, and what a correction may put right. */
export type PostingWords = Pick<
  PostedNotice,
  'postedOn' | 'postedBy' | 'place' | 'board' | 'section' | 'takenDownOn' | 'takenDownBy' | 'downEarly'
>;

/** A registration put right: what stood there, what stands there now, when and why. */
export interface PostingCorrection {
  readonly on: CalendarDate;
  readonly reason: string;
  readonly before: PostingWords;
  readonly now: PostingWords;
}

/** A sheet that hangs: kept so that somebody takes it down in time. */
export interface PostedNotice {
  readonly id: string;
  readonly record: string;
  readonly title: string;
  readonly postedOn: CalendarDate;
  /** Last day of the period as printed; null where it stays up without an end. */
  readonly until: CalendarDate | null;
  /** The last day counted anew, where that is later: by a correction it went up later than its sheet was printed for. */
  readonly hangUntil?: CalendarDate | undefined;
  readonly place: string;
  readonly postedBy: string;
  readonly takenDownOn: CalendarDate | null;
  readonly takenDownBy: string | null;
  /** Board it hangs on; null where only the words of `place` are known. */
  readonly board: string | null;
  /** Part of the board (财务, 惠农 …); absent where it has none. */
  readonly section?: string | undefined;
  /** Why it came down before its period was over; absent when it did not. */
  readonly downEarly?: string | undefined;
  /** SHA-256 of the printed sheet; null for what was posted before this was kept. */
  readonly sheet: string | null;
  readonly proofs: readonly PostingProof[];
  readonly objections: readonly NoticeObjection[];
  /** The oldest first; absent where nothing was put right. */
  readonly corrections?: readonly PostingCorrection[] | undefined;
  /** Never hung and registered by mistake: out of the books, with its reason. */
  readonly withdrawn?: { readonly on: CalendarDate; readonly reason: string } | undefined;
}
