import { problem, type Problem } from '../../../src-domain/packages/problemCodes';
import type { ByteSource } from './byteSource';
import { extraIds, flagBits, longestLocalHeader, parseLocalHeader, type CentralEntry, type LocalHeader } from './zipHeaders';

/** An entry whose bytes were located. */
export interface PlacedEntry extends CentralEntry {
  readonly dataAt: number;
}

export interface Layout {
  readonly entries: readonly PlacedEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Walks the entries in the order they stand in the file: each begins where the one before ended, says what the directory says of
 * it, and the last one ends where the directory begins.
 */
export async function layOut(source: ByteSource, central: readonly CentralEntry[], shift: number, directoryAt: number): Promise<Layout> {
  const ordered = [...central].sort((a, b) => a.localAt - b.localAt);
  const entries: PlacedEntry[] = [];
  const problems: Problem[] = [];
  let expected = shift;
  for (const [index, entry] of ordered.entries()) {
    const at = entry.localAt + shift;
    if (at > expected) problems.push(problem('zip/extra-bytes', entry.name, String(at - expected)));
    if (at < expected) problems.push(problem('zip/header-mismatch', entry.name));
    const next = ordered[index + 1];
    const limit = next === undefined ? directoryAt : next.localAt + shift;
    const placed = await place(source, entry, at, limit, directoryAt);
    problems.push(...placed.problems);
    if (placed.entry !== undefined) entries.push(placed.entry);
    expected = Math.max(expected, placed.end);
  }
  if (expected < directoryAt) problems.push(problem('zip/extra-bytes', 'directory', String(directoryAt - expected)));
  return { entries, problems };
}

interface Placed {
  readonly entry?: PlacedEntry;
  readonly end: number;
  readonly problems: readonly Problem[];
}

async function place(source: ByteSource, entry: CentralEntry, at: number, limit: number, directoryAt: number): Promise<Placed> {
  const local = at < directoryAt ? parseLocalHeader(await source.read(at, Math.min(longestLocalHeader, directoryAt - at))) : undefined;
  if (local === undefined) return { end: Math.max(at, limit), problems: [problem('zip/header-mismatch', entry.name)] };
  const dataAt = at + local.length;
  const dataEnd = dataAt + entry.packedSize;
  if (dataEnd > directoryAt) return { end: limit, problems: [problem('zip/truncated', entry.name)] };
  const hasDescriptor = (entry.flags & flagBits.descriptor) !== 0;
  const descriptor = hasDescriptor ? await readDescriptor(source, entry, dataEnd, limit) : { end: dataEnd, agrees: true };
  const agrees = descriptor.agrees && agree(entry, local, hasDescriptor);
  return { entry: { ...entry, dataAt }, end: descriptor.end, problems: agrees ? [] : [problem('zip/header-mismatch', entry.name)] };
}

/** With a descriptor the local sizes and CRC are zero; without one they are the central ones. */
function agree(entry: CentralEntry, local: LocalHeader, hasDescriptor: boolean): boolean {
  const expected = hasDescriptor ? { crc: 0, packedSize: 0, size: 0 } : entry;
  return (
    local.rawName.equals(entry.rawName) &&
    (['flags', 'method', 'stamp'] as const).every((field) => local[field] === entry[field]) &&
    (['crc', 'packedSize', 'size'] as const).every((field) => local[field] === expected[field]) &&
    [entry, local].every(hasOneName)
  );
}

/** Info-ZIP lets an extra field carry another name, which some readers prefer. */
function hasOneName({ rawName, extra }: CentralEntry | LocalHeader): boolean {
  const other = extra.get(extraIds.unicodePath);
  return other === undefined || other.subarray(5).equals(rawName);
}

/** CRC and both sizes after the data, 4 or 8 bytes each, with or without a mark in front. */
async function readDescriptor(
  source: ByteSource,
  entry: CentralEntry,
  at: number,
  limit: number,
): Promise<{ end: number; agrees: boolean }> {
  const bytes = await source.read(at, Math.max(0, Math.min(24, limit - at)));
  const found = descriptorsOf(entry).find(
    (candidate) => bytes.subarray(0, candidate.length).equals(candidate) && at + candidate.length === limit,
  );
  const some = found ?? descriptorsOf(entry).find((candidate) => bytes.subarray(0, candidate.length).equals(candidate));
  return some === undefined ? { end: limit, agrees: false } : { end: at + some.length, agrees: true };
}

function descriptorsOf({ crc, packedSize, size }: CentralEntry): readonly Buffer[] {
  const narrow = Buffer.alloc(12);
  const wide = Buffer.alloc(20);
  if (packedSize > 0xffffffff || size > 0xffffffff) return [];
  [crc, packedSize, size].forEach((value, at) => narrow.writeUInt32LE(value, at * 4));
  wide.writeUInt32LE(crc, 0);
  wide.writeBigUInt64LE(BigInt(packedSize), 4);
  wide.writeBigUInt64LE(BigInt(size), 12);
  const mark = Buffer.from('PK\u0007\u0008', 'latin1');
  return [Buffer.concat([mark, wide]), wide, Buffer.concat([mark, narrow]), narrow];
}
