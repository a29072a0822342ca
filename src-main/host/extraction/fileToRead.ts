import { readArchive, type Archive } from './archive';

/** How far a long reading has come: pages recognised of all pages. */
export type Tell = (done: number, of: number) => void;

/** The bytes of one file on their way through the readers. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  /** The name given by the officer's disk; decides only what the bytes leave open. */
  readonly name: string;
  /** The unpacked ZIP, unpacked once. Throws ReadTroubleError. */
  readonly archive: () => Promise<Archive>;
  readonly tell: Tell;
}

export function fileToRead(bytes: Uint8Array, name: string, tell: Tell = () => undefined): FileToRead {
  let unpacked: Promise<Archive> | undefined;
  return { bytes, name, tell, archive: () => (unpacked ??= readArchive(bytes)) };
}
