import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { isOnCurve } from './curve';
import { sm3Hex } from './sm3';

/** SubjectPublicKeyInfo up to the point: id-ecPublicKey, curve 1.2.156.10197.1.301, an uncompressed point. */
const spkiPrefix = '3059301306072a8648ce3d020106082a811ccf5501822d03420004';

/** A public key that was read and found on the curve. */
export interface PublicKey {
  /** `04 || x || y`, 130 hex digits. */
  readonly point: string;
  readonly pem: string;
  /** `sm3:` and SM3 over the SPKI DER. */
  readonly keyid: string;
}

export function publicKeyOfSpki(der: Uint8Array): Result<PublicKey, 'malformed-key'> {
  const hex = Buffer.from(der).toString('hex');
  const point = hex.slice(spkiPrefix.length);
  return hex.startsWith(spkiPrefix) && isOnCurve(point) ? ok(publicKeyOfPoint(`04${point}`)) : fail('malformed-key');
}

/** For points that were computed here; others go through `publicKeyOfSpki`. */
export function publicKeyOfPoint(point: string): PublicKey {
  const der = Buffer.from(spkiPrefix + point.slice(2), 'hex');
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return { point, pem: `-----BEGIN PUBLIC KEY-----\n${lines.join('\n')}\n-----END PUBLIC KEY-----\n`, keyid: `sm3:${sm3Hex(der)}` };
}

export function parsePublicKey(pem: string): Result<PublicKey, 'malformed-key'> {
  const [, body] = /^\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----\s*$/.exec(pem) ?? [];
  const der = body === undefined ? undefined : decodeBase64(body.replace(/\s+/g, ''));
  return der === undefined ? fail('malformed-key') : publicKeyOfSpki(der);
}

/** Standard alphabet, padded, and only the one spelling of the bytes; undefined otherwise. */
export function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
