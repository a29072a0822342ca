/**
 * Characters of which every match of a pattern holds at least one, read off the pattern itself; undefined when it says nothing of the
 * kind (digits, wide classes). A text without them need not be searched.
 */
export function neededCharacters(pattern: string): string | undefined {
  const reader = new PatternReader(pattern);
  const needed = reader.alternatives();
  return reader.isAtEnd && needed !== undefined && needed !== '' ? needed : undefined;
}

type Needed = string | undefined;

const optional = /^(?:[?*]|\{0)/u;
const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u;

/** The smaller set says more. */
const better = (one: Needed, other: Needed): Needed => {
  if (one === undefined || other === undefined) return one ?? other;
  return other.length < one.length ? other : one;
};

/** Reads the part of the pattern language that screening.json uses; anything else counts as unknown. */
class PatternReader {
  private at = 0;

  constructor(private readonly pattern: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.pattern.length;
  }

  /** One of the alternatives matches, so all their sets together. */
  alternatives(): Needed {
    let all: Needed = this.sequence();
    while (this.pattern[this.at] === '|') {
      this.at += 1;
      const next = this.sequence();
      all = all === undefined || next === undefined ? undefined : all + next;
    }
    return all;
  }

  private sequence(): Needed {
    let best: Needed;
    while (!this.isAtEnd && this.pattern[this.at] !== '|' && this.pattern[this.at] !== ')') {
      const atom = this.atom();
      const rest = this.pattern.slice(this.at);
      if (!optional.test(rest)) best = better(best, atom);
      this.at += quantifier.exec(rest)?.[0].length ?? 0;
    }
    return best;
  }

  private atom(): Needed {
    const sign = this.pattern.charAt(this.at);
    this.at += 1;
    if (sign === '(') return this.group();
    if (sign === '[') return this.characters();
    if (sign === '\\') return this.escape();
    return sign === '^' || sign === '$' || sign === '.' ? undefined : sign;
  }

  private group(): Needed {
    const kind = /^\?(?:<[=!]|[:=!])/u.exec(this.pattern.slice(this.at))?.[0] ?? '';
    this.at += kind.length;
    const inside = this.alternatives();
    this.at += 1;
    return kind === '' || kind === '?:' ? inside : undefined;
  }

  /** A class without ranges and escapes is a set; others are too wide to help. */
  private characters(): Needed {
    const end = this.classEnd();
    const inside = this.pattern.slice(this.at, end);
    this.at = end + 1;
    return /[\\^-]/u.test(inside) ? undefined : inside;
  }

  private classEnd(): number {
    let end = this.at;
    while (end < this.pattern.length && this.pattern[end] !== ']') end += this.pattern[end] === '\\' ? 2 : 1;
    return end;
  }

  private escape(): Needed {
    const sign = this.pattern.charAt(this.at);
    this.at += sign === 'u' ? 5 : 1;
    return /[\p{L}\d]/u.test(sign) ? undefined : sign;
  }
}
