import { inflateSync } from 'node:zlib';
import { refuse } from '../trouble';

/** What the bytes say that pdf.js would pass over. */
export interface RawFacts {
  /** A packed piece does not unpack, or its checksum is wrong: text may be lost without a word. */
  readonly hasTornStream: boolean;
  /** Pages that stand in the file, listed or not; undefined in a file saved in steps. */
  readonly pages: number | undefined;
  /** Something was put behind the end. */
  readonly hasForeignEnd: boolean;
  /** Ends of the earlier states of a file that was saved in steps: bytes from the start to there are what it was then. */
  readonly earlier: readonly number[];
}

/** One packed piece may become this large; a page of pixels is the largest. More is a bomb. */
const mostUnpacked = 220 * 1024 * 1024;
const longestHead = 4096;

function unpacked(packed: Buffer): Buffer | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: mostUnpacked });
  } catch (error) {
    if (error instanceof RangeError) return refuse('cannot-check');
    return undefined;
  }
}

const pageType = /\/Type\s*\/Page(?![A-Za-z])/gu;
const countPages = (text: string): number => [...text.matchAll(pageType)].length;

interface Streams {
  readonly hasTorn: boolean;
  readonly pages: number;
}

function readStreams(bytes: Buffer, text: string): Streams {
  let [hasTorn, pages] = [false, 0];
  for (const found of text.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/gu)) {
    const opened = text.lastIndexOf(' obj', found.index);
    const head = opened < 0 ? '' : text.slice(Math.max(opened, found.index - longestHead), found.index);
    if (!/\/Filter\s*(?:\[\s*)?\/(?:FlateDecode|Fl)\b/u.test(head)) continue;
    const start = found.index + found[0].length;
    const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)\b/u.exec(head)?.[1] ?? 0);
    const end = text.indexOf('endstream', start + length);
    const content = unpacked(bytes.subarray(start, end < 0 ? bytes.length : end));
    if (content === undefined) hasTorn = true;
    else if (/\/Type\s*\/ObjStm\b/u.test(head)) pages += countPages(content.toString('latin1'));
  }
  return { hasTorn, pages };
}

const endMark = '%%EOF';

function endsOf(text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(endMark); at !== -1; at = text.indexOf(endMark, at + 1)) ends.push(at + endMark.length);
  return ends;
}

/** Looks at the bytes of a PDF without its structure. Throws ReadTroubleError for a bomb. */
export function rawFacts(file: Uint8Array): RawFacts {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const text = bytes.toString('latin1');
  const isEncrypted = /\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</u.test(text);
  const streams = isEncrypted ? { hasTorn: false, pages: 0 } : readStreams(bytes, text);
  const ends = endsOf(text);
  const isLinear = text.slice(0, 1024).includes('/Linearized');
  const earlier = ends.slice(isLinear ? 1 : 0, -1);
  const behind = text.slice(ends[ends.length - 1] ?? text.length).replace(/[\s\0]/gu, '');
  const isPlain = !isEncrypted && earlier.length === 0;
  return {
    hasTornStream: streams.hasTorn || ends.length === 0,
    pages: isPlain ? countPages(text) + streams.pages : undefined,
    hasForeignEnd: behind.length > 16,
    earlier,
  };
}
