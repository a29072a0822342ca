import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { ZipFile as ZipWriter } from 'yazl';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';

/** A rewritten part of an office file, or undefined to keep it as it is. */
export type Rewrite = (name: string, content: Buffer) => Buffer | undefined;

/**
 * Writes an office file again with one fixed date on every entry: the same figures then give the same bytes, and with them the same
 * digest in a package. The office libraries stamp every entry with the present.
 */
export async function withFixedDates(file: Buffer, rewrite: Rewrite): Promise<Buffer> {
  const writer = new ZipWriter();
  const done = gather(writer.outputStream);
  for (const { name, content } of await readAll(file)) {
    writer.addBuffer(rewrite(name, content) ?? content, name, { mtime: fixedDate(), forceDosTimestamp: true });
  }
  writer.end();
  return done;
}

/** docProps/core.xml with the paper's own day: the library stamps the present, and the same paper is to be the same bytes each time. */
export const datedOn = (core: Buffer, on: CalendarDate): Buffer =>
  Buffer.from(core.toString('utf8').replace(/(?<=W3CDTF">)[^<]+/g, `${on}T00:00:00Z`));

/** ZIP keeps local time without a zone, so the date is made of local parts too. */
const fixedDate = (): Date => new Date(2019, 4, 15, 12, 0, 0);

interface Part {
  readonly name: string;
  readonly content: Buffer;
}

async function readAll(file: Buffer): Promise<readonly Part[]> {
  const zip = await open(file);
  const parts: Part[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(parts));
    zip.on('entry', (entry: Entry) => {
      readEntry(zip, entry).then((content) => {
        if (!entry.fileName.endsWith('/')) parts.push({ name: entry.fileName, content });
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
}

const open = (file: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(file, { lazyEntries: true }, (error, zip) => (error === null ? resolve(zip) : reject(error)));
  });

const readEntry = (zip: ZipFile, entry: Entry): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(gather(stream)) : reject(error)));
  });

async function gather(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
