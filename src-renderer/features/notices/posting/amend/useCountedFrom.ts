import { noticeRules } from '../../../../../src-bridge/resources/notices';
import { itemForRecord } from '../../../../../src-domain/catalogue/versions/standing';
import type { CountedFrom } from '../../../../../src-domain/notices/correct';
import { postingDeadline } from '../../../../../src-domain/notices/period';
import { noticeTerm } from '../../../../../src-domain/notices/rules';
import { useCardClock } from '../../../../shell/promises';
import { useCatalogueVersions, useLedger } from '../../../../store';

/** Counts how long the sheets of a record must hang, by the term of its item (公示期不少于…). */
export function useCountedFrom(record: string): CountedFrom {
  const [ledger, versions, clock] = [useLedger(), useCatalogueVersions(), useCardClock()];
  const known = ledger?.records.find(({ id }) => id === record);
  const item = known === undefined || !versions ? null : itemForRecord(versions, known);
  const term = item === null ? null : noticeTerm(noticeRules, item, clock.laws);
  return (postedOn) => (term === null ? null : postingDeadline(clock.calendar, postedOn, term).due);
}
