// Check digits of identity numbers, social credit codes and bank cards.

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const identityCheck = '10X98765432';

/** GB 11643-1999: whether the 18th character fits the first 17. `code` is compact; says nothing about the date. */
export function isIdentityChecksum(code: string): boolean {
  if (!/^\d{17}[\dX]$/.test(code)) return false;
  const sum = identityWeights.reduce((total, weight, at) => total + weight * Number(code[at]), 0);
  return identityCheck[sum % 11] === code[17];
}

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** GB 32100-2015: whether the 18th character of a social credit code fits the first 17. */
export function isCreditChecksum(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  const sum = creditWeights.reduce((total, weight, at) => total + weight * creditAlphabet.indexOf(code.charAt(at)), 0);
  return creditAlphabet[(31 - (sum % 31)) % 31] === code[17];
}

/** Luhn, as on bank cards: every second digit from the right doubled, the sum divisible by 10. */
export function isLuhn(digits: string): boolean {
  if (!/^\d+$/.test(digits)) return false;
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight += 1) {
    const digit = Number(digits[digits.length - 1 - fromRight]);
    const doubled = fromRight % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
