import type { TextPart } from '../../../../src-domain/screening/types';
import type { FileToRead, Tell } from '../fileToRead';
import { pictureName, recognisedParts } from '../image/readImage';
import { limits } from '../limits';
import { onceEach } from '../onceEach';
import type { SourcedDocument } from '../pieces';
import { ReadTroubleError, refuse } from '../trouble';
import { readAnnotations, readAttachments, readOutline, readProperties, readScripts, type Gathered } from './asides';
import { openPdf, type PDFDocumentProxy } from './engine';
import { unreadableFonts } from './fontCheck';
import type { Drawn } from './marks';
import { drawnOn, type Layers } from './page';
import { pageParts } from './pageParts';
import { recognisePictures, type Seen } from './pictures';
import { rawFacts } from './rawFile';
import { isPageWide } from './visibility';

const mostPages = 5000;

/** Letters turned into drawings cannot be read; a few curves are a seal or an emblem. */
const manyCurves = 40;

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await openPdf(bytes);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new ReadTroubleError(isLocked ? 'encrypted' : 'damaged');
  }
}

type Attached = Awaited<ReturnType<typeof readAnnotations>>[number];

interface Reading extends Gathered {
  readonly pdf: PDFDocumentProxy;
  readonly layers: Layers;
  readonly seen: Seen;
  readonly attached: Attached[];
  readonly tell: Tell;
}

function notePage(number: number, drawn: Drawn, hasPicture: boolean, { unread, pictures }: Reading): void {
  const place = `第${number}页`;
  const fonts = unreadableFonts(drawn.glyphs);
  if (fonts) unread.push({ part: `${place}的文字（字体没有编码，认不出）`, why: 'unknown-text' });
  if (drawn.glyphs.length > 0 || hasPicture) return;
  if (drawn.curves >= manyCurves) unread.push({ part: `${place}的文字（转成了图形，认不出）`, why: 'picture' });
  else pictures.push(`${place}（没有文字）`);
}

async function readPage(number: number, reading: Reading): Promise<void> {
  const { pdf, layers, seen, tell, parts, pictures, attached } = reading;
  const place = `第${number}页`;
  const alive = (): void => tell(number - 1, pdf.numPages);
  const page = await pdf.getPage(number);
  const drawn = await drawnOn(page, layers);
  const texts = pageParts(drawn, number);
  const { hasPicture, lines } = await recognisePictures(page, drawn, seen, alive);
  const isScan = drawn.pictures.some((picture) => isPageWide(picture, drawn));
  const hasText = texts.some(({ recognised }) => recognised !== true);
  parts.push(...texts, ...recognisedParts(isScan && !hasText ? place : `${place}图上`, lines).map(({ part }) => part));
  if (hasPicture) pictures.push(pictureName(isScan ? `${place}扫描图` : `${place}图片`, lines));
  notePage(number, drawn, hasPicture, reading);
  attached.push(...(await readAnnotations(page, place, reading)));
  page.cleanup();
}

/** A page that pdf.js cannot follow to its end is not read: what stands there is unknown. */
async function readPages(reading: Reading): Promise<void> {
  const { pdf, unread, parts, tell } = reading;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    tell(number - 1, pdf.numPages);
    try {
      await readPage(number, reading);
    } catch {
      unread.push({ part: `第${number}页`, why: 'unknown-part' });
    }
    if (textUnits(parts) > limits.textUnits) refuse('cannot-check');
  }
  tell(pdf.numPages, pdf.numPages);
}

const textUnits = (parts: readonly TextPart[]): number => parts.reduce((sum, { text }) => sum + text.length, 0);

async function readWhole(file: FileToRead, pdf: PDFDocumentProxy, pages: number | undefined): Promise<Gathered> {
  if (pdf.numPages > mostPages) refuse('cannot-check');
  const layers = await pdf.getOptionalContentConfig({ intent: 'display' });
  const reading: Reading = { pdf, layers, seen: new Map(), attached: [], tell: file.tell, parts: [], unread: [], pictures: [] };
  await readPages(reading);
  await readOutline(pdf, reading);
  await readProperties(pdf, reading);
  await readScripts(pdf, reading);
  await readAttachments(pdf, reading.attached, file, reading);
  if (pages !== undefined && pages > pdf.numPages) reading.unread.push({ part: '没有列入目录的页', why: 'unknown-part' });
  return reading;
}

/** Words of an earlier state that the present one no longer shows: whoever has the file can bring them back. */
async function readEarlier(file: FileToRead, ends: readonly number[], present: readonly TextPart[], gathered: Gathered): Promise<void> {
  const now = new Set(present.map(({ text }) => text));
  for (const [index, end] of ends.slice(-mostEarlier).entries()) {
    const before = await readText({ ...file, bytes: file.bytes.subarray(0, end), tell: () => file.tell(0, 1) });
    const label = `旧版本${index + 1}`;
    if (before === undefined) gathered.unread.push({ part: label, why: 'unknown-part' });
    for (const part of before ?? []) {
      if (!now.has(part.text)) gathered.parts.push({ ...part, where: `${label}›${part.where}`, hidden: 'deletion' });
      now.add(part.text);
    }
  }
}

const mostEarlier = 5;

async function readText(file: FileToRead): Promise<readonly TextPart[] | undefined> {
  const pdf = await openPdf(file.bytes).catch(() => undefined);
  if (pdf === undefined) return undefined;
  try {
    return (await readWhole(file, pdf, undefined)).parts;
  } finally {
    await pdf.destroy();
  }
}

/** A PDF with everything it holds: pages, what is hidden on them, notes, fields, bookmarks, properties, attachments, earlier states. */
export async function readPdf(file: FileToRead): Promise<SourcedDocument> {
  const raw = rawFacts(file.bytes);
  const pdf = await open(file.bytes);
  try {
    const gathered = await readWhole(file, pdf, raw.pages);
    await readEarlier(file, raw.earlier, gathered.parts, gathered);
    if (raw.hasTornStream) gathered.unread.push({ part: '损坏的内容', why: 'unknown-part' });
    if (raw.hasForeignEnd) gathered.unread.push({ part: '附在文件末尾的内容', why: 'unknown-part' });
    const { unread, pictures } = gathered;
    return { parts: onceEach(gathered.parts).map((part) => ({ part, segments: [] })), unread, pictures };
  } finally {
    await pdf.destroy();
  }
}
