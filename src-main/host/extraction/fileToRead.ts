import { readArchive, type Archive } from './archive';
import type { SourcedDocument } from './pieces';

/** How far a long reading has come: pages recognised of all pages. */
export type Tell = (done: number, of: number) => void;

/** Reads a file that stands inside another one; undefined when it cannot be read or stands too deep. */
export type ReadInside = (bytes: Uint8Array, name: string) => Promise<SourcedDocument | undefined>;

/** The bytes of one file on their way through the readers. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  /** The name given by the officer's disk; decides only what the bytes leave open. */
  readonly name: string;
  /** The unpacked ZIP, unpacked once. Throws ReadTroubleError. */
  readonly archive: () => Promise<Archive>;
  readonly tell: Tell;
  readonly inside: ReadInside;
}

export function fileToRead(bytes: Uint8Array, name: string, tell: Tell = () => undefined): FileToRead {
  let unpacked: Promise<Archive> | undefined;
  return { bytes, name, tell, inside: () => Promise.resolve(undefined), archive: () => (unpacked ??= readArchive(bytes)) };
}

/** Reads a file of one format whole, with where each text stands; what it cannot read it names in `unread`. Throws ReadTroubleError. */
export type Reader = (file: FileToRead) => Promise<SourcedDocument>;
