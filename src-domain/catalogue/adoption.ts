import type { CalendarDate } from '../kernel/calendarDate';
import type { Catalogue, CatalogueItem } from './types';

/** Where a version came from: shipped with the desk, read from the officers' Excel, or sent by the county as a signed package. */
export type CatalogueSource =
  | { readonly from: 'shipped' }
  | { readonly from: 'excel'; readonly file: string }
  | { readonly from: 'package'; readonly packageId: string };

/** A version that gave way to another: what its items do not say, and their ids in their order. */
export interface ReplacedVersion extends Omit<Catalogue, 'items'> {
  readonly order: readonly string[];
}

/** The same thing under another number; `from` stands in the version before, `to` in this one. */
export interface Renumbered {
  readonly from: string;
  readonly to: string;
}

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
  /** RFC 3339 instant, `Z`; absent for the shipped one. */
  readonly adoptedAt?: string | undefined;
  /** Who looked at the differences and applied them; empty for the shipped one. */
  readonly by: string;
  readonly source: CatalogueSource;
  /** The version it took the place of, perhaps of another catalogue; null for the first. */
  readonly replaces: ReplacedVersion | null;
  /** Items as they stood before, of those that were changed, renumbered or retired. */
  readonly before: readonly CatalogueItem[];
  /** Ids of this version that name something the version before did not have, or had under another number. */
  readonly added: readonly string[];
  readonly renumbered: readonly Renumbered[];
}

/** `township/2`: one version of one catalogue. */
export const versionId = ({ catalogue, version }: Pick<Catalogue, 'catalogue' | 'version'>): string => `${catalogue}/${String(version)}`;

/** A first catalogue: nothing was there that it could replace. */
export const firstAdoption = (catalogue: Catalogue, adoptedOn: CalendarDate): Adoption => ({
  id: versionId(catalogue),
  catalogue: catalogue.catalogue,
  version: catalogue.version,
  validFrom: catalogue.validFrom,
  adoptedOn,
  by: '',
  source: { from: 'shipped' },
  replaces: null,
  before: [],
  added: catalogue.items.map(({ id }) => id),
  renumbered: [],
});
