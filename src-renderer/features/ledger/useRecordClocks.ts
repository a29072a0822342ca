import { useMemo } from 'react';
import { lateCardOf } from '../../../src-domain/catalogue/lateCards';
import type { LateMatter } from '../../../src-domain/catalogue/lateness';
import type { CardClock } from '../../../src-domain/catalogue/promise/cards';
import { itemOf } from '../../../src-domain/catalogue/promises';
import type { CatalogueItem } from '../../../src-domain/catalogue/types';
import type { PostedNotice } from '../../../src-domain/notices/types';
import { useCardClock, usePromises } from '../../shell/promises';
import { useCatalogue, usePostings } from '../../store';

export interface RecordClocks {
  /** Red cards of records, by id. */
  readonly late: ReadonlyMap<string, LateMatter>;
  readonly postings: readonly PostedNotice[];
  readonly itemOf: (id: string | null) => CatalogueItem | null;
  readonly clock: CardClock;
}

/** What a row of the ledger says beside its publications: whether it was late, and how its sheets hang. */
export function useRecordClocks(): RecordClocks {
  const [view, catalogue, postings, clock] = [usePromises(), useCatalogue(), usePostings(), useCardClock()];
  return useMemo(() => {
    const promises = view ? [...view.byItem.values(), view.loose].flat() : [];
    const late = new Map<string, LateMatter>();
    for (const promise of promises) {
      const card = promise.cause.kind === 'record' && view ? lateCardOf(view.clock, promise, view.reasons) : null;
      if (card !== null) late.set(card.target, card);
    }
    return { late, postings: postings ?? [], itemOf: (id) => (catalogue ? itemOf(catalogue, id) : null), clock };
  }, [view, catalogue, postings, clock]);
}
