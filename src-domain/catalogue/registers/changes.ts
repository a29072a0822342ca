import type { DirectoryEntry } from './directory';
import type { DirectoryYear, GuideLine } from './types';

/** Starts every mark: FNV-1a, 32 bits. Not a digest: it only has to differ when somebody changed a line. */
const [offset, prime] = [0x811c9dc5, 0x01000193];

const marked = (mark: number, text: string): number => {
  let now = Math.imul(mark ^ text.length, prime);
  for (let at = 0; at < text.length; at += 1) now = Math.imul(now ^ text.charCodeAt(at), prime);
  return now;
};

/** The directory year by year, newest first. */
export function directoryYears(entries: readonly DirectoryEntry[]): readonly DirectoryYear[] {
  const years = new Map<string, { count: number; mark: number }>();
  for (const { indexNumber, title, overview, formedOn } of entries) {
    const year = formedOn.slice(0, 4);
    const { count, mark } = years.get(year) ?? { count: 0, mark: offset };
    years.set(year, { count: count + 1, mark: [indexNumber, title, overview, formedOn].reduce(marked, mark) });
  }
  const all = [...years].map(([year, { count, mark }]) => ({ year, count, mark: (mark >>> 0).toString(16) }));
  return all.sort((one, other) => Number(other.year) - Number(one.year));
}

export interface YearChange {
  readonly year: string;
  readonly before: number;
  readonly now: number;
}

/** Years whose entries are not the same any more; with equal counts some line was changed. */
export function changedYears(before: readonly DirectoryYear[], now: readonly DirectoryYear[]): readonly YearChange[] {
  const years = [...new Set([...now, ...before].map(({ year }) => year))].sort().reverse();
  return years.flatMap((year) => {
    const [was, is] = [before.find((each) => each.year === year), now.find((each) => each.year === year)];
    return was?.mark === is?.mark ? [] : [{ year, before: was?.count ?? 0, now: is?.count ?? 0 }];
  });
}

export interface LineChange {
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** Facts of the guide that read otherwise than when it was generated. */
export function changedLines(before: readonly GuideLine[], now: readonly GuideLine[]): readonly LineChange[] {
  const valueIn = (lines: readonly GuideLine[], label: string): string => lines.find((line) => line.label === label)?.value ?? '';
  return [...new Set([...now, ...before].map(({ label }) => label))].flatMap((label) => {
    const [was, is] = [valueIn(before, label), valueIn(now, label)];
    return was === is ? [] : [{ label, before: was, now: is }];
  });
}
