import type { Adoption } from '../../src-domain/catalogue/adoption';
import type { ItemConfirmation } from '../../src-domain/catalogue/confirmations';
import type { FlowChart } from '../../src-domain/catalogue/flow/types';
import type { LateReason } from '../../src-domain/catalogue/lateness';
import type { CatalogueProposal } from '../../src-domain/catalogue/proposals';
import type { Catalogue, CatalogueItem } from '../../src-domain/catalogue/types';
import type { VillagePosting } from '../../src-domain/catalogue/village/posting';
import type { CountyMessage } from '../../src-domain/county/messages';
import type { CalendarDate } from '../../src-domain/kernel/calendarDate';
import type { Month } from '../../src-domain/kernel/month';
import type {
  Complaint,
  DisclosureEvent,
  DisclosureRecord,
  DisclosureRequest,
  OrganisationEntry,
  ReviewCase,
} from '../../src-domain/ledger/types';
import type { RequestFile } from '../../src-domain/ledger/requests/file';
import type { EntryNote, WorkEntry } from '../../src-domain/ledger/work/types';
import type { Board } from '../../src-domain/notices/boards/types';
import type { ChannelText } from '../../src-domain/channels/types';
import type { GazetteIssue } from '../../src-domain/channels/gazette/types';
import type { PrintedSheet } from '../../src-domain/notices/printed';
import type { RosterBook } from '../../src-domain/notices/rosters/types';
import type { PostedNotice } from '../../src-domain/notices/types';
import type { AnnualWork } from '../../src-domain/returns/annual/types';
import type { OldSheet } from '../../src-domain/returns/old/types';
import type { ReturnVersion } from '../../src-domain/returns/versions';
import type { OfficeDocument } from '../../src-domain/review/types';
import type { Officer } from '../../src-domain/unit/types';

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** Who issued which version of the catalogue; its items are rows of their own. `order` holds their ids; without it their order is that of the ids. */
export type CatalogueRow = Omit<Catalogue, 'items'> & { readonly order?: readonly string[] | undefined };

/** An item and the catalogue it stands in: the unit's own, or the village boards' (村务公开). */
export type CatalogueItemRow = CatalogueItem & { readonly catalogue: string };

/** `id` is `item/period`: one confirmation of an item a period. */
export type ConfirmationRow = ItemConfirmation & { readonly id: string };

/** `id` is `period/version`. The version itself keeps its period in a place that depends on its state. */
export interface ReturnRow {
  readonly id: string;
  readonly period: Month;
  readonly version: ReturnVersion;
}

/** A copy of a package on a stick or in a folder, read back after writing. */
export interface CarriedCopy {
  readonly path: string;
  readonly sha256: string;
  /** RFC 3339 instant, `Z`. */
  readonly at: string;
}

/** A signed package that was written here. What the county said of it stands with the return. */
export interface WrittenPackage {
  /** packageId of its statement. */
  readonly id: string;
  /** File name under packages. */
  readonly name: string;
  readonly period: Month | null;
  /** Version of the return inside; null where none is inside. */
  readonly returnVersion: number | null;
  readonly sequence: number;
  readonly statementSha256: string;
  /** Bytes. */
  readonly size: number;
  /** RFC 3339 instant, `Z`. */
  readonly writtenAt: string;
  readonly copies: readonly CarriedCopy[];
}

/** All that stays of a file that was refused: no title, no content. */
export interface Refusal {
  readonly id: string;
  readonly on: CalendarDate;
  readonly who: string;
  /** A classification marking was found, or the first question was answered with yes. */
  readonly refused: 'marking-found' | 'first-answer';
}

/** What is being typed in a form, kept until the form is done with. */
export interface DraftRow {
  readonly key: string;
  readonly value: unknown;
  /** RFC 3339 instant, `Z`. */
  readonly at: string;
}

/** Every journalled table, its row and its primary key. */
export interface Rows {
  readonly settings: SettingRow;
  readonly officers: Officer;
  readonly catalogues: CatalogueRow;
  readonly catalogueItems: CatalogueItemRow;
  readonly adoptions: Adoption;
  readonly proposals: CatalogueProposal;
  readonly lateReasons: LateReason;
  readonly flowCharts: FlowChart;
  readonly villagePostings: VillagePosting;
  readonly countyMessages: CountyMessage;
  readonly nilConfirmations: ConfirmationRow;
  readonly documents: OfficeDocument;
  readonly records: DisclosureRecord;
  readonly events: DisclosureEvent;
  readonly requests: DisclosureRequest;
  readonly cases: ReviewCase;
  readonly complaints: Complaint;
  readonly organisation: OrganisationEntry;
  readonly requestFiles: RequestFile;
  readonly entryNotes: EntryNote;
  readonly workEntries: WorkEntry;
  readonly oldSheets: OldSheet;
  readonly annuals: AnnualWork;
  readonly returns: ReturnRow;
  readonly packages: WrittenPackage;
  readonly refusals: Refusal;
  readonly postings: PostedNotice;
  readonly boards: Board;
  readonly rosters: RosterBook;
  readonly printedSheets: PrintedSheet;
  readonly channelTexts: ChannelText;
  readonly gazetteIssues: GazetteIssue;
  readonly drafts: DraftRow;
}

export type TableName = keyof Rows;

/** Waiting for the host's journal. `value` is the JSON text of the row, null after a delete. */
export interface OutboxRow {
  readonly seq?: number;
  readonly tx: string;
  readonly at: string;
  readonly table: string;
  readonly op: 'put' | 'delete';
  readonly key: string;
  readonly value: string | null;
}

/** What the store knows of itself; never journalled. */
export interface MetaRow {
  readonly key: string;
  readonly value: unknown;
}
