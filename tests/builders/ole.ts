const sectorBytes = 512;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;

interface OleEntry {
  readonly name: string;
  readonly kind: 1 | 2 | 5;
  readonly right?: number;
  readonly child?: number;
}

function directoryEntry({ name, kind, right = free, child = free }: OleEntry): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry[66] = kind;
  entry.writeUInt32LE(free, 68);
  entry.writeUInt32LE(right, 72);
  entry.writeUInt32LE(child, 76);
  entry.writeUInt32LE(endOfChain, 116);
  return entry;
}

const chain = (names: readonly string[], from: number): OleEntry[] =>
  names.map((name, at) => ({ name, kind: 2, ...(at + 1 < names.length && { right: from + at + 1 }) }));

/** A compound file with empty streams at the top, and others one folder deeper as an embedded object has them. */
export function anOle(names: readonly string[], deeper: readonly string[] = []): Buffer {
  const top = chain([...names, ...(deeper.length > 0 ? ['ObjectPool'] : [])], 1);
  const below = 1 + top.length;
  const root: OleEntry = { name: 'Root Entry', kind: 5, child: 1 };
  const withFolder = top.map((entry): OleEntry => (entry.name === 'ObjectPool' ? { ...entry, kind: 1, child: below } : entry));
  const directory = Buffer.concat([root, ...withFolder, ...chain(deeper, below)].map(directoryEntry));
  const sectors = Math.ceil(directory.length / sectorBytes);
  const header = Buffer.alloc(sectorBytes, 0xff);
  header.fill(0, 0, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(endOfChain, 60);
  header.writeUInt32LE(endOfChain, 68);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(sectorBytes, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  for (let at = 1; at <= sectors; at += 1) table.writeUInt32LE(at === sectors ? endOfChain : at + 1, at * 4);
  return Buffer.concat([header, table, directory, Buffer.alloc(sectors * sectorBytes - directory.length)]);
}
