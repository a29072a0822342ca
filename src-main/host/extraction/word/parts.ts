import type { PartRole, UnreadPart } from '../../../../src-domain/screening/types';
import type { Reading } from '../contentTypes';
import { readLoose } from '../looseText';
import type { SourcedPart } from '../pieces';
import { readProperties } from '../properties';
import { readRelationships } from '../relationships';
import type { StoryOptions } from './story/options';
import { StoryReader } from './story/storyReader';
import { decodeXml } from '../xml';
import { readCustomXml } from './customData';
import type { WordContext } from './context';
import { nothing, type Gathered } from './gathered';
import { readSettings } from './settings';

interface Entry {
  readonly xml: string;
  readonly entry: string;
}

function story({ xml, entry }: Entry, context: WordContext, options: Omit<StoryOptions, 'entry' | 'styles'>): Gathered {
  const read = new StoryReader({ ...options, entry, styles: context.styles }).read(xml);
  context.authors.add(read.authors);
  context.pictures.push(...read.pictures);
  context.relations.set(entry, read.relations);
  read.notes.forEach((note) => context.notes.add(note));
  return read;
}

const numbered = (file: Entry, context: WordContext, name: string, role: PartRole): Gathered =>
  story(file, context, { label: `${name}${context.next(name)}`, role });

/** A part that is read for its format only: words in it were put there by something else. */
function plain({ xml, entry }: Entry, context: WordContext): Gathered {
  const { parts, unread, hasText } = readLoose(xml, {
    entry,
    where: () => `格式部件文字${context.next('格式部件文字')}`,
    more: { hidden: 'property' },
  });
  return { parts, unread: hasText ? [...unread, { part: `未识别的文字（${entry}）`, why: 'unknown-text' }] : unread };
}

/** A part that is read as lines of text: a chart, a drawn picture. */
const lines = ({ xml, entry }: Entry, context: WordContext, name: string): Gathered =>
  readLoose(xml, { entry, where: () => `${name}${context.next(name)}` });

/** A part that stays unread; its words are looked through for markings all the same. */
function onlyLookedThrough(content: Buffer, entry: string, unread: UnreadPart, context: WordContext): Gathered {
  const where = (): string => `${unread.part}${context.next(unread.part)}`;
  const parts: readonly SourcedPart[] = /\.xml$/i.test(entry) ? readLoose(decodeXml(content), { entry, where }).parts : [];
  return { parts, unread: [unread] };
}

function collected(collect: (xml: string, entry: string) => void, { xml, entry }: Entry): Gathered {
  collect(xml, entry);
  return nothing;
}

/** Reads one entry of a Word package. Embedded files are read apart. */
export function readPart(reading: Reading, entry: string, content: Buffer, context: WordContext): Gathered {
  if (reading.how === 'skip' || reading.how === 'image' || reading.how === 'embedded') return nothing;
  if (reading.how === 'unread') return onlyLookedThrough(content, entry, { part: reading.part, why: reading.why }, context);
  const file: Entry = { xml: decodeXml(content), entry };
  switch (reading.how) {
    case 'main':
      return story(file, context, { label: '正文', role: 'body' });
    case 'header':
      return numbered(file, context, '页眉', 'header');
    case 'footer':
      return numbered(file, context, '页脚', 'footer');
    case 'footnotes':
      return story(file, context, { label: '脚注', role: 'body', notes: context.notes });
    case 'endnotes':
      return story(file, context, { label: '尾注', role: 'body', notes: context.notes });
    case 'comments':
      return story(file, context, { label: '批注', role: 'body', hidden: 'comment' });
    case 'glossary':
      return story(file, context, { label: '构建基块', role: 'body', hidden: 'property' });
    case 'properties':
      return { parts: readProperties(file.xml, entry, context.properties), unread: [] };
    case 'relationships':
      return readRelationships(file.xml, entry, () => context.next('外部地址'));
    case 'custom-xml':
      return readCustomXml(file.xml, entry, () => context.next('自定义数据'));
    case 'settings':
      return readSettings(file.xml, entry, context);
    case 'plain':
      return plain(file, context);
    case 'people':
      return context.authors.people(file.xml, entry);
    case 'chart':
      return lines(file, context, '图表');
    case 'drawn-image':
      return lines(file, context, '矢量图文字');
    case 'diagram':
      return collected((xml, of) => context.diagrams.model(xml, of), file);
    case 'diagram-drawing':
      return collected((xml, of) => context.diagrams.drawing(xml, of), file);
  }
}
