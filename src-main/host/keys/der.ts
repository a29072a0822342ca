import { isSignatureInteger } from './curve';

/**
 * Whether the bytes are exactly DER `SEQUENCE { r INTEGER, s INTEGER }` with r and s in [1, n-1]: short lengths, no needless zero,
 * nothing after s and nothing after the sequence (formats.md, section 1; openssl lets trailing bytes pass).
 */
export function isStrictSignature(der: Uint8Array): boolean {
  if (der[0] !== 0x30 || der[1] !== der.length - 2 || der.length > 0x80) return false;
  const r = integerEnd(der, 2);
  const s = r === undefined ? undefined : integerEnd(der, r);
  return r !== undefined && s === der.length && isSignatureInteger(der.subarray(4, r)) && isSignatureInteger(der.subarray(r + 2, s));
}

/** Where a minimal non-negative INTEGER that starts at `at` ends. */
function integerEnd(der: Uint8Array, at: number): number | undefined {
  const [tag, length, first, second] = der.subarray(at, at + 4);
  if (tag !== 0x02 || length === undefined || first === undefined || length < 1 || length > 33 || first >= 0x80) return undefined;
  const padded = length > 1 && first === 0 && (second ?? 0) < 0x80;
  const end = at + 2 + length;
  return padded || end > der.length ? undefined : end;
}
