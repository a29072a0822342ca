import type { TextPart, UnreadPart } from '../../../src-domain/screening/types';
import { alternativeTextIn, signOf, wordsIn } from './hiddenContent';
import { partOf, Piece, type SourcedPart } from './pieces';
import { walkXml } from './xml';

const lineEnds = new Set(['w:p', 'a:p', 'w:comment', 'c:v', 'c:f', 'w:tc', '?:text', '?:title', '?:desc', '?:pt', '?:f']);

export interface LooseOptions {
  readonly entry: string;
  readonly where: () => string;
  readonly more?: Partial<TextPart>;
}

export interface Loose {
  readonly parts: readonly SourcedPart[];
  readonly unread: readonly UnreadPart[];
  /** Character data, not only words in attributes. */
  readonly hasText: boolean;
}

/** All character data and worded attributes of a part that has no story: charts, custom data, and parts that should hold no words. */
export function readLoose(xml: string, { entry, where, more = {} }: LooseOptions): Loose {
  const words = new Piece();
  const text = new Piece();
  const unread: UnreadPart[] = [];
  let start = 0;
  let value = '';
  const take = (end: number): void => {
    if (value.trim() !== '') text.append(value, { entry, start, end });
    value = '';
  };
  walkXml(xml, {
    open: (tag) => {
      take(tag.start);
      start = tag.contentStart;
      const sign = signOf(tag.name);
      if (sign !== undefined) unread.push({ part: sign[0], why: sign[1] });
      for (const { text: word, range } of [...wordsIn(xml, tag), ...alternativeTextIn(xml, tag)]) {
        words.append(word, range && { entry, start: range[0], end: range[1] });
        words.append('\n');
      }
    },
    text: (piece) => {
      value += piece;
    },
    aside: (piece, from, end) => {
      take(from);
      start = end;
      text.append(piece.trim() === '' ? '' : piece);
    },
    close: (name, contentEnd, end) => {
      take(contentEnd);
      start = end;
      if (lineEnds.has(name) && text.text !== '' && !text.text.endsWith('\n')) text.append('\n');
    },
  });
  const hasText = !text.isBlank;
  words.join(text, '');
  return { parts: words.isBlank ? [] : [partOf(where(), 'body', words, more)], unread, hasText };
}
