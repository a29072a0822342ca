import { firstLineRole, isTitleLine } from '../../../src-domain/screening/titles';
import type { PartRole } from '../../../src-domain/screening/types';
import { limits } from './limits';
import { partOf, Piece, type SourcedPart } from './pieces';
import type { Reader } from './fileToRead';
import { refuse } from './trouble';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface PlainText {
  readonly encoding: Encoding;
  readonly text: string;
  readonly hadMark: boolean;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// A text has no control characters; a program or a picture has.
const control = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffe\uffff]/u;

const isText = (text: string | undefined): text is string => text !== undefined && !control.test(text);

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

const isCommonPair = (lead: number, trail: number): boolean =>
  trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7));

/**
 * Whether bytes read like Chinese in GB18030: nearly all pairs are everyday characters or punctuation. A UTF-8 text with one broken
 * byte also decodes as GB18030, into rare characters, and its markings would be lost without a word.
 */
function readsAsGb(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    pairs += 1;
    if (isCommonPair(lead, bytes[at + 1] ?? 0)) common += 1;
    at += 1;
  }
  return pairs > 0 && common >= pairs * 0.8;
}

function decodeUnmarked(bytes: Uint8Array): PlainText {
  const utf8 = decodeAs('utf-8', bytes);
  if (isText(utf8)) return { encoding: 'utf-8', text: utf8, hadMark: false };
  if (utf8 === undefined && !bytes.includes(0)) {
    const gb = readsAsGb(bytes) ? decodeAs('gb18030', bytes) : undefined;
    if (isText(gb)) return { encoding: 'gb18030', text: gb, hadMark: false };
  }
  return refuse(bytes.includes(0) || utf8 !== undefined ? 'not-the-format' : 'damaged');
}

/** Decodes a plain text: UTF-8, UTF-16 with its mark, or GB18030 (also GBK, GB2312). Bytes that are no text are refused. */
export function decodePlainText(bytes: Uint8Array): PlainText {
  const encoding = markedEncoding(bytes);
  if (encoding === undefined) return decodeUnmarked(bytes);
  const text = decodeAs(encoding, bytes);
  return isText(text) ? { encoding, text, hadMark: true } : refuse('damaged');
}

const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;

function* linesOf(text: string): Generator<{ readonly line: string; readonly start: number; readonly number: number }> {
  let start = 0;
  let number = 1;
  for (const end of text.matchAll(lineEnd)) {
    yield { line: text.slice(start, end.index), start, number };
    start = end.index + end[0].length;
    number += 1;
  }
  yield { line: text.slice(start), start, number };
}

function roleOf(line: string, position: number): PartRole {
  if (position === 1) return firstLineRole(line);
  if (line.includes('\t')) return 'table';
  return isTitleLine(line, position) ? 'title' : 'body';
}

/** A plain text in any of the encodings that officers have. */
export const readTxt: Reader = ({ bytes }) => Promise.resolve({ parts: plainTextParts(decodePlainText(bytes).text), unread: [] });

/** One part a line: 正文第12行. */
export function plainTextParts(text: string): readonly SourcedPart[] {
  if (text.length > limits.textUnits) refuse('cannot-check');
  const parts: SourcedPart[] = [];
  for (const { line, start, number } of linesOf(text)) {
    if (line.trim() === '') continue;
    const piece = new Piece();
    piece.append(line, { entry: '', start, end: start + line.length });
    parts.push(partOf(`正文第${number}行`, roleOf(line, parts.length + 1), piece));
  }
  return parts;
}
