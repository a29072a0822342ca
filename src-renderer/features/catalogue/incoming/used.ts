import type { CalendarSource } from '../../../../src-domain/calendar/types';
import type { SupervisionRules } from '../../../../src-domain/catalogue/supervision';
import type { CountyMessage } from '../../../../src-domain/county/messages';

/** The county's calendar and rules in use; null: the shipped ones. */
export interface Used {
  readonly calendar: CalendarSource | null;
  readonly supervision: SupervisionRules | null;
}

/** Whether what a package brought is what the desk counts with now. */
export const isInForce = ({ content }: CountyMessage, used: Used): boolean =>
  content !== null && used[content.kind] !== null && JSON.stringify(content.payload) === JSON.stringify(used[content.kind]);
