import type { CalendarDate } from '../../kernel/calendarDate';

/** One item of 村务公开 on the board of one village in one period, or confirmed as nothing to publish. */
export interface VillagePosting {
  /** `village/item/period`. */
  readonly id: string;
  /** Id of the village, which stays when its name changes. */
  readonly village: string;
  readonly item: string;
  /** `2026-10` for a month, `2026-Q4` for a quarter, `2026-H2` for half a year, `2026` for a year; the day for items published at once. */
  readonly period: string;
  readonly state: 'posted' | 'nil';
  readonly on: CalendarDate;
  readonly by: string;
  readonly note: string;
}

export const postingId = (village: string, item: string, period: string): string => `${village}/${item}/${period}`;
/** The catalogue of the village boards (村务公开) stands beside the unit's own, whatever that one is called. */
export const forVillages = (catalogue: string): boolean => catalogue === 'village';
