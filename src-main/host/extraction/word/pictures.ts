import type { Archive } from '../archive';
import { readingOf } from '../contentTypes';
import { relationshipsIn, sourceOfRelationships } from '../relationships';
import { decodeXml } from '../xml';
import type { WordContext } from './context';

/** Entries that relationships of a story lead to, of those that the story names. */
function namedEntries({ relations }: WordContext, archive: Archive): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [entry, content] of archive.entries) {
    const source = sourceOfRelationships(entry);
    const ids = source === undefined ? undefined : relations.get(source);
    if (source === undefined || ids === undefined) continue;
    for (const { id, entry: target } of relationshipsIn(decodeXml(content), source)) {
      if (target !== undefined && ids.has(id)) named.add(target.toLowerCase());
    }
  }
  return named;
}

/** Every picture with its place; those that no page shows are named too. */
export function picturesOf(context: WordContext, archive: Archive): readonly string[] {
  const named = namedEntries(context, archive);
  const shown = context.pictures.map(({ where }, at) => `图片${at + 1}（${where}）`);
  const images = [...archive.entries.keys()].filter((entry) => readingOf(context.types, entry).how === 'image');
  const unnamed = images.filter((entry) => !named.has(entry.toLowerCase()));
  return [...shown, ...unnamed.map((_entry, at) => `图片${shown.length + at + 1}（不在页面上）`)];
}
