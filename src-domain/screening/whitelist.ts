const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/gu, '');

// Longest first: 021 must not be read as 02 and 1.
const areaCode = /^0(?:10|2\d|[3-9]\d{2})(?=[2-9]\d{6,7}$)/u;
const countryCode = /^(?:00)?86(?=1[3-9]\d{9}$)/u;

const telephone = (text: string): string => digitsOf(text).replace(areaCode, '').replace(countryCode, '');

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

/** The unit's own published contacts, ready to be asked. */
export interface Whitelist {
  /** `value` is the NFKC text of a match; telephones compare by digits, with or without area code. */
  readonly holds: (detector: string, value: string) => boolean;
}

export function makeWhitelist(entries: readonly string[]): Whitelist {
  const telephones = new Set(entries.map(telephone).filter((number) => number.length >= 7));
  const others = new Set(entries.map(plain));
  return {
    holds: (detector, value) => {
      if (detector === 'landline' || detector === 'mobile') return telephones.has(telephone(value));
      if (detector !== 'qq-wechat') return others.has(plain(value));
      return others.has(plain(value)) || others.has(plain(/[A-Za-z0-9_-]+$/u.exec(value)?.[0] ?? ''));
    },
  };
}
