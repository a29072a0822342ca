import { useMemo } from 'react';
import { coverage, type CoverageItem, type ItemConfirmation } from '../../../src-domain/catalogue/coverage';
import { bindsUnit } from '../../../src-domain/catalogue/promises';
import { cardOf, type Card, type SupervisionRules } from '../../../src-domain/catalogue/supervision';
import type { Catalogue, CatalogueItem } from '../../../src-domain/catalogue/types';
import type { CatalogueVersions } from '../../../src-domain/catalogue/versions/history';
import type { WorkingCalendar } from '../../../src-domain/calendar/types';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import type { Ledger } from '../../../src-domain/ledger/types';
import type { UnitProfile } from '../../../src-domain/unit/types';
import { useCatalogueVersions, useConfirmations, useLedger, useSettings } from '../../store';
import { useSupervision, useWorkingCalendar } from '../../shell/calendar';
import { useToday } from '../../ui/today';

/** One item with how it stands today. */
export interface StandingItem {
  readonly item: CatalogueItem;
  readonly standing: CoverageItem;
  /** False: another 主体 publishes it, it binds nobody here. */
  readonly own: boolean;
  readonly card: Card;
}

export interface CoverageView {
  readonly catalogue: Catalogue;
  readonly versions: CatalogueVersions;
  readonly ledger: Ledger;
  readonly unit: UnitProfile;
  readonly calendar: WorkingCalendar;
  readonly confirmations: readonly ItemConfirmation[];
  readonly items: readonly StandingItem[];
}

interface Inputs {
  readonly catalogue: Catalogue;
  readonly versions: CatalogueVersions;
  readonly ledger: Ledger;
  readonly unit: UnitProfile;
  readonly since: CalendarDate | undefined;
  readonly confirmations: readonly ItemConfirmation[];
  readonly calendar: WorkingCalendar;
  readonly rules: SupervisionRules;
  readonly today: CalendarDate;
}

function cardOfItem({ calendar, rules, today }: Inputs, item: CatalogueItem, standing: CoverageItem): Card {
  if (standing.state === 'exempt') return 'grey';
  if (standing.state === 'published' || standing.state === 'nil') return 'green';
  return standing.dueOn === null ? 'grey' : cardOf(rules, calendar, today, { due: standing.dueOn }, item.limit.code).card;
}

function standingItems(inputs: Inputs): readonly StandingItem[] {
  const { catalogue, versions, ledger, unit, since, confirmations, calendar, today } = inputs;
  const all = coverage({ catalogue, versions, ledger, unit, calendar, asOf: today, confirmations, since });
  const byId = new Map(all.items.map((each) => [each.item, each]));
  return catalogue.items.flatMap((item) => {
    const standing = byId.get(item.id);
    return standing === undefined ? [] : [{ item, standing, own: bindsUnit(item, unit), card: cardOfItem(inputs, item, standing) }];
  });
}

/** The catalogue as it stands today; undefined while reading, null before set-up. */
export function useCoverage(): CoverageView | null | undefined {
  const [versions, ledger, settings, confirmations] = [useCatalogueVersions(), useLedger(), useSettings(), useConfirmations()];
  const [calendar, rules] = [useWorkingCalendar(), useSupervision()];
  const today = useToday();
  return useMemo(() => {
    if (versions === undefined || ledger === undefined || settings === undefined || confirmations === undefined) return undefined;
    const { unit, since } = settings;
    if (versions === null || ledger === null || unit === undefined) return null;
    const catalogue = versions.inForce;
    const items = standingItems({ catalogue, versions, ledger, unit, since, confirmations, calendar, rules, today });
    return { catalogue, versions, ledger, unit, calendar, confirmations, items };
  }, [versions, ledger, settings, confirmations, calendar, rules, today]);
}
