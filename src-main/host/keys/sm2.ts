import { sm2 } from 'sm-crypto-v2';
import { isScalar, randomScalar } from './curve';
import { isStrictSignature } from './der';
import { publicKeyOfPoint, type PublicKey } from './publicKey';

/** Always given: libraries differ in their defaults (formats.md, section 1). */
const options = { hash: true, der: true, userId: '1234567812345678' } as const;

/** A private key in memory. Never leaves the host. */
export interface Sm2KeyPair {
  /** 64 hex digits. */
  readonly secret: string;
  readonly publicKey: PublicKey;
}

export function createKeyPair(): Sm2KeyPair {
  const secret = randomScalar();
  return { secret, publicKey: publicKeyOfSecret(secret) };
}

/** For a scalar in [1, n-2]; undefined for anything else. */
export const keyPairOf = (secret: string): Sm2KeyPair | undefined =>
  isScalar(secret) ? { secret, publicKey: publicKeyOfSecret(secret) } : undefined;

const publicKeyOfSecret = (secret: string): PublicKey => publicKeyOfPoint(sm2.getPublicKeyFromPrivateKey(secret));

/** DER signature over SM3 of the message under the default signer id. */
export function sign(message: Uint8Array, key: Sm2KeyPair): Uint8Array {
  for (;;) {
    // The library's own generator fills later on Node 18; k comes from node:crypto instead.
    const point = secretPoint();
    const hex = sm2.doSignature(message, key.secret, { ...options, publicKey: key.publicKey.point, pointPool: [point] });
    const der = new Uint8Array(Buffer.from(hex, 'hex'));
    if (verify(message, der, key.publicKey)) return der;
  }
}

function secretPoint(): { k: bigint; x1: bigint } {
  const secret = randomScalar();
  return { k: BigInt(`0x${secret}`), x1: BigInt(`0x${sm2.getPublicKeyFromPrivateKey(secret).slice(2, 66)}`) };
}

/** Whether this is the signature of the message by the key; whatever is malformed is simply not a signature. */
export function verify(message: Uint8Array, der: Uint8Array, key: PublicKey): boolean {
  if (!isStrictSignature(der)) return false;
  try {
    return sm2.doVerifySignature(message, Buffer.from(der).toString('hex'), key.point, options);
  } catch {
    // The library throws where the arithmetic meets the point at infinity.
    return false;
  }
}
