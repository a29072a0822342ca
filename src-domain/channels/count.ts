import type { Counting } from './types';

const address = /https?:\/\/[\x21-\x7e]+/gu;

/** Signs outside Latin-1 count one, Latin ones half, a link ten (it is made short there); halves are rounded up. */
function asWeibo(text: string): number {
  let halves = 0;
  const without = text.replace(address, () => {
    halves += 20;
    return '';
  });
  for (let at = 0; at < without.length; at += 1) halves += without.charCodeAt(at) > 0xff ? 2 : 1;
  return Math.ceil(halves / 2);
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const point of text) {
    const code = point.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** How long a text is in the eyes of a channel. */
export function lengthOf(text: string, counting: Counting): number {
  switch (counting) {
    case 'units':
      return text.length;
    case 'points':
      return [...text].length;
    case 'bytes':
      return bytesOf(text);
    case 'weibo':
      return asWeibo(text);
  }
}
