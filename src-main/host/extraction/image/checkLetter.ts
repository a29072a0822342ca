import { isIdentityChecksum } from '../../../../src-domain/screening/checkDigits';

const withLast = /(?<!\d)(\d{17})([^\dXx\s])/gu;

/** A recogniser of Chinese takes the X at the end of an id for a character: where the check digit is X, it was one. */
export const withCheckLetter = (text: string): string =>
  text.replace(withLast, (found, digits: string) => (isIdentityChecksum(`${digits}X`) ? `${digits}X` : found));
