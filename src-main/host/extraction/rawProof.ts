import { compact } from '../../../src-domain/screening/normalise';
import { inGb18030 } from './gb18030';
import { Patterns } from './patterns';

/** A value that must be nowhere: as people wrote it, and compact. */
export interface LostValue {
  readonly shown: string;
  readonly compact: string;
}

/** A shorter one stands everywhere. */
const leastUnits = 4;
/** A shorter number may stand in a longer one by chance. */
const sureUnits = 9;

const isDigit = (text: string, at: number): boolean => /^[0-9]$/.test(text.charAt(at));
const standsAlone = (text: string, at: number, end: number): boolean => !isDigit(text, at - 1) && !isDigit(text, end);

/** Whether a text holds any of many values, alone or long enough to be no chance. */
function holder(values: readonly string[]): (text: string) => boolean {
  const patterns = new Patterns(values.filter(({ length }) => length >= leastUnits));
  return (text) => patterns.find(text, ({ length }, at) => length >= sureUnits || standsAlone(text, at, at + length));
}

const latin1 = (bytes: Buffer): string => bytes.toString('latin1');

/** A value in each encoding, one unit a byte. */
function encodings(value: string): readonly string[] {
  const wide = Buffer.from(value, 'utf16le');
  return [latin1(Buffer.from(value, 'utf8')), latin1(wide), latin1(Buffer.from(wide).swap16()), latin1(inGb18030(value))];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const codePoint = (digits: string, radix: number): string => {
  const point = Number.parseInt(digits, radix);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
};

const unescapeXml = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (_all, hex: string, dec: string, name: string) =>
    hex ? codePoint(hex, 16) : dec ? codePoint(dec, 10) : (entities[name.toLowerCase()] ?? ''),
  );

const unescapeUri = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (found) => Buffer.from(found.replaceAll('%', ''), 'hex').toString('utf8'));

// Between these a number does not go on; boxes of one digit each are read as one by the reader of tables.
const textEnds = /<\/[\w.-]*:?(?:p|tc|v|f|pt|comment|Relationship|instrText)>/g;
const isMarkup = (text: string): boolean => /^\s*</.test(text);

function decoded(content: Buffer): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return content.toString('utf16le');
  if (first === 0xfe && second === 0xff)
    return Buffer.from(content.subarray(0, content.length & ~1))
      .swap16()
      .toString('utf16le');
  return content.toString('utf8').replace(/^\ufeff/, '');
}

/** A text as it could be read: with its tags, for attributes; and without, for what is spread over runs. */
function readings(content: Buffer): readonly string[] {
  const text = decoded(content);
  if (!isMarkup(text)) return [compact(text)];
  const whole = unescapeUri(unescapeXml(text));
  const running = unescapeXml(text.replace(textEnds, '\u0000').replace(/<[^>]*>/g, ''));
  return [compact(whole), compact(running)];
}

const looksLikeText = (name: string, content: Buffer): boolean =>
  /\.(?:xml|rels|svg|vml|txt|csv|html?)$/i.test(name) || !content.subarray(0, 4096).includes(0);

/**
 * Whether any of the values stands in the bytes of a file, entry by entry: in UTF-8, UTF-16 and GB18030, escaped, percent-encoded,
 * with blanks between, or spread over runs.
 */
export function isInBytes(entries: ReadonlyMap<string, Buffer>, values: readonly LostValue[]): boolean {
  if (values.length === 0) return false;
  const isInRaw = holder(values.flatMap(({ shown, compact: value }) => [...encodings(shown), ...encodings(value)]));
  const isInText = holder(values.map((value) => value.compact));
  return [...entries].some(([name, content]) => {
    if (isInText(compact(name)) || isInRaw(latin1(content))) return true;
    return looksLikeText(name, content) && readings(content).some(isInText);
  });
}
