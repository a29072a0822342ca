import { bagFiles, type BagFile } from '../../../src-domain/packages/bag';
import { foldName, topFolderOf } from '../../../src-domain/packages/entryNames';
import { judgeBag } from '../../../src-domain/packages/judgeBag';
import type { Problem } from '../../../src-domain/packages/problemCodes';
import type { ByteSource } from './byteSource';
import { readZip } from './readZip';
import { decodeUtf8 } from './strictText';
import type { ReadEntry } from './zipContent';

/** What is in a package, paths without the top folder. */
export interface OpenedBag {
  readonly files: readonly BagFile[];
  /** Tag files and JSON parts. */
  readonly bytesOf: (path: string) => Buffer | undefined;
  readonly problems: readonly Problem[];
}

const jsonParts = ['return', 'ledger', 'catalogue', 'documents', 'enrolment', 'trust', 'calendar', 'supervision'].map(
  (name) => `data/${name}.json`,
);
const kept = new Set<string>([...Object.values(bagFiles), ...jsonParts]);

const inTop = (name: string): string => name.slice(name.indexOf('/') + 1);

export async function openBag(source: ByteSource): Promise<OpenedBag> {
  const zip = await readZip(source, (name) => topFolderOf(name) !== null && kept.has(inTop(name)));
  const top = topFolder(zip.entries);
  const byPath = new Map<string, ReadEntry>();
  for (const entry of zip.entries)
    if (topFolderOf(entry.name) === top && !byPath.has(inTop(entry.name))) byPath.set(inTop(entry.name), entry);
  const files = [...byPath].map(([path, { size, sha256 }]) => ({ path, size, sha256 }));
  const bytesOf = (path: string) => byPath.get(path)?.bytes;
  const problems = [...zip.problems, ...(zip.entries.length === 0 ? [] : judgeBag(files, textsOf(bytesOf)))];
  return { files, bytesOf, problems };
}

const textsOf = (bytesOf: OpenedBag['bytesOf']) => {
  const text = (path: string) => {
    const bytes = bytesOf(path);
    return bytes && decodeUtf8(bytes);
  };
  return {
    declaration: text(bagFiles.declaration),
    info: text(bagFiles.info),
    manifest: text(bagFiles.manifest),
    tagManifest: text(bagFiles.tagManifest),
  };
};

/** The folder with the declaration in it, else the first: with several the zip is refused anyway. */
function topFolder(entries: readonly ReadEntry[]): string | null {
  const tops = entries.map(({ name }) => topFolderOf(name));
  const declared = entries.find(({ name }) => topFolderOf(name) !== null && foldName(inTop(name)) === bagFiles.declaration);
  return declared === undefined ? (tops.find((top) => top !== null) ?? null) : topFolderOf(declared.name);
}
