import type { CalendarDate } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../../ledger/types';
import { clockStart } from '../../review/successor';
import type { OfficeDocument } from '../../review/types';
import type { CatalogueItem } from '../types';
import { itemAt, placeOf, type CatalogueVersions, type KnownVersion } from './history';

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

function followed(versions: CatalogueVersions, found: Found | null): string | null {
  let id = found?.item.id ?? null;
  for (let place = (found?.place ?? 0) - 1; place >= 0 && id !== null; place -= 1) id = stepOn(versions, place, id);
  return id !== null && versions.items.has(id) ? id : null;
}

/** The number an item has in the version at `place`, coming from the one before. A number that rests may be taken up again by its own catalogue. */
function stepOn(versions: CatalogueVersions, place: number, id: string): string | null {
  const [version, before] = [versions.known[place], versions.known[place + 1]];
  const moved = version?.renumbered.get(id);
  if (moved !== undefined) return moved;
  const reused = version?.added.has(id) === true && version.before.has(id);
  const leftBehind = version?.catalogue !== before?.catalogue && itemAt(versions, place, id) === null;
  return reused || leftBehind ? null : id;
}

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
