import type { PartRole, UnreadPart } from '../../../src-domain/screening/types';
import type { Archive } from './archive';
import { mainEntryOf, readContentTypes, readingOf, type Reading } from './contentTypes';
import { limits } from './limits';
import { readLoose } from './looseText';
import type { SourcedDocument, SourcedPart } from './pieces';
import type { Reader as FormatReader } from './readers';
import { readPeople, readProperties } from './properties';
import { readRelationships } from './relationships';
import { StoryReader } from './story';
import { noStyles, readStyles, type Styles } from './styles';
import { refuse } from './trouble';
import { decodeXml } from './xml';

interface Reader {
  readonly styles: Styles;
  readonly next: (name: string) => number;
  readonly properties: Map<string, number>;
}

interface Gathered {
  readonly parts: readonly SourcedPart[];
  readonly unread: readonly UnreadPart[];
}

const story = (xml: string, entry: string, label: string, role: PartRole, { styles }: Reader): Gathered =>
  new StoryReader({ entry, label, role, styles }).read(xml);

/** A part that is read for its format only: words in it were put there by something else. */
function plain(xml: string, entry: string, part: string, reader: Reader): Gathered {
  const { parts, unread, hasText } = readLoose(xml, () => `${part}${reader.next(part)}`);
  return { parts, unread: hasText ? [...unread, { part: `未识别的文字（${entry}）`, why: 'unknown-text' }] : unread };
}

/** A part that stays unread; its words are looked through for markings all the same. */
function onlyLookedThrough(content: Buffer, entry: string, unread: UnreadPart, reader: Reader): Gathered {
  const parts = /\.xml$/i.test(entry) ? readLoose(decodeXml(content), () => `${unread.part}${reader.next(unread.part)}`).parts : [];
  return { parts, unread: [unread] };
}

function comments(xml: string, reader: Reader): Gathered {
  const { parts, hasText } = readLoose(xml, () => `批注${reader.next('批注')}`);
  return { parts, unread: hasText || /<(?:\w+:)?comment[\s>]/.test(xml) ? [{ part: '批注', why: 'comment' }] : [] };
}

function customXml(xml: string, reader: Reader): Gathered {
  const { parts, hasText } = readLoose(xml, () => `自定义数据${reader.next('自定义数据')}`);
  return { parts, unread: hasText ? [{ part: '自定义数据', why: 'custom-xml' }] : [] };
}

function readPart(reading: Reading, entry: string, content: Buffer, reader: Reader): Gathered {
  if (reading.how === 'skip') return { parts: [], unread: [] };
  if (reading.how === 'unread') return onlyLookedThrough(content, entry, { part: reading.part, why: reading.why }, reader);
  const xml = decodeXml(content);
  switch (reading.how) {
    case 'main':
      return story(xml, entry, '正文', 'body', reader);
    case 'header':
      return story(xml, entry, `页眉${reader.next('页眉')}`, 'header', reader);
    case 'footer':
      return story(xml, entry, `页脚${reader.next('页脚')}`, 'footer', reader);
    case 'footnotes':
      return story(xml, entry, '脚注', 'body', reader);
    case 'endnotes':
      return story(xml, entry, '尾注', 'body', reader);
    case 'comments':
      return comments(xml, reader);
    case 'properties':
      return { parts: readProperties(xml, entry, reader.properties), unread: [] };
    case 'relationships':
      return readRelationships(xml, entry, () => reader.next('外部地址'));
    case 'custom-xml':
      return customXml(xml, reader);
    case 'plain':
      return plain(xml, entry, '格式部件文字', reader);
    case 'people':
      return { parts: readPeople(xml, entry, () => reader.next('修订者')), unread: [] };
  }
}

function stylesOf(archive: Archive): Styles {
  const content = [...archive.entries].find(([name]) => /^word\/styles\.xml$/i.test(name))?.[1];
  return content === undefined ? noStyles : readStyles(decodeXml(content));
}

function makeReader(archive: Archive): Reader {
  const counts = new Map<string, number>();
  const next = (name: string): number => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts.get(name) ?? 1;
  };
  return { styles: stylesOf(archive), next, properties: new Map() };
}

const sameUnread = (one: UnreadPart, other: UnreadPart): boolean => one.part === other.part && one.why === other.why;

function gather(pieces: readonly Gathered[]): SourcedDocument {
  const unread = pieces.flatMap((piece) => piece.unread);
  const once = unread.filter((part, at) => unread.findIndex((other) => sameUnread(part, other)) === at);
  return { parts: withOwnPlaces(pieces.flatMap((piece) => piece.parts)), unread: once };
}

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

function refuseTooMuchText({ parts }: SourcedDocument): void {
  const units = parts.reduce((sum, { part }) => sum + part.text.length, 0);
  if (units > limits.textUnits) refuse('cannot-check');
}

/**
 * Reads a Word document whole: body, tables, headers, footers, notes, field codes, link addresses, properties. What it holds beyond
 * that is named in `unread`. Throws ReadTroubleError when the bytes are no document.
 */
export const readDocx: FormatReader = async (file) => {
  const archive = await file.archive();
  const declared = archive.entries.get('[Content_Types].xml');
  if (declared === undefined) return refuse('not-the-format');
  const types = readContentTypes(decodeXml(declared));
  const main = mainEntryOf(types, archive.entries.keys());
  const reader = makeReader(archive);
  const inOrder = [...archive.entries].sort(([one], [other]) => Number(other === main) - Number(one === main));
  const pieces = inOrder.map(([entry, content]) => readPart(readingOf(types, entry), entry, content, reader));
  if (archive.hasForeignBytes) pieces.push({ parts: [], unread: [{ part: '压缩包里的多余数据', why: 'unknown-part' }] });
  const document = gather(pieces);
  refuseTooMuchText(document);
  return document;
};
