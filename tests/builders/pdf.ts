import { deflateSync } from 'node:zlib';

type Dictionary = string;

/** One object of a PDF: its dictionary, and the bytes of its stream if it has one. */
export interface PdfObject {
  readonly dictionary: Dictionary;
  readonly stream?: Uint8Array;
}

const packed = (content: Uint8Array): PdfObject => ({ dictionary: '/Filter /FlateDecode', stream: deflateSync(content) });

function objectBytes(number: number, { dictionary, stream }: PdfObject): Buffer {
  if (stream === undefined) return Buffer.from(`${number} 0 obj\n<< ${dictionary} >>\nendobj\n`, 'latin1');
  const head = Buffer.from(`${number} 0 obj\n<< ${dictionary} /Length ${stream.length} >>\nstream\n`, 'latin1');
  return Buffer.concat([head, stream, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}

/** Writes objects 1, 2, 3 … with their table; 1 is the catalogue. */
export function writePdf(objects: readonly PdfObject[], trailer: Dictionary = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const offsets: number[] = [];
  let at = pieces[0]?.length ?? 0;
  objects.forEach((object, index) => {
    const bytes = objectBytes(index + 1, object);
    offsets.push(at);
    at += bytes.length;
    pieces.push(bytes);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...pieces, Buffer.from(table + end, 'latin1')]);
}

/** Adds changed objects behind the end, as programs do that save in steps: the earlier state stays in the file. */
export function withLaterState(file: Buffer, changed: ReadonlyMap<number, PdfObject>, size: number): Buffer {
  const before = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(file.toString('latin1'))?.[1]);
  const pieces: Buffer[] = [file];
  let at = file.length;
  let rows = '';
  for (const [number, object] of changed) {
    const bytes = objectBytes(number, object);
    rows += `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
    at += bytes.length;
    pieces.push(bytes);
  }
  const end = `xref\n${rows}trailer\n<< /Size ${size} /Root 1 0 R /Prev ${before} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...pieces, Buffer.from(end, 'latin1')]);
}

/** Text as the font of these files writes it: two bytes a letter, its place in Unicode. */
export const hex = (text: string): string => `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

/** A line of text at a place, 12 points high. */
export const line = (text: string, x: number, y: number, more = ''): string => `BT ${more} /F1 12 Tf ${x} ${y} Td ${hex(text)} Tj ET\n`;

const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`;

export interface PdfParts {
  /** What is drawn on each page. */
  readonly pages: readonly string[];
  /** Further resources of every page: `/XObject << /I1 9 0 R >>`. */
  readonly resources?: string;
  /** Further entries of the first page: `/Annots [9 0 R]`. */
  readonly page?: string;
  /** Further entries of the catalogue. */
  readonly catalogue?: string;
  readonly trailer?: string;
  /** Objects from number `firstMore` on. */
  readonly more?: readonly PdfObject[];
}

/** Number of the first object of `more`, by the number of pages. */
export const firstMore = (pages: number): number => 6 + pages * 2;

/** The objects of a small PDF: catalogue 1, pages 2, font 3 to 5, then a page and its content each, then `more`. */
export function pdfObjects({ pages, resources = '', page = '', catalogue = '', more = [] }: PdfParts): readonly PdfObject[] {
  const numbers = pages.map((_, index) => 6 + index * 2);
  return [
    { dictionary: `/Type /Catalog /Pages 2 0 R ${catalogue}` },
    { dictionary: `/Type /Pages /Count ${pages.length} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}]` },
    {
      dictionary: '/Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R',
    },
    {
      dictionary:
        '/Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 ' +
        '/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    },
    packed(Buffer.from(toUnicode, 'latin1')),
    ...pages.flatMap((content, index) => [
      {
        dictionary: `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> ${resources} >> /Contents ${7 + index * 2} 0 R ${index === 0 ? page : ''}`,
      },
      packed(Buffer.from(content, 'latin1')),
    ]),
    ...more,
  ];
}

export const buildPdf = (parts: PdfParts): Buffer => writePdf(pdfObjects(parts), parts.trailer);

/** A picture in shades of grey, 8 bits a pixel. */
export const greyPicture = (width: number, height: number, pixels: Uint8Array): PdfObject => ({
  dictionary: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
  stream: deflateSync(pixels),
});

export const packedStream = (dictionary: Dictionary, content: Uint8Array): PdfObject => ({
  dictionary: `${dictionary} /Filter /FlateDecode`,
  stream: deflateSync(content),
});
