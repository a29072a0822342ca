import { useEffect, type ReactNode } from 'react';
import { useVillageCatalogue } from '../../../store';
import { goVillage, useVillageQuery } from './query';

/** Leads from the plain address of a village item (`V04`) to its page; `otherwise` where no village board has such an item. */
export function ItemAddress({ id, otherwise }: { id: string; otherwise: ReactNode }) {
  const catalogue = useVillageCatalogue();
  const query = useVillageQuery();
  const known = catalogue?.items.some((item) => item.id === id) ?? false;
  useEffect(() => {
    if (known) goVillage(['item', id], query, true);
  });
  return known || catalogue === undefined ? null : otherwise;
}
