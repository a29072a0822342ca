import { catalogueStore, type CatalogueStore } from './catalogueStore';
import { channelStore, type ChannelStore } from './channelStore';
import type { DeskDatabase } from './database';
import { deskStore, type DeskStore } from './deskStore';
import { documentStore, type DocumentStore } from './documentStore';
import { draftStore, type DraftStore } from './draftStore';
import type { Pump } from './journal/pump';
import { ledgerStore, type LedgerStore } from './ledgerStore';
import { officerStore, type OfficerStore } from './officerStore';
import type { Opening } from './opening/opening';
import { packageStore, type PackageStore } from './packageStore';
import { postingStore, type PostingStore } from './postingStore';
import { refusalStore, type RefusalStore } from './refusalStore';
import { requestStore, type RequestStore } from './requestStore';
import { returnStore, type ReturnStore } from './returnStore';
import { shelves, type Shelves } from './shelf';
import { villageStore, type VillageStore } from './villageStore';
import { settingsStore, type SettingsStore } from './settingsStore';

/** The open working store: one repository a topic. */
export interface Store extends Shelves {
  /** What the start found. */
  readonly opening: Opening;
  readonly saving: Pick<Pump, 'current' | 'subscribe' | 'settled'>;
  readonly settings: SettingsStore;
  readonly officers: OfficerStore;
  readonly catalogue: CatalogueStore;
  readonly documents: DocumentStore;
  readonly ledger: LedgerStore;
  readonly requests: RequestStore;
  readonly returns: ReturnStore;
  readonly packages: PackageStore;
  readonly refusals: RefusalStore;
  readonly postings: PostingStore;
  readonly channels: ChannelStore;
  readonly drafts: DraftStore;
  readonly desk: DeskStore;
  readonly villages: VillageStore;
  readonly close: () => Promise<void>;
}

export const storeOn = (db: DeskDatabase, pump: Pump, opening: Opening, now: () => string): Store => ({
  opening,
  saving: pump,
  ...shelves(db),
  settings: settingsStore(db),
  officers: officerStore(db),
  catalogue: catalogueStore(db),
  documents: documentStore(db),
  ledger: ledgerStore(db),
  requests: requestStore(db),
  returns: returnStore(db),
  packages: packageStore(db),
  refusals: refusalStore(db),
  postings: postingStore(db),
  channels: channelStore(db),
  drafts: draftStore(db, now),
  desk: deskStore(db),
  villages: villageStore(db),
  close: async () => {
    await pump.stop();
    db.close();
  },
});
