import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { crc32 } from '../packages/crc32';
import { limits } from './limits';
import { ReadTroubleError, refuse } from './trouble';

export interface Archive {
  /** Entries in the order of the directory, folders left out; contents unpacked and checked. */
  readonly entries: ReadonlyMap<string, Buffer>;
  /** Bytes that belong to no entry: something else was put into the file. */
  readonly hasForeignBytes: boolean;
}

function refuseEntry(entry: Entry): void {
  if (entry.isEncrypted()) refuse('encrypted');
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) refuse('cannot-check');
  const { uncompressedSize, compressedSize } = entry;
  const expands = uncompressedSize > limits.ratioFrom && uncompressedSize > compressedSize * limits.ratio;
  if (expands || uncompressedSize > limits.entryBytes) refuse('cannot-check');
}

async function readEntries(zip: ZipFile): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    refuseEntry(entry);
    entries.push(entry);
    if (entries.length > limits.entries) refuse('cannot-check');
  }
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (total > limits.totalBytes) refuse('cannot-check');
  const names = new Set(entries.map((entry) => entry.fileName.toLowerCase()));
  if (names.size !== entries.length) refuse('damaged');
  return entries;
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    if (!Buffer.isBuffer(piece)) return refuse('damaged');
    size += piece.length;
    if (size > entry.uncompressedSize) refuse('damaged');
    pieces.push(piece);
  }
  const content = Buffer.concat(pieces);
  return content.length === entry.uncompressedSize && crc32(content) === entry.crc32 ? content : refuse('damaged');
}

const descriptorBytes = 24;

/** Whether entries, directory and end record fill the file without gaps. Word and WPS leave none. */
async function fillsFile(zip: ZipFile, bytes: Buffer, entries: readonly Entry[]): Promise<boolean> {
  const inOrder = [...entries].sort((one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader);
  let at = 0;
  let slack = 0;
  for (const entry of inOrder) {
    const start = entry.relativeOffsetOfLocalHeader;
    if (start < at || start > at + slack) return false;
    const local = await zip.readLocalFileHeaderPromise(entry);
    if (!local.fileName.equals(entry.fileNameRaw)) refuse('damaged');
    at = local.fileDataStart + entry.compressedSize;
    slack = (entry.generalPurposeBitFlag & 8) === 0 ? 0 : descriptorBytes;
  }
  const directory = bytes.readUInt32LE(bytes.length - 22 + 16);
  return zip.comment === '' && directory >= at && directory <= at + slack;
}

async function read(bytes: Buffer): Promise<Archive> {
  const zip = await fromBufferPromise(bytes, { strictFileNames: true });
  const entries = await readEntries(zip);
  const hasForeignBytes = !(await fillsFile(zip, bytes, entries));
  const contents = new Map<string, Buffer>();
  for (const entry of entries) {
    if (!entry.fileName.endsWith('/')) contents.set(entry.fileName, await unpack(zip, entry));
  }
  return { entries: contents, hasForeignBytes };
}

/** Unpacks a ZIP within the limits. Whatever does not agree with itself is refused as damaged. */
export async function readArchive(bytes: Uint8Array): Promise<Archive> {
  try {
    return await read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    throw error instanceof ReadTroubleError ? error : new ReadTroubleError('damaged');
  }
}
