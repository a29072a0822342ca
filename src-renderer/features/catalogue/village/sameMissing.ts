import type { MissingVillage } from '../../../../src-domain/catalogue/village/missing';
import { promiseName } from './words';

/** What is missing of one period, by name. */
interface MissingLine {
  readonly period: string;
  readonly dueOn: string;
  readonly items: readonly string[];
}

interface SameMissing {
  readonly names: readonly string[];
  readonly lines: readonly MissingLine[];
}

/** By period, so that a period is named once. */
function linesOf({ missing }: MissingVillage): readonly MissingLine[] {
  const lines = new Map<string, MissingLine>();
  for (const { promise, periods } of missing)
    for (const { period, dueOn } of periods) {
      const key = period?.key ?? '';
      lines.set(key, { period: key, dueOn: dueOn ?? '', items: [...(lines.get(key)?.items ?? []), promiseName(promise)] });
    }
  return [...lines.values()].sort((one, other) => one.dueOn.localeCompare(other.dueOn) || one.period.localeCompare(other.period));
}

/** Villages that miss the same stand together: one line for a hundred villages instead of a hundred lines. */
export function sameMissing(villages: readonly MissingVillage[]): readonly SameMissing[] {
  const groups = new Map<string, SameMissing>();
  for (const each of villages) {
    const lines = linesOf(each);
    const key = JSON.stringify(lines);
    groups.set(key, { lines, names: [...(groups.get(key)?.names ?? []), each.village.name] });
  }
  return [...groups.values()];
}
