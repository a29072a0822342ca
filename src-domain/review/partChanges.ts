import type { TextPart } from '../screening/types';

/** A place of a file that reads otherwise than in another version; no text, only where it is. */
export interface PartChange {
  readonly where: string;
  readonly change: 'added' | 'removed' | 'changed';
}

type Part = Pick<TextPart, 'where' | 'text'>;

/** Beyond this many comparisons places are matched by name alone. */
const mostSteps = 4_000_000;

/** What a place belongs to: 正文第12段 and 正文第13段 to the same run of text, whose parts move when one is put in. */
const runOf = (where: string): string => where.replace(/\d+/gu, '#');

function byRun(parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> {
  const runs = new Map<string, Part[]>();
  for (const part of parts) {
    const own = runs.get(runOf(part.where)) ?? [];
    own.push(part);
    runs.set(runOf(part.where), own);
  }
  return runs;
}

/** Pairs of places that read the same, in order: the longest common run. */
function unchanged(before: readonly Part[], after: readonly Part[]): readonly (readonly [number, number])[] {
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const same = before[i]?.text === after[j]?.text;
      const further = Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
      longest[i * width + j] = same ? (longest[(i + 1) * width + j + 1] ?? 0) + 1 : further;
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i]?.text === after[j]?.text) pairs.push([i++, j++]);
    else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Between two unchanged places: what stands at both sides is changed, what is over is added or removed. */
function gap(before: readonly Part[], after: readonly Part[]): readonly PartChange[] {
  const both = Math.min(before.length, after.length);
  return [
    ...after.slice(0, both).map(({ where }) => ({ where, change: 'changed' as const })),
    ...before.slice(both).map(({ where }) => ({ where, change: 'removed' as const })),
    ...after.slice(both).map(({ where }) => ({ where, change: 'added' as const })),
  ];
}

function byName(before: readonly Part[], after: readonly Part[]): readonly PartChange[] {
  const [old, made] = [before, after].map((parts) => new Map(parts.map(({ where, text }) => [where, text])));
  return [
    ...before.filter(({ where }) => made?.has(where) !== true).map(({ where }) => ({ where, change: 'removed' as const })),
    ...after.flatMap(({ where, text }): readonly PartChange[] => {
      const was = old?.get(where);
      return was === text ? [] : [{ where, change: was === undefined ? 'added' : 'changed' }];
    }),
  ];
}

function runChanges(before: readonly Part[], after: readonly Part[]): readonly PartChange[] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start]?.text === after[start]?.text) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end)?.text === after.at(-1 - end)?.text) end += 1;
  const old = before.slice(start, before.length - end);
  const made = after.slice(start, after.length - end);
  if ((old.length + 1) * (made.length + 1) > mostSteps) return byName(old, made);
  const pairs = [...unchanged(old, made), [old.length, made.length] as const];
  let [i, j] = [0, 0];
  return pairs.flatMap(([to, other]) => {
    const between = gap(old.slice(i, to), made.slice(j, other));
    [i, j] = [to + 1, other + 1];
    return between;
  });
}

/**
 * Which places of a file read otherwise than before: 正文第3段, 页眉1第1段, 工作表“名单”B3, 文件属性·作者. Names places, never text. Empty
 * when every text is the same; the bytes may still differ in layout or pictures.
 */
export function changedParts(before: readonly Part[], after: readonly Part[]): readonly PartChange[] {
  const [old, made] = [byRun(before), byRun(after)];
  return [...new Set([...old.keys(), ...made.keys()])].flatMap((run) => runChanges(old.get(run) ?? [], made.get(run) ?? []));
}
