import { useMemo } from 'react';
import { formOf } from '../../../src-bridge/resources/forms';
import type { Month } from '../../../src-domain/kernel/month';
import type { Ledger } from '../../../src-domain/ledger/types';
import { draftReturn } from '../../../src-domain/returns/draft';
import type { Surroundings } from '../../../src-domain/returns/finalise';
import { standingOf } from '../../../src-domain/returns/lifecycle';
import { byMonth, standingByMonth, type Clockwork } from '../../../src-domain/returns/owed';
import type { DraftReturn, ReturnVersion, StandingReturn } from '../../../src-domain/returns/versions';
import type { Officer, UnitProfile } from '../../../src-domain/unit/types';
import { useSupervision, useWorkingCalendar } from '../../shell/calendar';
import { useLedger, useOfficers, useOldSheets, useRequestFiles, useReturns, useSettings } from '../../store';
import { useToday } from '../../ui/today';
import { historyOf, oldByMonth, type History } from './history';
import { surroundingsOf } from './sheetView';

/** All the page of one month knows. */
export interface ReturnDesk {
  readonly period: Month;
  readonly unit: UnitProfile;
  readonly officers: readonly Officer[];
  readonly ledger: Ledger;
  readonly months: ReadonlyMap<Month, readonly ReturnVersion[]>;
  /** Of this month, oldest first. */
  readonly versions: readonly ReturnVersion[];
  /** The draft under way; a fresh one when the month has no version yet; null when a version stands and none is drafted. */
  readonly draft: DraftReturn | null;
  readonly standing: StandingReturn | undefined;
  readonly around: Surroundings;
  readonly history: History;
  readonly clock: Clockwork;
}

const nameOf = (officers: readonly Officer[], ...roles: readonly Officer['roles'][number][]): Officer | undefined =>
  roles.map((role) => officers.find((officer) => officer.active && officer.roles.includes(role))).find((found) => found !== undefined);

/** A first draft, with the names the unit has on its list. */
function freshDraft(period: Month, unit: UnitProfile, officers: readonly Officer[]): DraftReturn {
  const preparer = nameOf(officers, 'handler');
  const signatories = {
    head: nameOf(officers, 'head', 'approver')?.name ?? '',
    reviewer: nameOf(officers, 'reviewer')?.name ?? '',
    preparer: preparer?.name ?? '',
    phone: preparer?.phone ?? unit.phones[0] ?? '',
  };
  return { ...draftReturn(formOf(period), period), signatories };
}

export const draftAmong = (versions: readonly ReturnVersion[]): DraftReturn | undefined =>
  versions.find((version): version is DraftReturn => version.state === 'draft');

/** Undefined while the store is read. */
export function useDesk(period: Month): ReturnDesk | undefined {
  const [settings, officers, ledger, all, kept] = [useSettings(), useOfficers(), useLedger(), useReturns(), useOldSheets()];
  const files = useRequestFiles();
  const [calendar, rules, today] = [useWorkingCalendar(), useSupervision(), useToday()];
  const since = settings?.since ?? today;
  const months = useMemo(() => byMonth(all ?? []), [all]);
  const standing = useMemo(() => standingByMonth(all ?? []), [all]);
  const old = useMemo(() => oldByMonth(kept ?? []), [kept]);
  const around = useMemo(
    () => (ledger && files ? surroundingsOf({ ledger, files, standing, old, period, calendar, rules }) : undefined),
    [ledger, files, standing, old, period, calendar, rules],
  );
  const history = useMemo(
    () => (ledger ? historyOf(formOf, { ledger, standing, old, since }, period) : undefined),
    [ledger, standing, old, since, period],
  );
  const unit = settings?.unit;
  const versions = months.get(period) ?? none;
  const draft = useMemo(() => {
    if (unit === undefined || officers === undefined) return null;
    return draftAmong(versions) ?? (versions.length === 0 ? freshDraft(period, unit, officers) : null);
  }, [versions, unit, officers, period]);
  if (
    unit === undefined ||
    officers === undefined ||
    all === undefined ||
    kept === undefined ||
    !ledger ||
    around === undefined ||
    history === undefined
  )
    return undefined;
  const clock = { rules, calendar, today, since };
  return { period, unit, officers, ledger, months, versions, draft, standing: standingOf(versions), around, history, clock };
}

const none: readonly ReturnVersion[] = [];
