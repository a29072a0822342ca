/** Largest sizes a package may have (formats.md, section 3), in bytes and counts. */
export const packageLimits = {
  entries: 5000,
  entryBytes: 256 * 1024 * 1024,
  totalBytes: 2 * 1024 * 1024 * 1024,
  ratio: 200,
  /** The ratio is asked only of entries above this size. */
  ratioFrom: 1024 * 1024,
} as const;

const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
const deepest = 5;
const longest = 200;

/** Whether an entry name can be put on any disk without climbing out, clashing with a device or being cut. */
export function isSafeEntryName(name: string): boolean {
  if (name.length === 0 || name.length > longest || !/^[A-Za-z0-9._/-]+$/.test(name)) return false;
  const segments = name.split('/');
  return segments.length <= deepest && segments.every(isSafeSegment);
}

// `.` and `..` end in a dot, so they fall under the trailing dot.
const isSafeSegment = (segment: string): boolean => segment !== '' && !segment.endsWith('.') && !reserved.test(segment);

/** How names are compared on disks that do not tell capitals apart. */
export const foldName = (name: string): string => name.toLowerCase();

/** First segment: the one top folder every entry stands in; null for an entry that stands in none. */
export function topFolderOf(name: string): string | null {
  const slash = name.indexOf('/');
  return slash > 0 ? name.slice(0, slash) : null;
}
