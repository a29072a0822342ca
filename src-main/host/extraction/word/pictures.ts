import type { Archive } from '../archive';
import { readingOf } from '../contentTypes';
import { relationshipsIn, sourceOfRelationships } from '../relationships';
import { decodeXml } from '../xml';
import type { WordContext } from './context';

export interface NamedPicture {
  /** 图片1（正文第4段） */
  readonly name: string;
  /** 图片1 */
  readonly label: string;
  /** The entry of its bytes, if the document holds them. */
  readonly entry: string | undefined;
}

/** Where the relationships of each story lead: entry of the story and id, entry of the picture. */
function targetsOf({ relations }: WordContext, archive: Archive): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const [entry, content] of archive.entries) {
    const source = sourceOfRelationships(entry);
    const ids = source === undefined ? undefined : relations.get(source);
    if (source === undefined || ids === undefined) continue;
    for (const { id, entry: target } of relationshipsIn(decodeXml(content), source)) {
      if (target !== undefined && ids.has(id)) targets.set(`${source} ${id}`, target.toLowerCase());
    }
  }
  return targets;
}

/** Every picture with its place; those that no page shows are named too. */
export function picturesOf(context: WordContext, archive: Archive): readonly NamedPicture[] {
  const targets = targetsOf(context, archive);
  const byName = new Map([...archive.entries.keys()].map((entry) => [entry.toLowerCase(), entry]));
  const shown = context.pictures.map(({ where, entry, relations }, at): NamedPicture => {
    const target = relations.map((relation) => targets.get(`${entry} ${relation}`)).find((one) => one !== undefined);
    const label = `图片${at + 1}`;
    return { name: `${label}（${where}）`, label, entry: target === undefined ? undefined : byName.get(target) };
  });
  const named = new Set(targets.values());
  const images = [...archive.entries.keys()].filter((entry) => readingOf(context.types, entry).how === 'image');
  const unnamed = images.filter((entry) => !named.has(entry.toLowerCase()));
  const others = unnamed.map((entry, at): NamedPicture => {
    const label = `图片${shown.length + at + 1}`;
    return { name: `${label}（不在页面上）`, label, entry };
  });
  return [...shown, ...others];
}
