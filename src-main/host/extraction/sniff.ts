import { refuse } from './trouble';

const startsWith = (bytes: Uint8Array, sign: string): boolean => [...sign].every((character, at) => bytes[at] === character.charCodeAt(0));

// First bytes of formats that officers have and that are read later: PDF, pictures, RTF.
const laterSigns = ['%PDF', '\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*', 'RIFF', '{\\rtf'];
const foreignSigns = ['MZ', '\x7fELF', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', 'PK\x05\x06', 'PK\x07\x08'];
const oleSign = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

function refuseOle(bytes: Uint8Array): never {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encrypted = held.includes(utf16('EncryptedPackage')) || held.includes(utf16('EncryptionInfo'));
  return refuse(encrypted ? 'encrypted' : 'later-format');
}

/** Tells a package from a text by the bytes; the file's name is not believed. Refuses everything else. */
export function sniff(bytes: Uint8Array): 'package' | 'text' {
  if (bytes.length === 0) return refuse('empty');
  if (startsWith(bytes, 'PK\x03\x04')) return 'package';
  if (startsWith(bytes, oleSign)) return refuseOle(bytes);
  if (laterSigns.some((sign) => startsWith(bytes, sign) && isSure(bytes, sign))) return refuse('later-format');
  if (foreignSigns.some((sign) => startsWith(bytes, sign) && isSure(bytes, sign))) return refuse('not-the-format');
  return 'text';
}

// BM and MZ may also begin a text: a program or picture has a zero byte soon.
const isSure = (bytes: Uint8Array, sign: string): boolean => sign.length > 2 || bytes.subarray(0, 256).includes(0);

const otherText = /^\s*(?:<!DOCTYPE|<html|<\?xml|MIME-Version:|\{\\rtf)/i;

/** A text that is not a plain one (a web page, a mail), or whose name promises another format. */
export function refuseOtherText(text: string, name: string): void {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? 'txt';
  if (extension === 'docx' || extension === 'exe') refuse('not-the-format');
  if (extension !== 'txt' || otherText.test(text.slice(0, 200))) refuse('later-format');
}
