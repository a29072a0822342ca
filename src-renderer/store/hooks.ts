import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Adoption } from '../../src-domain/catalogue/adoption';
import type { ItemConfirmation } from '../../src-domain/catalogue/confirmations';
import type { LateReason } from '../../src-domain/catalogue/lateness';
import type { CatalogueProposal } from '../../src-domain/catalogue/proposals';
import type { Catalogue, CatalogueItem } from '../../src-domain/catalogue/types';
import type { CatalogueVersions } from '../../src-domain/catalogue/versions/history';
import type { FlowChart } from '../../src-domain/catalogue/flow/types';
import type { VillagePosting } from '../../src-domain/catalogue/village/posting';
import type { ChannelText } from '../../src-domain/channels/types';
import type { GazetteIssue } from '../../src-domain/channels/gazette/types';
import type { CountyMessage } from '../../src-domain/county/messages';
import type { CalendarDate } from '../../src-domain/kernel/calendarDate';
import type { Ledger } from '../../src-domain/ledger/types';
import type { RequestFile } from '../../src-domain/ledger/requests/file';
import type { EntryNote, WorkEntry } from '../../src-domain/ledger/work/types';
import type { Board } from '../../src-domain/notices/boards/types';
import type { PrintedSheet } from '../../src-domain/notices/printed';
import type { RosterBook } from '../../src-domain/notices/rosters/types';
import type { PostedNotice } from '../../src-domain/notices/types';
import type { AnnualWork } from '../../src-domain/returns/annual/types';
import type { OldSheet } from '../../src-domain/returns/old/types';
import type { ReturnVersion } from '../../src-domain/returns/versions';
import type { OfficeDocument } from '../../src-domain/review/types';
import type { Officer } from '../../src-domain/unit/types';
import { booksSeen, type BooksSeen } from './booksSeen';
import type { CatalogueOf } from './catalogueRows';
import type { Saving } from './journal/pump';
import type { OnDesk, Scheduled } from './deskStore';
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
export const useVillageItems = (): readonly string[] | undefined => useLive(({ villages }) => villages.items());
/** Null before a catalogue was taken in. */
export const useCatalogue = (): Catalogue | null | undefined => useLiveOrNone(({ catalogue }) => catalogue.read());
/** Null for no item, and for one that is not in the catalogue. */
export const useCatalogueItem = (id: string | null): CatalogueItem | null | undefined =>
  useLiveOrNone(async ({ catalogue }) => (id === null ? undefined : catalogue.item(id)), [id]);
export const useConfirmations = (): readonly ItemConfirmation[] | undefined => useLive(({ catalogue }) => catalogue.confirmations());
export const useAdoptions = (): readonly Adoption[] | undefined => useLive(({ catalogue }) => catalogue.adoptions());
export const useCountyMessages = (): readonly CountyMessage[] | undefined => useLive(({ countyMessages }) => countyMessages.all());
export const useLateReasons = (): readonly LateReason[] | undefined => useLive(({ lateReasons }) => lateReasons.all());
/** Null where none was given. */
export const useLateReason = (id: string): LateReason | null | undefined => useLiveOrNone(({ lateReasons }) => lateReasons.find(id), [id]);
export const useDocuments = (): readonly OfficeDocument[] | undefined => useLive(({ documents }) => documents.all());
/** Null when there is no such document. */
/** These documents and whatever corrects or opens them up. */
export const useDocumentsAndFollowers = (ids: readonly string[]): readonly OfficeDocument[] | undefined =>
  useLive(({ documents }) => documents.withFollowers(ids), [ids.join(' ')]);

export const useDocument = (id: string): OfficeDocument | null | undefined => useLiveOrNone(({ documents }) => documents.find(id), [id]);
/** Annual reports under way or frozen. */
export const useAnnuals = (): readonly AnnualWork[] | undefined => useLive(({ annuals }) => annuals.all());
/** Null before the unit is set up. */
export const useLedger = (): Ledger | null | undefined => useLiveOrNone(({ ledger }) => ledger.read());
/** What the desk knows of ledger entries beyond the ledger. */
export const useEntryNotes = (): readonly EntryNote[] | undefined => useLive(({ entryNotes }) => entryNotes.all());
/** Work that no form of the month asks for. */
export const useWorkEntries = (): readonly WorkEntry[] | undefined => useLive(({ workEntries }) => workEntries.all());
export const useReturns = (): readonly ReturnVersion[] | undefined => useLive(({ returns }) => returns.all());
/** Sheets of a time before this program. */
export const useOldSheets = (): readonly OldSheet[] | undefined => useLive(({ oldSheets }) => oldSheets.all());
export const usePackages = (): readonly WrittenPackage[] | undefined => useLive(({ packages }) => packages.all());
export const useRefusals = (): readonly Refusal[] | undefined => useLive(({ refusals }) => refusals.all());
/** Lists taken in for the boards. */
export const useRosters = (): readonly RosterBook[] | undefined => useLive(({ rosters }) => rosters.all());
/** Null when there is no such list. */
export const useRoster = (id: string): RosterBook | null | undefined => useLiveOrNone(({ rosters }) => rosters.find(id), [id]);
export const usePostings = (): readonly PostedNotice[] | undefined => useLive(({ postings }) => postings.all());
export const useWithdrawnPostings = (): readonly PostedNotice[] | undefined => useLive(({ postings }) => postings.withdrawn());
/** Boards in use and closed ones. */
export const useBoards = (): readonly Board[] | undefined => useLive(({ boards }) => boards.all());
/** Sheets as they went to the printer. */
export const usePrintedSheets = (): readonly PrintedSheet[] | undefined => useLive(({ printedSheets }) => printedSheets.all());
/** What waits today, without reading whole books; null before a catalogue was taken in. `undisclosed` must stay the same list. */
export const useOnDesk = (undisclosed: readonly string[]): OnDesk | null | undefined =>
  useLiveOrNone(({ desk }) => desk.read(undisclosed), [undisclosed]);
/** Policy documents, what explains them, and when something last went out. */
export const useBooksSeen = (today: CalendarDate): BooksSeen | undefined => useLive(({ desk }) => booksSeen(desk, today), [today]);
export const useScheduled = (): Scheduled | undefined => useLive(({ desk }) => desk.scheduled());
export const useUnderReview = (): readonly OfficeDocument[] | undefined => useLive(({ desk }) => desk.underReview());
/** Null before the village boards' catalogue was taken in. */
export const useVillageCatalogue = (): Catalogue | null | undefined => useLiveOrNone(({ catalogue }) => catalogue.village());
/** Postings of village boards in these years, and all of the items that have no period. */
export const useVillagePostings = (first: number, last: number, items: readonly string[]): readonly VillagePosting[] | undefined =>
  useLive(
    async ({ villages }) => [...(await villages.ofYears(first, last)), ...(await villages.ofItems(items))],
    [first, last, items.join(' ')],
  );
export const useVillageHistory = (village: string): readonly VillagePosting[] | undefined =>
  useLive(({ villages }) => villages.ofVillage(village), [village]);
/** Words for other channels as the officer changed them, and what was taken. */
export const useChannelTexts = (): readonly ChannelText[] | undefined => useLive(({ channelTexts }) => channelTexts.all());
export const useGazetteIssues = (): readonly GazetteIssue[] | undefined => useLive(({ gazetteIssues }) => gazetteIssues.all());
/** Null when nothing is kept under the key. */
export const useDraft = (key: string): unknown => useLiveOrNone(({ drafts }) => drafts.read(key), [key]);
/** Every draft whose key begins so. */
export const useDraftsUnder = (prefix: string): ReadonlyMap<string, unknown> | undefined =>
  useLive(({ drafts }) => drafts.under(prefix), [prefix]);
/** Flow charts the unit has settled. */
export const useFlowCharts = (): readonly FlowChart[] | undefined => useLive(({ flowCharts }) => flowCharts.all());

/** Requests registered by mistake and taken out. */
export const useRemovedRequests = (): readonly RequestFile[] | undefined => useLive(({ requests }) => requests.removed());
export const useRequestFiles = (): readonly RequestFile[] | undefined => useLive(({ requests }) => requests.all());

/** For the foot: where the last change is. */
export function useSaving(): Saving {
  const { saving } = useStore();
  return useSyncExternalStore(saving.subscribe, saving.current);
}
