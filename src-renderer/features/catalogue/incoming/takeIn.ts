import type { CountyContent, CountyMessage } from '../../../../src-domain/county/messages';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import type { GoodMessage } from './useOpening';

export interface TakenBy {
  readonly by: string;
  readonly on: CalendarDate;
  /** How many items, dates or rules it changed. */
  readonly changed: number;
}

const keptContent = (content: CountyContent): CountyMessage['content'] =>
  content.kind === 'calendar' || content.kind === 'supervision' ? content : null;

/** What is kept of a package that was taken in. */
export const messageOf = ({ sent, content }: GoodMessage, { by, on, changed }: TakenBy): CountyMessage => ({
  id: sent.packageId,
  kind: content.kind,
  sequence: sent.sequence,
  statementSha256: sent.statementSha256,
  keyid: sent.keyid,
  from: sent.from,
  createdAt: sent.createdAt,
  takenInOn: on,
  by,
  changed,
  content: keptContent(content),
});
