import { contentOfOle } from './ole';
import { decodePlainText } from './plainText';
import { refuse } from './trouble';

const startsWith = (bytes: Uint8Array, sign: string): boolean => [...sign].every((character, at) => bytes[at] === character.charCodeAt(0));

// First bytes of formats that officers have and that are read later: other pictures, RTF.
const laterSigns = ['GIF8', 'BM', 'II*\0', 'MM\0*', 'RIFF', '{\\rtf'];
const pictureSigns = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff'];
const foreignSigns = ['MZ', '\x7fELF', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', 'PK\x05\x06', 'PK\x07\x08'];
const oleSign = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

function oleFormat(bytes: Uint8Array): 'doc' | 'xls' {
  const content = contentOfOle(bytes);
  if (content === 'encrypted') return refuse('encrypted');
  return content === 'doc' || content === 'xls' ? content : refuse('later-format');
}

type TextFormat = 'txt' | 'csv' | 'html';

/** Tells the format by the bytes; the file's name is believed only between plain texts. Refuses what no reader is meant for. */
export function sniff(bytes: Uint8Array, name: string): 'package' | 'doc' | 'xls' | 'pdf' | 'image' | TextFormat {
  if (bytes.length === 0) return refuse('empty');
  if (startsWith(bytes, 'PK\x03\x04')) return 'package';
  if (startsWith(bytes, oleSign)) return oleFormat(bytes);
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (pictureSigns.some((sign) => startsWith(bytes, sign))) return 'image';
  if (laterSigns.some((sign) => startsWith(bytes, sign) && isSure(bytes, sign))) return refuse('later-format');
  if (foreignSigns.some((sign) => startsWith(bytes, sign) && isSure(bytes, sign))) return refuse('not-the-format');
  return textFormat(bytes, name);
}

// BM and MZ may also begin a text: a program or picture has a zero byte soon.
const isSure = (bytes: Uint8Array, sign: string): boolean => sign.length > 2 || bytes.subarray(0, 256).includes(0);

const webPage = /^\ufeff?\s*(?:<!--[\s\S]*?-->\s*)?<(?:!DOCTYPE\s+html|html)/i;
const otherText = /^\ufeff?\s*(?:<\?xml|MIME-Version:|\{\\rtf)/i;
const endings: Readonly<Record<string, TextFormat>> = { txt: 'txt', csv: 'csv', tsv: 'csv', htm: 'html', html: 'html' };

/** A mail, an XML file, or a text whose name promises another format, is no plain text. */
function textFormat(bytes: Uint8Array, name: string): TextFormat {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? 'txt';
  const begins = decodePlainText(bytes).text.slice(0, 2000);
  if (extension === 'docx' || extension === 'exe') return refuse('not-the-format');
  if (otherText.test(begins)) return refuse('later-format');
  return webPage.test(begins) ? 'html' : (endings[extension] ?? refuse('later-format'));
}
