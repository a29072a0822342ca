import { refuse } from './trouble';

/** What an OLE file (Office 97–2003, WPS) holds, by its streams. A password set in Office 2007 or later makes any document `encrypted`. */
export type OleContent = 'doc' | 'xls' | 'ppt' | 'encrypted' | 'unknown';

const byStream: readonly (readonly [stream: string, content: OleContent])[] = [
  ['encryptedpackage', 'encrypted'],
  ['encryptioninfo', 'encrypted'],
  ['worddocument', 'doc'],
  ['workbook', 'xls'],
  ['book', 'xls'],
  ['powerpoint document', 'ppt'],
];

const headerBytes = 512;
const entryBytes = 128;
const inHeader = 109;
const mostSectors = 1 << 18;
const noSector = 0xfffffffa;

/** Compound File Binary, as far as its directory: [MS-CFB] 2.2 to 2.6. */
class CompoundFile {
  private readonly sectorBytes: number;

  constructor(private readonly bytes: Buffer) {
    const shift = bytes.length < headerBytes ? 0 : bytes.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) refuse('damaged');
    this.sectorBytes = 1 << shift;
  }

  /** Names of the streams and folders at the top: an embedded object stands deeper and says nothing of the file. */
  topNames(): readonly string[] {
    const directory = this.chain(this.bytes.readUInt32LE(48));
    const names: string[] = [];
    const seen = new Set<number>([0]);
    const waiting = directory.length < entryBytes ? refuse('damaged') : [directory.readUInt32LE(76)];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const start = at * entryBytes;
      if (seen.has(at) || start + entryBytes > directory.length) continue;
      seen.add(at);
      const length = Math.max(0, Math.min(directory.readUInt16LE(start + 64), 64) - 2);
      names.push(directory.toString('utf16le', start, start + length));
      waiting.push(directory.readUInt32LE(start + 68), directory.readUInt32LE(start + 72));
    }
    return names;
  }

  private sector(number: number): Buffer {
    const start = (number + 1) * this.sectorBytes;
    return start + this.sectorBytes > this.bytes.length ? refuse('damaged') : this.bytes.subarray(start, start + this.sectorBytes);
  }

  /** The sector of the allocation table that tells what follows a sector. */
  private tableSector(index: number): number {
    if (index < inHeader) return this.bytes.readUInt32LE(76 + index * 4);
    const perSector = this.sectorBytes / 4 - 1;
    let at = this.bytes.readUInt32LE(68);
    for (let left = Math.floor((index - inHeader) / perSector); left > 0; left -= 1) at = this.sector(at).readUInt32LE(perSector * 4);
    return this.sector(at).readUInt32LE(((index - inHeader) % perSector) * 4);
  }

  private next(number: number): number {
    const perSector = this.sectorBytes / 4;
    return this.sector(this.tableSector(Math.floor(number / perSector))).readUInt32LE((number % perSector) * 4);
  }

  private chain(first: number): Buffer {
    const sectors: Buffer[] = [];
    for (let at = first; at < noSector; at = this.next(at)) {
      sectors.push(this.sector(at));
      // More sectors than the file has: a ring.
      if (sectors.length > Math.min(mostSectors, this.bytes.length / this.sectorBytes)) refuse('damaged');
    }
    return Buffer.concat(sectors);
  }
}

/** Tells old Word, Excel and PowerPoint files apart by their directory. Throws ReadTroubleError (`damaged`) for a torn file. */
export function contentOfOle(bytes: Uint8Array): OleContent {
  const names = new CompoundFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    .topNames()
    .map((name) => name.toLowerCase());
  return byStream.find(([stream]) => names.includes(stream))?.[1] ?? 'unknown';
}
