import type { Catalogue, CatalogueItem, FurtherLimit, ItemLimit } from '../types';
import type { PeriodMonths } from './period';

/** Why an item has no period: 随时, 变更时, 长期 (村民委员会组织法第三十条: 重大事项随时公布). */
export type VillageOccasion = 'at-once' | 'on-change' | 'standing';

/** What a village board owes by one rule of one item: in each period, or on an occasion. */
export interface VillagePromise {
  /** The item's id; of a further rule with its months behind: `V18+12`. */
  readonly id: string;
  readonly item: CatalogueItem;
  /** Null: no period, so no date. */
  readonly months: PeriodMonths | null;
  /** Null where there is a period. */
  readonly occasion: VillageOccasion | null;
  /** It is published at once as well (有变动随时公布). */
  readonly alsoAtOnce: boolean;
  /** A further rule (年度汇总): only what is posted for its own period fulfils it. */
  readonly further: boolean;
  /** As printed in the catalogue. */
  readonly text: string;
}

const lengths: readonly PeriodMonths[] = [1, 3, 6, 12];

/** Months of a period, null for limits without one. Odd lengths (每两月) take the next longer one: nobody is called late too early. */
function monthsOf({ unit, n }: Pick<ItemLimit, 'unit' | 'n'>): PeriodMonths | null {
  if (unit !== 'month' && unit !== 'quarter') return null;
  const months = (n ?? 1) * (unit === 'quarter' ? 3 : 1);
  return lengths.find((length) => length >= months) ?? null;
}

function occasionOf({ code }: Pick<ItemLimit, 'code'>): VillageOccasion {
  if (code === 'CHG') return 'on-change';
  return code === 'LONG' ? 'standing' : 'at-once';
}

function further(item: CatalogueItem, also: FurtherLimit, main: PeriodMonths | null): readonly VillagePromise[] {
  const months = monthsOf(also);
  if (months === null || months === main) return [];
  const id = `${item.id}+${String(months)}`;
  return [{ id, item, months, occasion: null, alsoAtOnce: false, further: true, text: also.text }];
}

/** The rules of one item, its main one first. */
export function promisesOf(item: CatalogueItem): readonly VillagePromise[] {
  const { limit } = item;
  const months = monthsOf(limit);
  const also = limit.also ?? [];
  const main: VillagePromise = {
    id: item.id,
    item,
    months,
    occasion: months === null ? occasionOf(limit) : null,
    alsoAtOnce: months !== null && also.some((one) => monthsOf(one) === null),
    further: false,
    text: limit.text,
  };
  return [main, ...also.flatMap((one) => further(item, one, months))];
}

/** Everything that one village board owes, in the order of the catalogue. */
export const villagePromises = ({ items }: Pick<Catalogue, 'items'>): readonly VillagePromise[] => items.flatMap(promisesOf);
