import { writeArchive } from '../../src-main/host/extraction/writeArchive';

const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const xml = (content: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${content}`;

/** A line of text, in millimetres from the top left corner. */
export const ofdText = (text: string, x: number, y: number, more = '', inside = ''): string =>
  `<ofd:TextObject ID="9" Boundary="${x} ${y} 150 6" Font="3" Size="5" ${more}>${inside}<ofd:TextCode X="0" Y="5" DeltaX="g ${Math.max(0, text.length - 1)} 5">${text}</ofd:TextCode></ofd:TextObject>`;

export const ofdBox = (x: number, y: number, width: number, height: number): string =>
  `<ofd:PathObject ID="8" Boundary="${x} ${y} ${width} ${height}" Fill="true"><ofd:FillColor Value="0 0 0"/><ofd:AbbreviatedData>M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C</ofd:AbbreviatedData></ofd:PathObject>`;

export const ofdPicture = (resource: number): string => `<ofd:ImageObject ID="7" Boundary="20 20 120 80" ResourceID="${resource}"/>`;

export interface OfdParts {
  readonly pages: readonly string[];
  readonly info?: string;
  /** Further entries by their names. */
  readonly more?: readonly (readonly [name: string, content: string | Uint8Array])[];
  /** Further elements of the document: `<ofd:Annotations>…`. */
  readonly document?: string;
}

/** A small OFD with one document. */
export function buildOfd({ pages, info = '', more = [], document = '' }: OfdParts): Promise<Uint8Array> {
  const listed = pages.map((_, index) => `<ofd:Page ID="${index + 10}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join('');
  const entries: (readonly [string, string | Uint8Array])[] = [
    [
      'OFD.xml',
      xml(
        `<ofd:OFD ${namespace} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo>${info}</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
      ),
    ],
    [
      'Doc_0/Document.xml',
      xml(
        `<ofd:Document ${namespace}><ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>${listed}</ofd:Pages>${document}</ofd:Document>`,
      ),
    ],
    [
      'Doc_0/PublicRes.xml',
      xml(
        `<ofd:Res ${namespace} BaseLoc="Res"><ofd:MultiMedias><ofd:MultiMedia ID="5" Type="Image"><ofd:MediaFile>scan.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>`,
      ),
    ],
    ...pages.map(
      (content, index) =>
        [
          `Doc_0/Pages/Page_${index}/Content.xml`,
          xml(`<ofd:Page ${namespace}><ofd:Content><ofd:Layer ID="2">${content}</ofd:Layer></ofd:Content></ofd:Page>`),
        ] as const,
    ),
    ...more,
  ];
  return writeArchive(new Map(entries.map(([name, content]) => [name, Buffer.from(content)])));
}
