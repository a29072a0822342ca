import type { UnreadPart } from '../../../src-domain/screening/types';
import { signOf, wordsIn } from './hiddenContent';
import { partOf, Piece, type SourcedPart } from './pieces';
import { walkXml } from './xml';

const lineEnds = new Set(['w:p', 'a:p', 'w:comment', 'c:v', 'w:tc']);

/** All character data and worded attributes of a part that has no story: for parts that should hold none, and to look for markings in unread ones. */
export function readLoose(
  xml: string,
  where: () => string,
): { readonly parts: readonly SourcedPart[]; readonly unread: readonly UnreadPart[]; readonly hasText: boolean } {
  const words = new Piece();
  const text = new Piece();
  const unread: UnreadPart[] = [];
  walkXml(xml, {
    open: (tag) => {
      const sign = signOf(tag.name);
      if (sign !== undefined) unread.push({ part: sign[0], why: sign[1] });
      for (const word of wordsIn(tag)) words.append(`${word}\n`);
    },
    text: (value) => text.append(value.trim() === '' ? '' : value),
    aside: (value) => text.append(value.trim() === '' ? '' : value),
    close: (name) => {
      if (lineEnds.has(name) && text.text !== '') text.append('\n');
    },
  });
  const hasText = !text.isBlank;
  words.append(text.text);
  return { parts: words.isBlank ? [] : [partOf(where(), 'body', words)], unread, hasText };
}
