import type { CalendarDate } from '../../kernel/calendarDate';

/** A board where sheets hang: the unit's own, or one of a village. */
export interface Board {
  readonly id: string;
  /** 镇政府门前公开栏 */
  readonly name: string;
  /** Names it had before, the newest last. */
  readonly formerNames: readonly string[];
  /** Id of the village it belongs to (catalogue/village); null for a board of the unit itself. */
  readonly village: string | null;
  /** Where it stands, in words; blank where the name says it. */
  readonly place: string;
  /** Taken away or given up: kept for what hung there, offered no more. Null while it is used. */
  readonly closedOn: CalendarDate | null;
  /** Blank while it is used. */
  readonly closedWhy: string;
}
