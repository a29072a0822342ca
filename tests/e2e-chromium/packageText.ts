import { text } from 'node:stream/consumers';
import { open, type Entry, type ZipFile } from 'yauzl';

const opened = (file: string): Promise<ZipFile> =>
  new Promise((done, failed) => {
    open(file, { lazyEntries: true }, (error, zip) => (error === null ? done(zip) : failed(error)));
  });

const read = (zip: ZipFile, entry: Entry): Promise<string> =>
  new Promise((done, failed) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? void text(stream).then(done, failed) : failed(error)));
  });

/** Every entry of a package as text, by its name below the top folder. */
export async function packageText(file: string): Promise<ReadonlyMap<string, string>> {
  const zip = await opened(file);
  const found = new Map<string, string>();
  return new Promise((done, failed) => {
    zip.on('error', failed);
    zip.on('end', () => done(found));
    zip.on('entry', (entry: Entry) => {
      void read(zip, entry).then((content) => {
        found.set(entry.fileName.slice(entry.fileName.indexOf('/') + 1), content);
        zip.readEntry();
      }, failed);
    });
    zip.readEntry();
  });
}
