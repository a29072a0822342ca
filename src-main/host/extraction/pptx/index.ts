import type { HiddenCode, UnreadPart } from '../../../../src-domain/screening/types';
import type { Reader } from '../fileToRead';
import { limits } from '../limits';
import type { SourcedPart } from '../pieces';
import { readProperties } from '../properties';
import { refuse } from '../trouble';
import { readEmbedded } from '../word/embedded';
import { readChart } from '../xlsx/drawing';
import { formatParts, looseParts, remarksIn, vmlParts } from '../xlsx/looseParts';
import { peopleParts } from '../xlsx/notes';
import { PackageParts } from '../xlsx/packageParts';
import { plainPart, withOwnPlaces } from '../xlsx/plainParts';
import { scanXml } from '../xlsx/scanXml';
import { readSlide } from './slide';

interface Slide {
  readonly entry: string;
  readonly label: string;
  readonly isHidden: boolean;
}

const mainType = /presentationml\.presentation\.main\+xml$/;

/** Slides in the order of the show. */
function slidesOf(parts: PackageParts, main: string): readonly Slide[] {
  const targets = new Map(parts.relations(main).map(({ id, target }) => [id, target]));
  const slides: Slide[] = [];
  scanXml(parts.xml(main) ?? '', {
    open: ({ name, attributes }) => {
      if (name !== 'sldId') return;
      const entry = targets.get(attributes[':id'] ?? '') ?? '';
      const isHidden = /<(?:\w+:)?sld\s[^>]*\sshow\s*=\s*["'](?:0|false)["']/.test(parts.xml(entry) ?? '');
      slides.push({ entry, label: `第${slides.length + 1}页`, isHidden });
    },
  });
  const named = new Set(slides.map(({ entry }) => entry));
  const strays = parts.entries.filter((entry) => parts.typeOf(entry).endsWith('presentationml.slide+xml') && !named.has(entry));
  return [...slides, ...strays.map((entry, at) => ({ entry, label: `未列出的第${at + 1}页`, isHidden: true }))];
}

/** The slide that a part belongs to. */
function ownersOf(slides: readonly Slide[], parts: PackageParts): ReadonlyMap<string, Slide> {
  return new Map(slides.flatMap((slide) => parts.relations(slide.entry).map(({ target }) => [target.toLowerCase(), slide] as const)));
}

interface Gathering {
  readonly parts: SourcedPart[];
  readonly unread: UnreadPart[];
  readonly pictures: string[];
  readonly people: string[];
  readonly properties: Map<string, number>;
  readonly next: (label: string) => string;
}

function commentAuthors(xml: string): readonly string[] {
  const people: string[] = [];
  scanXml(xml, {
    open: ({ attributes: { name, userId } }) => {
      for (const one of [name, userId]) if (one !== undefined) people.push(one);
    },
  });
  return people;
}

const isEmbedded = (entry: string, type: string): boolean =>
  /(?:^|\/)embeddings\//i.test(entry) || /oleObject/i.test(type) || !/\.(?:xml|rels|vml)$/i.test(entry);
const isMedia = (type: string): boolean => /^(?:image|video|audio)\//.test(type);

function readEntry(entry: string, parts: PackageParts, owner: Slide | undefined, gathering: Gathering): void {
  const type = parts.typeOf(entry);
  const label = owner?.label ?? '';
  const hidden: HiddenCode | undefined = owner?.isHidden === true ? 'hidden-slide' : undefined;
  const xml = (): string => parts.xml(entry) ?? '';
  if (/\.slide\+xml$|relationships\+xml$|presentation\.main\+xml$/.test(type) || entry === '[Content_Types].xml') return;
  if (/^image\//.test(type)) gathering.pictures.push(gathering.next(/thumbnail/i.test(entry) ? '文件缩略图' : `${label}图片`));
  else if (/^(?:video|audio)\//.test(type)) gathering.unread.push({ part: `${label}音频或视频`, why: 'embedded-object' });
  else if (/printerSettings|font/i.test(type) || isEmbedded(entry, type)) return;
  else if (/notesSlide\+xml$/.test(type))
    gathering.parts.push(...readSlide(xml(), { entry, label: `${label}备注`, hidden: hidden ?? 'speaker-note' }));
  else if (/commentAuthors\+xml$|authors\+xml$/.test(type)) gathering.people.push(...commentAuthors(xml()));
  else if (/comments\+xml$/.test(type)) gathering.parts.push(...looseParts(xml(), gathering.next(`${label}批注`), 'comment'));
  else if (/properties\+xml$/.test(type) && !/customXml/i.test(entry))
    gathering.parts.push(...readProperties(xml(), entry, gathering.properties));
  else if (/chart(?:ex)?\+xml$/.test(type)) gathering.parts.push(...readChart(xml(), gathering.next(`${label}图表`), entry, hidden));
  else if (/diagram(?:Data|Drawing)\+xml$/.test(type))
    gathering.parts.push(...readSlide(xml(), { entry, label: gathering.next(`${label}智能图形`), hidden }));
  else if (/vml/i.test(type))
    gathering.parts.push(...vmlParts(parts.bytes(entry)?.toString('utf8') ?? '', gathering.next(`${label}控件文字`)));
  else if (
    /(?:slideLayout|slideMaster|notesMaster|handoutMaster|theme|presProps|viewProps|tableStyles|chartstyle|chartcolorstyle|diagram\w*)\+xml$/.test(
      type,
    )
  )
    gathering.parts.push(...formatParts(xml(), gathering.next('母版和格式文字')));
  else gathering.parts.push(...looseParts(xml(), gathering.next('自定义数据'), 'custom-data'));
}

function addressesOf(parts: PackageParts, { next }: Gathering): readonly SourcedPart[] {
  const owners = parts.entries
    .filter((entry) => /_rels\/[^/]*\.rels$/i.test(entry))
    .map((entry) => entry.replace(/_rels\/([^/]*)\.rels$/i, '$1'));
  return owners.flatMap((owner) =>
    parts
      .relations(owner)
      .filter(({ isExternal }) => isExternal)
      .map(({ target, type }) => plainPart(next('外部地址'), target, type === 'hyperlink' ? 'field-code' : 'external-link')),
  );
}

/** Reads a slide show whole: slides in order, hidden ones, notes, comments, properties, embedded files. Nothing is written in this format. */
export const readPptx: Reader = async (file) => {
  const archive = await file.archive();
  const parts = new PackageParts(archive);
  const main = parts.entryOfType(mainType) ?? refuse('not-the-format');
  const slides = slidesOf(parts, main);
  const counts = new Map<string, number>();
  const next = (label: string): string => {
    counts.set(label, (counts.get(label) ?? 0) + 1);
    return `${label}${counts.get(label) ?? 1}`;
  };
  const gathering: Gathering = { parts: [], unread: [], pictures: [], people: [], properties: new Map(), next };
  for (const { entry, label, isHidden } of slides)
    gathering.parts.push(...readSlide(parts.xml(entry) ?? '', { entry, label, hidden: isHidden ? 'hidden-slide' : undefined }));
  const owners = ownersOf(slides, parts);
  for (const entry of parts.entries) readEntry(entry, parts, owners.get(entry.toLowerCase()), gathering);
  const embedded = await readEmbedded(
    [...archive.entries].filter(
      ([entry]) =>
        isEmbedded(entry, parts.typeOf(entry)) && !isMedia(parts.typeOf(entry)) && !/printerSettings|font/i.test(parts.typeOf(entry)),
    ),
    file.inside,
  );
  const remarks = parts.entries
    .filter((entry) => /\.(?:xml|rels)$/i.test(entry))
    .flatMap((entry) => remarksIn(parts.xml(entry) ?? '', `文件注释（${entry}）`));
  if (archive.hasForeignBytes) gathering.unread.push({ part: '压缩包里的多余数据', why: 'unknown-part' });
  const all = [...gathering.parts, ...addressesOf(parts, gathering), ...peopleParts(gathering.people), ...remarks, ...embedded.parts];
  if (all.reduce((sum, { part }) => sum + part.text.length, 0) > limits.textUnits) refuse('cannot-check');
  return {
    parts: withOwnPlaces(all),
    unread: [...gathering.unread, ...embedded.unread],
    pictures: [...gathering.pictures, ...embedded.pictures],
  };
};
