import { partOf, Piece, type SourcedPart } from './pieces';
import { attributeRange, walkXml } from './xml';

/** Names as Word's own dialog has them; the first group tells who made the file. */
const people: Record<string, string> = { creator: '作者', lastModifiedBy: '最后保存者', Company: '单位', Manager: '主管' };
const others: Record<string, string> = {
  title: '标题',
  subject: '主题',
  keywords: '关键词',
  description: '备注',
  category: '类别',
  contentStatus: '内容状态',
  Template: '模板',
  HyperlinkBase: '超链接基础',
  Application: '程序',
  lpstr: '部件标题',
};

// Counts, versions and times that the program writes; no one types them.
const mechanical = new Set(
  ['revision', 'created', 'modified', 'lastPrinted', 'Pages', 'Words', 'Characters', 'CharactersWithSpaces', 'Lines', 'Paragraphs'].concat([
    'TotalTime',
    'ScaleCrop',
    'DocSecurity',
    'LinksUpToDate',
    'SharedDoc',
    'HyperlinksChanged',
    'AppVersion',
    'i4',
    'language',
  ]),
);
const isMechanical = (name: string, text: string): boolean => mechanical.has(name) && /^[\d.:TZ+\-a-z]*$/i.test(text.trim());

const isPath = (text: string): boolean => /[\\/]/.test(text);

const labelOf = (name: string, custom: string): string => people[name] ?? others[name] ?? (custom === '' ? name : custom);

function partFor(name: string, label: string, piece: Piece, number: number): SourcedPart {
  const tellsWho = Object.hasOwn(people, name) || (name === 'Template' && isPath(piece.text));
  const where = number > 1 ? `文件属性·${label}（${number}）` : `文件属性·${label}`;
  return partOf(where, name === 'title' ? 'title' : 'body', piece, { hidden: 'property', ...(tellsWho && { metadata: true as const }) });
}

/** Reads core, extended or custom properties; `taken` counts labels over all three, so that places stay unique. */
export function readProperties(xml: string, entry: string, taken: Map<string, number>): readonly SourcedPart[] {
  const parts: SourcedPart[] = [];
  let custom = '';
  let open: { readonly name: string; readonly start: number; value: string } | undefined;
  walkXml(xml, {
    open: (tag) => {
      const name = tag.name.slice(tag.name.indexOf(':') + 1);
      if (name === 'property') custom = tag.attributes.get('name') ?? '';
      open = { name, start: tag.contentStart, value: '' };
    },
    text: (text) => {
      if (open !== undefined) open.value += text;
    },
    close: (_name, end) => {
      if (open !== undefined && open.value.trim() !== '' && !isMechanical(open.name, open.value)) {
        const piece = new Piece();
        piece.append(open.value, { entry, start: open.start, end });
        const label = labelOf(open.name, custom);
        taken.set(label, (taken.get(label) ?? 0) + 1);
        parts.push(partFor(open.name, label, piece, taken.get(label) ?? 1));
      }
      open = undefined;
    },
  });
  return parts;
}

/** The people who once commented or changed the document: names and accounts, in attributes. */
export function readPeople(xml: string, entry: string, next: () => number): readonly SourcedPart[] {
  const parts: SourcedPart[] = [];
  walkXml(xml, {
    open: (tag) => {
      for (const local of ['author', 'userId']) {
        const range = attributeRange(xml, tag, local);
        const piece = new Piece();
        piece.append(tag.attributes.get(local) ?? '', range && { entry, start: range[0], end: range[1] });
        if (!piece.isBlank) parts.push(partOf(`文件属性·修订者${next()}`, 'body', piece, { metadata: true, hidden: 'property' }));
      }
    },
  });
  return parts;
}
