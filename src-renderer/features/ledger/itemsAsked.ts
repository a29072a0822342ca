import { useMemo } from 'react';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import { useRoute } from '../../shell/router';
import { useCatalogue } from '../../store';

/** The items of the catalogue that the address asks for; null when it asks for none. */
export interface ItemsAsked {
  readonly words: string;
  readonly ids: ReadonlySet<string>;
}

/** `?item=Z09` or `?field=社会救助`: the year's picture opens what it counted. */
export function useItemsAsked(): ItemsAsked | null {
  const { query } = useRoute();
  const [item, field] = [query.get('item'), query.get('field')];
  const catalogue = useCatalogue();
  return useMemo(() => {
    const items = catalogue?.items ?? [];
    if (item !== null) return { words: [item, items.find(({ id }) => id === item)?.level2 ?? ''].join(' '), ids: new Set([item]) };
    return field === null ? null : { words: field, ids: new Set(items.filter((one) => one.field === field).map(({ id }) => id)) };
  }, [catalogue, item, field]);
}

export const isAmong = (asked: ItemsAsked | null, { catalogueItem }: DisclosureRecord): boolean =>
  asked === null || (catalogueItem !== null && asked.ids.has(catalogueItem));
