import { limits } from '../limits';
import { refuse } from '../trouble';

/** An element as it opens; names and attributes without their prefix. Offsets are of the XML text. */
export interface Opened {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly contentStart: number;
}

export interface ScanVisitor {
  readonly open?: (tag: Opened) => void;
  /** Character data with entities resolved, and its range in the source. */
  readonly text?: (text: string, start: number, end: number) => void;
  readonly close?: (name: string, contentEnd: number, end: number) => void;
  /** A comment or processing instruction. */
  readonly aside?: (text: string, start: number, end: number) => void;
}

const quoted = String.raw`(?:"[^"<]*"|'[^'<]*')`;
const token = new RegExp(
  String.raw`<(/?)([A-Za-z_][\w.\-]*:)?([A-Za-z_][\w.\-]*)((?:\s+[\w.:\-]+\s*=\s*${quoted})*)\s*(/?)>|([^<]+)|<!--([\s\S]*?)-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?([\s\S]*?)\?>`,
  'y',
);
const attribute = /([\w.\-]+:)?([\w.\-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeReference(reference: string): string {
  const code = reference.startsWith('#x') ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1));
  if (!reference.startsWith('#')) return named[reference] ?? refuse('damaged');
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : refuse('damaged');
}

/** Text as the program that reads the XML gets it. */
export function decodeText(source: string): string {
  if (!source.includes('&')) return source;
  if (/&(?!#x[\da-f]{1,6};|#\d{1,7};|\w{1,8};)/i.test(source)) refuse('damaged');
  return source.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (_whole, reference: string) => decodeReference(reference));
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, prefix = '', local = '', double, single] of source.matchAll(attribute)) {
    if (prefix === 'xmlns:' || local === 'xmlns') continue;
    const value = decodeText(double ?? single ?? '');
    if (prefix === '' || found[local] === undefined) found[local] = value;
    // A slide has an id of its own and r:id.
    if (prefix !== '' && local === 'id') found[':id'] = value;
  }
  return found;
}

/**
 * Walks XML about ten times faster than a parser with namespaces: a roster has half a million tags. Elements must match, document
 * types are refused; throws ReadTroubleError.
 */
export function scanXml(xml: string, visitor: ScanVisitor): void {
  const open: string[] = [];
  const from = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  token.lastIndex = from;
  for (let at = from; at < xml.length; at = token.lastIndex) {
    const start = at;
    token.lastIndex = start;
    const found = token.exec(xml) ?? refuse('damaged');
    const end = start + found[0].length;
    const [, slash, prefix = '', name = '', attributes = '', selfClosing, text, remark, data, instruction] = found;
    if (text !== undefined) visitor.text?.(decodeText(text), start, end);
    else if (data !== undefined) visitor.text?.(data, start, end);
    else if (remark !== undefined || (instruction !== undefined && !instruction.startsWith('xml ')))
      visitor.aside?.(remark ?? instruction ?? '', start, end);
    else if (slash === '/') {
      if (open.pop() !== prefix + name) refuse('damaged');
      visitor.close?.(name, start, end);
    } else if (name !== '') {
      if (open.length >= limits.xmlDepth) refuse('cannot-check');
      visitor.open?.({ name, attributes: attributes === '' ? {} : attributesOf(attributes), start, contentStart: end });
      if (selfClosing === '/') visitor.close?.(name, end, end);
      else open.push(prefix + name);
    }
    token.lastIndex = end;
  }
  if (open.length > 0) refuse('damaged');
}
