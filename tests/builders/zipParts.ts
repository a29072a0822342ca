import { text } from 'node:stream/consumers';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

const textIn = (zip: ZipFile, entry: Entry): Promise<string> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(text(stream)) : reject(error)));
  });

/** The parts of an office file as text, by their names. */
export async function zipParts(file: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(file, { lazyEntries: true }, (error, opened) => (error === null ? resolve(opened) : reject(error)));
  });
  const parts = new Map<string, string>();
  const read = async (entry: Entry) => parts.set(entry.fileName, await textIn(zip, entry));
  return new Promise((resolve, reject) => {
    zip.on('end', () => resolve(parts));
    zip.on('entry', (entry: Entry) => void read(entry).then(() => zip.readEntry(), reject));
    zip.readEntry();
  });
}
