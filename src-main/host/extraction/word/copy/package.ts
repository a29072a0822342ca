import { relationshipsIn, sourceOfRelationships, type Relationship } from '../../relationships';
import { decodeXml, walkXml } from '../../xml';
import { Removals, utf8 } from './elements';

type Entries = ReadonlyMap<string, Buffer>;

/** Relationships that hold without being named in the text of their part. */
const implied = new Set(
  ['officeDocument', 'core-properties', 'extended-properties', 'styles', 'stylesWithEffects', 'settings', 'webSettings', 'theme'].concat([
    'fontTable',
    'numbering',
    'footnotes',
    'endnotes',
    'header',
    'footer',
    'chartStyle',
    'chartColorStyle',
    'themeOverride',
  ]),
);

/** Everything of a part that names a relationship, and the drawing that a diagram names by a plain attribute. */
function namesIn(xml: string): { readonly ids: ReadonlySet<string>; readonly drawings: readonly string[] } {
  const ids = new Set<string>();
  const drawings: string[] = [];
  walkXml(xml, {
    open: ({ name, relations, attributes }) => {
      relations.forEach((relation) => ids.add(relation));
      if (name.endsWith(':dataModelExt')) drawings.push(attributes.get('relId') ?? '');
    },
  });
  return { ids, drawings };
}

const isXml = (entry: string): boolean => /\.(?:xml|rels|svg|vml)$/i.test(entry);

/** Relationships by the part that holds them ('' for the package). */
export function relationshipsOf(entries: Entries): ReadonlyMap<string, readonly Relationship[]> {
  const found = new Map<string, readonly Relationship[]>();
  for (const [entry, content] of entries) {
    const source = sourceOfRelationships(entry);
    if (source !== undefined) found.set(source.toLowerCase(), relationshipsIn(decodeXml(content), source));
  }
  return found;
}

/** The entries of a copy that its relationships still lead to, and the relationships that stay, by lower-case names. */
function reached(entries: Entries): { readonly parts: ReadonlySet<string>; readonly stays: ReadonlySet<Relationship> } {
  const all = relationshipsOf(entries);
  const byName = new Map([...entries].map(([entry, content]) => [entry.toLowerCase(), [entry, content] as const]));
  const parts = new Set<string>();
  const stays = new Set<Relationship>();
  const names = new Map([...byName].map(([name, [entry, content]]) => [name, isXml(entry) ? namesIn(decodeXml(content)) : undefined]));
  const drawingsOf = (relationships: readonly Relationship[]): readonly string[] =>
    relationships.flatMap(({ entry }) => names.get((entry ?? '').toLowerCase())?.drawings ?? []);
  const visit = (source: string): void => {
    const relationships = all.get(source) ?? [];
    const named = names.get(source)?.ids;
    const drawings = drawingsOf(relationships.filter(({ id }) => named?.has(id)));
    for (const relationship of relationships) {
      const { id, type, entry } = relationship;
      const target = entry?.toLowerCase();
      if (target !== undefined && !byName.has(target)) continue;
      if (!implied.has(type) && named?.has(id) !== true && !drawings.includes(id)) continue;
      stays.add(relationship);
      if (target === undefined || parts.has(target)) continue;
      parts.add(target);
      visit(target);
    }
  };
  visit('');
  return { parts, stays };
}

function filterRelationships(content: Buffer, source: string, stays: ReadonlySet<Relationship>): Buffer {
  const xml = decodeXml(content);
  const removals = new Removals(xml);
  const keeps = new Set([...stays].map(({ id, entry, type }) => `${id}\n${type}\n${entry ?? ''}`));
  for (const { id, type, entry, start, end } of relationshipsIn(xml, source)) {
    if (!keeps.has(`${id}\n${type}\n${entry ?? ''}`)) removals.drop(start, end);
  }
  return utf8(removals.apply());
}

/** Declares only what is there. */
function filterContentTypes(content: Buffer, names: ReadonlySet<string>): Buffer {
  const xml = decodeXml(content);
  const removals = new Removals(xml);
  const open: { readonly start: number; readonly gone: boolean }[] = [];
  walkXml(xml, {
    open: ({ name, attributes, start }) => {
      const part = (attributes.get('PartName') ?? '').replace(/^\//, '').toLowerCase();
      open.push({ start, gone: name.endsWith(':Override') && !names.has(part) });
    },
    close: (_name, _contentEnd, end) => {
      const element = open.pop();
      if (element?.gone === true) removals.drop(element.start, end);
    },
  });
  return utf8(removals.apply());
}

/** Leaves out what nothing leads to any more, with its relationships and declarations: a copy has nothing that dangles. */
export function closePackage(entries: Entries): ReadonlyMap<string, Buffer> {
  const { parts, stays } = reached(entries);
  const isThere = (entry: string): boolean => {
    const source = sourceOfRelationships(entry);
    return entry === '[Content_Types].xml' || parts.has(entry.toLowerCase()) || source === '' || parts.has((source ?? entry).toLowerCase());
  };
  const there = [...entries].filter(([entry]) => isThere(entry));
  const names = new Set(there.map(([entry]) => entry.toLowerCase()));
  return new Map(
    there.map(([entry, content]) => {
      const source = sourceOfRelationships(entry);
      if (entry === '[Content_Types].xml') return [entry, filterContentTypes(content, names)] as const;
      return [entry, source === undefined ? content : filterRelationships(content, source, stays)] as const;
    }),
  );
}
