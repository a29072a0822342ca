import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Adoption } from '../../src-domain/catalogue/adoption';
import type { ItemConfirmation } from '../../src-domain/catalogue/coverage';
import type { CatalogueProposal } from '../../src-domain/catalogue/proposals';
import type { Catalogue } from '../../src-domain/catalogue/types';
import type { CountyMessage } from '../../src-domain/county/messages';
import type { CatalogueVersions } from '../../src-domain/catalogue/versions/history';
import type { Ledger } from '../../src-domain/ledger/types';
import type { PostedNotice } from '../../src-domain/notices/types';
import type { ReturnVersion } from '../../src-domain/returns/versions';
import type { OfficeDocument } from '../../src-domain/review/types';
import type { Officer } from '../../src-domain/unit/types';
import type { CatalogueOf } from './catalogueRows';
import type { Saving } from './journal/pump';
import type { OnDesk } from './deskStore';
import type { Refusal, WrittenPackage } from './rows';
import type { DeskSettings } from './settingsStore';
import type { Store } from './store';

const StoreContext = createContext<Store | undefined>(undefined);

/** Gives the open store to the pages: `<StoreProvider value={store}>`. */
export const StoreProvider = StoreContext.Provider;

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === undefined) throw new Error('useStore outside StoreProvider');
  return store;
}

/** A reading that follows every change of what it read; undefined while it is first read. */
function useLive<Value>(read: (store: Store) => Promise<Value>, inputs: readonly unknown[] = []): Value | undefined {
  const store = useStore();
  return useLiveQuery(() => read(store), [store, ...inputs]);
}

/** The same, telling "still reading" (undefined) from "there is none" (null). */
function useLiveOrNone<Value>(
  read: (store: Store) => Promise<Value | undefined>,
  inputs: readonly unknown[] = [],
): Value | null | undefined {
  return useLive(async (store) => (await read(store)) ?? null, inputs);
}

export const useSettings = (): Partial<DeskSettings> | undefined => useLive(({ settings }) => settings.read());
export const useOfficers = (): readonly Officer[] | undefined => useLive(({ officers }) => officers.all());
/** With every version it ever had here; null before a catalogue was taken in. */
export const useCatalogueVersions = (of: CatalogueOf = 'unit'): CatalogueVersions | null | undefined =>
  useLiveOrNone(({ catalogue }) => catalogue.versions(of), [of]);
/** Wishes for the catalogue (动态调整). */
export const useProposals = (): readonly CatalogueProposal[] | undefined => useLive(({ proposals }) => proposals.all());
/** Ids of every board posting's item. */
export const useVillageItems = (): readonly string[] | undefined =>
  useLive(async ({ villagePostings }) => (await villagePostings.all()).map(({ item }) => item));
/** Null before a catalogue was taken in. */
export const useCatalogue = (): Catalogue | null | undefined => useLiveOrNone(({ catalogue }) => catalogue.read());
export const useConfirmations = (): readonly ItemConfirmation[] | undefined => useLive(({ catalogue }) => catalogue.confirmations());
export const useAdoptions = (): readonly Adoption[] | undefined => useLive(({ catalogue }) => catalogue.adoptions());
export const useCountyMessages = (): readonly CountyMessage[] | undefined => useLive(({ countyMessages }) => countyMessages.all());
export const useDocuments = (): readonly OfficeDocument[] | undefined => useLive(({ documents }) => documents.all());
/** Null when there is no such document. */
export const useDocument = (id: string): OfficeDocument | null | undefined => useLiveOrNone(({ documents }) => documents.find(id), [id]);
/** Null before the unit is set up. */
export const useLedger = (): Ledger | null | undefined => useLiveOrNone(({ ledger }) => ledger.read());
export const useReturns = (): readonly ReturnVersion[] | undefined => useLive(({ returns }) => returns.all());
export const usePackages = (): readonly WrittenPackage[] | undefined => useLive(({ packages }) => packages.all());
export const useRefusals = (): readonly Refusal[] | undefined => useLive(({ refusals }) => refusals.all());
export const usePostings = (): readonly PostedNotice[] | undefined => useLive(({ postings }) => postings.all());
/** What waits today, without reading whole books; null before a catalogue was taken in. `undisclosed` must stay the same list. */
export const useOnDesk = (undisclosed: readonly string[]): OnDesk | null | undefined =>
  useLiveOrNone(({ desk }) => desk.read(undisclosed), [undisclosed]);
export const useUnderReview = (): readonly OfficeDocument[] | undefined => useLive(({ desk }) => desk.underReview());
/** Null when nothing is kept under the key. */
export const useDraft = (key: string): unknown => useLiveOrNone(({ drafts }) => drafts.read(key), [key]);

/** For the foot: where the last change is. */
export function useSaving(): Saving {
  const { saving } = useStore();
  return useSyncExternalStore(saving.subscribe, saving.current);
}
