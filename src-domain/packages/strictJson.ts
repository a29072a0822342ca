import { fail, ok, type Result } from '../kernel/result';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** `duplicate-key` is told only when the text is JSON otherwise; `at` is where the first trouble stands, in UTF-16 units. */
export interface JsonTrouble {
  readonly code: 'not-json' | 'duplicate-key';
  readonly at: number;
}

const deepest = 16;
const widestInteger = 2 ** 53;
const quote = 0x22;
const backslash = 0x5c;
const firstPrintable = 0x20;
const blanks = /[ \t\n\r]*/y;
const numberShape = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escapeShape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const literals = [
  ['null', null],
  ['true', true],
  ['false', false],
] as const;

interface Read<Value> {
  readonly value: Value;
  readonly end: number;
}

/**
 * Strict JSON of formats.md: no duplicate keys (compared after unescaping), no NaN, integers within ±2^53, at most 16 levels,
 * no byte order mark, nothing after the value.
 */
export function parseStrictJson(text: string): Result<JsonValue, JsonTrouble> {
  const reader = new Reader(text);
  const read = reader.value(reader.blanks(0), 0);
  const end = read === undefined ? 0 : reader.blanks(read.end);
  if (read === undefined || end !== text.length) return fail({ code: 'not-json', at: reader.trouble(end) });
  return reader.duplicateAt === undefined ? ok(read.value) : fail({ code: 'duplicate-key', at: reader.duplicateAt });
}

class Reader {
  duplicateAt: number | undefined;
  private furthest = 0;

  constructor(private readonly text: string) {}

  trouble(end: number): number {
    return Math.max(this.furthest, end);
  }

  blanks(at: number): number {
    blanks.lastIndex = at;
    blanks.test(this.text);
    return blanks.lastIndex;
  }

  value(at: number, depth: number): Read<JsonValue> | undefined {
    this.furthest = Math.max(this.furthest, at);
    const sign = this.text[at];
    if (sign === '{') return depth < deepest ? this.object(at + 1, depth + 1) : undefined;
    if (sign === '[') return depth < deepest ? this.array(at + 1, depth + 1) : undefined;
    if (sign === '"') return this.string(at);
    return this.literal(at) ?? this.number(at);
  }

  private literal(at: number): Read<JsonValue> | undefined {
    const found = literals.find(([word]) => this.text.startsWith(word, at));
    return found && { value: found[1], end: at + found[0].length };
  }

  private number(at: number): Read<number> | undefined {
    numberShape.lastIndex = at;
    if (!numberShape.test(this.text)) return undefined;
    const literal = this.text.slice(at, numberShape.lastIndex);
    return isInRange(literal) ? { value: Number(literal), end: numberShape.lastIndex } : undefined;
  }

  private string(at: number): Read<string> | undefined {
    const end = this.text[at] === '"' ? this.stringEnd(at + 1) : undefined;
    if (end === undefined) return undefined;
    // The escapes were checked on the way, so this only resolves them.
    const value: unknown = JSON.parse(this.text.slice(at, end));
    return typeof value === 'string' ? { value, end } : undefined;
  }

  /** Walks by hand: a pattern over a string of many megabytes overflows the engine's stack. */
  private stringEnd(start: number): number | undefined {
    for (let at = start; at < this.text.length; at += 1) {
      const sign = this.text.charCodeAt(at);
      if (sign === quote) return at + 1;
      if (sign < firstPrintable) return undefined;
      if (sign !== backslash) continue;
      escapeShape.lastIndex = at;
      if (!escapeShape.test(this.text)) return undefined;
      at = escapeShape.lastIndex - 1;
    }
    return undefined;
  }

  private array(start: number, depth: number): Read<JsonValue> | undefined {
    const items: JsonValue[] = [];
    let at = this.blanks(start);
    if (this.text[at] === ']') return { value: items, end: at + 1 };
    for (;;) {
      const item = this.value(at, depth);
      if (item === undefined) return undefined;
      items.push(item.value);
      at = this.blanks(item.end);
      if (this.text[at] === ']') return { value: items, end: at + 1 };
      if (this.text[at] !== ',') return undefined;
      at = this.blanks(at + 1);
    }
  }

  private object(start: number, depth: number): Read<JsonValue> | undefined {
    const members = new Map<string, JsonValue>();
    let at = this.blanks(start);
    if (this.text[at] === '}') return { value: {}, end: at + 1 };
    for (;;) {
      const member = this.member(at, depth);
      if (member === undefined) return undefined;
      if (members.has(member.value[0])) this.duplicateAt ??= at;
      members.set(...member.value);
      at = this.blanks(member.end);
      // fromEntries defines own properties, so a key named __proto__ stays a key.
      if (this.text[at] === '}') return { value: Object.fromEntries(members), end: at + 1 };
      if (this.text[at] !== ',') return undefined;
      at = this.blanks(at + 1);
    }
  }

  private member(at: number, depth: number): Read<[string, JsonValue]> | undefined {
    const key = this.string(at);
    if (key === undefined) return undefined;
    const colon = this.blanks(key.end);
    if (this.text[colon] !== ':') return undefined;
    const value = this.value(this.blanks(colon + 1), depth);
    return value && { value: [key.value, value.value], end: value.end };
  }
}

/** `Array.isArray` alone does not see through `readonly`. */
export const isJsonArray = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);

export const isJsonObject = (value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Digits alone are read exactly: 2^53 + 1 would round into range. */
function isInRange(literal: string): boolean {
  if (/^-?\d+$/.test(literal))
    return literal.length < 16 || (literal.length <= 17 && BigInt(literal.replace('-', '')) <= BigInt(widestInteger));
  const value = Number(literal);
  return Number.isFinite(value) && !(Number.isInteger(value) && Math.abs(value) > widestInteger);
}
