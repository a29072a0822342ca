import { fail, ok, type Result } from '../kernel/result';
import type { SheetChoice } from './layout';
import { fillTemplate } from './rules';
import type { NoticeSheet } from './types';

/** A sheet as it went to the printer, so that the copy on the wall can be held against it. */
export interface PrintedSheet {
  /** SHA-256 of the sheet's content, lower-case hex. */
  readonly id: string;
  readonly record: string;
  readonly sheet: NoticeSheet;
  /** Paper and style it was printed in last. */
  readonly choice: SheetChoice;
  /** RFC 3339 instant, `Z`, of the last printing. */
  readonly printedAt: string;
}

/** JSON with the names of every object in code-point order and nothing between the parts. */
function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each: unknown) => stableJson(each)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const held = entries.filter(([, part]) => part !== undefined).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${held.map(([name, part]) => `${JSON.stringify(name)}:${stableJson(part)}`).join(',')}}`;
}

/** What a sheet says, as one text: the same words give the same text, whatever the paper, the day of printing or the order of fields. */
export const canonicalSheet = ({ kind, blocks }: NoticeSheet): string => stableJson({ kind, blocks });

/** Signs of a code: 29, a prime, so that one wrong sign or two swapped ones are always noticed. None looks like another: no I L O U Z S B. */
const alphabet = '0123456789ACDEFGHJKMNPQRTVWXY';
const base = alphabet.length;
/** Signs before the check sign; 15 of 29 carry 72 bits. */
const plainSigns = 15;

/** What people write for a sign they cannot tell from it. */
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', Z: '2', S: '5', B: '8', U: 'V' };

const groups = (signs: string): string => (signs.match(/.{4}/gu) ?? []).join('-');

/** Weighted sum modulo 29; weights 2 to 16 differ from each other, from 0 and from the check sign's 1. */
function checkSign(signs: string): string {
  const sum = [...signs].reduce((so, sign, at) => so + alphabet.indexOf(sign) * (at + 2), 0);
  return alphabet[(base - (sum % base)) % base] ?? '';
}

/** The short code at the foot of a sheet, four groups of four: 15 signs of its SHA-256 (hex) and a check sign. */
export function codeOf(hash: string): string {
  let rest = BigInt(`0x${hash}`);
  let signs = '';
  for (let at = 0; at < plainSigns; at += 1) {
    signs += alphabet[Number(rest % BigInt(base))] ?? '';
    rest /= BigInt(base);
  }
  return groups(signs + checkSign(signs));
}

/** `incomplete`: not 16 signs; `wrong-sign`: a sign was misread or two were swapped. */
export type CodeTrouble = 'incomplete' | 'wrong-sign';

/** A code as somebody typed it from the wall: spaces, dashes, small letters, full-width signs and look-alikes are forgiven. */
export function readCode(typed: string): Result<string, CodeTrouble> {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, '');
  const signs = [...plain].map((sign) => lookAlikes[sign] ?? sign).join('');
  if (signs.length !== plainSigns + 1) return fail('incomplete');
  return checkSign(signs.slice(0, plainSigns)) === signs.slice(plainSigns) ? ok(groups(signs)) : fail('wrong-sign');
}

/** What the QR code of a sheet says. */
export interface SheetMark {
  readonly indexNumber: string;
  readonly code: string;
  /** SHA-256 of the content, lower-case hex. */
  readonly hash: string;
}

/** The line in the QR code; capitals in the hash make the code smaller. */
export const qrText = (template: string, { indexNumber, code, hash }: SheetMark): string =>
  fillTemplate(template, { indexNumber, code, hash: hash.toUpperCase() });

/** Reads a scanned line again, by the same template. Refused when it is not ours, or its code does not belong to its hash. */
export function readQr(template: string, text: string): Result<SheetMark, 'not-a-sheet'> {
  const escaped = template.replace(/[.*+?^$()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  const line = new RegExp(`^${escaped.replace(/\{(\w+)\}/gu, '(?<$1>\\S+)')}$`, 'u').exec(text.trim());
  const { indexNumber = '', code = '', hash = '' } = line?.groups ?? {};
  const lower = hash.toLowerCase();
  if (!/^[0-9a-f]{64}$/u.test(lower) || codeOf(lower) !== code) return fail('not-a-sheet');
  return ok({ indexNumber, code, hash: lower });
}
