import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const [ivBytes, tagBytes] = [12, 16];
const mark = '1:';

/** `1:` + base64 of iv, tag and data (AES-256-GCM). The request's id is bound to it: the text opens for no other request. */
export function sealText(key: Uint8Array, request: string, text: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(request));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `${mark}${Buffer.concat([iv, cipher.getAuthTag(), data]).toString('base64')}`;
}

/** The text; null when it was changed, or belongs to another request or key. */
export function openText(key: Uint8Array, request: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed.slice(mark.length), 'base64');
  if (!sealed.startsWith(mark) || bytes.length < ivBytes + tagBytes) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(request));
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
