import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src-main/host/packages/crc32';

/** A plain JPEG without a word in it: the scan of an invented roster. */
export const plainJpeg = (): Buffer => readFileSync(path.join(import.meta.dirname, '../fixtures/scans/roster.jpg'));

export const jpegSegment = (code: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** What each kind of remark says, so that a test can look for it in the bytes. */
export const said = {
  maker: 'HUAWEI-TEST',
  model: 'ELS-AN00-TEST',
  makerNote: 'MAKERNOTE-SERIAL-77',
  xmp: 'XMP-CREATOR-TEST',
  iptc: 'IPTC-CITY-TEST',
  comment: 'COMMENT-TEST',
  profile: 'PROFILE-NAME-TEST',
  thumbnail: 'THUMBNAIL-TEST',
  second: 'SECOND-PICTURE-TEST',
  trailer: 'TRAILER-TEST',
} as const;

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: number | Buffer;
}

/** One TIFF folder, big-endian, at `at`; longer values lie behind it. */
function folder(entries: readonly Entry[], at: number): Buffer {
  const head = Buffer.alloc(2 + entries.length * 12 + 4);
  head.writeUInt16BE(entries.length);
  const far: Buffer[] = [];
  let free = at + head.length;
  entries.forEach(({ tag, type, count, value }, nth) => {
    const here = 2 + nth * 12;
    head.writeUInt16BE(tag, here);
    head.writeUInt16BE(type, here + 2);
    head.writeUInt32BE(count, here + 4);
    if (typeof value === 'number') {
      if (type === 3) head.writeUInt16BE(value, here + 8);
      else head.writeUInt32BE(value, here + 8);
      return;
    }
    head.writeUInt32BE(free, here + 8);
    far.push(value);
    free += value.length;
  });
  return Buffer.concat([head, ...far]);
}

const ascii = (tag: number, text: string): Entry => ({ tag, type: 2, count: text.length + 1, value: Buffer.from(`${text}\0`, 'latin1') });

const degrees = (whole: number, minutes: number, seconds: number): Buffer => {
  const bytes = Buffer.alloc(24);
  [whole, 1, minutes, 1, seconds * 100, 100].forEach((each, at) => bytes.writeUInt32BE(each, at * 4));
  return bytes;
};

/** EXIF as a telephone writes it: device, time, place, the maker's own block, a thumbnail; held as `orientation` says. */
export function exifBlock(orientation: number): Buffer {
  const gps = (at: number) =>
    folder(
      [
        ascii(1, 'N'),
        { tag: 2, type: 5, count: 3, value: degrees(35, 51, 12.34) },
        ascii(3, 'E'),
        { tag: 4, type: 5, count: 3, value: degrees(106, 38, 56.78) },
      ],
      at,
    );
  const more = (at: number) =>
    folder(
      [ascii(0x9003, '2026:11:20 09:41:07'), { tag: 0x927c, type: 7, count: said.makerNote.length, value: Buffer.from(said.makerNote) }],
      at,
    );
  const main = (exifAt: number, gpsAt: number) =>
    folder(
      [
        ascii(0x010f, said.maker),
        ascii(0x0110, said.model),
        { tag: 0x0112, type: 3, count: 1, value: orientation },
        { tag: 0x8769, type: 4, count: 1, value: exifAt },
        { tag: 0x8825, type: 4, count: 1, value: gpsAt },
      ],
      8,
    );
  const exifAt = 8 + main(0, 0).length;
  const gpsAt = exifAt + more(exifAt).length;
  const tiff = Buffer.concat([
    Buffer.from('MM\0*\0\0\0\b', 'latin1'),
    main(exifAt, gpsAt),
    more(exifAt),
    gps(gpsAt),
    Buffer.from(said.thumbnail),
  ]);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}

const tagged = (head: string, text: string): Buffer => Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(text)]);

/** Every kind of segment that says something beside the picture. */
export const tellingSegments = (orientation = 1): readonly Buffer[] => [
  jpegSegment(0xe1, exifBlock(orientation)),
  jpegSegment(0xe1, tagged('http://ns.adobe.com/xap/1.0/\0', `<x:xmpmeta>${said.xmp}</x:xmpmeta>`)),
  jpegSegment(0xed, tagged('Photoshop 3.0\0', said.iptc)),
  jpegSegment(0xe2, tagged('ICC_PROFILE\0\x01\x01', said.profile)),
  jpegSegment(0xe2, tagged('MPF\0', said.second)),
  jpegSegment(0xe5, tagged('SAMSUNG\0', said.makerNote)),
  jpegSegment(0xfe, Buffer.from(said.comment)),
];

/** A telephone's photo: all of that behind the first two bytes, a second picture and a maker's trailer behind the end. */
export const telephonePhoto = (orientation = 1): Buffer => {
  const plain = plainJpeg();
  return Buffer.concat([
    plain.subarray(0, 2),
    ...tellingSegments(orientation),
    plain.subarray(2),
    plain,
    Buffer.from(`${said.second}${said.trailer}`),
  ]);
};

export const pngChunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A small grey picture, with chunks of one's own before its pixels and bytes behind its end. */
export function pngWith(more: readonly Buffer[], behind: Buffer = Buffer.alloc(0), packedMore: Buffer = Buffer.alloc(0)): Buffer {
  const [width, height] = [12, 9];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const pixels = deflateSync(Buffer.alloc(height * (width + 1), 0x40));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', head),
    ...more,
    pngChunk('IDAT', Buffer.concat([pixels, packedMore])),
    pngChunk('IEND', Buffer.alloc(0)),
    behind,
  ]);
}
