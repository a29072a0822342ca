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
      if (type === 'attachedTemplate')
        parts.push(partOf(`文件属性·模板路径${next()}`, 'body', piece, { metadata: true, hidden: 'property' }));
      else parts.push(partOf(`超链接地址${next()}`, 'body', piece, { hidden: 'field-code' }));
      if (type !== 'attachedTemplate' && type !== 'hyperlink') unread.push({ part: '链接的外部内容', why: 'embedded-object' });
    },
  });
  return { parts, unread };
}

/** The entry of a package that a target means, seen from the entry `source`. */
function entryFor(source: string, target: string): string {
  const from = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const steps = [
    ...from,
    ...decoded(target)
      .split('/')
      .filter((step) => step !== '' && step !== '.'),
  ];
  return steps.reduce<string[]>((path, step) => (step === '..' ? path.slice(0, -1) : [...path, step]), []).join('/');
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: image, comments, oleObject … */
  readonly type: string;
  /** The entry inside the package; undefined for an address outside. */
  readonly entry: string | undefined;
  /** Where its tag stands in the XML. */
  readonly start: number;
  readonly end: number;
}

/** The entry whose relationships `entry` holds; '' for those of the package; undefined when it holds none. */
export function sourceOfRelationships(entry: string): string | undefined {
  const found = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(entry);
  return found === null ? undefined : `${found[1] ?? ''}${found[2] ?? ''}`;
}

/** All relationships that a part of relationships states. */
export function relationshipsIn(xml: string, source: string): readonly Relationship[] {
  const found: Relationship[] = [];
  let open: XmlTag | undefined;
  walkXml(xml, {
    open: (tag) => {
      open = tag;
    },
    close: (name, _contentEnd, end) => {
      if (open === undefined || !name.endsWith(':Relationship')) return;
      const { attributes, start } = open;
      const isOutside = attributes.get('TargetMode') === 'External';
      const entry = isOutside ? undefined : entryFor(source, attributes.get('Target') ?? '');
      found.push({ id: attributes.get('Id') ?? '', type: typeOf(open), entry, start, end });
    },
  });
  return found;
}
