/** What a central and a local header both say of an entry. */
export interface SharedHeader {
  readonly rawName: Buffer;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date as they stand. */
  readonly stamp: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly extra: ReadonlyMap<number, Buffer>;
}

export interface CentralEntry extends SharedHeader {
  /** For messages and comparison; bytes that are no ASCII letters stay as Latin-1. */
  readonly name: string;
  readonly localAt: number;
  readonly attributes: number;
}

export interface LocalHeader extends SharedHeader {
  readonly length: number;
}

export const flagBits = { encrypted: 0x1, descriptor: 0x8, patch: 0x20, strong: 0x40, hidden: 0x2000 } as const;
export const extraIds = { wide: 0x0001, unicodePath: 0x7075, aes: 0x9901 } as const;

const centralSize = 46;
const localSize = 30;
const unknown = 0xffffffff;

/** All entries of a central directory, or undefined where the bytes are no such thing. */
export function parseCentralDirectory(bytes: Buffer, count: number): readonly CentralEntry[] | undefined {
  const entries: CentralEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const read = parseCentral(bytes.subarray(at));
    if (read === undefined) return undefined;
    entries.push(read.entry);
    at += read.length;
  }
  return at === bytes.length ? entries : undefined;
}

function parseCentral(bytes: Buffer): { entry: CentralEntry; length: number } | undefined {
  if (bytes.length < centralSize || bytes.readUInt32LE(0) !== 0x02014b50) return undefined;
  const nameEnd = centralSize + bytes.readUInt16LE(28);
  const extraEnd = nameEnd + bytes.readUInt16LE(30);
  const length = extraEnd + bytes.readUInt16LE(32);
  const extra = parseExtra(bytes.subarray(nameEnd, extraEnd));
  if (length > bytes.length || extra === undefined) return undefined;
  const wide = wideValues(extra, [bytes.readUInt32LE(24), bytes.readUInt32LE(20), bytes.readUInt32LE(42)]);
  if (wide === undefined) return undefined;
  const [size = 0, packedSize = 0, localAt = 0] = wide;
  const rawName = bytes.subarray(centralSize, nameEnd);
  const shared = { rawName, ...codes(bytes, 8), packedSize, size, extra };
  return { entry: { ...shared, name: rawName.toString('latin1'), localAt, attributes: bytes.readUInt32LE(38) }, length };
}

/** Bytes to read so that the longest local header is inside. */
export const longestLocalHeader = localSize + 0xffff + 0xffff;

export function parseLocalHeader(bytes: Buffer): LocalHeader | undefined {
  if (bytes.length < localSize || bytes.readUInt32LE(0) !== 0x04034b50) return undefined;
  const nameEnd = localSize + bytes.readUInt16LE(26);
  const length = nameEnd + bytes.readUInt16LE(28);
  const extra = parseExtra(bytes.subarray(nameEnd, length));
  if (length > bytes.length || extra === undefined) return undefined;
  const wide = wideValues(extra, [bytes.readUInt32LE(22), bytes.readUInt32LE(18)]);
  if (wide === undefined) return undefined;
  const [size = 0, packedSize = 0] = wide;
  return { rawName: bytes.subarray(localSize, nameEnd), ...codes(bytes, 6), packedSize, size, extra, length };
}

/** Flags, method, stamp and CRC stand side by side in both kinds of header. */
const codes = (bytes: Buffer, at: number) => ({
  flags: bytes.readUInt16LE(at),
  method: bytes.readUInt16LE(at + 2),
  stamp: bytes.readUInt32LE(at + 4),
  crc: bytes.readUInt32LE(at + 8),
});

function parseExtra(bytes: Buffer): ReadonlyMap<number, Buffer> | undefined {
  const fields = new Map<number, Buffer>();
  let at = 0;
  while (at + 4 <= bytes.length) {
    const end = at + 4 + bytes.readUInt16LE(at + 2);
    if (end > bytes.length) return undefined;
    fields.set(bytes.readUInt16LE(at), bytes.subarray(at + 4, end));
    at = end;
  }
  return at === bytes.length ? fields : undefined;
}

/** Values of all ones stand in the zip64 field instead, in this order; undefined when they do not. */
function wideValues(extra: ReadonlyMap<number, Buffer>, narrow: readonly number[]): readonly number[] | undefined {
  const field = extra.get(extraIds.wide);
  if (field === undefined) return narrow.includes(unknown) ? undefined : narrow;
  let at = 0;
  const values = narrow.map((value) => {
    if (value !== unknown) return value;
    at += 8;
    return at > field.length ? Number.NaN : Number(field.readBigUInt64LE(at - 8));
  });
  return values.every(Number.isSafeInteger) ? values : undefined;
}
