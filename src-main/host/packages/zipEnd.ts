import { problem, type Problem } from '../../../src-domain/packages/problemCodes';
import type { ByteSource } from './byteSource';

/** Where the central directory stands, and how far the archive was shifted by bytes put before it. */
export interface ZipEnd {
  readonly directoryAt: number;
  readonly directorySize: number;
  readonly entries: number;
  readonly shift: number;
  readonly problems: readonly Problem[];
}

const endSize = 22;
/** A comment may hide the end record this far from the end; foreign bytes further. */
const searched = 4 * 1024 * 1024;
const localMark = Buffer.from('PK\u0003\u0004', 'latin1');
const endMark = Buffer.from('PK\u0005\u0006', 'latin1');
const wideEndSize = 56;
const wideLocatorSize = 20;

/** Finds the end record; only problems when this is no archive or its end is gone. */
export async function findZipEnd(source: ByteSource): Promise<ZipEnd | readonly Problem[]> {
  const from = Math.max(0, source.size - searched);
  const tail = await source.read(from, source.size - from);
  const at = tail.lastIndexOf(endMark);
  const startsLikeZip = (await source.read(0, 4)).equals(localMark);
  if (at < 0 || at + endSize > tail.length) return [problem(startsLikeZip ? 'zip/truncated' : 'zip/not-a-zip', '')];
  const record = tail.subarray(at, at + endSize);
  const recordAt = from + at;
  const after = source.size - recordAt - endSize;
  const narrow = {
    entries: record.readUInt16LE(10),
    directorySize: record.readUInt32LE(12),
    directoryAt: record.readUInt32LE(16),
    endAt: recordAt,
    split: record.readUInt32LE(4) !== 0 || record.readUInt16LE(8) !== record.readUInt16LE(10),
  };
  const wide = isWide(narrow) ? await readWideEnd(source, recordAt) : narrow;
  if (wide === undefined) return [problem('zip/truncated', '')];
  return placed(wide, startsLikeZip, [
    ...(after > 0 || record.readUInt16LE(20) > 0 ? [problem('zip/extra-bytes', 'end', String(after))] : []),
    ...(wide.split ? [problem('zip/header-mismatch', 'end')] : []),
  ]);
}

interface EndRecord {
  readonly entries: number;
  readonly directorySize: number;
  readonly directoryAt: number;
  /** Where the records after the directory begin. */
  readonly endAt: number;
  readonly split: boolean;
}

function placed(record: EndRecord, startsLikeZip: boolean, problems: readonly Problem[]): ZipEnd | readonly Problem[] {
  const { entries, directorySize, directoryAt, endAt } = record;
  const shift = endAt - directorySize - directoryAt;
  if (shift < 0) return [...problems, problem('zip/truncated', '')];
  // The end record of an Office document that stands stored in a package whose own end is gone.
  if (shift > 0 && startsLikeZip) return [problem('zip/truncated', ''), problem('zip/extra-bytes', 'start', String(shift))];
  const moved = shift === 0 ? [] : [problem('zip/extra-bytes', 'start', String(shift))];
  return { directoryAt: directoryAt + shift, directorySize, entries, shift, problems: [...problems, ...moved] };
}

const isWide = ({ entries, directorySize, directoryAt }: EndRecord): boolean =>
  entries === 0xffff || directorySize === 0xffffffff || directoryAt === 0xffffffff;

/** Zip64: some writers use it for small archives too. */
async function readWideEnd(source: ByteSource, endAt: number): Promise<EndRecord | undefined> {
  const at = endAt - wideLocatorSize - wideEndSize;
  const bytes = at < 0 ? Buffer.alloc(0) : await source.read(at, wideEndSize + wideLocatorSize);
  const whole = bytes.length === wideEndSize + wideLocatorSize;
  if (!whole || bytes.readUInt32LE(0) !== 0x06064b50 || bytes.readUInt32LE(wideEndSize) !== 0x07064b50) return undefined;
  return {
    entries: Number(bytes.readBigUInt64LE(32)),
    directorySize: Number(bytes.readBigUInt64LE(40)),
    directoryAt: Number(bytes.readBigUInt64LE(48)),
    endAt: at,
    split:
      bytes.readBigUInt64LE(4) !== BigInt(wideEndSize - 12) ||
      bytes.readBigUInt64LE(16) !== 0n ||
      bytes.readBigUInt64LE(24) !== bytes.readBigUInt64LE(32) ||
      bytes.readBigUInt64LE(wideEndSize + 8) !== BigInt(at),
  };
}
