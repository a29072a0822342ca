import { packageLimits } from '../../../src-domain/packages/entryNames';
import { problem, type Problem } from '../../../src-domain/packages/problemCodes';
import type { ByteSource } from './byteSource';
import { checkEntries, isReadable } from './zipChecks';
import { readContent, type ReadEntry } from './zipContent';
import { findZipEnd } from './zipEnd';
import { parseCentralDirectory } from './zipHeaders';
import { layOut } from './zipLayout';

export interface ZipReading {
  readonly entries: readonly ReadEntry[];
  readonly problems: readonly Problem[];
}

/** A central directory of 5,000 entries with the longest names fits many times over. */
const largestDirectory = 64 * 1024 * 1024;
/** Parts that are read into memory: tag files and JSON. */
const largestKept = 32 * 1024 * 1024;

/**
 * Reads a package's zip strictly and reports every trouble it can find (formats.md, sections 3 and 6). Nothing is written anywhere;
 * contents are hashed as they stream, and kept only where `keep` says so. Popular readers let duplicate names, shifted headers and
 * wrong CRCs pass, so names, headers and sums are all checked here.
 */
export async function readZip(source: ByteSource, keep: (name: string) => boolean): Promise<ZipReading> {
  if (source.size > packageLimits.totalBytes) return only(problem('zip/too-large', '', String(source.size)));
  const end = await findZipEnd(source);
  if (!('directoryAt' in end)) return { entries: [], problems: end };
  if (end.entries > packageLimits.entries) return only(problem('zip/too-many-entries', '', String(end.entries)), end.problems);
  if (end.directorySize > largestDirectory) return only(problem('zip/too-large', 'directory'), end.problems);
  const central = parseCentralDirectory(await source.read(end.directoryAt, end.directorySize), end.entries);
  if (central === undefined) return only(problem('zip/header-mismatch', 'directory'), end.problems);
  const checked = checkEntries(central);
  const layout = await layOut(source, central, end.shift, end.directoryAt);
  const tooLarge = checked.some(({ code, where }) => code === 'zip/too-large' && where === '');
  const read = tooLarge ? [] : await readAll(source, layout.entries.filter(isReadable), keep);
  return {
    entries: read.flatMap(({ entry }) => (entry === undefined ? [] : [entry])),
    problems: [...end.problems, ...checked, ...layout.problems, ...read.flatMap(({ problems }) => problems)],
  };
}

async function readAll(source: ByteSource, entries: Parameters<typeof readContent>[1][], keep: (name: string) => boolean) {
  const readings = [];
  for (const entry of entries) {
    const kept = keep(entry.name);
    const reading = await readContent(source, entry, kept && entry.size <= largestKept);
    readings.push(reading);
    if (kept && entry.size > largestKept) readings.push({ problems: [problem('zip/too-large', entry.name, String(entry.size))] });
  }
  return readings;
}

const only = (found: Problem, before: readonly Problem[] = []): ZipReading => ({ entries: [], problems: [...before, found] });
