const sign = '[\\dXx０-９Ｘｘ]';
const divider = '[ \\-－·]';
// Groups of three are thousands; those of long numbers are longer, but for the first of a mobile number.
const group = `${sign}{4,8}`;
const headGroups = new RegExp(`(?:${sign}{3,8}${divider}(?:${group}${divider})*${group}|${sign}{3,8}(?=[\\-－·])|${sign}+)[\\-－·]?$`, 'u');
const tailGroups = new RegExp(`^(?:(?:${group}${divider})+${sign}{1,8}|${sign}+)`, 'u');

const headOf = (text: string): string => headGroups.exec(text)?.[0] ?? '';
const tailOf = (text: string): string => tailGroups.exec(text)?.[0] ?? '';
const digitsOf = (number: string): string => number.normalize('NFKC').replace(/[^\dXx]/gu, '');

const isLetter = (text: string): boolean => /^[A-Za-z@]$/u.test(text.normalize('NFKC'));

/** Digits within a word, an address or a date: what follows in the next line is its rest. */
function isInWord(text: string, next: string): boolean {
  const before = text.charAt(text.length - headOf(text).length - 1);
  const after = next.charAt(tailOf(next).length);
  return isLetter(before) || isLetter(after) || (/[年月]/u.test(before) && /[月日]/u.test(after));
}

/** A line ends in a number and the next begins with one. */
export const areNumbers = (text: string, next: string): boolean => headOf(text) !== '' && tailOf(next) !== '' && !isInWord(text, next);

const isWhole = (digits: string): boolean => digits.length >= 15 || /^1[3-9]\d{9}$/u.test(digits);

/** A number that went on in the next line: neither half is whole, together they are as long as one that we look for. */
export function isTorn(text: string, next: string): boolean {
  const [head, tail] = [digitsOf(headOf(text)), digitsOf(tailOf(next))];
  const length = head.length + tail.length;
  if (head === '' || tail === '' || isWhole(head) || isWhole(tail)) return false;
  return length === 11 || (length >= 15 && length <= 20);
}

/** Torn at the blank between two groups. */
export const isGrouped = (text: string, next: string): boolean =>
  isTorn(text, next) && (headOf(text).includes(' ') || tailOf(next).includes(' '));
