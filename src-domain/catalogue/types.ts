import type { CalendarDate } from '../kernel/calendarDate';

/** The 13 channels of the national standard catalogues, in print order (catalogues/enums.json). */
export const catalogueChannels = ['W', 'G', 'N', 'P', 'B', 'M', 'Q', 'Z', 'S', 'H', 'V', 'J', 'O'] as const;
export type CatalogueChannel = (typeof catalogueChannels)[number];

export interface ItemBasis {
  readonly name: string;
  readonly number: string | null;
  readonly articles: readonly string[];
}

/** How long a sheet must stay up (公示期). */
export interface NoticeTerm {
  readonly n: number;
  readonly unit: 'working-day' | 'calendar-day';
  readonly atLeast: boolean;
}

export type ItemLimitUnit = 'working-day' | 'calendar-day' | 'quarter' | 'month' | 'prompt';

/** A second limit of an item; `by` is a fixed day of the year as `MM-DD`. */
export interface FurtherLimit {
  readonly code: string;
  readonly text: string;
  readonly n: number | null;
  readonly unit: ItemLimitUnit;
  readonly by?: string | undefined;
  /** What it applies to (上年度报告); absent where it is the whole item. */
  readonly applies?: string | undefined;
}

/** A duty to take down (行政处罚法第四十八条). */
export interface WithdrawalDuty {
  readonly n: number;
  readonly unit: 'working-day' | 'calendar-day';
  readonly from: string;
  readonly text: string;
  readonly basis: string;
}

/** 公开时限: `n` and `unit` say when to publish, counted from the event `from` names; `notice` how long it stays up. */
export interface ItemLimit {
  readonly code: string;
  /** As printed in the catalogue. */
  readonly text: string;
  readonly n: number | null;
  readonly unit: ItemLimitUnit;
  readonly from: string;
  readonly notice?: NoticeTerm | undefined;
  readonly also?: readonly FurtherLimit[] | undefined;
  readonly withdraw?: WithdrawalDuty | undefined;
}

/** One line of a 基层政务公开标准目录 with its nine standard columns. */
export interface CatalogueItem {
  readonly id: string;
  readonly field: string;
  readonly level1: string;
  readonly level2: string;
  readonly content: readonly string[];
  readonly basis: readonly ItemBasis[];
  readonly limit: ItemLimit;
  /** 公开主体 as printed. */
  readonly subject: string;
  readonly channels: {
    readonly required: readonly CatalogueChannel[];
    readonly optional: readonly CatalogueChannel[];
    readonly notes?: { readonly [channel: string]: string } | undefined;
  };
  readonly audience: { readonly everyone: boolean; readonly group?: string | undefined };
  readonly mode: '主动' | '依申请';
  readonly levels: readonly ('县' | '乡' | '村')[];
  /** Articles 20 and 21 of the regulations: `20-2`, `21-Z8` … */
  readonly scope: readonly string[];
  readonly personalData: 'none' | 'office' | 'list-masked';
  readonly validFrom: CalendarDate;
  readonly version: number;
}

/** A catalogue as the county issues it; `version` only rises. */
export interface Catalogue {
  readonly catalogue: string;
  readonly version: number;
  readonly validFrom: CalendarDate;
  /** Printed under every catalogue. */
  readonly tail: string;
  readonly items: readonly CatalogueItem[];
}
