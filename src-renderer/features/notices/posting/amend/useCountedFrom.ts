import { noticeRules } from '../../../../../src-bridge/resources/notices';
import type { CountedFrom } from '../../../../../src-domain/notices/correct';
import { postingDeadline } from '../../../../../src-domain/notices/period';
import { noticeTerm } from '../../../../../src-domain/notices/rules';
import { useCardClock } from '../../../../shell/promises';
import { useItem } from '../useItem';

/** Counts how long the sheets of a record must hang, by the term of its item (公示期不少于…). */
export function useCountedFrom(record: string): CountedFrom {
  const [item, clock] = [useItem(record), useCardClock()];
  const term = item === null ? null : noticeTerm(noticeRules, item, clock.laws);
  return (postedOn) => (term === null ? null : postingDeadline(clock.calendar, postedOn, term).due);
}
