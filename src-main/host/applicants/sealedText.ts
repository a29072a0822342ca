import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const [ivBytes, tagBytes] = [12, 16];

/** Under the unit's applicant key itself, as first written; and under a key of the request's own. */
const marks = { first: '1:', own: '2:' } as const;

/** The key of one request's texts: of the applicant key and the request's salt. */
const keyOf = (key: Uint8Array, salt: Uint8Array): Buffer => Buffer.from(hkdfSync('sha256', key, salt, 'gongkai/applicant', 32));

/** `2:` + base64 of iv, tag and data (AES-256-GCM). The request's id is bound to it: the text opens for no other request. */
export function sealText(key: Uint8Array, salt: Uint8Array, request: string, text: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(key, salt), iv, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(request));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `${marks.own}${Buffer.concat([iv, cipher.getAuthTag(), data]).toString('base64')}`;
}

/** The text; null when it was changed, belongs to another request or key, or its salt was destroyed. */
export function openText(key: Uint8Array, salt: Uint8Array | undefined, request: string, sealed: string): string | null {
  const own = sealed.startsWith(marks.own);
  if (own && salt === undefined) return null;
  if (!own && !sealed.startsWith(marks.first)) return null;
  return decrypted(own && salt !== undefined ? keyOf(key, salt) : key, request, Buffer.from(sealed.slice(marks.own.length), 'base64'));
}

function decrypted(key: Uint8Array, request: string, bytes: Buffer): string | null {
  if (bytes.length < ivBytes + tagBytes) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(request));
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
