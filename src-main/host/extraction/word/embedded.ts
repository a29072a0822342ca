import type { UnreadPart } from '../../../../src-domain/screening/types';
import type { Archive } from '../archive';
import { readingOf, type ContentTypes } from '../contentTypes';
import type { ReadInside } from '../fileToRead';
import type { SourcedDocument, SourcedPart } from '../pieces';
import type { Gathered } from './gathered';

interface Embedded extends Gathered {
  readonly pictures: readonly string[];
}

/** All that an embedded file holds is off the page; nothing is written into it, for a masked copy goes without it. */
function under(label: string, { parts, unread, pictures = [] }: SourcedDocument): Embedded {
  const inside = (where: string): string => `${label}›${where}`;
  return {
    parts: parts.map(({ part }): SourcedPart => ({ part: { ...part, where: inside(part.where), hidden: 'embedded-file' }, segments: [] })),
    unread: unread.map(({ part, why }) => ({ part: inside(part), why })),
    pictures: pictures.map(inside),
  };
}

/** A file that holds no words is named all the same. */
const present = (label: string): SourcedPart => ({
  part: { where: label, role: 'body', text: label, hidden: 'embedded-file' },
  segments: [],
});

/** Reads the files embedded in a Word package by the readers of their own formats. */
export const embeddedOf = (archive: Archive, types: ContentTypes, inside: ReadInside): Promise<Embedded> =>
  readEmbedded(
    [...archive.entries].filter(([entry]) => readingOf(types, entry).how === 'embedded'),
    inside,
  );

/** Reads embedded files, given by the names of their entries. */
export async function readEmbedded(files: Iterable<readonly [entry: string, content: Buffer]>, inside: ReadInside): Promise<Embedded> {
  const parts: SourcedPart[] = [];
  const unread: UnreadPart[] = [];
  const pictures: string[] = [];
  let count = 0;
  for (const [entry, content] of files) {
    count += 1;
    const label = `嵌入的文件${count}`;
    const read = await inside(content, entry.slice(entry.lastIndexOf('/') + 1));
    const found = read && under(label, read);
    parts.push(present(label), ...(found?.parts ?? []));
    unread.push(...(found?.unread ?? [{ part: label, why: 'embedded-object' as const }]));
    pictures.push(...(found?.pictures ?? []));
  }
  return { parts, unread, pictures };
}
