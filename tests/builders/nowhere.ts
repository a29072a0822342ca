import { readArchive } from '../../src-main/host/extraction/archive';

const unescaped = (text: string): string =>
  text.replace(/&#(x?)([0-9a-f]+);/giu, (_all, hex: string, code: string) =>
    String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16)),
  );

const unquoted = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/giu, (found) => Buffer.from(found.replaceAll('%', ''), 'hex').toString('utf8'));

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s·•・\-\u2010-\u2015\u2212]/gu, '')
    .toUpperCase();

/** Every way in which bytes may be read as text: by encoding, with references and percent signs resolved, with and without tags. */
function readings(content: Buffer): readonly string[] {
  const even = content.subarray(0, content.length & ~1);
  const wide = [even.toString('utf16le'), Buffer.from(even).swap16().toString('utf16le'), content.subarray(1).toString('utf16le')];
  const texts = [content.toString('utf8'), content.toString('latin1'), new TextDecoder('gb18030').decode(content), ...wide];
  return texts.flatMap((text) => {
    const plain = unquoted(unescaped(text));
    return [bare(plain), bare(plain.replace(/<[^>]*>/gu, ''))];
  });
}

/** The values that stand in the bytes of a file or in one of its parts, whatever the encoding and the spacing. */
export async function valuesIn(bytes: Uint8Array, values: readonly string[], isPackage = true): Promise<readonly string[]> {
  const entries = isPackage ? (await readArchive(bytes)).entries : new Map([['', Buffer.from(bytes)]]);
  const texts = [...entries].flatMap(([name, content]) => [bare(name), ...readings(content)]);
  return values.filter((value) => texts.some((text) => text.includes(bare(value))));
}
