import { dayInChina, type CalendarDate } from '../kernel/calendarDate';
import { problem, type Problem } from './problemCodes';
import type { Predicate } from './statement';

/** `trust.json`, `gongkai/trust/1` (formats.md, section 2). */
export interface TrustList {
  readonly schema: 'gongkai/trust/1';
  /** Six-digit county code and name. */
  readonly county: { readonly code: string; readonly name: string };
  /** Only rises. */
  readonly version: number;
  readonly issuedAt: string;
  readonly keys: readonly TrustedKey[];
}

export interface TrustedKey {
  readonly keyid: string;
  readonly role: 'county' | 'unit';
  /** Unit code. */
  readonly unit: string;
  readonly name: string;
  readonly algorithm: 'SM2-SM3';
  /** SPKI PEM. */
  readonly publicKey: string;
  /** Days in China, both inclusive. */
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  /** An instant; statements created at or after it are not believed. */
  readonly revokedAt: string | null;
}

const countyKinds = ['receipt', 'catalogue', 'trust', 'calendar', 'supervision'];

/** Whether this key may speak for the sender at the time the statement names. Says nothing about the signature itself. */
export function judgeKey(key: TrustedKey, { unit, kind, createdAt }: Predicate): readonly Problem[] {
  const on = dayInChina(createdAt);
  const wrongUnit = key.unit !== unit.code || (countyKinds.includes(kind) && key.role !== 'county');
  const revoked = key.revokedAt !== null && Date.parse(createdAt) >= Date.parse(key.revokedAt);
  const outside = on < key.validFrom || (key.validTo !== null && on > key.validTo);
  return [
    ...(wrongUnit ? [problem('signature/wrong-unit', key.keyid, `${key.unit} / ${unit.code}`)] : []),
    ...(revoked ? [problem('signature/revoked-key', key.keyid, key.revokedAt ?? '')] : []),
    ...(outside ? [problem('signature/not-valid-then', key.keyid, `${on} / ${key.validFrom}..${key.validTo ?? ''}`)] : []),
  ];
}

export const findKey = (trust: TrustList, keyid: string): TrustedKey | undefined => trust.keys.find((key) => key.keyid === keyid);

/** A list is issued anew with every change: the version rises by one. */
export const withKey = (trust: TrustList, key: TrustedKey, issuedAt: string): TrustList => ({
  ...trust,
  version: trust.version + 1,
  issuedAt,
  keys: [...trust.keys, key],
});

/** Units with a key of their own, each once, in the order of the list. */
export function trustedUnits(trust: TrustList): readonly { readonly unit: string; readonly name: string }[] {
  const units = new Map(trust.keys.filter(({ role }) => role === 'unit').map(({ unit, name }) => [unit, name]));
  return [...units].map(([unit, name]) => ({ unit, name }));
}

/** 8 groups of 4 hex digits of a key id's first 16 bytes: what people compare with the stamped sheet. */
export const fingerprintOf = (keyid: string): string => keyid.replace(/^sm3:/, '').slice(0, 32).match(/.{4}/g)?.join(' ') ?? '';
