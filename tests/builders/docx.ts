import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src-main/host/packages/crc32';
import { writeArchive } from '../../src-main/host/extraction/writeArchive';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of one or more runs; split runs are how Word breaks a number apart. */
export const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((each) => (each.startsWith('<') ? each : run(each))).join('')}</w:p>`;

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

export interface DocxParts {
  /** Contents of w:body. */
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly styles?: string;
  readonly settings?: string;
  readonly core?: string;
  readonly app?: string;
  /** Further relationships of the document, as XML. */
  readonly relationships?: string;
  /** Further entries: name, content type ('' for none declared), content. */
  readonly more?: readonly (readonly [name: string, type: string, content: string | Uint8Array])[];
}

type Entry = readonly [name: string, type: string, content: string | Uint8Array];

const root = (name: string, content: string): string =>
  `${declaration}<w:${name} xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ` +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  `xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14">${content}</w:${name}>`;

const properties = (tag: string, extra: string, content: string): string =>
  `${declaration}<${tag} ${extra}>${content}</${tag.split(' ')[0] ?? tag}>`;

function entriesOf(parts: DocxParts): Entry[] {
  const entries: Entry[] = [
    ['word/document.xml', `${WORD}.document.main+xml`, root('document', `<w:body>${parts.body}<w:sectPr/></w:body>`)],
    ['word/styles.xml', `${WORD}.styles+xml`, root('styles', parts.styles ?? '')],
    ['word/settings.xml', `${WORD}.settings+xml`, root('settings', `<w:defaultTabStop w:val="420"/>${parts.settings ?? ''}`)],
    ['word/fontTable.xml', `${WORD}.fontTable+xml`, root('fonts', '<w:font w:name="仿宋_GB2312"/>')],
  ];
  if (parts.header !== undefined) entries.push(['word/header1.xml', `${WORD}.header+xml`, root('hdr', parts.header)]);
  if (parts.footer !== undefined) entries.push(['word/footer1.xml', `${WORD}.footer+xml`, root('ftr', parts.footer)]);
  if (parts.footnotes !== undefined) entries.push(['word/footnotes.xml', `${WORD}.footnotes+xml`, root('footnotes', parts.footnotes)]);
  if (parts.core !== undefined)
    entries.push(['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', coreOf(parts.core)]);
  if (parts.app !== undefined)
    entries.push(['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml', appOf(parts.app)]);
  return [...entries, ...(parts.more ?? [])];
}

const coreOf = (content: string): string =>
  properties(
    'cp:coreProperties',
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    content,
  );
const appOf = (content: string): string =>
  properties('Properties', 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"', content);

const contentTypes = (entries: readonly Entry[]): string =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `${entries.map(([name, type]) => (type === '' ? '' : `<Override PartName="/${name}" ContentType="${type}"/>`)).join('')}</Types>`;

const relationships = (content: string): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

export const externalLink = (target: string, type = 'hyperlink'): string =>
  `<Relationship Id="x${target.length}" Type="${OFFICE}/${type}" Target="${target}" TargetMode="External"/>`;

// Which relationship leads to a part, by its name; pictures, charts and the like are related by the test that names them.
const relationTypes: readonly (readonly [RegExp, string])[] = [
  [/^word\/(styles|settings|fontTable|footnotes|endnotes|comments|commentsExtended|people|numbering|vbaProject)\./, ''],
  [/^word\/(header|footer)\d*\./, ''],
  [/^word\/glossary\/document\.xml$/, 'glossaryDocument'],
  [/^(customXml)\/item\d+\.xml$/, ''],
];
const packageTypes: Readonly<Record<string, string>> = {
  'docProps/core.xml': 'metadata/core-properties',
  'docProps/app.xml': 'extended-properties',
  'docProps/custom.xml': 'custom-properties',
  'docProps/thumbnail.jpeg': 'metadata/thumbnail',
};

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

function relationsTo(entries: readonly Entry[]): string {
  const found = entries.map(([name], at) => {
    const known = relationTypes.find(([pattern]) => pattern.test(name));
    const type = known && (known[1] || (known[0].exec(name)?.[1] ?? ''));
    return type === undefined ? '' : relation(`i${at}`, type, name.startsWith('word/') ? name.slice(5) : `../${name}`);
  });
  return found.join('');
}

const packageRelations = (entries: readonly Entry[]): string =>
  entries.map(([name], at) => (packageTypes[name] === undefined ? '' : relation(`p${at}`, packageTypes[name], name))).join('');

/** The entries of a Word document as Word or WPS would write it, from XML given by the test. */
export function docxEntries(parts: DocxParts): ReadonlyMap<string, Buffer> {
  const entries = entriesOf(parts);
  const main = `<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`;
  return new Map(
    [
      ['[Content_Types].xml', contentTypes(entries)] as const,
      ['_rels/.rels', relationships(main + packageRelations(entries))] as const,
      ...entries.map(([name, , content]) => [name, content] as const),
      ['word/_rels/document.xml.rels', relationships(relationsTo(entries) + (parts.relationships ?? ''))] as const,
    ].map(([name, content]) => [name, typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content)]),
  );
}

export const buildDocx = (parts: DocxParts): Promise<Uint8Array> => writeArchive(docxEntries(parts));

/** One deflated ZIP entry that unpacks to `size` equal bytes, packed by hand so that a builder of bombs needs no memory for them. */
export function bombArchive(name: string, size: number): Uint8Array {
  const content = Buffer.alloc(size, 0x20);
  return singleEntryArchive(name, content, deflateRawSync(content, { level: 9 }));
}

function singleEntryArchive(name: string, content: Buffer, packed: Buffer): Uint8Array {
  const label = Buffer.from(name, 'utf8');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc32(content), 14);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(label.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  local.copy(central, 6, 4, 30);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + label.length, 12);
  end.writeUInt32LE(30 + label.length + packed.length, 16);
  return Buffer.concat([local, label, packed, central, label, end]);
}
