import { readContentTypes } from '../../src-main/host/extraction/contentTypes';
import { relationshipsIn, sourceOfRelationships } from '../../src-main/host/extraction/relationships';
import { walkXml } from '../../src-main/host/extraction/xml';

type Entries = ReadonlyMap<string, Buffer>;

const isXml = (entry: string): boolean => /\.(?:xml|rels)$/.test(entry);

function relationsNamedIn(xml: string): ReadonlySet<string> {
  const named = new Set<string>();
  walkXml(xml, { open: ({ relations }) => relations.forEach((relation) => named.add(relation)) });
  return named;
}

/** What is wrong with a package: relationships and declarations that lead nowhere, parts that nothing leads to. Empty when sound. */
export function unsoundIn(entries: Entries): readonly string[] {
  const trouble: string[] = [];
  const led = new Set<string>();
  const ids = new Map<string, Set<string>>();
  for (const [entry, content] of entries) {
    const source = sourceOfRelationships(entry);
    if (source === undefined) continue;
    if (source !== '' && !entries.has(source)) trouble.push(`${entry} belongs to nothing`);
    for (const { id, entry: target } of relationshipsIn(content.toString(), source)) {
      ids.set(source, (ids.get(source) ?? new Set()).add(id));
      if (target === undefined) continue;
      led.add(target);
      if (!entries.has(target)) trouble.push(`${entry} ${id} leads to ${target}`);
    }
  }
  const types = readContentTypes(entries.get('[Content_Types].xml')?.toString() ?? '');
  const names = new Set([...entries.keys()].map((entry) => entry.toLowerCase()));
  for (const declared of types.overrides.keys()) if (!names.has(declared)) trouble.push(`${declared} is declared but not there`);
  for (const [entry, content] of entries) {
    const isPart = entry !== '[Content_Types].xml' && sourceOfRelationships(entry) === undefined;
    if (isPart && !led.has(entry)) trouble.push(`nothing leads to ${entry}`);
    if (!isPart || !isXml(entry)) continue;
    for (const id of relationsNamedIn(content.toString())) if (ids.get(entry)?.has(id) !== true) trouble.push(`${entry} names ${id}`);
  }
  return trouble;
}
