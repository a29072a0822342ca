import { posix } from 'node:path';
import type { TextPart, UnreadPart } from '../../../../src-domain/screening/types';
import type { FileToRead } from '../fileToRead';
import { recogniseImage } from '../image/readImage';
import { onceEach } from '../onceEach';
import type { SourcedDocument } from '../pieces';
import { pageParts } from '../pdf/pageParts';
import { ReadTroubleError, refuse } from '../trouble';
import { decodeXml, walkXml, type XmlTag } from '../xml';
import { OfdPage } from './ofdObjects';

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly path: readonly string[];
  text: string;
}

/** The elements of a small part, flat, each with the names of those it stands in. */
function elementsOf(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  walkXml(xml, {
    open: ({ name, attributes }: XmlTag) => {
      const element = { name: name.slice(name.indexOf(':') + 1), attributes, path: open.map((each) => each.name), text: '' };
      elements.push(element);
      open.push(element);
    },
    text: (text) => {
      const innermost = open[open.length - 1];
      if (innermost !== undefined) innermost.text += text;
    },
    close: () => void open.pop(),
  });
  return elements;
}

/** Where a location in a part points: absolute from the root of the package, or beside the part. */
const located = (from: string, location: string): string =>
  posix.normalize(location.startsWith('/') ? location.slice(1) : posix.join(posix.dirname(from), location));

const infoNames: Readonly<Record<string, string>> = {
  Title: '标题',
  Author: '作者',
  Subject: '主题',
  Abstract: '摘要',
  Creator: '制作软件',
  Keyword: '关键词',
};

const isPicture = (name: string): boolean => /\.(?:png|jpe?g|bmp|gif|tiff?|jb2|jbig2|gbig2)$/iu.test(name);
const isFont = (name: string): boolean => /\.(?:ttf|otf|ttc|cff|pfb|woff2?)$/iu.test(name);
const isXml = (name: string): boolean => /\.(?:xml|xsd)$/iu.test(name);

class OfdReading {
  readonly parts: TextPart[] = [];
  readonly unread: UnreadPart[] = [];
  readonly pictures: string[] = [];
  private readonly media = new Map<string, string>();
  private readonly read = new Set<string>();
  private readonly recognised = new Map<string, readonly string[]>();
  private pages = 0;

  constructor(
    private readonly file: FileToRead,
    private readonly entries: ReadonlyMap<string, Buffer>,
  ) {}

  async whole(): Promise<void> {
    const root = this.elements('OFD.xml') ?? refuse('damaged');
    this.info(root);
    const documents = root.filter(({ name }) => name === 'DocRoot').map(({ text }) => located('OFD.xml', text.trim()));
    if (documents.length === 0) refuse('damaged');
    for (const document of documents) await this.document(document);
    await this.rest();
  }

  private xml(entry: string): string | undefined {
    const content = this.entries.get(entry);
    this.read.add(entry);
    return content && decodeXml(content);
  }

  private elements(entry: string): readonly Element[] | undefined {
    const xml = this.xml(entry);
    return xml === undefined ? undefined : elementsOf(xml);
  }

  private add(where: string, text: string, more: Partial<TextPart> = {}): void {
    if (text.trim() !== '') this.parts.push({ where, role: 'body', text: text.trim(), ...more });
  }

  private info(root: readonly Element[]): void {
    root.forEach(({ name, attributes, text }, index) => {
      const known = infoNames[name];
      if (known !== undefined) this.add(`文件属性·${known}`, text, name === 'Author' ? { metadata: true } : {});
      if (name === 'CustomData') this.add(`文件属性·自定义${index}`, `${attributes.get('Name') ?? ''} ${text}`, { metadata: true });
    });
  }

  private resources(entry: string): void {
    const elements = this.elements(entry) ?? [];
    const base = elements.find(({ name }) => name === 'Res')?.attributes.get('BaseLoc') ?? '';
    let id = '';
    for (const { name, attributes, text } of elements) {
      if (name === 'MultiMedia') id = attributes.get('ID') ?? '';
      if (name === 'MediaFile') this.media.set(id, located(entry, posix.join(base, text.trim())));
    }
  }

  private async document(entry: string): Promise<void> {
    const elements = this.elements(entry) ?? refuse('damaged');
    const locations = (wanted: string): readonly string[] =>
      elements
        .filter(({ name }) => name === wanted)
        .map(({ text, attributes }) => located(entry, attributes.get('BaseLoc') ?? text.trim()));
    [...locations('PublicRes'), ...locations('DocumentRes')].forEach((each) => this.resources(each));
    const size = this.sizeIn(elements) ?? [210, 297];
    for (const [index, template] of locations('TemplatePage').entries()) await this.page(template, `模板${index + 1}`, size);
    const pages = elements.filter(({ name, attributes }) => name === 'Page' && attributes.has('BaseLoc'));
    for (const [index, { attributes }] of pages.entries()) {
      this.pages += 1;
      this.file.tell(index, pages.length);
      await this.page(located(entry, attributes.get('BaseLoc') ?? ''), `第${this.pages}页`, size);
    }
    for (const [index, { attributes }] of elements.filter(({ name }) => name === 'OutlineElem').entries())
      this.add(`书签第${index + 1}条`, attributes.get('Title') ?? '');
  }

  private sizeIn(elements: readonly Element[]): readonly [number, number] | undefined {
    const box = elements
      .find(({ name }) => name === 'PhysicalBox')
      ?.text.trim()
      .split(/\s+/u)
      .map(Number);
    return box?.length === 4 && box.every(Number.isFinite) ? [box[2] ?? 210, box[3] ?? 297] : undefined;
  }

  private async page(entry: string, place: string, size: readonly [number, number]): Promise<void> {
    const xml = this.xml(entry);
    if (xml === undefined) {
      this.unread.push({ part: place, why: 'unknown-part' });
      return;
    }
    for (const { name, text } of elementsOf(xml)) if (name === 'PageRes') this.resources(located(entry, text.trim()));
    const [width, height] = this.sizeIn(elementsOf(xml)) ?? size;
    const page = new OfdPage(width, height);
    page.read(xml);
    const texts = pageParts(page.drawn, this.pages || 1);
    this.parts.push(...texts.map((part) => ({ ...part, where: part.where.replace(/^第\d+页/u, place) })));
    for (const [index, resource] of page.resources.entries()) await this.picture(this.media.get(resource), `${place}图片${index + 1}`);
    if (texts.length === 0 && page.resources.length === 0 && place.startsWith('第')) this.pictures.push(`${place}（没有文字）`);
  }

  /** A picture on a page, or one that no page names. */
  private async picture(entry: string | undefined, place: string): Promise<void> {
    const content = entry === undefined ? undefined : this.entries.get(entry);
    this.pictures.push(place);
    if (entry !== undefined) this.read.add(entry);
    const isKnown = content !== undefined && (content[0] === 0x89 || (content[0] === 0xff && content[1] === 0xd8));
    if (!isKnown || entry === undefined) {
      this.unread.push({ part: place, why: 'picture' });
      return;
    }
    const lines =
      this.recognised.get(entry) ?? (await recogniseImage(content, () => this.file.tell(Math.max(0, this.pages - 1), this.pages || 1)));
    this.recognised.set(entry, lines);
    lines.forEach((text, index) => this.add(`${place}第${index + 1}行`, text, { recognised: true }));
  }

  /** Notes, attachments, signatures, tags and whatever else the package holds: nothing is passed over. */
  private async rest(): Promise<void> {
    let [notes, attached, loose, seals] = [0, 0, 0, 0];
    for (const [entry, content] of this.entries) {
      if (this.read.has(entry) || isFont(entry)) continue;
      if (isXml(entry)) {
        loose += 1;
        const isNote = /annot/iu.test(entry);
        if (isNote) notes += 1;
        this.looseXml(entry, isNote ? `注释${notes}` : `附加内容${loose}`, isNote ? 'annotation' : 'custom-data');
      } else if (isPicture(entry)) await this.picture(entry, `没有用到的图片·${posix.basename(entry)}`);
      else if (/sign|seal|\.esl$/iu.test(entry)) {
        seals += 1;
        this.pictures.push(`电子签章${seals}`);
      } else {
        attached += 1;
        const label = `附件${attached}`;
        this.add(label, posix.basename(entry), { hidden: 'attachment' });
        await this.attachment(content, posix.basename(entry), label);
      }
    }
  }

  private async attachment(content: Buffer, name: string, label: string): Promise<void> {
    const inner = await this.file.inside(content, name);
    if (inner === undefined) this.unread.push({ part: label, why: 'embedded-object' });
    for (const { part } of inner?.parts ?? []) this.parts.push({ ...part, where: `${label}›${part.where}`, hidden: 'attachment' });
    for (const each of inner?.unread ?? []) this.unread.push({ ...each, part: `${label}›${each.part}` });
    this.pictures.push(...(inner?.pictures ?? []).map((picture) => `${label}›${picture}`));
  }

  private looseXml(entry: string, where: string, hidden: 'annotation' | 'custom-data'): void {
    const elements = this.elements(entry) ?? [];
    const worded = new Set(['Creator', 'Name', 'Title', 'ProviderName', 'Company', 'Value', 'URI']);
    const words = elements.flatMap(({ attributes, text }) => [
      ...[...attributes].filter(([name]) => worded.has(name)).map(([, value]) => value),
      text,
    ]);
    const text = words.map((word) => word.trim()).filter((word) => word !== '' && !isTechnical(word));
    this.add(where, text.join('\n'), /signs?\//iu.test(entry) ? {} : { hidden });
  }
}

// Paths, digests, short numbers and dates: nobody's name or number.
const isTechnical = (word: string): boolean =>
  /^(?:[\d\s.,]{1,7}|\d{4}-\d\d-\d\d(?:[T\s][\d:.+Z-]*)?|\/?[\w/.-]+\.\w{2,5}|[A-Za-z0-9+/=]{40,})$/u.test(word);

/** An OFD (GB/T 33190-2016): pages with what is hidden on them, notes, attachments, properties; signatures and seals are named. */
export async function readOfd(file: FileToRead): Promise<SourcedDocument> {
  const { entries, hasForeignBytes } = await file.archive();
  const reading = new OfdReading(file, entries);
  try {
    await reading.whole();
  } catch (error) {
    throw error instanceof ReadTroubleError ? error : new ReadTroubleError('cannot-check');
  }
  if (hasForeignBytes) reading.unread.push({ part: '附在文件里的其他内容', why: 'unknown-part' });
  const { unread, pictures } = reading;
  return { parts: onceEach(reading.parts).map((part) => ({ part, segments: [] })), unread, pictures };
}
