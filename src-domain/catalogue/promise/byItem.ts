import type { DisclosureRecord } from '../../ledger/types';

/** The records of every item, in one pass. */
export function byItem(records: readonly DisclosureRecord[]): ReadonlyMap<string, readonly DisclosureRecord[]> {
  const found = new Map<string, DisclosureRecord[]>();
  for (const record of records) {
    if (record.catalogueItem === null) continue;
    const own = found.get(record.catalogueItem);
    if (own === undefined) found.set(record.catalogueItem, [record]);
    else own.push(record);
  }
  return found;
}
