import type { TextPart } from '../../../src-domain/screening/types';

/** Every place once: some programs name two things alike, and a place must tell which one is meant. */
export function onceEach(parts: readonly TextPart[]): readonly TextPart[] {
  const counts = new Map<string, number>();
  return parts.map((part) => {
    const count = (counts.get(part.where) ?? 0) + 1;
    counts.set(part.where, count);
    return count === 1 ? part : { ...part, where: `${part.where}（${count}）` };
  });
}
