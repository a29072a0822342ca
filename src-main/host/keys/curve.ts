import { randomBytes } from 'node:crypto';

/** sm2p256v1 (GB/T 32918.5). */
const p = BigInt('0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff');
const b = BigInt('0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93');
const order = BigInt('0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123');

const read = (hex: string): bigint => BigInt(`0x${hex}`);

/** Whether `x || y` (128 hex digits) is a point of the curve other than infinity. */
export function isOnCurve(point: string): boolean {
  if (!/^[0-9a-f]{128}$/.test(point)) return false;
  const [x, y] = [read(point.slice(0, 64)), read(point.slice(64))];
  // y² = x³ − 3x + b
  return x < p && y < p && (y * y - (x * x * x - 3n * x + b)) % p === 0n;
}

/** A random scalar in [1, n-2] as 64 hex digits, from the platform's generator. */
export function randomScalar(): string {
  for (;;) {
    const hex = randomBytes(32).toString('hex');
    const scalar = read(hex);
    if (scalar >= 1n && scalar <= order - 2n) return hex;
  }
}

export const isScalar = (hex: string): boolean => /^[0-9a-f]{64}$/.test(hex) && read(hex) >= 1n && read(hex) <= order - 2n;

/** Whether a big-endian integer stands in [1, n-1], where r and s of a signature must be. */
export const isSignatureInteger = (bytes: Uint8Array): boolean => {
  const value = bytes.length === 0 ? 0n : read(Buffer.from(bytes).toString('hex'));
  return value >= 1n && value < order;
};
