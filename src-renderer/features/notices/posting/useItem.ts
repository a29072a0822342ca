import type { CatalogueItem } from '../../../../src-domain/catalogue/types';
import { itemForRecord } from '../../../../src-domain/catalogue/versions/standing';
import { useCatalogueVersions, useLedger } from '../../../store';

/** The item of the catalogue that a record belongs to; null while it is read, and for a record without one. */
export function useItem(id: string): CatalogueItem | null {
  const [ledger, versions] = [useLedger(), useCatalogueVersions()];
  const record = ledger?.records.find((each) => each.id === id);
  return record === undefined || !versions ? null : itemForRecord(versions, record);
}
