import { ZipFile } from 'yazl';

// The first moment a ZIP can name, as local time: equal input gives equal bytes whatever the clock and zone of the computer are.
const fixedTime = new Date(1980, 0, 1);

/** Packs entries in the given order. */
export async function writeArchive(entries: ReadonlyMap<string, Buffer>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of entries)
    zip.addBuffer(content, name, { mtime: fixedTime, forceDosTimestamp: true, compress: content.length > 0 });
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(Buffer.from(piece));
  return new Uint8Array(Buffer.concat(pieces));
}
