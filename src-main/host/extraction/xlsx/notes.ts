import type { SourcedPart } from '../pieces';
import { partOf, Piece } from '../pieces';
import { plainPart } from './plainParts';
import { scanXml } from './scanXml';
import { decodeEscapes } from './sharedStrings';

export interface Notes {
  readonly parts: readonly SourcedPart[];
  readonly people: readonly string[];
}

/** Notes on cells: xl/comments1.xml and xl/threadedComments. */
export function readNotes(xml: string, label: string): Notes {
  const parts: SourcedPart[] = [];
  const people: string[] = [];
  let ref = '';
  let text = '';
  let takes = false;
  scanXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'comment' || name === 'threadedComment') {
        ref = attributes['ref'] ?? '';
        text = '';
      }
      if (name === 'author') text = '';
      if (name === 't' || name === 'author' || name === 'text') takes = true;
    },
    text: (words) => {
      if (takes) text += words;
    },
    close: (name) => {
      if (name === 't' || name === 'text') takes = false;
      if (name === 'author') people.push(text);
      const isNote = name === 'comment' || name === 'threadedComment';
      if (isNote && text.trim() !== '') parts.push(plainPart(`${label}${ref}批注`, decodeEscapes(text), 'cell-note'));
    },
  });
  return { parts, people };
}

/** The people of xl/persons/person.xml, by name and account. */
export function readPersons(xml: string): readonly string[] {
  const people: string[] = [];
  scanXml(xml, {
    open: ({ attributes: { displayName, userId } }) => {
      for (const one of [displayName, userId]) if (one !== undefined) people.push(one);
    },
  });
  return people;
}

/** Who wrote notes; Excel's own threads are written by "tc={…}". */
export const peopleParts = (people: readonly string[]): readonly SourcedPart[] =>
  [...new Set(people.map((one) => one.trim()))]
    .filter((one) => one !== '' && !one.startsWith('tc={'))
    .map((one, at) => {
      const piece = new Piece();
      piece.append(one);
      return partOf(`文件属性·批注者${at + 1}`, 'body', piece, { metadata: true, hidden: 'property' });
    });
