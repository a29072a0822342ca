import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { PlannedFile } from './planBag';

const regularFile = 0o100644;

export interface ZipWriting {
  readonly topFolder: string;
  readonly files: readonly PlannedFile[];
  /** RFC 3339; every entry carries it. */
  readonly createdAt: string;
  readonly onBytes?: ((written: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Streams the files into a new zip and syncs it. Rejects on any trouble of the disk; the caller removes what was begun. */
export async function writeZip(path: string, { topFolder, files, createdAt, onBytes, signal }: ZipWriting): Promise<void> {
  const zip = new ZipFile();
  const options = { mtime: new Date(createdAt), mode: regularFile, forceDosTimestamp: true };
  for (const file of files) {
    const name = `${topFolder}/${file.path}`;
    if ('bytes' in file) zip.addBuffer(Buffer.from(file.bytes), name, { ...options, compress: isText(file.path) });
    // Office documents and pictures are compressed already.
    else zip.addReadStreamLazy(name, { ...options, compress: false, size: file.size }, (give) => give(null, createReadStream(file.file)));
  }
  zip.end();
  const failed = new Promise<never>((_, reject) => zip.on('error', reject));
  const target = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  const written = pipeline(zip.outputStream, counter(onBytes), target, signal === undefined ? {} : { signal });
  try {
    await Promise.race([written, failed]);
  } catch (error) {
    target.destroy();
    await written.catch(() => undefined);
    throw error;
  }
  await sync(path);
}

const isText = (path: string): boolean => /\.(json|txt)$/.test(path);

function counter(onBytes: ((written: number) => void) | undefined): Transform {
  let written = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      written += chunk.length;
      onBytes?.(written);
      done(null, chunk);
    },
  });
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
