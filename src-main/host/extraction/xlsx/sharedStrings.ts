import { scanXml } from './scanXml';

export interface SharedString {
  readonly text: string;
  /** Readings beside the characters (拼音, ふりがな), which no page shows unless asked. */
  readonly phonetic: string;
}

/** Excel writes signs that XML cannot hold as _x000D_. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

export const encodeEscapes = (text: string): string => text.replace(/_x(?=[\dA-Fa-f]{4}_)/g, '_x005F_x');

/** One text of rich or plain runs: an `si` or an inline `is`. */
export class RunText {
  private inPhonetic = 0;
  private inText = false;
  private readonly shown: string[] = [];
  private readonly read: string[] = [];

  open(name: string): void {
    if (name === 'rPh') this.inPhonetic += 1;
    if (name === 't') this.inText = true;
  }

  text(text: string): void {
    if (this.inText) (this.inPhonetic > 0 ? this.read : this.shown).push(text);
  }

  close(name: string): void {
    if (name === 'rPh') this.inPhonetic -= 1;
    if (name === 't') this.inText = false;
  }

  get value(): SharedString {
    return { text: decodeEscapes(this.shown.join('')), phonetic: decodeEscapes(this.read.join('')) };
  }
}

/** The texts of xl/sharedStrings.xml in their order. */
export function readSharedStrings(xml: string): readonly SharedString[] {
  const strings: SharedString[] = [];
  let current = new RunText();
  scanXml(xml, {
    open: ({ name }) => {
      if (name === 'si') current = new RunText();
      else current.open(name);
    },
    text: (text) => current.text(text),
    close: (name) => {
      if (name === 'si') strings.push(current.value);
      else current.close(name);
    },
  });
  return strings;
}
