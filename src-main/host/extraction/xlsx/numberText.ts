import { serialDay } from './serialDay';

/** How a number is shown, as far as it matters for finding what it stands for. */
export type NumberForm =
  | { readonly kind: 'general' }
  | { readonly kind: 'date'; readonly hasDay: boolean; readonly hasTime: boolean }
  | { readonly kind: 'digits'; readonly least: number }
  | { readonly kind: 'decimals'; readonly places: number; readonly percent: boolean }
  | { readonly kind: 'nothing' };

export const general: NumberForm = { kind: 'general' };

/** Built-in formats (ECMA-376 18.8.30), the Chinese ones among them. */
export function builtInForm(id: number): NumberForm {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58)
    return { kind: 'date', hasDay: true, hasTime: false };
  if (id === 22) return { kind: 'date', hasDay: true, hasTime: true };
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56)
    return { kind: 'date', hasDay: false, hasTime: true };
  if (id === 9 || id === 10) return { kind: 'decimals', places: id === 10 ? 2 : 0, percent: true };
  return id === 2 || id === 4 ? { kind: 'decimals', places: 2, percent: false } : general;
}

const withoutWords = (code: string): string => code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '');

/** What a format code of one's own shows. */
export function formOf(code: string): NumberForm {
  if (/^(?:\s*;){2,}\s*$/.test(code) || code.trim() === ';') return { kind: 'nothing' };
  const first = withoutWords(code).split(';')[0] ?? '';
  if (/^\s*general\s*$/i.test(first)) return general;
  if (/[ymdhs]/i.test(first)) return { kind: 'date', hasDay: /[yd]/i.test(first), hasTime: /[hs]/i.test(first) };
  if (/^0+$/.test(first.trim())) return { kind: 'digits', least: first.trim().length };
  const decimals = /^[#0,?]*\.(0+)\s*(%?)$/.exec(first.trim());
  if (decimals !== null) return { kind: 'decimals', places: decimals[1]?.length ?? 0, percent: decimals[2] === '%' };
  return /^[#0]+%$/.test(first.trim()) ? { kind: 'decimals', places: 0, percent: true } : general;
}

/** All digits of a decimal number, whatever its exponent: 6.40425190001010E+17 is an id that Excel cut to 15 digits. */
function plainDigits(raw: string): string {
  const found = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(raw);
  if (found === null) return raw;
  const [, sign = '', whole = '', fraction = '', power = '0'] = found;
  const exponent = Number(power);
  if (fraction === '' && exponent === 0) return sign.replace('+', '') + whole;
  if (exponent < 0 || exponent > 30 || fraction.length > exponent) return shortDecimal(raw);
  return sign.replace('+', '') + (whole + fraction.padEnd(exponent, '0')).replace(/^0+(?=\d)/, '');
}

// Excel keeps 15 digits and shows 0.3 for 0.30000000000000004.
const shortDecimal = (raw: string): string => {
  const value = Number(raw);
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : raw;
};

/** The text of a number cell: whole digits for long numbers, yyyy-mm-dd for days, decimals as formatted. */
export function numberText(raw: string, form: NumberForm, from1904: boolean): string {
  const value = Number(raw);
  const isSmall = Number.isFinite(value) && Math.abs(value) < 1e15;
  if (form.kind === 'date' && isSmall) return serialDay(value, form, from1904) ?? plainDigits(raw);
  if (form.kind === 'decimals' && isSmall)
    return form.percent ? `${(value * 100).toFixed(form.places)}%` : value.toFixed(Math.min(form.places, 20));
  const digits = plainDigits(raw);
  return form.kind === 'digits' && /^\d+$/.test(digits) ? digits.padStart(Math.min(form.least, 40), '0') : digits;
}
