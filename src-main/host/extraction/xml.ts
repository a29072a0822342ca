import { SaxesParser, type SaxesTagNS } from 'saxes';
import { limits } from './limits';
import { refuse } from './trouble';

/** Names are given with the usual prefix of their namespace, whatever the file calls it; foreign ones as `?:local`. */
const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
};

const relationNamespaces = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

export interface XmlTag {
  readonly name: string;
  /** Attributes by local name, namespace declarations left out. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Relationships of the part that the tag names (r:id, r:embed …). */
  readonly relations: readonly string[];
  /** Where the tag begins and where its content begins, in the XML text. */
  readonly start: number;
  readonly contentStart: number;
}

export interface XmlVisitor {
  readonly open?: (tag: XmlTag) => void;
  /** Character data, entities resolved. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string, contentEnd: number, end: number) => void;
  /** A comment or processing instruction: text that no reader of the document sees. */
  readonly aside?: (text: string, start: number, end: number) => void;
}

const nameOf = (tag: SaxesTagNS): string => `${prefixes[tag.uri] ?? '?'}:${tag.local}`;

type Attributes = Pick<XmlTag, 'attributes' | 'relations'>;

const noAttributes: Attributes = { attributes: new Map(), relations: [] };

function attributesOf(tag: SaxesTagNS): Attributes {
  const all = Object.values(tag.attributes);
  if (all.length === 0) return noAttributes;
  const attributes = new Map<string, string>();
  const relations: string[] = [];
  for (const { prefix, name, local, uri, value } of all) {
    if (prefix !== 'xmlns' && name !== 'xmlns') attributes.set(local, value);
    if (relationNamespaces.has(uri)) relations.push(value);
  }
  return { attributes, relations };
}

/** Walks a part. No document type, so no entity but the five of XML; broken XML is `damaged`, too deep is `cannot-check`. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', () => refuse('damaged'));
  parser.on('doctype', () => refuse('damaged'));
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > limits.xmlDepth) refuse('cannot-check');
    const contentStart = parser.position;
    const start = xml.lastIndexOf('<', contentStart - 1);
    visitor.open?.({ name: nameOf(tag), ...attributesOf(tag), start, contentStart });
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    const end = parser.position;
    visitor.close?.(nameOf(tag), tag.isSelfClosing ? end : xml.lastIndexOf('</', end - 1), end);
  });
  parser.on('text', (text) => visitor.text?.(text));
  parser.on('cdata', (text) => visitor.text?.(text));
  const aside = (text: string, sign: string, ending: string): void => {
    const start = xml.lastIndexOf(sign, parser.position - 1);
    visitor.aside?.(text, start, xml.indexOf(ending, start) + ending.length);
  };
  parser.on('comment', (text) => aside(text, '<!--', '-->'));
  parser.on('processinginstruction', ({ body }) => aside(body, '<?', '?>'));
  parser.write(xml).close();
}

/** Decodes a part: UTF-8, or UTF-16 with its mark. */
export function decodeXml(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    const declared = /^<\?xml[^>]*encoding\s*=\s*["']([^"']+)/i.exec(text)?.[1]?.toLowerCase() ?? label;
    return declared.startsWith(label.slice(0, 6)) || (label === 'utf-8' && declared === 'us-ascii') ? text : refuse('damaged');
  } catch {
    return refuse('damaged');
  }
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** Where the value of an attribute stands in the XML text of its tag. */
export function attributeRange(xml: string, tag: XmlTag, local: string): readonly [number, number] | undefined {
  const source = xml.slice(tag.start, tag.contentStart);
  if (!source.includes(local)) return undefined;
  const found = new RegExp(`[\\s:]${local}\\s*=\\s*("[^"]*"|'[^']*')`).exec(source);
  if (found?.[1] === undefined) return undefined;
  const end = tag.start + found.index + found[0].length - 1;
  return [end - found[1].length + 2, end];
}
