import type { CalendarDate } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../../ledger/types';
import { clockStart } from '../../review/successor';
import type { OfficeDocument } from '../../review/types';
import type { CatalogueItem } from '../types';
import type { ItemConfirmation } from '../confirmations';
import { itemAt, placeOf, type CatalogueVersions, type KnownVersion } from './history';
import { byName } from './match';

/** What says under which version a paper was made. */
export type MadeUnder = Pick<DisclosureRecord, 'catalogueItem' | 'formedOn' | 'catalogueVersion'>;
type UnderReview = Pick<OfficeDocument, 'catalogueItem' | 'formedOn' | 'follows'>;

/** An item of a version. */
interface Found {
  readonly place: number;
  readonly item: CatalogueItem;
}

/** From this day on the desk judged by a version: not before it was in force, and not before it was known here. */
const heldFrom = ({ validFrom, adoption }: KnownVersion): CalendarDate =>
  adoption !== null && adoption.adoptedOn > validFrom ? adoption.adoptedOn : validFrom;

/** The newest version whose day had come; what is older than all of them belongs to the first. */
function placeOn({ known }: CatalogueVersions, date: CalendarDate, from: (version: KnownVersion) => CalendarDate): number {
  const place = known.findIndex((version) => from(version) <= date);
  return place < 0 ? known.length - 1 : place;
}

/** Where a record was made: as it says itself, else by the day it was formed. */
function recordPlace(versions: CatalogueVersions, { catalogueVersion, formedOn }: MadeUnder): number {
  const said = catalogueVersion === undefined ? -1 : placeOf(versions, catalogueVersion);
  return said >= 0 ? said : placeOn(versions, formedOn, heldFrom);
}

/** A number the version does not know is looked for in the others, newest first: whoever chose it had some version before him. */
function find(versions: CatalogueVersions, place: number, id: string | null): Found | null {
  if (id === null) return null;
  const places = [place, ...versions.known.keys()];
  for (const at of places) {
    const item = itemAt(versions, at, id);
    if (item !== null) return { place: at, item };
  }
  return null;
}

/** The item a record keeps: as it read in the version the record was made under. Its limit is the record's. */
export const itemForRecord = (versions: CatalogueVersions, record: MadeUnder): CatalogueItem | null =>
  find(versions, recordPlace(versions, record), record.catalogueItem)?.item ?? null;

/** What is not approved yet goes by the version in force on the day its clock started. */
const documentPlace = (versions: CatalogueVersions, document: UnderReview): Found | null =>
  find(
    versions,
    placeOn(versions, clockStart(document), ({ validFrom }) => validFrom),
    document.catalogueItem,
  );

export const itemForDocument = (versions: CatalogueVersions, document: UnderReview): CatalogueItem | null =>
  documentPlace(versions, document)?.item ?? null;

/** The item of a document: as its record keeps it, else as it goes while there is none. */
export const itemForPaper = (versions: CatalogueVersions, document: UnderReview, record: MadeUnder | undefined): CatalogueItem | null =>
  record === undefined ? itemForDocument(versions, document) : itemForRecord(versions, record);

/** The version an approval binds its record to; undefined where no catalogue item is chosen. */
export function versionForDocument(versions: CatalogueVersions, document: UnderReview): string | undefined {
  const found = documentPlace(versions, document);
  return found === null ? undefined : versions.known[found.place]?.id;
}

/** The number under which something made under an earlier version stands in the catalogue in force; null: its item is no longer there. */
export const standsUnder = (versions: CatalogueVersions, record: MadeUnder): string | null =>
  followed(versions, find(versions, recordPlace(versions, record), record.catalogueItem));

export const documentStandsUnder = (versions: CatalogueVersions, document: UnderReview): string | null =>
  followed(versions, documentPlace(versions, document));

/** A thing on its way through the versions; while it is not among the items of one it rests. */
interface Trail {
  readonly item: CatalogueItem;
  readonly rests: boolean;
}

function followed(versions: CatalogueVersions, found: Found | null): string | null {
  if (found === null) return null;
  let trail: Trail = { item: found.item, rests: false };
  for (let place = found.place - 1; place >= 0; place -= 1) trail = stepOn(versions, place, trail);
  return trail.rests ? null : trail.item.id;
}

/** From the version before into the one at `place`. What was retired comes back when an item of its name is put in again. */
function stepOn(versions: CatalogueVersions, place: number, { item, rests }: Trail): Trail {
  const version = versions.known[place];
  if (version === undefined) return { item, rests };
  if (rests) return namedAgain(versions, place, version, item);
  const moved = version.renumbered.get(item.id);
  const taken = moved === undefined && version.added.has(item.id);
  const now = taken ? null : itemAt(versions, place, moved ?? item.id);
  return now === null ? { item, rests: true } : { item: now, rests: false };
}

function namedAgain(versions: CatalogueVersions, place: number, { added }: KnownVersion, item: CatalogueItem): Trail {
  for (const id of added) {
    const again = itemAt(versions, place, id);
    if (again !== null && byName(again) === byName(item)) return { item: again, rests: false };
  }
  return { item, rests: true };
}

/** Confirmations under the numbers their items have now; those of items that are no longer there are left out. */
export const confirmationsNow = (versions: CatalogueVersions, confirmations: readonly ItemConfirmation[]): readonly ItemConfirmation[] =>
  confirmations.flatMap((each) => {
    const item = standsUnder(versions, { catalogueItem: each.item, formedOn: each.on });
    return item === null ? [] : [{ ...each, item }];
  });

/** The same over many records: by the number of their item in force; under null those whose item is no longer there. */
export function recordsByItem<Made extends MadeUnder>(
  versions: CatalogueVersions,
  records: readonly Made[],
): ReadonlyMap<string | null, readonly Made[]> {
  const found = new Map<string | null, Made[]>();
  for (const record of records) {
    const id = standsUnder(versions, record);
    const there = found.get(id);
    if (there === undefined) found.set(id, [record]);
    else there.push(record);
  }
  return found;
}
