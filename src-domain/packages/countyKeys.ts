import { fail, ok, type Result } from '../kernel/result';
import { dayInChina } from '../kernel/calendarDate';
import type { TrustedKey, TrustList } from './trustList';

/** The county office's own keys in a list, those that were revoked left out. */
export const countyKeys = ({ keys }: TrustList): readonly TrustedKey[] =>
  keys.filter(({ role, revokedAt }) => role === 'county' && revokedAt === null);

/** The key the county office signs with, as its own desk knows it. */
export type OfficeKey = Pick<TrustedKey, 'keyid' | 'unit' | 'name' | 'publicKey'>;

/**
 * The county's list with the office's own key as the county's: what a unit needs to believe the office's packages. The same list where it
 * stands there already; a key enrolled as a unit's keeps the day from which it counts.
 */
export function withOfficeKey(trust: TrustList, office: OfficeKey, now: string): TrustList {
  const held = trust.keys.find(({ keyid }) => keyid === office.keyid);
  if (held?.role === 'county') return trust;
  const { keyid, unit, name, publicKey } = office;
  const fresh = { keyid, unit, name, publicKey, algorithm: 'SM2-SM3', validFrom: dayInChina(now), validTo: null, revokedAt: null } as const;
  const key: TrustedKey = { ...(held ?? fresh), role: 'county' };
  const others = trust.keys.filter((each) => each.keyid !== keyid);
  return { ...trust, version: trust.version + 1, issuedAt: now, keys: [key, ...others] };
}

/**
 * How a county's list relates to the one in use: `first`, `same-keys` (no county key that was not compared already), `compare` (another
 * county key: somebody must compare it with the stamped sheet again), `unchanged` (the very version in use).
 */
export type TrustStep = 'first' | 'same-keys' | 'compare' | 'unchanged';
export type TrustFault = 'no-county-key' | 'older' | 'other-county';

export function judgeTrustStep(held: TrustList | null, next: TrustList): Result<TrustStep, TrustFault> {
  if (countyKeys(next).length === 0) return fail('no-county-key');
  if (held === null) return ok('first');
  if (held.county.code !== next.county.code) return fail('other-county');
  // An old list may bring a key back that was revoked since; only an office that began anew has keys nobody here has heard of.
  const heardOf = countyKeys(next).some(({ keyid }) => held.keys.some((key) => key.keyid === keyid));
  if (next.version < held.version && heardOf) return fail('older');
  const compared = new Set(countyKeys(held).map(({ keyid }) => keyid));
  if (countyKeys(next).some(({ keyid }) => !compared.has(keyid))) return ok('compare');
  return ok(next.version === held.version ? 'unchanged' : 'same-keys');
}
