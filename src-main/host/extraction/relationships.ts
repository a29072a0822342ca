import type { UnreadPart } from '../../../src-domain/screening/types';
import { partOf, Piece, type SourcedPart } from './pieces';
import { attributeRange, walkXml, type XmlTag } from './xml';

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function addressOf(xml: string, entry: string, tag: XmlTag): Piece {
  const target = tag.attributes.get('Target') ?? '';
  const range = attributeRange(xml, tag, 'Target');
  const piece = new Piece();
  const text = decoded(target);
  piece.append(text, range && { entry, start: range[0], end: range[1], ...(text === target ? {} : { uri: true }) });
  return piece;
}

const typeOf = (tag: XmlTag): string => (tag.attributes.get('Type') ?? '').replace(/^.*\//, '');

/** Addresses outside the file: links are read as text, everything else outside (linked pictures, objects) is named as unread. */
export function readRelationships(
  xml: string,
  entry: string,
  next: () => number,
): { readonly parts: readonly SourcedPart[]; readonly unread: readonly UnreadPart[] } {
  const parts: SourcedPart[] = [];
  const unread: UnreadPart[] = [];
  walkXml(xml, {
    open: (tag) => {
      if (tag.attributes.get('TargetMode') !== 'External') return;
      const piece = addressOf(xml, entry, tag);
      const type = typeOf(tag);
      if (type === 'attachedTemplate') parts.push(partOf(`文件属性·模板路径${next()}`, 'body', piece, { metadata: true }));
      else parts.push(partOf(`超链接地址${next()}`, 'body', piece));
      if (type !== 'attachedTemplate' && type !== 'hyperlink') unread.push({ part: '链接的外部内容', why: 'embedded-object' });
    },
  });
  return { parts, unread };
}
