import type { SourcedPart } from '../pieces';
import type { Paragraph } from './paragraph';

interface Branch {
  /** Parts that the story held when the branch began. */
  readonly parts: number;
  readonly paragraph: Paragraph | undefined;
  readonly stretches: number;
}

/**
 * The same content for new programs (mc:Choice) and for old ones (mc:Fallback). It is read once: what the copy says again is written
 * wherever the original is written. What only the copy says is read too, with a place that says so.
 */
export class Alternatives {
  private first: Branch | undefined;
  private firstEnd: Branch | undefined;
  private branch: Branch | undefined;

  get isCopy(): boolean {
    return this.firstEnd !== undefined;
  }

  enter(parts: readonly SourcedPart[], paragraph: Paragraph | undefined): void {
    this.branch = { parts: parts.length, paragraph, stretches: paragraph?.length ?? 0 };
    this.first ??= this.branch;
  }

  /** Ends a branch; `parts` is changed in place. */
  leave(parts: SourcedPart[], paragraph: Paragraph | undefined): void {
    const end = { parts: parts.length, paragraph, stretches: paragraph?.length ?? 0 };
    const { first, branch } = this;
    if (first === undefined || branch === undefined) return;
    if (this.firstEnd === undefined) {
      const saysNothing = end.parts === first.parts && end.stretches === first.stretches;
      if (saysNothing) this.first = undefined;
      else this.firstEnd = end;
      return;
    }
    if (paragraph !== undefined && paragraph === first.paragraph) paragraph.mirror(first.stretches, this.firstEnd.stretches);
    const originals = parts.slice(first.parts, this.firstEnd.parts);
    parts.push(...mirrored(originals, parts.splice(branch.parts), (at, made) => (parts[first.parts + at] = made)));
  }
}

/** The copies that say something else than the originals. */
function mirrored(
  originals: readonly SourcedPart[],
  copies: readonly SourcedPart[],
  replace: (at: number, made: SourcedPart) => void,
): readonly SourcedPart[] {
  const free = new Set(originals.keys());
  return copies.flatMap((copy) => {
    const { text, where, hidden } = copy.part;
    const at = [...free].find((one) => originals[one]?.part.text === text && originals[one].part.hidden === hidden);
    const original = at === undefined ? undefined : originals[at];
    if (at === undefined || original === undefined) return [{ ...copy, part: { ...copy.part, where: `${where}（旧版副本）` } }];
    free.delete(at);
    replace(at, { ...original, segments: [...original.segments, ...copy.segments] });
    return [];
  });
}
