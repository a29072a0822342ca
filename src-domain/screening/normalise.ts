/** NFKC text in which every unit still knows where it stood in the original. */
export interface Normalised {
  readonly text: string;
  /** The original range (UTF-16 units, end exclusive) of the normalised range `start`..`end`. */
  readonly originalRange: (start: number, end: number) => readonly [number, number];
}

// Invisible characters split numbers and words without a reader seeing it: soft hyphen, zero-width signs, direction marks, variation selectors.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/u;

// ASCII and everyday Chinese characters and 、。《》 stand for themselves.
const isOrdinary = (point: string): boolean =>
  (point >= '\u4e00' && point <= '\u9fff') || point <= '~' || (point >= '\u3001' && point <= '\u3029');

const normalUnits = (point: string): string => (isOrdinary(point) ? point : invisible.test(point) ? '' : point.normalize('NFKC'));

const sameRange = (start: number, end: number): readonly [number, number] => [start, end];

const identity = (text: string): Normalised => ({ text, originalRange: sameRange });

/** No unit stands for itself, but it is not known yet what it stands for. */
const unknown = 0;
/** Drops out, or becomes several units. */
const several = 0xffff;

// What each unit becomes, learnt as texts are read: nearly all become one unit (， is a comma), and then no offset moves.
const single = new Uint16Array(0x1_0000);

function learn(unit: number): number {
  const sign = String.fromCharCode(unit);
  const units = unit >= 0xd800 && unit <= 0xdfff ? '' : normalUnits(sign);
  const becomes = units.length === 1 ? units.charCodeAt(0) : several;
  single[unit] = becomes;
  return becomes;
}

const chunk = 2048;
const scratch = Array<number>(chunk).fill(0);

/** A stretch of at most `chunk` units, unit by unit; undefined when offsets move. */
function stretchOf(text: string, from: number, to: number): string | undefined {
  let changed = false;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    const known = single[unit] ?? unknown;
    const becomes = known === unknown ? learn(unit) : known;
    if (becomes === several) return undefined;
    if (becomes !== unit) changed = true;
    scratch[at - from] = becomes;
  }
  if (!changed) return from === 0 && to === text.length ? text : text.slice(from, to);
  return String.fromCharCode(...scratch.slice(0, to - from));
}

/** The text when every unit becomes exactly one; undefined when offsets move. */
function unitByUnit(text: string): string | undefined {
  if (text.length <= chunk) return stretchOf(text, 0, text.length);
  const stretches: string[] = [];
  for (let from = 0; from < text.length; from += chunk) {
    const stretch = stretchOf(text, from, Math.min(from + chunk, text.length));
    if (stretch === undefined) return undefined;
    stretches.push(stretch);
  }
  return stretches.join('');
}

/** Applies NFKC code point by code point, drops invisible characters and keeps the offsets of the original. */
export function normalise(text: string): Normalised {
  const simple = unitByUnit(text);
  if (simple !== undefined) return identity(simple);
  let normal = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const point of text) {
    const units = normalUnits(point);
    for (let unit = 0; unit < units.length; unit += 1) {
      starts.push(at);
      ends.push(at + point.length);
    }
    normal += units;
    at += point.length;
  }
  return { text: normal, originalRange: (start, end) => [starts[start] ?? at, ends[end - 1] ?? at] };
}

const separators = /[\s·•・\-\u2010-\u2015\u2212]/gu;

/** A value without blanks, dots and dashes, letters in upper case: the form in which two writings of one number are equal. */
export const compact = (value: string): string => value.normalize('NFKC').replace(separators, '').toUpperCase();

/** The digits or letters a match of a detector stands for, without the keyword that some patterns include. */
export function valueOf(detector: string, shown: string): string {
  const value = compact(shown);
  if (detector === 'landline') return value.replace(/\D/gu, '');
  return detector === 'qq-wechat' ? (/[A-Z0-9_]+$/u.exec(value)?.[0] ?? value) : value;
}
