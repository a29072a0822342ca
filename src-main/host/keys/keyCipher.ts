import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';

/** formats.md, section 1. Node's default memory limit of 32 MiB is below what N = 2^17 needs. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 320 * 1024 * 1024 } as const;
const keyBytes = 32;
const tagBytes = 16;

/** A secret under a passphrase; all parts in base64. */
export interface Sealed {
  readonly kdf: { readonly name: 'scrypt'; readonly N: number; readonly r: number; readonly p: number; readonly salt: string };
  readonly cipher: { readonly name: 'aes-256-gcm'; readonly iv: string; readonly tag: string; readonly data: string };
}

/** Full-width signs typed with a Chinese input method open the same lock as their plain twins. */
const tidyPassphrase = (passphrase: string): string => passphrase.normalize('NFKC');

const deriveKey = (passphrase: string, salt: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(tidyPassphrase(passphrase), salt, keyBytes, cost, (error, key) => (error === null ? resolve(key) : reject(error))),
  );

/** `bound` is not hidden, but opening fails when it is not the same again. */
export async function seal(secret: Uint8Array, passphrase: string, bound: string): Promise<Sealed> {
  const [salt, iv] = [randomBytes(32), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(passphrase, salt), iv, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(bound));
  const data = Buffer.concat([cipher.update(secret), cipher.final()]);
  return {
    kdf: { name: 'scrypt', N: cost.N, r: cost.r, p: cost.p, salt: salt.toString('base64') },
    cipher: { name: 'aes-256-gcm', iv: iv.toString('base64'), tag: cipher.getAuthTag().toString('base64'), data: data.toString('base64') },
  };
}

/** The secret; undefined when the passphrase is not the one it was sealed with, or the bytes were changed. */
export async function unseal({ kdf, cipher }: Sealed, passphrase: string, bound: string): Promise<Buffer | undefined> {
  const key = await deriveKey(passphrase, Buffer.from(kdf.salt, 'base64'));
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(cipher.iv, 'base64'), { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(bound));
    decipher.setAuthTag(Buffer.from(cipher.tag, 'base64'));
    return Buffer.concat([decipher.update(Buffer.from(cipher.data, 'base64')), decipher.final()]);
  } catch {
    return undefined;
  }
}
