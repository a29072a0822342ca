import { useMemo } from 'react';
import { reviewRules } from '../../../src-bridge/resources/review';
import { todayList, type TodayList } from '../../../src-domain/catalogue/today';
import { reassessmentsDue } from '../../../src-domain/review/reassessment';
import { returnsOwed } from '../../../src-domain/returns/owed';
import { useCatalogue, useDocuments, useLedger, usePostings, useReturns, useSettings } from '../../store';
import { useSupervision, useWorkingCalendar } from '../../shell/calendar';
import { useToday } from '../../ui/today';

/** What is to be done today; undefined while reading or before set-up. */
export function useTodayList(): TodayList | undefined {
  const [catalogue, ledger, documents, notices] = [useCatalogue(), useLedger(), useDocuments(), usePostings()];
  const [returns, since] = [useReturns(), useSettings()?.since];
  const [calendar, rules] = [useWorkingCalendar(), useSupervision()];
  const today = useToday();
  return useMemo(() => {
    if (!catalogue || !ledger || documents === undefined || notices === undefined || returns === undefined || since === undefined)
      return undefined;
    return todayList({
      today,
      calendar,
      rules,
      catalogue,
      records: ledger.records,
      documents,
      returnsOwed: returnsOwed(returns, { since, today, calendar, rules }),
      notices,
      reassessments: reassessmentsDue(reviewRules.tree, documents, today),
    });
  }, [catalogue, ledger, documents, notices, returns, since, calendar, rules, today]);
}
