import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src-main/host/packages/crc32';

/** One entry of a hand-made zip; every field can be made to lie. */
export interface ZipPart {
  name: string;
  bytes: Buffer;
  deflate?: boolean;
  /** What the headers say instead of the truth. */
  says?: { size?: number; packedSize?: number; crc?: number; method?: number; flags?: number; attributes?: number };
  /** What only the local header says. */
  localSays?: { name?: string; crc?: number; method?: number };
  /** Sizes and CRC follow the data; the local header has zeros. */
  descriptor?: boolean;
  /** Packed bytes in place of the real ones. */
  packed?: Buffer;
  localExtra?: Buffer;
}

export interface ZipWhole {
  before?: Buffer;
  after?: Buffer;
  comment?: Buffer;
  /** Foreign bytes between the entries and the directory. */
  between?: Buffer;
  /** What the end record says instead of the real number. */
  entries?: number;
}

const u16 = (value: number) => Buffer.from(Uint16Array.of(value).buffer);
const u32 = (value: number) => Buffer.from(Uint32Array.of(value).buffer);

export function buildZip(parts: readonly ZipPart[], whole: ZipWhole = {}): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const packed = part.packed ?? (part.deflate === true ? deflateRawSync(part.bytes) : part.bytes);
    const truth = {
      size: part.bytes.length,
      packedSize: packed.length,
      crc: crc32(part.bytes),
      method: part.deflate === true ? 8 : 0,
      flags: 0,
      attributes: 0,
    };
    const said = { ...truth, flags: part.descriptor === true ? 8 : 0, ...part.says };
    const name = Buffer.from(part.name);
    const localName = Buffer.from(part.localSays?.name ?? part.name);
    const local = part.descriptor === true ? { ...said, size: 0, packedSize: 0, crc: 0 } : { ...said, ...part.localSays };
    const sums = (of: typeof said) => [u32(of.crc), u32(of.packedSize), u32(of.size)];
    const stamp = u32(0x5d634180);
    const extra = part.localExtra ?? Buffer.alloc(0);
    const header = [
      u32(0x04034b50),
      u16(20),
      u16(local.flags),
      u16(local.method),
      stamp,
      ...sums(local),
      u16(localName.length),
      u16(extra.length),
    ];
    const body = Buffer.concat([
      ...header,
      localName,
      extra,
      packed,
      ...(part.descriptor === true ? [u32(0x08074b50), ...sums(said)] : []),
    ]);
    const central = [u32(0x02014b50), u16(0x0314), u16(20), u16(said.flags), u16(said.method), stamp, ...sums(said), u16(name.length)];
    centrals.push(Buffer.concat([...central, u16(0), u16(0), u16(0), u16(0), u32(said.attributes), u32(at), name]));
    locals.push(body);
    at += body.length;
  }
  const directory = Buffer.concat(centrals);
  const between = whole.between ?? Buffer.alloc(0);
  const comment = whole.comment ?? Buffer.alloc(0);
  const count = u16(whole.entries ?? parts.length);
  const end = [
    u32(0x06054b50),
    u16(0),
    u16(0),
    count,
    count,
    u32(directory.length),
    u32(at + between.length),
    u16(comment.length),
    comment,
  ];
  return Buffer.concat([whole.before ?? Buffer.alloc(0), ...locals, between, directory, ...end, whole.after ?? Buffer.alloc(0)]);
}
