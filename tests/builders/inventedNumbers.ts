import { identityOf } from './roster';

// Numbers that belong to no one: the county 649999, the bank 629999 and the mobile range 1540 were never given out.

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
const dayOf = (seed: number): string => digits(1 + (seed % 12), 2) + digits(1 + (seed % 28), 2);

/** GB 11643: the 18th character of an identity number. */
const identityCheck = (body: string): string =>
  '10X98765432'.charAt(identityWeights.reduce((sum, weight, at) => sum + weight * Number(body[at]), 0) % 11);

/** GB 32100: the 18th character of a credit code; the weights are the powers of 3 modulo 31. */
function creditCheck(body: string): string {
  let [sum, weight] = [0, 1];
  for (const sign of body) {
    sum += weight * creditAlphabet.indexOf(sign);
    weight = (weight * 3) % 31;
  }
  return creditAlphabet.charAt((31 - (sum % 31)) % 31);
}

/** The last digit of a bank card. */
function luhnCheck(body: string): string {
  const sum = Array.from(body)
    .reverse()
    .map((digit, at) => (at % 2 === 0 ? Number(digit) * 2 : Number(digit)))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return String((10 - (sum % 10)) % 10);
}

const childBody = (seed: number): string => `649999${2014 + (seed % 9)}${dayOf(seed)}${digits(seed % 1000, 3)}`;
const wrongDigit = (right: string): string => (right === '7' ? '6' : '7');

/** A number of each kind for each seed below 1,000; the check digits are right where a kind has them. */
export const invented = {
  identity: identityOf,
  child: (seed: number): string => childBody(seed) + identityCheck(childBody(seed)),
  disability: (seed: number): string => `${identityOf(seed)}${1 + (seed % 7)}${1 + (seed % 4)}`,
  oldIdentity: (seed: number): string => `649999${60 + (seed % 30)}${dayOf(seed)}${digits(seed % 1000, 3)}`,
  slippedIdentity: (seed: number): string => identityOf(seed).slice(0, 17) + wrongDigit(identityOf(seed).slice(17)),
  /** As Excel leaves it: fifteen digits and three noughts, which fit no check digit but 0. */
  cutIdentity: (seed: number): string => {
    const body = `64${digits(seed, 4)}${identityOf(seed).slice(6, 12)}`;
    const cut = ['010', '011', '012'].map((day) => `${body}${day}00`).find((each) => identityCheck(each) !== '0');
    return `${cut ?? ''}0`;
  },
  credit: (seed: number): string => {
    const body = `91649999${digits(seed, 8)}${creditAlphabet.charAt(seed % 31)}`;
    return body + creditCheck(body);
  },
  card: (seed: number): string => {
    const body = `629999${digits(seed, 12)}`;
    return body + luhnCheck(body);
  },
  account: (seed: number): string => `100000${digits(seed, 9)}`,
  passport: (seed: number): string => `E0000${digits(seed, 4)}`,
  mobile: (seed: number): string => `1540000${digits(1000 + seed, 4)}`,
  landline: (seed: number): string => `0954900${digits(seed, 4)}`,
} as const;
