import { useMemo } from 'react';
import { legalLimits } from '../../../src-bridge/resources/legalLimits';
import { dueDays } from '../../../src-domain/calendar/dueDays';
import { moves, type Move } from '../../../src-domain/calendar/moves';
import type { CalendarSource } from '../../../src-domain/calendar/types';
import { workingCalendar } from '../../../src-domain/calendar/workingCalendar';
import { limitPairs } from '../../../src-domain/catalogue/openLimits';
import type { SupervisionRules } from '../../../src-domain/catalogue/supervision';
import { returnsOwed } from '../../../src-domain/returns/owed';
import { useCatalogueVersions, useDocuments, useLedger, useReturns, useSettings } from '../../store';
import { useToday } from '../../ui/today';
import { useSupervision, useWorkingCalendar } from '../calendar';

export interface Moved {
  /** How many open deadlines were looked at. */
  readonly all: number;
  readonly moved: readonly Move[];
}

/** What moves at this desk when it takes another calendar or other rules; undefined while the books are read. */
export function useMoves(next: { readonly calendar?: CalendarSource; readonly rules?: SupervisionRules }): Moved | undefined {
  const [versions, ledger, documents, returns, settings] = [
    useCatalogueVersions(),
    useLedger(),
    useDocuments(),
    useReturns(),
    useSettings(),
  ];
  const [calendar, rules] = [useWorkingCalendar(), useSupervision()];
  const today = useToday();
  const { calendar: nextSource, rules: nextRules = rules } = next;
  return useMemo(() => {
    const since = settings?.since;
    if (!versions || !ledger || documents === undefined || returns === undefined || since === undefined) return undefined;
    const after = nextSource === undefined ? calendar : workingCalendar(nextSource, settings?.localCalendar);
    const owed = returnsOwed(returns, { since, today, calendar, rules });
    const work = { versions, laws: legalLimits, records: ledger.records, documents, returnsOwed: owed, today };
    const pairs = limitPairs(work, rules, nextRules);
    return { all: pairs.length, moved: moves(pairs, dueDays(calendar), dueDays(after)) };
  }, [versions, ledger, documents, returns, settings, calendar, rules, nextSource, nextRules, today]);
}
