import { foldName, isSafeEntryName, packageLimits, topFolderOf } from '../../../src-domain/packages/entryNames';
import { problem, type Problem } from '../../../src-domain/packages/problemCodes';
import { extraIds, flagBits, type CentralEntry } from './zipHeaders';

const stored = 0;
const deflated = 8;
const fileTypes = { mask: 0xf000, regular: 0x8000, folder: 0x4000 } as const;
const dosFolder = 0x10;

/** What the central directory alone shows to be wrong (formats.md, section 3). */
export function checkEntries(entries: readonly CentralEntry[]): readonly Problem[] {
  return [
    ...entries.flatMap(checkEntry),
    ...checkTwins(entries),
    ...(entries.reduce((sum, { size }) => sum + size, 0) > packageLimits.totalBytes ? [problem('zip/too-large', '')] : []),
    ...(new Set(entries.map(({ name }) => topFolderOf(name) ?? `/${name}`)).size > 1 ? [problem('zip/more-than-one-top-folder', '')] : []),
  ];
}

/** Whether the content of an entry can be read at all, and safely. */
export const isReadable = (entry: CentralEntry): boolean =>
  !checkEntry(entry).some(({ code }) => ['zip/encrypted', 'zip/method', 'zip/too-large', 'zip/ratio'].includes(code));

function checkEntry(entry: CentralEntry): Problem[] {
  const { name, flags, method, size, packedSize } = entry;
  const encrypted = (flags & (flagBits.encrypted | flagBits.strong | flagBits.hidden)) !== 0 || entry.extra.has(extraIds.aes);
  return [
    ...(isSafeEntryName(name) && !isFolder(entry) ? [] : [problem('zip/unsafe-name', name)]),
    ...(encrypted ? [problem('zip/encrypted', name)] : []),
    ...(isSpecial(entry) ? [problem('zip/symlink', name)] : []),
    ...((method === stored || method === deflated) && (flags & flagBits.patch) === 0 ? [] : [problem('zip/method', name, String(method))]),
    ...(size > packageLimits.entryBytes || packedSize > packageLimits.entryBytes ? [problem('zip/too-large', name, String(size))] : []),
    ...(isBomb(size, packedSize) ? [problem('zip/ratio', name, String(Math.round(size / packedSize)))] : []),
  ];
}

const isBomb = (size: number, packedSize: number): boolean => size > packageLimits.ratioFrom && size > packedSize * packageLimits.ratio;

const typeOf = ({ attributes }: CentralEntry): number => (attributes >>> 16) & fileTypes.mask;

const isFolder = (entry: CentralEntry): boolean => typeOf(entry) === fileTypes.folder || (entry.attributes & dosFolder) !== 0;

/** Links, devices and pipes. */
const isSpecial = (entry: CentralEntry): boolean => ![0, fileTypes.regular, fileTypes.folder].includes(typeOf(entry));

/** The same name after case folding, or a file where another entry needs a folder. */
function checkTwins(entries: readonly CentralEntry[]): Problem[] {
  const seen = new Set<string>();
  const folders = new Set(entries.flatMap(({ name }) => foldersOf(foldName(name))));
  return entries.flatMap(({ name }) => {
    const folded = foldName(name);
    const twin = seen.has(folded) || folders.has(folded);
    seen.add(folded);
    return twin ? [problem('zip/duplicate-name', name)] : [];
  });
}

const foldersOf = (name: string): string[] => {
  const segments = name.split('/').slice(0, -1);
  return segments.map((_, at) => segments.slice(0, at + 1).join('/'));
};
