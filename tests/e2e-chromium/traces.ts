import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { textOfPdf } from '../builders/pdfText';
import { filesUnder } from '../harness/filesUnder';

const opened = (bytes: Buffer): Promise<ZipFile | undefined> =>
  new Promise((done) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => done(error === null ? zip : undefined));
  });

const read = (zip: ZipFile, entry: Entry): Promise<Buffer> =>
  new Promise((done, failed) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? void buffer(stream).then(done, failed) : failed(error)));
  });

/** What a PDF shows, without blanks and line ends: its pages are packed, so their bytes say nothing. */
async function printedIn(name: string, bytes: Buffer): Promise<readonly (readonly [string, Buffer])[]> {
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return [];
  return [[`${name} 文字`, Buffer.from(await textOfPdf(bytes), 'utf8')]];
}

/** Every entry of a zip, and of the zips in it (a package holds office files), by its path through them; the file itself first. */
async function layersOf(name: string, bytes: Buffer): Promise<readonly (readonly [string, Buffer])[]> {
  const zip = bytes.subarray(0, 2).toString('latin1') === 'PK' ? await opened(bytes) : undefined;
  if (zip === undefined) return [[name, bytes], ...(await printedIn(name, bytes))];
  const inner: [string, Buffer][] = [];
  await new Promise<void>((done, failed) => {
    zip.on('error', failed);
    zip.on('end', () => done());
    zip.on('entry', (entry: Entry) => {
      void read(zip, entry).then((content) => {
        inner.push([`${name}/${entry.fileName}`, content]);
        zip.readEntry();
      }, failed);
    });
    zip.readEntry();
  });
  const deeper = await Promise.all(inner.map(([within, content]) => layersOf(within, content)));
  return [[name, bytes] as const, ...deeper.flat()];
}

/** The three ways base64 can hold a text, by what stands before it: its middle, free of the neighbours' bits. */
const base64Of = (bytes: Buffer): readonly Buffer[] =>
  [0, 1, 2].map((before) => {
    const packed = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/u, '');
    return Buffer.from(packed.slice(before === 0 ? 0 : before + 1, -2), 'latin1');
  });

/** A word as bytes: UTF-8, both UTF-16, base64 of each, as JSON escapes and as entities of XML. */
function shapesOf(word: string): readonly Buffer[] {
  const little = Buffer.from(word, 'utf16le');
  const plain = [Buffer.from(word, 'utf8'), little, Buffer.from(little).swap16()];
  const codes = [...word].map((sign) => sign.codePointAt(0) ?? 0);
  const escaped = codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('');
  const entities = [codes.map((code) => `&#${code};`).join(''), codes.map((code) => `&#x${code.toString(16)};`).join('')];
  return [...plain, ...plain.flatMap(base64Of), ...[escaped, ...entities].map((each) => Buffer.from(each, 'latin1'))];
}

/** Where any of the words stands in the files of a folder, in whatever shape, however deep in zips, also as a PDF shows it. */
export async function tracesIn(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const shapes = words.flatMap((word) => shapesOf(word).map((shape) => ({ word, shape })));
  const layers = await Promise.all(filesUnder(folder).map((name) => layersOf(name, readFileSync(path.join(folder, name)))));
  return layers.flat().flatMap(([name, bytes]) => {
    const found = shapes.filter(({ shape }) => bytes.includes(shape)).map(({ word }) => word);
    return [...new Set(found)].map((word) => `${name}: ${word}`);
  });
}
