import type { CalendarDate } from '../kernel/calendarDate';
import type { CatalogueItem } from './types';

/** 动态调整: what a unit asks the county to change in the catalogue. It travels with the next return. */
export interface CatalogueProposal {
  readonly id: string;
  readonly kind: 'add' | 'change' | 'retire';
  /** The item in question; null for a new one. */
  readonly item: string | null;
  readonly catalogue: string;
  readonly catalogueVersion: number;
  /** Of a change or a new item: the columns as they should read. */
  readonly wanted: Partial<Pick<CatalogueItem, 'field' | 'level1' | 'level2' | 'content' | 'subject'>> & { readonly limitText?: string };
  readonly reason: string;
  readonly by: string;
  readonly on: CalendarDate;
  /** packageId of the return it went out with; null while it waits. */
  readonly sentWith: string | null;
}
