/** What one pass over a text tells of it: enough to know which patterns cannot match. */
export interface Signs {
  /** Bits of the needs it meets. */
  readonly low: number;
  readonly high: number;
  /** The most digits (and X) in a row, blanks and dashes between them left out. */
  readonly chain: number;
}

/** What a pattern needs to match at all: one of its bits, where it has such, and so many digits in a row. */
export type Need = Signs;

const isDigit = (unit: number): boolean => (unit >= 48 && unit <= 57) || unit === 88 || unit === 120;

const separators = new Uint8Array(0x1_0000);
for (const sign of ' \t·•・-\u2212\u2010\u2011\u2012\u2013\u2014\u2015') separators[sign.charCodeAt(0)] = 1;

/** Which needs each character meets: two words of bits by character. */
export class SignTable {
  private readonly low = new Int32Array(0x1_0000);
  private readonly high = new Int32Array(0x1_0000);
  private next = 0;

  /** Registers a need; with `characters` undefined nothing is known and only the chain is asked. The last bit is shared by all late ones. */
  add(characters: string | undefined, chain: number): Need {
    if (characters === undefined) return { low: 0, high: 0, chain };
    const bit = 1 << Math.min(this.next % 31, 30);
    const isLow = this.next < 31;
    this.next = Math.min(this.next + 1, 61);
    const bits = isLow ? this.low : this.high;
    for (const sign of characters) {
      const unit = sign.charCodeAt(0);
      bits[unit] = (bits[unit] ?? 0) | bit;
    }
    return { low: isLow ? bit : 0, high: isLow ? 0 : bit, chain };
  }

  /** One pass over a normalised text. */
  signsOf(text: string): Signs {
    let low = 0;
    let high = 0;
    let run = 0;
    let chain = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      low |= this.low[unit] ?? 0;
      high |= this.high[unit] ?? 0;
      if (isDigit(unit)) {
        run += 1;
        if (run > chain) chain = run;
      } else if (run > 0 && separators[unit] !== 1) run = 0;
    }
    return { low, high, chain };
  }
}

export const meets = (signs: Signs, need: Need): boolean =>
  signs.chain >= need.chain && ((need.low | need.high) === 0 || (signs.low & need.low) !== 0 || (signs.high & need.high) !== 0);

/** The signs of a text that follows another. */
export const joined = (one: Signs, other: Signs): Signs => ({
  low: one.low | other.low,
  high: one.high | other.high,
  chain: Math.max(one.chain, other.chain),
});
