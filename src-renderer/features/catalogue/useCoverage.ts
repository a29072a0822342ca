import { useMemo } from 'react';
import type { ItemConfirmation } from '../../../src-domain/catalogue/confirmations';
import { standing, type CoverageItem } from '../../../src-domain/catalogue/coverage';
import { promiseCard } from '../../../src-domain/catalogue/promise/cards';
import type { ItemPromise } from '../../../src-domain/catalogue/promise/types';
import { bindsUnit } from '../../../src-domain/catalogue/promises';
import { cardRank, type Card } from '../../../src-domain/catalogue/supervision';
import type { Catalogue, CatalogueItem } from '../../../src-domain/catalogue/types';
import type { CatalogueVersions } from '../../../src-domain/catalogue/versions/history';
import { recordsByItem } from '../../../src-domain/catalogue/versions/standing';
import type { Ledger } from '../../../src-domain/ledger/types';
import type { UnitProfile } from '../../../src-domain/unit/types';
import { useCatalogueVersions, useConfirmations, useLedger, useSettings } from '../../store';
import { usePromises, type PromiseView } from '../../shell/promises';

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
  readonly confirmations: readonly ItemConfirmation[];
  readonly items: readonly StandingItem[];
  readonly promises: PromiseView;
}

type Inputs = Omit<CoverageView, 'items'>;

/** The most serious card among what is owed; green when the item is done with, grey when nothing has begun. */
function cardOfItem({ state, dueOn }: CoverageItem, promises: readonly ItemPromise[], { clock }: PromiseView): Card {
  if (state === 'exempt') return 'grey';
  if (state === 'published' || state === 'nil') return 'green';
  const owed = promises.filter((each) => (each.state === 'due' || each.state === 'overdue') && each.cause.kind !== 'reminder');
  const [first = 'grey'] = owed.map((each) => promiseCard(clock, each).card).sort((one, other) => cardRank[one] - cardRank[other]);
  return dueOn === null && first === 'green' ? 'grey' : first;
}

function standingItems({ catalogue, versions, ledger, unit, confirmations, promises }: Inputs): readonly StandingItem[] {
  const records = recordsByItem(versions, ledger.records);
  return catalogue.items.map((item) => {
    const own = promises.byItem.get(item.id) ?? [];
    const how = standing({ unit, asOf: promises.clock.today, confirmations }, item, records.get(item.id) ?? [], own);
    return { item, standing: how, own: bindsUnit(item, unit), card: cardOfItem(how, own, promises) };
  });
}

/** The catalogue as it stands today; undefined while reading, null before set-up. */
export function useCoverage(): CoverageView | null | undefined {
  const [versions, ledger, unit, confirmations] = [useCatalogueVersions(), useLedger(), useSettings()?.unit, useConfirmations()];
  const promises = usePromises();
  return useMemo(() => {
    if (versions === undefined || ledger === undefined || confirmations === undefined || promises === undefined) return undefined;
    if (versions === null || ledger === null || unit === undefined || promises === null) return null;
    const inputs = { catalogue: versions.inForce, versions, ledger, unit, confirmations, promises };
    return { ...inputs, items: standingItems(inputs) };
  }, [versions, ledger, unit, confirmations, promises]);
}
