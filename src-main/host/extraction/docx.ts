import type { UnreadPart } from '../../../src-domain/screening/types';
import { mainEntryOf, readContentTypes, readingOf } from './contentTypes';
import { limits } from './limits';
import type { SourcedDocument, SourcedPart } from './pieces';
import type { Reader } from './fileToRead';
import { refuse } from './trouble';
import { embeddedOf } from './word/embedded';
import { makeContext } from './word/context';
import type { Gathered } from './word/gathered';
import { readPart } from './word/parts';
import { picturesOf } from './word/pictures';
import { recognisedIn } from './word/recognised';
import { decodeXml } from './xml';

const sameUnread = (one: UnreadPart, other: UnreadPart): boolean => one.part === other.part && one.why === other.why;

/** Findings are told apart by their place, so no two parts may share one (a custom property may be called 作者 too). */
function withOwnPlaces(parts: readonly SourcedPart[]): readonly SourcedPart[] {
  const taken = new Map<string, number>();
  return parts.map((sourced) => {
    const { where } = sourced.part;
    const count = (taken.get(where) ?? 0) + 1;
    taken.set(where, count);
    return count === 1 ? sourced : { ...sourced, part: { ...sourced.part, where: `${where}〔${count}〕` } };
  });
}

function gather(pieces: readonly Gathered[], pictures: readonly string[]): SourcedDocument {
  const unread = pieces.flatMap((piece) => piece.unread);
  const once = unread.filter((part, at) => unread.findIndex((other) => sameUnread(part, other)) === at);
  return { parts: withOwnPlaces(pieces.flatMap((piece) => piece.parts)), unread: once, pictures };
}

function refuseTooMuchText({ parts }: SourcedDocument): void {
  const units = parts.reduce((sum, { part }) => sum + part.text.length, 0);
  if (units > limits.textUnits) refuse('cannot-check');
}

/**
 * Reads a Word document whole: body, tables, text boxes, headers, footers, notes, comments, tracked changes, hidden text, field codes,
 * descriptions, charts, properties, and the files embedded in it. What it holds beyond that is named in `unread`. Throws
 * ReadTroubleError when the bytes are no document.
 */
export const readDocx: Reader = async (file) => {
  const archive = await file.archive();
  const declared = archive.entries.get('[Content_Types].xml');
  if (declared === undefined) return refuse('not-the-format');
  const types = readContentTypes(decodeXml(declared));
  const main = mainEntryOf(types, archive.entries.keys());
  const context = makeContext(archive, types);
  const inOrder = [...archive.entries].sort(([one], [other]) => Number(other === main) - Number(one === main));
  const pieces = inOrder.map(([entry, content]) => readPart(readingOf(types, entry), entry, content, context));
  pieces.push(context.diagrams.rest(), context.authors.rest());
  const embedded = await embeddedOf(archive, types, file.inside);
  if (archive.hasForeignBytes) pieces.push({ parts: [], unread: [{ part: '压缩包里的多余数据', why: 'unknown-part' }] });
  const pictures = picturesOf(context, archive);
  const recognised: Gathered = { parts: await recognisedIn(pictures, archive, file.tell), unread: [] };
  const names = pictures.map(({ name }) => name);
  const document = gather([...pieces, recognised, embedded], [...names, ...embedded.pictures]);
  refuseTooMuchText(document);
  return document;
};
