import { useMemo } from 'react';
import { reviewRules } from '../../../src-bridge/resources/review';
import { workRules } from '../../../src-bridge/resources/work';
import { legalLimits } from '../../../src-bridge/resources/legalLimits';
import { todayList, type TodayList } from '../../../src-domain/catalogue/today';
import { reassessmentsDue } from '../../../src-domain/review/reassessment';
import { returnsOwed } from '../../../src-domain/returns/owed';
import { useOnDesk, usePostings, useRequestFiles, useReturns, useSettings } from '../../store';
import { useSupervision, useWorkingCalendar } from '../../shell/calendar';
import { useScheduledPromises } from '../../shell/promises';
import { useWorkOwed } from '../../shell/workOwed';
import { useToday } from '../../ui/today';

/** Outcomes that keep a document, or part of it, from the public: these are looked at again (第十八条). */
export const undisclosed = reviewRules.tree.outcomes
  .filter(({ attribute, secondAttribute }) => attribute !== 'proactive' || (secondAttribute ?? 'proactive') !== 'proactive')
  .map(({ code }) => code);

/** What is to be done today; undefined while reading or before set-up. */
export function useTodayList(): TodayList | undefined {
  const [desk, notices, returns, since] = [useOnDesk(undisclosed), usePostings(), useReturns(), useSettings()?.since];
  const [calendar, rules] = [useWorkingCalendar(), useSupervision()];
  const [today, promises, requests, owed] = [useToday(), useScheduledPromises(), useRequestFiles(), useWorkOwed()];
  return useMemo(() => {
    if (!desk || notices === undefined || requests === undefined || returns === undefined || since === undefined || owed === undefined)
      return undefined;
    const { versions, records, documents } = desk;
    return todayList({
      today,
      calendar,
      rules,
      versions,
      laws: legalLimits,
      records,
      documents,
      returnsOwed: returnsOwed(returns, { since, today, calendar, rules }),
      notices,
      requests,
      promises,
      reassessments: reassessmentsDue(reviewRules.tree, documents, today),
      together: workRules.together,
      ...owed,
    });
  }, [desk, notices, returns, since, calendar, rules, today, promises, requests, owed]);
}
