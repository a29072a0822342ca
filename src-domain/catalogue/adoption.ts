import type { CalendarDate } from '../kernel/calendarDate';
import type { Catalogue, CatalogueItem } from './types';

/** Where a version came from: shipped with the desk, read from the officers' Excel, or sent by the county as a signed package. */
export type CatalogueSource =
  | { readonly from: 'shipped' }
  | { readonly from: 'excel'; readonly file: string }
  | { readonly from: 'package'; readonly packageId: string };

/**
 * A version of a catalogue came into force here. With what it replaced, every earlier version can be put together again, so a record
 * keeps the item it was made under.
 */
export interface Adoption {
  /** `catalogue/version`. */
  readonly id: string;
  readonly catalogue: string;
  readonly version: number;
  readonly validFrom: CalendarDate;
  readonly adoptedOn: CalendarDate;
  /** Who looked at the differences and applied them; empty for the shipped one. */
  readonly by: string;
  readonly source: CatalogueSource;
  /** The version it took the place of; null for the first. */
  readonly replaces: number | null;
  /** Items as they stood before, of those that were changed or retired. */
  readonly before: readonly CatalogueItem[];
  /** Ids of items that were new. */
  readonly added: readonly string[];
}

/** A first catalogue: nothing was there that it could replace. */
export const firstAdoption = (catalogue: Catalogue, adoptedOn: CalendarDate): Adoption => ({
  id: `${catalogue.catalogue}/${String(catalogue.version)}`,
  catalogue: catalogue.catalogue,
  version: catalogue.version,
  validFrom: catalogue.validFrom,
  adoptedOn,
  by: '',
  source: { from: 'shipped' },
  replaces: null,
  before: [],
  added: catalogue.items.map(({ id }) => id),
});
