import type { TextPart, UnreadPart } from '../../../../src-domain/screening/types';
import type { FileToRead } from '../fileToRead';
import { isWorded } from '../xlsx/words';
import type { PDFDocumentProxy, PDFPageProxy } from './engine';

/** What was read beside the text of the pages. */
export interface Gathered {
  readonly parts: TextPart[];
  readonly unread: UnreadPart[];
  readonly pictures: string[];
}

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** A value inside the loosely shaped answers of pdf.js. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined), value);
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const properties: Readonly<Record<string, string>> = {
  Title: '标题',
  Author: '作者',
  Subject: '主题',
  Keywords: '关键词',
  Creator: '制作软件',
  Producer: '转换软件',
};

/** Author, title and the like, and whatever else was written beside them. */
export async function readProperties(pdf: PDFDocumentProxy, { parts }: Gathered): Promise<void> {
  const { info, metadata } = await pdf.getMetadata();
  const known = new Set<string>();
  const add = (name: string, text: unknown, isPerson: boolean): void => {
    if (!isFilled(text) || known.has(text.trim())) return;
    known.add(text.trim());
    parts.push({ where: `文件属性·${name}`, role: 'body', text, ...(isPerson && { metadata: true as const }) });
  };
  for (const [key, name] of Object.entries(properties)) add(name, at(info, key), key === 'Author');
  for (const [key, value] of Object.entries(at(info, 'Custom') ?? {})) add(`自定义·${key}`, value, true);
  const raw: unknown = metadata?.getRaw();
  if (typeof raw === 'string') xmpTexts(raw).forEach((text, index) => add(`XMP第${index + 1}项`, text, false));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]+);/giu, (_, hex: string, code: string) =>
      String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, hex === '' ? 10 : 16) || 0)),
    )
    .replace(/&(lt|gt|amp|quot|apos);/gu, (whole, name: string) => entities[name] ?? whole)
    .trim();

// Identifiers, dates, short numbers and formats name nobody.
const isTechnical = (text: string): boolean =>
  /^(?:(?:uuid|xmp\.\w+|adobe|urn|http|https):\S*|\d{4}-\d\d-\d\dT[\d\-:+Z.]*|[\d.]{1,7}|\w+\/[\w.+-]+|true|false)$/iu.test(text);

/** All texts of an XMP packet: it need not be well formed, and any of its fields may hold a name. */
function xmpTexts(xml: string): readonly string[] {
  const texts = [...xml.matchAll(/>([^<]+)</gu), ...xml.matchAll(/\s(?!xmlns)[\w:]+\s*=\s*["']([^"']+)["']/gu)].map((found) =>
    plain(found[1] ?? ''),
  );
  return [...new Set(texts)].filter((text) => text !== '' && !isTechnical(text));
}

/** Bookmarks, as a reader's side bar shows them. */
export async function readOutline(pdf: PDFDocumentProxy, { parts }: Gathered): Promise<void> {
  const walk = (items: readonly unknown[], depth: number): void => {
    for (const item of depth > 50 ? [] : items) {
      const title = at(item, 'title');
      if (isFilled(title)) parts.push({ where: `书签第${parts.length + 1}条`, role: 'body', text: title });
      walk(list(at(item, 'items')), depth + 1);
    }
  };
  walk(list(await pdf.getOutline()), 0);
}

/** Scripts run in some readers; what they write is known only then. */
export async function readScripts(pdf: PDFDocumentProxy, { unread }: Gathered): Promise<void> {
  if (await pdf.hasJSActions()) unread.push({ part: '脚本', why: 'macro' });
  if (pdf.isPureXfa) unread.push({ part: 'XFA 表单', why: 'unknown-part' });
}

const moving = new Set(['3D', 'Movie', 'RichMedia', 'Screen', 'Sound']);

interface Attached {
  readonly name: string;
  readonly content: Uint8Array;
}

function attachedIn(value: unknown): Attached | undefined {
  const [name, content] = [at(value, 'filename'), at(value, 'content')];
  return content instanceof Uint8Array ? { name: isFilled(name) ? name : '', content } : undefined;
}

/** What a field offers, what it held before it was filled in, and its name where a person gave it. */
function settingsOf(annotation: unknown): readonly string[] {
  const options = list(at(annotation, 'options')).flatMap((option) => [at(option, 'displayValue'), at(option, 'exportValue')]);
  const name = at(annotation, 'fieldName');
  const texts = [...options, ...[at(annotation, 'defaultFieldValue')].flat(), isFilled(name) && isWorded(name) ? name : ''];
  return [...new Set(texts.filter(isFilled))].filter((text) => text !== 'Off');
}

/** An address as people read it; bytes that are no UTF-8 stay as they are. */
function decodedUrl(url: unknown): unknown {
  if (typeof url !== 'string') return url;
  return url.replace(/(?:%[0-9a-f]{2})+/giu, (found) => {
    const text = Buffer.from(found.replaceAll('%', ''), 'hex').toString('utf8');
    return text.includes('\ufffd') ? found : text;
  });
}

function readAnnotation(annotation: unknown, place: string, count: number, { parts, unread }: Gathered): void {
  const subtype = at(annotation, 'subtype');
  if (typeof subtype === 'string' && moving.has(subtype)) unread.push({ part: `${place}音像`, why: 'embedded-object' });
  const add = (name: string, text: unknown, more: Partial<TextPart>): void => {
    if (isFilled(text)) parts.push({ where: `${place}${name}`, role: 'body', text, ...more });
  };
  if (subtype === 'Widget') {
    const values = [at(annotation, 'fieldValue')].flat();
    const texts = [...values, at(annotation, 'alternativeText')].filter(isFilled).filter((text) => text !== 'Off');
    add(`表单域${count}`, texts.join('\n'), at(annotation, 'hidden') === true ? { hidden: 'hidden-text' } : {});
    add(`表单域${count}·设置`, settingsOf(annotation).join('\n'), { hidden: 'property' });
    return;
  }
  const note = { hidden: 'annotation' } as const;
  const spoken = [at(annotation, 'contentsObj', 'str'), at(annotation, 'richText', 'str'), at(annotation, 'alternativeText')].filter(
    isFilled,
  );
  add(`注释${count}`, [...new Set(spoken)].join('\n'), note);
  if (subtype !== 'Link') add(`注释${count}·作者`, at(annotation, 'titleObj', 'str'), note);
  add(`链接${count}`, decodedUrl(at(annotation, 'unsafeUrl') ?? at(annotation, 'url')), {});
}

/** Notes, links and form fields of a page, shown or not; gives the files attached to it. */
export async function readAnnotations(page: PDFPageProxy, place: string, gathered: Gathered): Promise<readonly Attached[]> {
  const annotations: unknown[] = await page.getAnnotations({ intent: 'any' });
  annotations.forEach((annotation, index) => readAnnotation(annotation, place, index + 1, gathered));
  return annotations.map((annotation) => attachedIn(at(annotation, 'file'))).filter((file) => file !== undefined);
}

/** Reads attached files by the readers of their own formats. */
export async function readAttachments(
  pdf: PDFDocumentProxy,
  onPages: readonly Attached[],
  file: FileToRead,
  gathered: Gathered,
): Promise<void> {
  const listed: unknown = await pdf.getAttachments();
  const attached = [
    ...Object.values(listed ?? {})
      .map(attachedIn)
      .filter((each) => each !== undefined),
    ...onPages,
  ];
  for (const [index, { name, content }] of attached.entries()) {
    const label = `附件${index + 1}`;
    gathered.parts.push({ where: label, role: 'body', text: name === '' ? label : name, hidden: 'attachment' });
    const read = await file.inside(content, name);
    if (read === undefined) gathered.unread.push({ part: label, why: 'embedded-object' });
    for (const { part } of read?.parts ?? []) gathered.parts.push({ ...part, where: `${label}›${part.where}`, hidden: 'attachment' });
    for (const each of read?.unread ?? []) gathered.unread.push({ ...each, part: `${label}›${each.part}` });
    gathered.pictures.push(...(read?.pictures ?? []).map((picture) => `${label}›${picture}`));
  }
}
