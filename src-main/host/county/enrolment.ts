import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import type { UnitName } from '../../../src-domain/ledger/types';
import { findKey, fingerprintOf, withKey, type TrustList } from '../../../src-domain/packages/trustList';
import { enrolmentPayload } from '../../../src-bridge/payload/enrolment';
import { parsePublicKey } from '../keys/publicKey';
import { readPart } from '../packages/contentPart';
import { isSignedBy } from '../packages/judgeSignature';
import { openPackage } from '../packages/verifyPackage';

export interface InspectedEnrolment {
  readonly unit: UnitName;
  readonly keyid: string;
  /** 8 groups of 4 hex digits, to be compared with the stamped sheet. */
  readonly fingerprint: string;
  readonly publicKey: string;
  readonly contact: { readonly name: string; readonly phone: string };
}

/** Opens an enrolment and checks it against the key inside. Whose key it is only the stamped sheet can say. */
export async function inspectEnrolment(path: string): Promise<Result<InspectedEnrolment, 'not-an-enrolment'>> {
  const { bag, envelope, predicate, problems } = await openPackage(path);
  if (problems.length > 0 || envelope === undefined || predicate?.kind !== 'enrolment') return fail('not-an-enrolment');
  const { value } = readPart(bag, 'data/enrolment.json', enrolmentPayload, true);
  const key = value && parsePublicKey(value.publicKey);
  if (value === undefined || key?.ok !== true) return fail('not-an-enrolment');
  const { keyid, pem } = key.value;
  const same = value.unit.code === predicate.unit.code && value.unit.name === predicate.unit.name;
  if (!same || envelope.keyid !== keyid || !isSignedBy(envelope, pem, keyid)) return fail('not-an-enrolment');
  return ok({ unit: value.unit, keyid, fingerprint: fingerprintOf(keyid), publicKey: pem, contact: value.contact });
}

export interface EnrolOptions {
  readonly trust: TrustList;
  /** The key somebody compared with the sheet; another one in the package is refused. */
  readonly keyid: string;
  readonly validFrom: CalendarDate;
  /** RFC 3339. */
  readonly now: string;
}

/** The trust list with the enrolled key and the next version. Nothing is written. */
export async function countyEnrol(
  path: string,
  { trust, keyid, validFrom, now }: EnrolOptions,
): Promise<Result<TrustList, 'not-an-enrolment' | 'other-key' | 'already-there'>> {
  const enrolment = await inspectEnrolment(path);
  if (!enrolment.ok) return enrolment;
  const { unit, publicKey } = enrolment.value;
  if (enrolment.value.keyid !== keyid) return fail('other-key');
  if (findKey(trust, keyid) !== undefined) return fail('already-there');
  const key = { keyid, role: 'unit', unit: unit.code, name: unit.name, algorithm: 'SM2-SM3', publicKey, validFrom } as const;
  return ok(withKey(trust, { ...key, validTo: null, revokedAt: null }, now));
}

/** The list a county begins with: no keys yet. */
export const emptyTrust = (county: TrustList['county'], now: string): TrustList => ({
  schema: 'gongkai/trust/1',
  county,
  version: 0,
  issuedAt: now,
  keys: [],
});
