import type { CalendarDate } from '../kernel/calendarDate';
import type { Channel as LedgerChannel } from '../ledger/types';
import type { Channel as ScreenedAs } from '../screening/channel';

export const channelIds = ['website', 'wechat', 'weibo', 'gazette', 'led', 'screen', 'poster'] as const;
/** 网站, 微信, 微博, 公报, LED 屏, 阅报屏, 二维码卡片. */
export type ChannelId = (typeof channelIds)[number];

export const wordFields = ['title', 'digest', 'body'] as const;
export type WordField = (typeof wordFields)[number];

/** What an officer may change of one channel. A line of `body` with a tab in it is a row of a table. */
export type Words = Readonly<Record<WordField, string>>;

/** units: UTF-16 units; points: signs; bytes: of UTF-8; weibo: see count.ts. */
export type Counting = 'units' | 'points' | 'bytes' | 'weibo';

/** Nothing longer than `most` leaves; what is made is no longer than `aim`. */
export interface FieldRule {
  readonly id: WordField;
  readonly most: number;
  readonly aim: number;
  readonly count: Counting;
  /** The officer says how long; both limits become that. */
  readonly asked?: { readonly least: number; readonly most: number; readonly usual: number } | undefined;
}

export interface ChannelRule {
  readonly id: ChannelId;
  /** Under which eyes of the screening its words go out. */
  readonly screenAs: ScreenedAs;
  /** What a publication there is in the ledger. */
  readonly publication: { readonly channel: LedgerChannel; readonly medium?: string | undefined };
  readonly fields: readonly FieldRule[];
}

/** One approved record with the text of its approved bytes. */
export interface ChannelSource {
  readonly title: string;
  readonly indexNumber: string;
  readonly documentNumber: string | null;
  readonly unitName: string;
  readonly publishedOn: CalendarDate;
  /** Where the whole text can be read, when it is on a website already. */
  readonly address: string | null;
  /** The unit's own website, when the office has said which. */
  readonly site: string | null;
  /** Names of people and places that stay whole. */
  readonly names: readonly string[];
  /** Paragraphs without the title; rows of tables with tabs between their cells. */
  readonly lines: readonly string[];
}

/** Copied to be pasted, saved as a file of the desk, or that file carried to a stick or folder. */
export type TakenAs = 'copied' | 'saved' | 'carried';

/** The words of one record for one channel as the officer changed them, and what became of them. */
export interface ChannelText {
  /** `<record>/<channel>` */
  readonly id: string;
  /** Record it was made from. */
  readonly record: string;
  readonly channel: ChannelId;
  /** Null: as the program makes them. */
  readonly words: Words | null;
  /** SHA-256 of the approved bytes the changed words began with. */
  readonly sha256: string;
  /** The day they were last taken. */
  readonly takenOn: CalendarDate | null;
  /** How they were last taken; not said of what was taken before this was kept. */
  readonly takenAs?: TakenAs | undefined;
  /** Whether the words were changed after they were taken: what was taken is not what stands here. */
  readonly changedSince?: boolean | undefined;
}

export const channelTextId = (record: string, channel: ChannelId): string => `${record}/${channel}`;
