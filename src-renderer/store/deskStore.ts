import type { Catalogue, CatalogueItem } from '../../src-domain/catalogue/types';
import { catalogueVersions, type CatalogueVersions } from '../../src-domain/catalogue/versions/history';
import type { DisclosureRecord } from '../../src-domain/ledger/types';
import type { OfficeDocument, ReviewStage } from '../../src-domain/review/types';
import type { DeskDatabase } from './database';
import type { CatalogueItemRow } from './rows';

/** What lies on the desk: everything that waits, out of books that may hold many thousands. */
export interface OnDesk {
  /** The unit's catalogue and its versions, with only the items that what waits belongs to. */
  readonly versions: CatalogueVersions;
  /** Records that are on no channel yet. */
  readonly records: readonly DisclosureRecord[];
  /** Under review, behind a record that waits, or not disclosed and so to be looked at again; and what follows these. */
  readonly documents: readonly OfficeDocument[];
}

/** Items whose promises come by themselves, without a record: periods, fixed days, 及时公开; and what was published of them. */
export interface Scheduled {
  readonly items: readonly CatalogueItem[];
  /** As far as these items go; undefined before a catalogue was taken in. */
  readonly versions: CatalogueVersions | undefined;
  readonly records: readonly DisclosureRecord[];
}

export interface DeskStore {
  /** Undefined before a catalogue was taken in. `undisclosed` are the outcomes of the review that keep something from the public. */
  readonly read: (undisclosed: readonly string[]) => Promise<OnDesk | undefined>;
  /** Of the unit's own catalogue. */
  readonly scheduled: () => Promise<Scheduled>;
  /** Documents that wait for somebody, few or many. */
  readonly underReview: () => Promise<readonly OfficeDocument[]>;
  /** Every record, some hundreds at a time, so that the page can answer in between. False from `take` stops it. */
  readonly recordsInPieces: (take: (piece: readonly DisclosureRecord[]) => Promise<boolean>) => Promise<void>;
  /** The unit's own catalogue the same way. */
  readonly itemsInPieces: (take: (piece: readonly CatalogueItem[]) => Promise<boolean>) => Promise<void>;
  /** The versions of the unit's own catalogue, as far as these items of it go; undefined before one was taken in. */
  readonly versionsOf: (items: readonly CatalogueItem[]) => Promise<CatalogueVersions | undefined>;
}

const open = ['interview', 'held', 'referred', 'awaiting-secrecy-review', 'returned'] as const satisfies readonly ReviewStage['stage'][];

const piece = 400;

const underReview = (db: DeskDatabase): Promise<OfficeDocument[]> =>
  db.documents
    .where('stage.stage')
    .anyOf([...open])
    .toArray();

const known = <Row>(rows: readonly (Row | undefined)[]): readonly Row[] => rows.filter((row) => row !== undefined);

async function documentsFor(
  db: DeskDatabase,
  records: readonly DisclosureRecord[],
  undisclosed: readonly string[],
): Promise<readonly OfficeDocument[]> {
  const kept = await db.documents
    .where('stage.outcome')
    .anyOf([...undisclosed])
    .toArray();
  const followers = await db.documents
    .where('follows.document')
    .anyOf(kept.map(({ id }) => id))
    .toArray();
  const behind = known(await db.documents.bulkGet(records.map(({ id }) => id)));
  const all = [...(await underReview(db)), ...kept, ...followers, ...behind];
  return [...new Map(all.map((document) => [document.id, document])).values()];
}

async function itemsFor(db: DeskDatabase, ids: ReadonlySet<string>, catalogue: string): Promise<readonly CatalogueItem[]> {
  const rows = known(await db.catalogueItems.bulkGet([...ids]));
  return rows.filter((row) => row.catalogue === catalogue).map(withoutName);
}

const withoutName = ({ catalogue: _, ...item }: CatalogueItemRow): CatalogueItem => item;

async function headOf(db: DeskDatabase): Promise<Omit<Catalogue, 'items'> | undefined> {
  const kept = (await db.catalogues.toArray()).find((one) => one.catalogue !== 'village');
  if (kept === undefined) return undefined;
  const { order: _, ...head } = kept;
  return head;
}

async function versionsOf(db: DeskDatabase, items: readonly CatalogueItem[]): Promise<CatalogueVersions | undefined> {
  const head = await headOf(db);
  return head === undefined ? undefined : catalogueVersions({ ...head, items }, await db.adoptions.toArray());
}

async function readDesk(db: DeskDatabase, undisclosed: readonly string[]): Promise<OnDesk | undefined> {
  const catalogue = await headOf(db);
  if (catalogue === undefined) return undefined;
  const records = await db.records.where('publications.length').equals(0).toArray();
  const documents = await documentsFor(db, records, undisclosed);
  const ids = new Set([...records, ...documents].flatMap(({ catalogueItem }) => catalogueItem ?? []));
  const items = await itemsFor(db, ids, catalogue.catalogue);
  return { versions: catalogueVersions({ ...catalogue, items }, await db.adoptions.toArray()), records, documents };
}

const byThemselves = ['month', 'quarter', 'prompt'] as const satisfies readonly CatalogueItem['limit']['unit'][];

async function readScheduled(db: DeskDatabase): Promise<Scheduled> {
  const rows = await db.catalogueItems
    .where('limit.unit')
    .anyOf([...byThemselves])
    .or('limit.also.length')
    .above(0)
    .toArray();
  const items = rows.filter(({ catalogue }) => catalogue !== 'village').map(withoutName);
  const ids = items.map(({ id }) => id);
  return { items, versions: await versionsOf(db, items), records: await db.records.where('catalogueItem').anyOf(ids).toArray() };
}

/** Walks a table by its key. A reading of its own for every piece, so nothing else waits for the whole walk. */
async function inPieces<Row extends { readonly id: string }>(
  read: (after: string) => Promise<readonly Row[]>,
  take: (rows: readonly Row[]) => Promise<boolean>,
): Promise<void> {
  for (let after = ''; ;) {
    const rows = await read(after);
    const last = rows.at(-1);
    if (last === undefined || !(await take(rows))) return;
    after = last.id;
  }
}

export const deskStore = (db: DeskDatabase): DeskStore => ({
  read: (undisclosed) =>
    db.transaction('r', [db.catalogues, db.catalogueItems, db.adoptions, db.records, db.documents], async () => readDesk(db, undisclosed)),
  scheduled: () => db.transaction('r', [db.catalogues, db.catalogueItems, db.adoptions, db.records], async () => readScheduled(db)),
  underReview: () => underReview(db),
  versionsOf: (items) => db.transaction('r', db.catalogues, db.adoptions, async () => versionsOf(db, items)),
  recordsInPieces: (take) => inPieces((after) => db.records.where('id').above(after).limit(piece).toArray(), take),
  itemsInPieces: (take) =>
    inPieces(
      (after) => db.catalogueItems.where('id').above(after).limit(piece).toArray(),
      (rows) => take(rows.filter(({ catalogue }) => catalogue !== 'village').map(withoutName)),
    ),
});
