/** What a camera or a program wrote into a picture. */
export interface ExifFacts {
  /** 1 to 8, as EXIF counts: 1 is upright. */
  readonly orientation: number;
  /** Chinese name and text of each remark, the place of the photo included. */
  readonly remarks: readonly { readonly name: string; readonly text: string }[];
}

const names: Readonly<Record<number, string>> = {
  0x010e: '说明',
  0x010f: '设备厂商',
  0x0110: '设备型号',
  0x0131: '软件',
  0x0132: '修改时间',
  0x013b: '作者',
  0x8298: '版权',
  0x9003: '拍摄时间',
  0x9286: '备注',
  0x9c9b: '标题',
  0x9c9c: '备注',
  0x9c9d: '作者',
  0x9c9e: '关键词',
  0x9c9f: '主题',
  0xa430: '相机主人',
  0xa431: '设备编号',
};

const [orientationTag, exifFolder, gpsFolder] = [0x0112, 0x8769, 0x8825];
const sizes: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };

interface Entry {
  readonly type: number;
  readonly count: number;
  readonly data: Buffer;
}

/** TIFF folders inside EXIF, whichever way round its numbers are written. Whatever points outside is left out. */
class Tiff {
  private readonly little: boolean;

  constructor(private readonly bytes: Buffer) {
    this.little = bytes.toString('latin1', 0, 2) === 'II';
  }

  get first(): number {
    return this.bytes.length < 8 ? 0 : this.long(this.bytes, 4);
  }

  long = (bytes: Buffer, at: number): number => (this.little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  short = (bytes: Buffer, at: number): number => (this.little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));

  folder(at: number): ReadonlyMap<number, Entry> {
    const entries = new Map<number, Entry>();
    if (at < 8 || at + 2 > this.bytes.length) return entries;
    const count = this.short(this.bytes, at);
    for (let index = 0; index < count; index += 1) {
      const start = at + 2 + index * 12;
      if (start + 12 > this.bytes.length) break;
      const type = this.short(this.bytes, start + 2);
      const values = this.long(this.bytes, start + 4);
      const length = (sizes[type] ?? 0) * values;
      const from = length <= 4 ? start + 8 : this.long(this.bytes, start + 8);
      if (length > 0 && from + length <= this.bytes.length)
        entries.set(this.short(this.bytes, start), { type, count: values, data: this.bytes.subarray(from, from + length) });
    }
    return entries;
  }

  numbers({ type, count, data }: Entry): readonly number[] {
    return Array.from({ length: count }, (_, index) => {
      if (type === 3) return this.short(data, index * 2);
      if (type === 4) return this.long(data, index * 4);
      if (type === 5) return this.long(data, index * 8) / (this.long(data, index * 8 + 4) || 1);
      return data[index] ?? 0;
    });
  }
}

const printable = (text: string): string => text.replace(/\0+/gu, ' ').trim();

function textOf(tag: number, { type, data }: Entry): string {
  if (tag >= 0x9c9b && tag <= 0x9c9f) return printable(data.toString('utf16le'));
  if (tag !== 0x9286) return type === 2 || type === 7 ? printable(data.toString('utf8')) : '';
  const kind = data.toString('latin1', 0, 7);
  return printable(data.subarray(8).toString(kind === 'UNICODE' ? 'utf16le' : 'utf8'));
}

const degrees = ([whole = 0, minutes = 0, seconds = 0]: readonly number[]): string => (whole + minutes / 60 + seconds / 3600).toFixed(5);

function placeOf(tiff: Tiff, at: number): string | undefined {
  const gps = tiff.folder(at);
  const [latitude, longitude] = [gps.get(2), gps.get(4)];
  if (latitude === undefined || longitude === undefined) return undefined;
  const [south, west] = [gps.get(1)?.data.toString('latin1', 0, 1) === 'S', gps.get(3)?.data.toString('latin1', 0, 1) === 'W'];
  return `${south ? '南纬' : '北纬'}${degrees(tiff.numbers(latitude))}度，${west ? '西经' : '东经'}${degrees(tiff.numbers(longitude))}度`;
}

const first = (tiff: Tiff, entry: Entry | undefined): number => (entry === undefined ? 0 : (tiff.numbers(entry)[0] ?? 0));

/** Reads the EXIF block of a picture (EXIF 2.3). */
export function readExif(block: Buffer | undefined): ExifFacts {
  if (block === undefined) return { orientation: 1, remarks: [] };
  const tiff = new Tiff(block);
  const main = tiff.folder(tiff.first);
  const more = tiff.folder(first(tiff, main.get(exifFolder)));
  const remarks = [...main, ...more].flatMap(([tag, entry]) => {
    const [name, text] = [names[tag], textOf(tag, entry)];
    return name === undefined || text === '' ? [] : [{ name, text }];
  });
  const place = placeOf(tiff, first(tiff, main.get(gpsFolder)));
  const orientation = first(tiff, main.get(orientationTag));
  return {
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    remarks: place === undefined ? remarks : [...remarks, { name: '拍摄地点', text: place }],
  };
}
