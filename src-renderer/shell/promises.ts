import { createContext, useContext, useMemo } from 'react';
import { legalLimits } from '../../src-bridge/resources/legalLimits';
import { lateCardOf, reasonsById, type LateCard } from '../../src-domain/catalogue/lateCards';
import { madeUpRecords, type LateReason } from '../../src-domain/catalogue/lateness';
import { remindEvery, type CardClock } from '../../src-domain/catalogue/promise/cards';
import { scheduledPromises, unitPromises, type UnitPromises } from '../../src-domain/catalogue/promise/promisesOf';
import type { ItemPromise } from '../../src-domain/catalogue/promise/types';
import type { DisclosureRecord } from '../../src-domain/ledger/types';
import { clockStart } from '../../src-domain/review/successor';
import type { OfficeDocument } from '../../src-domain/review/types';
import { useCatalogueVersions, useConfirmations, useDocuments, useLateReasons, useLedger, useScheduled, useSettings } from '../store';
import { useToday } from '../ui/today';
import { useSupervision, useWorkingCalendar } from './calendar';

/** Everything the unit has promised, as of today. */
export interface PromiseView extends UnitPromises {
  readonly clock: CardClock;
  readonly reasons: ReadonlyMap<string, LateReason>;
}

/** What corrects or opens up an earlier record counts from that decision; only those differ from the day they were formed. */
function startsOf(documents: readonly OfficeDocument[]): (record: DisclosureRecord) => DisclosureRecord['formedOn'] {
  const following = new Map(documents.flatMap((each) => (each.follows === null ? [] : [[each.id, each] as const])));
  return ({ id, formedOn }) => clockStart({ follows: following.get(id)?.follows ?? null, formedOn });
}

/** What cards are judged by today. */
export function useCardClock(): CardClock {
  const [calendar, rules, today] = [useWorkingCalendar(), useSupervision(), useToday()];
  return useMemo(() => ({ calendar, rules, today, laws: legalLimits }), [calendar, rules, today]);
}

/** Undefined while reading, null before set-up. */
export function usePromises(): PromiseView | null | undefined {
  const [versions, ledger, settings, confirmations] = [useCatalogueVersions(), useLedger(), useSettings(), useConfirmations()];
  const [documents, kept, clock] = [useDocuments(), useLateReasons(), useCardClock()];
  const { unit, since = clock.today } = settings ?? {};
  return useMemo(() => {
    if (versions === undefined || ledger === undefined || confirmations === undefined || documents === undefined || kept === undefined)
      return undefined;
    if (versions === null || ledger === null || unit === undefined) return null;
    const { calendar, laws, rules, today } = clock;
    const [madeUp, startOf] = [madeUpRecords(kept), startsOf(documents)];
    const given = { unit, calendar, laws, versions, asOf: today, since, confirmations, startOf, madeUp };
    const input = { ...given, remindEvery: remindEvery(rules) };
    return { ...unitPromises(input, versions.inForce, ledger.records), clock, reasons: reasonsById(kept) };
  }, [versions, ledger, unit, since, confirmations, documents, kept, clock]);
}

const none: readonly ItemPromise[] = [];

const Scheduled = createContext(none);

/** The rail and 今日 look at one reading. */
export const ScheduledProvider = Scheduled.Provider;

/** Promises that come without a record, read apart from the books: 今日 needs them on every page. Empty while reading. */
export const useScheduledPromises = (): readonly ItemPromise[] => useContext(Scheduled);

/** The reading that `ScheduledProvider` gives out. */
export function useReadScheduledPromises(): readonly ItemPromise[] {
  const [scheduled, confirmations, kept, settings, clock] = [
    useScheduled(),
    useConfirmations(),
    useLateReasons(),
    useSettings(),
    useCardClock(),
  ];
  const { unit, since = clock.today } = settings ?? {};
  return useMemo(() => {
    if (scheduled === undefined || confirmations === undefined || kept === undefined || unit === undefined) return none;
    const { calendar, laws, rules, today } = clock;
    const madeUp = madeUpRecords(kept);
    const { versions } = scheduled;
    const input = { unit, calendar, laws, versions, asOf: today, since, confirmations, remindEvery: remindEvery(rules), madeUp };
    return scheduledPromises(input, scheduled.items, scheduled.records);
  }, [scheduled, confirmations, kept, unit, since, clock]);
}

/** Red cards of records, items' periods and fixed days, open and closed. */
export const lateCardsIn = ({ byItem, loose, clock, reasons }: PromiseView): readonly LateCard[] =>
  [...byItem.values(), loose].flat().flatMap((promise) => lateCardOf(clock, promise, reasons) ?? []);
