import { randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { writeTroubleOf, type WriteTrouble } from '../disk/durableFile';
import { freeBytes, freeSpaceFloor } from '../disk/freeSpace';

/** As large as a package may be, zip overhead included. */
const largest = 2.1 * 1024 ** 3;

interface Upload {
  readonly path: string;
  readonly size: number;
  received: number;
}

/** Files brought from the page in pieces. They lie in the scratch folder under a name of ours until they are dropped or the app starts again. */
export interface Uploads {
  readonly begin: (size: number) => Promise<Result<string, 'too-large' | WriteTrouble>>;
  readonly chunk: (
    id: string,
    offset: number,
    bytes: Uint8Array,
  ) => Promise<Result<number, 'unknown-upload' | 'out-of-order' | 'disk-full'>>;
  /** Where it lies, once it is whole. */
  readonly pathOf: (id: string) => string | undefined;
  readonly drop: (id: string) => Promise<void>;
}

async function append(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'a', 0o600);
  try {
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
}

const trying = async (work: () => Promise<unknown>): Promise<Result<undefined, WriteTrouble>> => {
  try {
    await work();
    return ok(undefined);
  } catch (error) {
    return fail(writeTroubleOf(error));
  }
};

/** Empties the scratch folder and takes files into it. */
export async function openUploads(folder: string): Promise<Uploads> {
  const uploads = new Map<string, Upload>();
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  const drop: Uploads['drop'] = async (id) => {
    const upload = uploads.get(id);
    uploads.delete(id);
    if (upload !== undefined) await rm(upload.path, { force: true });
  };
  return {
    begin: async (size) => {
      if (size > largest) return fail('too-large');
      const made = await trying(() => mkdir(folder, { recursive: true }));
      if (!made.ok) return made;
      if ((await freeBytes(folder)) - size < freeSpaceFloor) return fail('disk-full');
      const id = randomUUID();
      uploads.set(id, { path: join(folder, id), size, received: 0 });
      return ok(id);
    },
    chunk: async (id, offset, bytes) => {
      const upload = uploads.get(id);
      if (upload === undefined) return fail('unknown-upload');
      if (upload.received !== offset || offset + bytes.length > upload.size) return fail('out-of-order');
      upload.received += bytes.length;
      const written = await trying(() => append(upload.path, bytes));
      if (written.ok) return ok(upload.received);
      // Half a piece may be there; the file cannot be continued.
      await drop(id);
      return fail('disk-full');
    },
    pathOf: (id) => {
      const upload = uploads.get(id);
      return upload !== undefined && upload.received === upload.size ? upload.path : undefined;
    },
    drop,
  };
}
