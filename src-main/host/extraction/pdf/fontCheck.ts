import type { Glyph } from './marks';

/** Signs that no text has: controls, private use, and what stands for a letter that could not be told. */
const senseless = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd-\uffff\ue000-\uf8ff]/u;

interface Count {
  all: number;
  readonly odd: Set<string>;
  oddly: number;
}

/** Whether letters of a font cannot be told; a few private signs are the bullets of a symbol font. */
export function unreadableFonts(glyphs: readonly Glyph[]): boolean {
  const fonts = new Map<string, Count>();
  for (const { text, style } of glyphs) {
    const count = fonts.get(style.font) ?? { all: 0, odd: new Set(), oddly: 0 };
    fonts.set(style.font, count);
    count.all += 1;
    if (!senseless.test(text)) continue;
    count.oddly += 1;
    count.odd.add(text);
  }
  return [...fonts.values()].some(({ all, odd, oddly }) => odd.size > 3 && oddly > all * 0.2);
}
