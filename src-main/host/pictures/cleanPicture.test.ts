import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exifBlock,
  jpegSegment,
  plainJpeg,
  pngChunk,
  pngWith,
  said,
  telephonePhoto,
  tellingSegments,
} from '../../../tests/builders/photos';
import { readExif } from '../extraction/image/exif';
import { readImageHeader } from '../extraction/image/imageHeader';
import { cleanPicture, type CleanPicture } from './cleanPicture';

const cleaned = (file: Buffer): CleanPicture => {
  const made = cleanPicture(file);
  return made.ok ? made.value : expect.fail(made.error);
};
const errorOf = (file: Buffer): string => {
  const made = cleanPicture(file);
  return made.ok ? 'ok' : made.error;
};
const bytesOf = (file: Buffer): Buffer => Buffer.from(cleaned(file).bytes);

/** Segments of a JPEG up to its first scan: marker and data. */
function segmentsOf(bytes: Buffer): readonly (readonly [number, Buffer])[] {
  const all: (readonly [number, Buffer])[] = [];
  for (let at = 2; bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2))
    all.push([bytes[at + 1] ?? 0, bytes.subarray(at + 4, at + 2 + bytes.readUInt16BE(at + 2))]);
  return all;
}

describe('a photo of a telephone', () => {
  it('keeps its picture and nothing that says where, when or with what it was taken', () => {
    const { bytes, removed, width, height } = cleaned(telephonePhoto());
    const left = Buffer.from(bytes);
    for (const words of [...Object.values(said), 'Exif', 'xap', 'MPF', 'ICC_PROFILE', 'Photoshop', '2026:11:20'])
      expect(left.includes(words), words).toBe(false);
    expect(left.equals(bytesOf(plainJpeg()))).toBe(true);
    expect(new Set(segmentsOf(left).map(([code]) => code))).toEqual(new Set([0xe0, 0xdb, 0xc0, 0xc4]));
    expect(removed).toEqual(expect.arrayContaining(['设备厂商', '设备型号', '拍摄时间', '拍摄地点', '附加文字']));
    const header = readImageHeader(plainJpeg());
    expect([width, height]).toEqual([header.width, header.height]);
  });

  it('leaves the compressed pixels as the camera wrote them', () => {
    const plain = plainJpeg();
    const scan = plain.subarray(plain.indexOf(Buffer.from([0xff, 0xda])), plain.lastIndexOf(Buffer.from([0xff, 0xd9])));
    expect(bytesOf(telephonePhoto()).includes(scan)).toBe(true);
  });

  it.each([3, 6, 8])('stands the way it was held (orientation %i), and says nothing more', (orientation) => {
    const header = readImageHeader(bytesOf(telephonePhoto(orientation)));
    expect(readExif(header.exif)).toEqual({ orientation, remarks: [] });
    expect(header.exif).toHaveLength(26);
  });

  it('gives the same bytes wherever the remarks stand, whatever they are', () => {
    const expected = bytesOf(plainJpeg());
    const plain = plainJpeg();
    const starts = segmentsOf(plain).reduce<number[]>((ends, [, data]) => [...ends, (ends.at(-1) ?? 2) + 4 + data.length], [2]);
    const codes = fc.constantFrom(0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xef, 0xf0, 0xfd, 0xfe);
    const junk = fc.tuple(fc.constantFrom(...starts), codes, fc.uint8Array({ maxLength: 300 }));
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 8 }), fc.uint8Array({ maxLength: 200 }), (segments, behind) => {
        const pieces = starts.flatMap((start, at) => [
          ...segments.filter(([place]) => place === start).map(([, code, data]) => jpegSegment(code, Buffer.from(data))),
          plain.subarray(start, starts[at + 1]),
        ]);
        const file = Buffer.concat([plain.subarray(0, 2), ...pieces, Buffer.from(behind)]);
        expect(bytesOf(file).equals(expected)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same when it is cleaned twice', () => {
    const once = bytesOf(telephonePhoto(6));
    expect(bytesOf(once).equals(once)).toBe(true);
  });

  it('drops a thumbnail inside JFIF and what an Adobe marker says beside its transform', () => {
    const plain = plainJpeg();
    const [, first = Buffer.alloc(0)] = segmentsOf(plain)[0] ?? [];
    const jfif = Buffer.concat([first.subarray(0, 12), Buffer.from([2, 2]), Buffer.from(said.thumbnail.slice(0, 12))]);
    const adobe = Buffer.from([...Buffer.from('Adobe', 'latin1'), 0, 100, 1, 2, 3, 4, 1, ...Buffer.from('ADOBE-MORE')]);
    const file = Buffer.concat([plain.subarray(0, 2), jpegSegment(0xe0, jfif), jpegSegment(0xee, adobe), plain.subarray(6 + first.length)]);
    const left = segmentsOf(bytesOf(file));
    expect(left[0]?.[1].toString('hex')).toBe('4a46494600010100000100010000');
    expect(left[1]).toEqual([0xee, Buffer.from([...Buffer.from('Adobe', 'latin1'), 0, 100, 0, 0, 0, 0, 1])]);
  });

  it('is refused when something hides behind a table, or when it is torn', () => {
    const plain = plainJpeg();
    const at = plain.indexOf(Buffer.from([0xff, 0xdb]));
    const length = plain.readUInt16BE(at + 2);
    const table = Buffer.concat([plain.subarray(at + 4, at + 2 + length), Buffer.from('HIDDEN')]);
    const hidden = Buffer.concat([plain.subarray(0, at), jpegSegment(0xdb, table), plain.subarray(at + 2 + length)]);
    expect(errorOf(hidden)).toBe('damaged');
    expect(errorOf(plain.subarray(0, plain.length - 2))).toBe('damaged');
    expect(errorOf(plain.subarray(0, 300))).toBe('damaged');
    expect(errorOf(Buffer.concat([plain.subarray(0, 2), ...tellingSegments(), Buffer.from([0xff, 0xd9])]))).toBe('damaged');
  });

  it('never breaks the reader, however its bytes were changed, and never lets a remark through', () => {
    const photo = telephonePhoto(6);
    const change = fc.tuple(fc.integer({ min: 2, max: 2_000 }), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const file = Buffer.from(photo);
        for (const [place, value] of changes) file[place] = value;
        const made = cleanPicture(file);
        if (!made.ok) return;
        const header = readImageHeader(made.value.bytes);
        expect([header.texts, readExif(header.exif).remarks]).toEqual([[], []]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a PNG', () => {
  it('keeps header, palette, transparency and pixels only', () => {
    const file = pngWith(
      [
        pngChunk('tEXt', Buffer.from(`Author\0${said.comment}`)),
        pngChunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${said.xmp}`)),
        pngChunk('eXIf', exifBlock(1).subarray(6)),
        pngChunk('iCCP', Buffer.from(`${said.profile}\0\0`)),
        pngChunk('tIME', Buffer.from([7, 234, 11, 20, 9, 41, 7])),
        pngChunk('teSt', Buffer.from(said.makerNote)),
      ],
      Buffer.from(said.trailer),
    );
    const { bytes, removed, width, height } = cleaned(file);
    expect(Buffer.from(bytes).equals(pngWith([]))).toBe(true);
    expect([width, height]).toEqual([12, 9]);
    expect(removed).toEqual(expect.arrayContaining(['拍摄地点', '附加文字']));
  });

  it('hides nothing behind its packed pixels', () => {
    expect(bytesOf(pngWith([], undefined, Buffer.from(said.trailer))).equals(pngWith([]))).toBe(true);
  });

  it('is refused when it is torn or its pixels are not one picture', () => {
    const plain = pngWith([]);
    expect(errorOf(plain.subarray(0, plain.length - 3))).toBe('damaged');
    const other = Buffer.from(plain);
    other[40] = (other[40] ?? 0) ^ 1;
    expect(errorOf(other)).toBe('damaged');
    const head = Buffer.from(plain.subarray(16, 29));
    head.writeUInt32BE(200, 4);
    const taller = Buffer.concat([plain.subarray(0, 8), pngChunk('IHDR', head), plain.subarray(33)]);
    expect(errorOf(taller)).toBe('damaged');
    head.writeUInt32BE(2_000_000_000, 4);
    expect(errorOf(Buffer.concat([plain.subarray(0, 8), pngChunk('IHDR', head), plain.subarray(33)]))).toBe('too-large');
  });
});

describe('what is no picture for the wall', () => {
  it.each([
    ['\0\0\0\x18ftypheic\0\0\0\0', 'heic'],
    ['GIF89a', 'not-a-picture'],
    ['%PDF-1.7', 'not-a-picture'],
    ['', 'not-a-picture'],
  ])('%j is %s', (head, error) => {
    expect(errorOf(Buffer.from(head, 'latin1'))).toBe(error);
  });
});
