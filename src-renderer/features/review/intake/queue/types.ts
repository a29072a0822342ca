import type { UnreadPart } from '../../../../../src-domain/screening/types';
import type { FactsDraft } from '../../facts/factsDraft';
import type { SendTrouble } from '../../../../shell/sendFile';
import type { PagesRead } from '../watchPages';

/** What is remembered of a file that was read: no bytes, and of its text only about the first page. Lives in the page's memory. */
export interface Found {
  readonly sha256: string;
  /** Places to look at: everything found but the author and the like in the properties, which every masked copy loses. */
  readonly places: number;
  /** What was found, each kind once, the gravest first: 公民身份号码, 隐藏内容. */
  readonly kinds: readonly string[];
  /** Of the places, kinds of content that no reader of the page sees. */
  readonly hidden: number;
  /** Only the file's properties name somebody. */
  readonly properties: boolean;
  readonly facts: FactsDraft;
  readonly firstPage: readonly string[];
}

export type QueueTrouble = Exclude<SendTrouble, 'stopped' | 'busy'> | 'disk-full' | 'read-only' | 'away';

/** Where one file of a batch stands. Only `kept` ones are stored anywhere. */
export type FileState =
  | { readonly at: 'waiting' }
  | { readonly at: 'reading'; readonly done: number; readonly pages?: PagesRead }
  /** Read, no marking of classification in it, and let go by the host: waits for the officer's answer. */
  | { readonly at: 'ready'; readonly found: Found; readonly changed?: true }
  | { readonly at: 'taking'; readonly found: Found }
  | { readonly at: 'kept'; readonly found: Found; readonly documentId: string }
  | { readonly at: 'classified'; readonly by: 'marking-found' | 'first-answer' }
  | { readonly at: 'trouble'; readonly trouble: QueueTrouble }
  | { readonly at: 'unreadable'; readonly unread: readonly UnreadPart[] }
  /** The same bytes: in a document under review, or in another file of the batch (`documentId` null until that one is kept). */
  | { readonly at: 'twin'; readonly title: string; readonly documentId: string | null }
  | { readonly at: 'let-go'; readonly why: 'stopped' | 'not-wanted' | 'unsure' };

export interface QueueFile {
  readonly id: string;
  readonly name: string;
  /** The folder it was dropped with, '' for none. */
  readonly folder: string;
  readonly size: number;
  readonly handler: string;
  /** The browser's handle: it names the file on the disk and holds no bytes. Null once nothing more is to be read. */
  readonly file: File | null;
  readonly state: FileState;
}

export interface QueueState {
  readonly files: readonly QueueFile[];
  readonly paused: boolean;
  readonly leftOut: LeftOut;
}

/** What of the dropped folders did not come into the queue. */
export interface LeftOut {
  /** Files of the system, nobody's work. */
  readonly system: number;
  /** Files and folders that could not be opened. */
  readonly broken: number;
  /** There were more files than one batch takes. */
  readonly more: boolean;
}
