import { readContentTypes, readingOf, type Reading } from '../../contentTypes';
import { noStyles, readStyles } from '../../styles';
import { decodeXml, walkXml } from '../../xml';
import { utf8 } from './elements';
import { isStory, isTakenOver } from './entries';
import { closePackage, relationshipsOf } from './package';
import { scrubProperties } from './properties';
import { StoryCleaner } from './story';

type Entries = ReadonlyMap<string, Buffer>;

/** Notes that a cleaned body leads to. */
function notesIn(xml: string): ReadonlySet<string> {
  const notes = new Set<string>();
  walkXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'w:footnoteReference' || name === 'w:endnoteReference') notes.add(`${name.slice(2, -9)} ${attributes.get('id') ?? ''}`);
    },
  });
  return notes;
}

/** Relationships of a part that lead to what goes. */
function goneFrom(entries: Entries, goes: ReadonlySet<string>): (entry: string) => ReadonlySet<string> {
  const all = relationshipsOf(entries);
  return (entry) =>
    new Set(
      (all.get(entry.toLowerCase()) ?? []).flatMap(({ id, entry: to }) => (to !== undefined && goes.has(to.toLowerCase()) ? [id] : [])),
    );
}

/**
 * The entries of a Word package as a reader of the page sees them: changes accepted, and no comment, deletion, hidden text, embedded
 * file, custom data, person or template left, nor anything that leads to them. `spoiledEntries` (lower case) are pictures that show
 * what is masked: as the preview of an object they go too.
 */
export function cleanWord(entries: Entries, spoiledEntries: ReadonlySet<string> = new Set()): Entries {
  const types = readContentTypes(decodeXml(entries.get('[Content_Types].xml') ?? Buffer.alloc(0)));
  const readings = new Map<string, Reading>([...entries.keys()].map((entry) => [entry, readingOf(types, entry)]));
  const readingFor = (entry: string): Reading => readings.get(entry) ?? { how: 'skip' };
  const goes = new Set([...entries.keys()].filter((entry) => !isTakenOver(entry, readingFor(entry))).map((entry) => entry.toLowerCase()));
  const gone = goneFrom(entries, goes);
  const spoiled = goneFrom(entries, spoiledEntries);
  const stylesEntry = [...entries].find(([entry]) => /^word\/styles\.xml$/i.test(entry))?.[1];
  const styles = stylesEntry === undefined ? noStyles : readStyles(decodeXml(stylesEntry));
  const clean = (entry: string, content: Buffer, notes?: ReadonlySet<string>): Buffer =>
    utf8(new StoryCleaner(decodeXml(content), { styles, gone: gone(entry), spoiled: spoiled(entry), ...(notes && { notes }) }).clean());
  const main = [...entries].find(([entry]) => readingFor(entry).how === 'main');
  // Only a part of notes asks which are led to, and the body is the longest part there is.
  const asks = [...readings.values()].some(({ how }) => how === 'footnotes' || how === 'endnotes');
  const notes = main === undefined || !asks ? new Set<string>() : notesIn(decodeXml(clean(...main)));
  const made = new Map<string, Buffer>();
  for (const [entry, content] of entries) {
    const reading = readingFor(entry);
    if (goes.has(entry.toLowerCase())) continue;
    if (reading.how === 'properties') made.set(entry, utf8(scrubProperties(decodeXml(content))));
    else if ((isStory(reading) && entry !== '[Content_Types].xml') || reading.how === 'chart')
      made.set(entry, clean(entry, content, notes));
    else made.set(entry, content);
  }
  return closePackage(made);
}
