import type { CatalogueItem } from '../../../src-domain/catalogue/types';
import type { CatalogueItemRow } from '../rows';
import type { Migration } from './path';

/** Version 3 held one catalogue, the township's, and forgot the version before. */
export const catalogueVersions = {
  from: 3,
  to: 4,
  stores: {
    // The length of a list is an index of its own: items with further limits; records that wait to be published (0).
    catalogueItems: 'id, catalogue, limit.unit, limit.also.length',
    records: 'id, &indexNumber, formedOn, publications.length, catalogueItem',
    documents: 'id, stage.stage, stage.outcome, follows.document',
    adoptions: 'id',
    proposals: 'id',
    lateReasons: 'id',
    flowCharts: 'id',
    villagePostings: 'id, period, item',
    countyMessages: 'id',
  },
  upgrade: {
    catalogueItems: (item: CatalogueItem): CatalogueItemRow => ({ ...item, catalogue: 'township' }),
  },
} as const satisfies Migration<3, 4>;
