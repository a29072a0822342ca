import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { examineBytes } from '../../src-main/host/extraction/examine';
import { crc32 } from '../../src-main/host/packages/crc32';
import { anExamineContext, examined } from '../builders/examineContext';

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../fixtures/scans', name));
const codeOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const result = await examineBytes(bytes, name, anExamineContext());
  return result.ok ? result.value.report.verdict : result.error;
};

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A grey PNG; `pixels` may be shorter than the header says. */
function aPng(width: number, height: number, pixels: Uint8Array, more: readonly Buffer[] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const sign = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([sign, chunk('IHDR', header), ...more, chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]);
}

const blank = (width: number, height: number): Buffer =>
  Buffer.from(Array.from({ length: (width + 1) * height }, (_, at) => (at % (width + 1) === 0 ? 0 : 255)));

/** A TIFF folder as EXIF has it: place of the photo, and who took it. */
function anExif(): Buffer {
  const rational = (...values: readonly number[]): Buffer => Buffer.from(Uint32Array.from(values.flatMap((value) => [value, 1])).buffer);
  const entry = (tag: number, type: number, count: number, value: number | string): Buffer => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(type, 2);
    bytes.writeUInt32LE(count, 4);
    if (typeof value === 'number') bytes.writeUInt32LE(value, 8);
    else bytes.write(value, 8, 'latin1');
    return bytes;
  };
  const folder = (entries: readonly Buffer[]): Buffer => Buffer.concat([Buffer.from([entries.length, 0]), ...entries, Buffer.alloc(4)]);
  const artist = Buffer.from('李四的相机\0', 'utf8');
  const gpsAt = 8 + 2 + 24 + 4;
  const valuesAt = gpsAt + 2 + 48 + 4;
  const gps = [entry(1, 2, 2, 'N'), entry(2, 5, 3, valuesAt), entry(3, 2, 2, 'E'), entry(4, 5, 3, valuesAt + 24)];
  const main = [entry(0x013b, 2, artist.length, valuesAt + 48), entry(0x8825, 4, 1, gpsAt)];
  return Buffer.concat([
    Buffer.from('II*\0\x08\0\0\0', 'latin1'),
    folder(main),
    folder(gps),
    rational(36, 30, 0),
    rational(105, 15, 0),
    artist,
  ]);
}

describe('a scan', () => {
  it.each(['roster.png', 'roster.jpg'])('is recognised line by line, and a person must look at it: %s', async (name) => {
    const { report, parts, extension } = await examined(fixture(name), name);
    expect(extension).toBe(name.slice(-3));
    expect(parts.map(({ where }) => where).slice(0, 2)).toEqual(['第1页第1行', '第1页第2行']);
    expect(parts[0]).toMatchObject({ text: '临时救助对象公示名单', recognised: true });
    expect(report.findings.filter(({ detector }) => detector === 'id-card')).toHaveLength(2);
    expect(report.findings.some(({ detector }) => detector === 'image-page')).toBe(true);
    expect(report.verdict).toBe('hold');
  });

  it('without letters has no text and is still held', async () => {
    const { parts, report } = await examined(aPng(300, 200, blank(300, 200)), '空白.png');
    expect(parts).toEqual([]);
    expect(report.findings.map(({ detector, where }) => [detector, where])).toEqual([['image-page', '第1页（没有认出文字）']]);
  });

  it('tells where a photo was taken, by whom, and what was written into it', async () => {
    const note = chunk('tEXt', Buffer.from('Comment\0tel 13900001234', 'latin1'));
    const { parts } = await examined(aPng(60, 60, blank(60, 60), [note, chunk('eXIf', anExif())]), '照片.png');
    expect(parts.map(({ where, text, metadata }) => [where, text, metadata])).toEqual([
      ['图片信息·作者', '李四的相机', true],
      ['图片信息·拍摄地点', '北纬36.50000度，东经105.25000度', true],
      ['图片信息·Comment', 'tel 13900001234', true],
    ]);
  });
});

describe('a picture that cannot be trusted', () => {
  it('with 50,000 by 50,000 pixels is refused from its header', async () => {
    const began = performance.now();
    expect(await codeOf(aPng(50_000, 50_000, Buffer.alloc(1000)), '炸弹.png')).toBe('too-large');
    const jpeg = Buffer.from(fixture('roster.jpg'));
    const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
    jpeg.writeUInt16BE(50_000, frame + 5);
    jpeg.writeUInt16BE(50_000, frame + 7);
    expect(await codeOf(jpeg, '炸弹.jpg')).toBe('too-large');
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it.each(['roster.png', 'roster.jpg'])('torn is refused: %s', async (name) => {
    const whole = fixture(name);
    for (const part of [0.1, 0.5, 0.9]) expect(await codeOf(whole.subarray(0, Math.floor(whole.length * part)), name)).toBe('damaged');
  });

  it('with flipped bits gives a value and is never clean', async () => {
    const whole = fixture('roster.png');
    let seed = 7;
    for (let round = 0; round < 40; round += 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const flipped = Buffer.from(whole);
      const at = 8 + (seed % (whole.length - 8));
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (round % 8));
      expect(await codeOf(flipped, '扫描.png')).toBe('damaged');
    }
  });
});
